/// Tells one enumeration from another; has no values of its own.
public protocol GraphEnumerationTag: Sendable {
    /// The qualified name: `microsoft.graph.configurationUsage`.
    static var odataType: String { get }

    /// The schema that lists the members.
    static var schema: GraphSchema { get }
}
