import GraphGenBase

/// Findings that are known, so that only new ones are reported: `graph-lint-baseline/1`.
///
/// A finding is known by its code, page and message, and by how many of these there are: lines move with every edit.
struct LintBaseline {
    private static let format = "graph-lint-baseline/1"

    private struct Key: Hashable {
        let page: String
        let code: String
        let message: String

        static func precedes(_ left: Key, _ right: Key) -> Bool {
            (left.page, left.code, left.message) < (right.page, right.code, right.message)
        }
    }

    private var counts: [Key: Int] = [:]

    /// Of findings.
    init(_ findings: [LintFinding]) {
        for finding in findings { counts[Self.key(finding), default: 0] += 1 }
    }

    /// Reads a file.
    ///
    /// - Throws: ``GraphGenError``: `inputOutput` when it cannot be read, `usage` when it is none that this command wrote.
    init(path: String) throws {
        try GivenPath.check(path, "--baseline")
        guard let text = String(validating: try Disk.read(path, limit: Limits.baselineBytes), as: UTF8.self),
            let json = JSONReader.read(text).value, json["format"]?.stringValue == Self.format,
            case .array(let findings)? = json["findings"]
        else { throw Self.foreign(path) }
        for finding in findings {
            guard let page = finding["page"]?.stringValue, let code = finding["code"]?.stringValue,
                let message = finding["message"]?.stringValue, case .number(let number)? = finding["count"],
                let count = Int(number), count > 0, count <= Limits.baselineBytes
            else { throw Self.foreign(path) }
            counts[Key(page: page, code: code, message: message)] = count
        }
    }

    /// Whether a finding is known; each that is counts once.
    mutating func takes(_ finding: LintFinding) -> Bool {
        let key = Self.key(finding)
        guard let count = counts[key], count > 0 else { return false }
        counts[key] = count - 1
        return true
    }

    /// How many of the known findings were not asked for.
    var rest: Int { counts.values.reduce(0, +) }

    /// The file, with a final line end.
    var text: String {
        let findings = counts.sorted { Key.precedes($0.key, $1.key) }.map { key, count in
            JSONValue.object([
                .init("page", .string(key.page)), .init("code", .string(key.code)),
                .init("message", .string(key.message)), .init("count", .number(String(count))),
            ])
        }
        let file = JSONValue.object([.init("format", .string(Self.format)), .init("findings", .array(findings))])
        return file.serialized(.indented) + "\n"
    }

    private static func foreign(_ path: String) -> GraphGenError {
        GraphGenError(.usage, "\(Quoted.path(path)) was not written by --write-baseline")
    }

    /// Lines that a message names move too, and places in collections.
    private static func key(_ finding: LintFinding) -> Key {
        var message = ""
        var isNumber = false
        for character in finding.diagnostic.message {
            if isNumber, character.isASCII, character.isNumber { continue }
            isNumber = character == "[" || character == ":" && message.hasSuffix(".md")
            message.append(character)
        }
        return Key(page: finding.diagnostic.page, code: finding.diagnostic.code.rawValue, message: message)
    }
}
