import Foundation

/// Rules switched off or given another severity, by identifier.
///
/// An identifier also stands for those below it: `relation` for `relation.less-or-equal`. The longest one that fits
/// counts.
public struct ValidationOptions: Sendable, Hashable {
    /// Rules that find nothing.
    public var disabledRules: Set<String>
    /// Rules with a severity of the caller's choice.
    public var severities: [String: ValidationSeverity]

    /// Options for one call.
    public init(disabledRules: Set<String> = [], severities: [String: ValidationSeverity] = [:]) {
        self.disabledRules = disabledRules
        self.severities = severities
    }

    /// The options of calls that give none: at first every rule with the severity that the schema gives it.
    public static var shared: ValidationOptions {
        get { lock.withLock { sharedValue } }
        set { lock.withLock { sharedValue = newValue } }
    }

    private static let lock = NSLock()
    nonisolated(unsafe) private static var sharedValue = ValidationOptions()

    /// The severity of a rule, nil when it is switched off.
    func severity(of rule: String, default severity: ValidationSeverity) -> ValidationSeverity? {
        if disabledRules.isEmpty && severities.isEmpty { return severity }
        var name = rule[...]
        while true {
            let key = String(name)
            if disabledRules.contains(key) { return nil }
            if let severity = severities[key] { return severity }
            guard let dot = name.lastIndex(of: ".") else { return severity }
            name = name[..<dot]
        }
    }
}
