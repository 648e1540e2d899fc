/// The node above all paths.
public enum GraphRoot {}

extension GraphClient {
    /// The start of every path.
    public var root: GraphPath<GraphRoot> { GraphPath(client: self, path: "") }
}

extension GraphPath {
    /// A segment with a key in parentheses behind it: `/users('{id}')`.
    public func segment<Next>(_ name: StaticString, key: any GraphValueConvertible) -> GraphPath<Next> {
        let segment: GraphPath<GraphRoot> = segment(name)
        return segment.parenthesisKey(key)
    }

    /// A segment with named arguments behind it: a function inside a path, or an alternate key.
    public func segment<Next>(_ name: StaticString, arguments: GraphArguments) -> GraphPath<Next> {
        let segment: GraphPath<GraphRoot> = segment(name)
        return segment.parenthesisKey(arguments)
    }
}
