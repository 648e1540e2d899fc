/// Tells one enumeration from another; has no values of its own.
public protocol GraphEnumerationTag: Sendable {
    /// Which enumeration of the service it is, and the schema that lists the members.
    static var graphType: GraphTypeIdentity { get }
}

extension GraphEnumerationTag {
    /// The qualified name: `microsoft.graph.configurationUsage`.
    public static var odataType: String { graphType.name }

    /// The schema that lists the members.
    public static var schema: GraphSchema { graphType.schema }
}
