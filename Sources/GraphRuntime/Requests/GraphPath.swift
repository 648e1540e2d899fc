/// A place in the tree of addresses. Generated types stand for the documented places and add the segments and methods
/// that the pages document there; nothing is sent until a request is.
public protocol GraphPath: Sendable {
    /// The address so far.
    var location: GraphLocation { get }
    /// The place at an address.
    init(location: GraphLocation)
}

/// An address below the version of the API, and the client that asks there. A path of its own for places that no page
/// documents: `client.root.segment("me")`.
public struct GraphLocation: GraphPath {
    /// The client whose tree this is.
    public let client: GraphClient
    /// The path from the version on, percent-encoded, with a slash in front; empty at the root.
    public let path: String

    /// An address; the path is taken as it is.
    init(client: GraphClient, path: String) {
        self.client = client
        self.path = path
    }

    /// The same address.
    public init(location: GraphLocation) { self = location }

    /// The address itself.
    public var location: GraphLocation { self }

    /// The address with text behind it that is percent-encoded already.
    func appending(_ text: String) -> GraphLocation { GraphLocation(client: client, path: path + text) }
}

extension GraphClient {
    /// The start of every path.
    public var root: GraphLocation { GraphLocation(client: self, path: "") }
}
