import Foundation

/// A value breaks rules: everything that was found, at once.
public struct ValidationError: Error, Sendable, Hashable {
    /// All findings, warnings and notes too; at least one is an error.
    public let findings: [ValidationFinding]

    /// Those findings.
    public init(findings: [ValidationFinding]) { self.findings = findings }

    /// The findings that are errors.
    public var errors: [ValidationFinding] { findings.filter { $0.severity == .error } }
}

extension ValidationError: CustomStringConvertible, LocalizedError {
    /// All findings, one a line.
    public var description: String {
        let count = errors.count
        let head = "\(count) rule\(count == 1 ? "" : "s") broken"
        return ([head] + findings.map { "  \($0)" }).joined(separator: "\n")
    }

    /// All findings, one a line.
    public var errorDescription: String? { description }
}
