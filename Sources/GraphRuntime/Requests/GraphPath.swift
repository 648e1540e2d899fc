/// A place in the tree of addresses. Generated extensions add the segments and methods that the pages document for the
/// node; nothing is sent until a request is.
public struct GraphPath<Node>: Sendable {
    /// The client whose tree this is.
    public let client: GraphClient
    /// The path from the version on, percent-encoded, with a slash in front.
    public let path: String

    init(client: GraphClient, path: String) {
        self.client = client
        self.path = path
    }

    /// The path with a segment that is taken as it is: a documented name, a cast, `$ref`.
    public func segment<Next>(_ name: StaticString) -> GraphPath<Next> {
        GraphPath<Next>(client: client, path: "\(path)/\(name)")
    }

    /// The item of that identifier: `/{id}`, percent-encoded. Identifiers that would mean something else as a segment of
    /// their own (empty, `.`, `..`, a leading `$`) go into parentheses: `('{id}')`.
    public func key<Next>(_ identifier: String) -> GraphPath<Next> {
        switch identifier {
        case "", ".", "..": parenthesisKey(identifier)
        case _ where identifier.hasPrefix("$"): parenthesisKey(identifier)
        default: GraphPath<Next>(client: client, path: "\(path)/\(URLEscaping.component(identifier))")
        }
    }

    /// The item of that identifier in parentheses, without a slash before them: `('{id}')`.
    public func parenthesisKey<Next>(_ identifier: any GraphValueConvertible) -> GraphPath<Next> {
        GraphPath<Next>(client: client, path: "\(path)(\(URLEscaping.literal(identifier.urlLiteral)))")
    }

    /// The item of that alternate key: `(appId='{id}')`.
    public func parenthesisKey<Next>(_ keys: GraphArguments) -> GraphPath<Next> {
        GraphPath<Next>(client: client, path: path + keys.text)
    }

    /// The drive item at that path below this one: `:/{path}:`. Each part is encoded, the slashes between them stay.
    public func pathKey<Next>(_ relativePath: String) -> GraphPath<Next> {
        let parts = relativePath.split(separator: "/").map { part in
            // "." and ".." would be resolved on the way; no file has these names.
            part == "." || part == ".."
                ? String(part.map { _ in "%252E" }.joined()) : URLEscaping.component(String(part))
        }
        return GraphPath<Next>(client: client, path: "\(path):/\(parts.joined(separator: "/")):")
    }
}
