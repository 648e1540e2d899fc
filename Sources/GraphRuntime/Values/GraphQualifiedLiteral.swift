/// A member of an enumeration whose literal in an address says the type as well: `microsoft.graph.importance'high'` (OData
/// 4.01 URL Conventions, section 5.1.1.6.1: `enum`; services of OData 4.0 want the type).
public struct GraphQualifiedLiteral: GraphLiteralValue {
    private let type: String
    private let member: String

    /// A literal of a type, by its qualified name. Of flags the members are joined by commas.
    public init(type: String, member: String) {
        self.type = type
        self.member = member
    }

    /// The member of no type, nil when the value is no string.
    public init?(graphValue: GraphValue) {
        guard case .string(let text) = graphValue else { return nil }
        self.init(type: "", member: text)
    }

    /// The member's text.
    public var graphValue: GraphValue { .string(member) }

    /// The type and the member in single quotes.
    public var urlLiteral: String { type + GraphLiteral.quoted(member) }
}

extension GraphEnumeration {
    /// The member as functions take it whose pages write the type before it. (Values that are listed for a text have none.)
    public var qualified: GraphQualifiedLiteral {
        GraphQualifiedLiteral(type: Tag.odataType.contains("/") ? "" : Tag.odataType, member: rawValue)
    }
}
