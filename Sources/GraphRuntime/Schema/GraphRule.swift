/// A rule or a fact that the pages tell of a property, as data.
public struct GraphRule: Sendable, Hashable {
    /// What the rule demands or tells.
    public enum Kind: Sendable, Hashable {
        /// A number within bounds, both inclusive; nil where there is none.
        case range(minimum: GraphNumber?, maximum: GraphNumber?)
        /// A number of characters within bounds, counted in UTF-16 code units: the service runs on .NET, whose string
        /// lengths, and the length attributes over them, count those.
        case length(minimum: Int?, maximum: Int?)
        /// A number of elements within bounds.
        case items(minimum: Int?, maximum: Int?)
        /// One of these numbers.
        case numbers([GraphNumber])
        /// A text in which the regular expression is found (anchored only where it says so).
        case pattern(String)
        /// One of these texts.
        case values([String])
        /// None of these texts.
        case forbidden([String])
        /// Ordered against another property of the same object.
        case relation(GraphRelation, other: String)
        /// Not together with another property of the same object.
        case exclusive(other: String)
        /// Metadata: the operators that `$filter` takes.
        case filter([String])
        /// Metadata: the query options that do not take the property, such as `$filter`.
        case excluded([String])
        /// Metadata: the value when none is given.
        case defaultValue(String)
    }

    /// The identifier of the rule that read the words: `range.valid-values`.
    public let id: String
    /// How grave breaking it is.
    public let severity: ValidationSeverity
    /// Where the words stand.
    public let documentation: GraphDocumentation?
    /// What the rule demands or tells.
    public let kind: Kind

    /// A rule by its parts.
    package init(id: String, severity: ValidationSeverity, documentation: GraphDocumentation?, kind: Kind) {
        self.id = id
        self.severity = severity
        self.documentation = documentation
        self.kind = kind
    }

    /// Reads `id;severity;line;kind;args`; nil for a kind that is not known or arguments that make no sense.
    init?(_ text: String, page: String) {
        let parts = SchemaList.parts(text[...], ";", limit: 5)
        guard parts.count >= 4, let kind = Kind(parts[3], parts.count > 4 ? parts[4] : "") else { return nil }
        id = SchemaList.plain(parts[0])
        severity = parts[1] == "e" ? .error : parts[1] == "n" ? .note : .warning
        documentation = GraphDocumentation(SchemaList.plain(parts[2])[...], on: page)
        self.kind = kind
    }

    /// The same as a field of the schema.
    func text(page: String) -> String {
        let letter =
            switch severity {
            case .error: "e"
            case .warning: "w"
            case .note: "n"
            }
        let place = documentation?.text(on: page) ?? ""
        let head = [SchemaList.escaped(id, ";"), letter, SchemaList.escaped(place, ";")]
        return head.joined(separator: ";") + ";" + kind.text
    }
}

extension GraphRule.Kind {
    init?(_ word: Substring, _ arguments: Substring) {
        switch word {
        case "range":
            guard let (minimum, maximum) = Self.bounds(arguments, { GraphNumber(text: $0) }) else { return nil }
            self = .range(minimum: minimum, maximum: maximum)
        case "length":
            guard let (minimum, maximum) = Self.bounds(arguments, { Int($0) }) else { return nil }
            self = .length(minimum: minimum, maximum: maximum)
        case "items":
            guard let (minimum, maximum) = Self.bounds(arguments, { Int($0) }) else { return nil }
            self = .items(minimum: minimum, maximum: maximum)
        case "numbers":
            let list = SchemaList.texts(arguments, ",")
            let numbers = list.compactMap { GraphNumber(text: $0) }
            guard !numbers.isEmpty, numbers.count == list.count else { return nil }
            self = .numbers(numbers)
        case "pattern": self = .pattern(String(arguments))
        case "values":
            let list = SchemaList.texts(arguments, ",")
            guard !list.isEmpty else { return nil }
            self = .values(list)
        case "forbidden":
            let list = SchemaList.texts(arguments, ",")
            guard !list.isEmpty else { return nil }
            self = .forbidden(list)
        case "filter": self = .filter(SchemaList.texts(arguments, ","))
        case "excluded":
            let options = SchemaList.texts(arguments, ",")
            guard !options.isEmpty else { return nil }
            self = .excluded(options)
        case "default": self = .defaultValue(String(arguments))
        case "xor": self = .exclusive(other: String(arguments))
        default:
            guard let relation = GraphRelation(rawValue: String(word)) else { return nil }
            self = .relation(relation, other: String(arguments))
        }
    }

    /// The kind and its arguments as they stand in a field: what `init` reads.
    fileprivate var text: String {
        switch self {
        case .range(let minimum, let maximum): "range;" + Self.span(minimum?.text, maximum?.text)
        case .length(let minimum, let maximum): "length;" + Self.span(minimum?.description, maximum?.description)
        case .items(let minimum, let maximum): "items;" + Self.span(minimum?.description, maximum?.description)
        case .numbers(let numbers): "numbers;" + numbers.map(\.text).joined(separator: ",")
        case .pattern(let pattern): "pattern;" + pattern
        case .values(let values): "values;" + SchemaList.joined(values, ",")
        case .forbidden(let values): "forbidden;" + SchemaList.joined(values, ",")
        case .relation(let relation, let other): relation.rawValue + ";" + other
        case .exclusive(let other): "xor;" + other
        case .filter(let operators): "filter;" + SchemaList.joined(operators, ",")
        case .excluded(let options): "excluded;" + SchemaList.joined(options, ",")
        case .defaultValue(let value): "default;" + value
        }
    }

    private static func span(_ low: String?, _ high: String?) -> String { "\(low ?? "")..\(high ?? "")" }

    /// Reads `4..127`, `4..` or `..127`.
    private static func bounds<Bound>(_ text: Substring, _ read: (String) -> Bound?) -> (Bound?, Bound?)? {
        guard let dots = text.firstRange(of: "..") else { return nil }
        let (low, high) = (String(text[..<dots.lowerBound]), String(text[dots.upperBound...]))
        let (minimum, maximum) = (read(low), read(high))
        guard low.isEmpty == (minimum == nil), high.isEmpty == (maximum == nil), !low.isEmpty || !high.isEmpty else {
            return nil
        }
        return (minimum, maximum)
    }
}
