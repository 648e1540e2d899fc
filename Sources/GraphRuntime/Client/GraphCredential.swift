/// Gives the tokens that requests are sent with.
public protocol GraphCredential: Sendable {
    /// A token that is valid now. Called for each request, so a credential keeps its token until it runs out.
    /// - Parameter scopes: what the token is for, such as `https://graph.microsoft.com/.default`.
    func token(for scopes: [String]) async throws -> String
}

/// A token that the caller got elsewhere, sent as it is.
public struct StaticTokenCredential: GraphCredential, CustomStringConvertible, CustomReflectable {
    private let value: String

    /// A credential that always gives this token.
    public init(_ token: String) { value = token }

    /// The token.
    public func token(for scopes: [String]) async throws -> String { value }

    /// Says nothing of the token, so that it does not end up in logs.
    public var description: String { "StaticTokenCredential" }

    /// Shows nothing of the token to debuggers and `dump`.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
