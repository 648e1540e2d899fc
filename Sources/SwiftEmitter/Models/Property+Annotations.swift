import APIModel

/// Rows about annotations: `@microsoft.graph.conflictBehavior` says how an object is to be handled and goes with its members
/// (OData JSON Format 4.01, section 4.6).
extension Property {
    private static let graph = "@microsoft.graph."

    /// Whether it is an annotation of Graph.
    var isAnnotation: Bool { name.hasPrefix(Self.graph) }

    /// The name without what all annotations of Graph begin with.
    var plainName: String { isAnnotation ? String(name.dropFirst(Self.graph.count)) : name }

    /// Whether objects have it as a member that callers use. OData's own annotations are the client's business, and bytes
    /// have addresses.
    var isMember: Bool { type != .primitive(.stream) && (!name.contains("@") || isAnnotation) }
}
