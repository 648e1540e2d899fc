/// One thing that is wrong with a value, by the pages.
public struct ValidationFinding: Sendable, Hashable {
    /// Where in the value: `pinMinimumLength`, `assignments[2].target.groupId`; empty for the value itself.
    public let path: String
    /// The identifier of the rule, by which it can be switched off: `relation.less-or-equal`.
    public let rule: String
    /// How grave it is.
    public let severity: ValidationSeverity
    /// What is wrong, apart from any language.
    public let code: ValidationCode
    /// What fills the code's template: names, values, bounds.
    public let arguments: [String: String]
    /// What would be right, where that is a list; empty otherwise.
    public let allowedValues: [String]
    /// Where the pages say so.
    public let documentation: GraphDocumentation?

    /// The finding in English.
    public var message: String { message(code.englishTemplate) }

    /// The finding in the words of a template that holds names of arguments in braces.
    public func message(_ template: String) -> String {
        var result = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = rest[rest.index(after: open)..<close]
            result += rest[..<open]
            result += arguments[String(name)] ?? String(rest[open...close])
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}

extension ValidationFinding: CustomStringConvertible {
    /// Severity, path, message, rule and place in one line.
    public var description: String {
        let place = documentation.map { " (\($0))" } ?? ""
        return "\(path.isEmpty ? "" : path + ": ")\(severity.rawValue): \(message) [\(rule)]\(place)"
    }
}
