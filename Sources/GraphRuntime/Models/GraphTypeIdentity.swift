/// Which type of the service a Swift type stands for.
public struct GraphTypeIdentity: Sendable {
    /// The qualified name: `microsoft.graph.deviceConfiguration`.
    public let name: String

    /// The schema that describes the type.
    public let schema: GraphSchema

    /// The type of that qualified name.
    public init(_ name: String, _ schema: GraphSchema) {
        self.name = name
        self.schema = schema
    }
}
