/// Which redirects are followed.
public struct GraphRedirectPolicy: Sendable {
    /// How many in a row; 0 for none, and no more than 20.
    public let limit: Int
    /// Says of an address whether to go there; nil for all.
    public let follows: (@Sendable (String) -> Bool)?

    /// Follows so many in a row.
    ///
    /// - Parameters:
    ///   - limit: 0 to 20.
    ///   - follows: says of an address whether to go there.
    public init(limit: Int = 5, follows: (@Sendable (String) -> Bool)? = nil) {
        precondition((0...20).contains(limit), "0 to 20 redirects are followed")
        self.limit = limit
        self.follows = follows
    }

    /// Five in a row.
    public static let `default` = GraphRedirectPolicy()

    /// None: a redirect is an answer like any other, and an error.
    public static let none = GraphRedirectPolicy(limit: 0)
}
