/// What the pages say of one property; looked up when it is asked for.
public struct GraphField<Value>: Sendable {
    /// The name in JSON; as a literal, for a field is made each time that a change names its property.
    @usableFromInline let literal: StaticString
    private let model: any GraphModel.Type

    init(_ name: StaticString, of model: any GraphModel.Type) {
        literal = name
        self.model = model
    }

    /// The name in JSON.
    public var name: String { literal.description }

    private var schema: GraphSchema { model.schema }

    /// Everything that is known of the property; nil when no page describes it.
    public var property: GraphSchemaProperty? { schema.property(name, of: model.odataType) }

    /// The declared type as OData writes it: `Edm.Int32`, `Collection(microsoft.graph.x)`.
    public var declaredType: String? { property?.type.description }

    /// How many characters a text may have (UTF-16 code units); open ends are 0 and `Int.max`.
    public var length: ClosedRange<Int>? {
        bounds { if case .length(let minimum, let maximum) = $0 { (minimum, maximum) } else { nil } }
    }

    /// How many elements a collection may have; open ends are 0 and `Int.max`.
    public var items: ClosedRange<Int>? {
        bounds { if case .items(let minimum, let maximum) = $0 { (minimum, maximum) } else { nil } }
    }

    /// The texts that the pages allow: the property's own list, else the members of its enumeration; empty when any text is.
    public var allowedValues: [String] {
        guard let property else { return [] }
        let own = property.rules.firstMap { if case .values(let values) = $0.kind { values } else { nil } }
        return own ?? schema.enumeration(property.type.name)?.settableMembers ?? []
    }

    /// The numbers that the pages allow, empty when any number is.
    public var allowedNumbers: [GraphNumber] {
        property?.rules.firstMap { if case .numbers(let numbers) = $0.kind { numbers } else { nil } } ?? []
    }

    /// The regular expression that a text must match, nil when there is none.
    public var pattern: String? {
        property?.rules.firstMap { if case .pattern(let pattern) = $0.kind { pattern } else { nil } }
    }

    /// The operators that `$filter` takes, empty when the pages do not tell.
    public var filterOperators: [String] {
        property?.rules.firstMap { if case .filter(let operators) = $0.kind { operators } else { nil } } ?? []
    }

    /// The value when none is given, as the pages spell it.
    public var defaultValue: String? {
        property?.rules.firstMap { if case .defaultValue(let text) = $0.kind { text } else { nil } }
    }

    /// Whether callers cannot set it.
    public var isReadOnly: Bool { property?.isReadOnly ?? false }

    /// Whether a create request must have it.
    public var isRequiredOnCreate: Bool { property?.isRequiredOnCreate ?? false }

    /// Where it is described.
    public var documentation: GraphDocumentation? { property?.documentation }

    private func bounds(_ read: (GraphRule.Kind) -> (Int?, Int?)?) -> ClosedRange<Int>? {
        guard let (minimum, maximum) = property?.rules.firstMap({ read($0.kind) }) else { return nil }
        let (low, high) = (minimum ?? 0, maximum ?? .max)
        return low <= high ? low...high : nil
    }
}
