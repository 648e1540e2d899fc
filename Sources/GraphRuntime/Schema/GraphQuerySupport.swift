/// What the page of an operation says of the query options it takes. Most pages say nothing that holds for certain.
public struct GraphQuerySupport: Sendable, Hashable {
    /// The options that the page lists where it gives them as all: `$select`; nil where it lists none, or only some.
    public let complete: [String]?
    /// The options that the page says are not supported.
    public let denied: [String]
    /// The properties that the page says an option does not take, by option.
    public let exclusions: [String: [String]]

    /// What a page says; without arguments, nothing.
    package init(complete: [String]? = nil, denied: [String] = [], exclusions: [String: [String]] = [:]) {
        self.complete = complete
        self.denied = denied
        self.exclusions = exclusions
    }

    /// Reads `=$select,=$top,-$filter,$select:name`: what is in the complete list, what is denied, and what an option does
    /// not take. A lone `=` is a complete list of nothing.
    init(text: String) {
        var complete: [String]?
        var denied: [String] = []
        var exclusions: [String: [String]] = [:]
        for part in SchemaList.texts(text[...], ",") {
            if part.hasPrefix("=") {
                complete = (complete ?? []) + [String(part.dropFirst())].filter { !$0.isEmpty }
            } else if part.hasPrefix("-") {
                denied.append(String(part.dropFirst()))
            } else if let colon = part.firstIndex(of: ":") {
                exclusions[String(part[..<colon]), default: []].append(String(part[part.index(after: colon)...]))
            }
        }
        self.init(complete: complete, denied: denied, exclusions: exclusions)
    }

    /// The same as a field of the schema; empty when the page says nothing.
    var text: String {
        var parts = complete.map { $0.isEmpty ? ["="] : $0.map { "=" + $0 } } ?? []
        parts += denied.map { "-" + $0 }
        for (option, names) in exclusions.sorted(by: { $0.key < $1.key }) { parts += names.map { "\(option):\($0)" } }
        return SchemaList.joined(parts, ",")
    }
}
