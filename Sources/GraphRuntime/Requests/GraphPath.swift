/// A place in the tree of addresses. Generated types stand for the documented places and add the segments and methods
/// that the pages document there; nothing is sent until a request is.
public protocol GraphPath: Sendable {
    /// The address so far, which makes the segments and requests of generated code. (With an underscore, and all of them
    /// behind it, so that completion offers what the pages document.)
    var _location: GraphLocation { get }
    /// The place at an address.
    init(location: GraphLocation)
}

/// An address below the version of the API, and the client that asks there. A path of its own for places that no page
/// documents: `client.root.segment("me")`.
///
/// One reference, so that the thousands of generated types that hold one need no functions of their own to be copied.
public struct GraphLocation: GraphPath {
    private final class Storage: Sendable {
        let client: GraphClient
        let path: String
        /// Whether it ends in a path of an item, which a colon parts from what comes behind it.
        let isByPath: Bool

        init(_ client: GraphClient, _ path: String, isByPath: Bool) {
            self.client = client
            self.path = path
            self.isByPath = isByPath
        }
    }

    private let storage: Storage

    /// The client whose tree this is.
    public var client: GraphClient { storage.client }
    /// The path from the version on, percent-encoded, with a slash in front; empty at the root.
    public var path: String { storage.path }

    /// An address; the path is taken as it is.
    init(client: GraphClient, path: String, isByPath: Bool = false) {
        storage = Storage(client, path, isByPath: isByPath)
    }

    /// The same address.
    public init(location: GraphLocation) { self = location }

    /// The address itself.
    public var _location: GraphLocation { self }

    /// The address with text behind it that is percent-encoded already.
    func appending(_ text: String, isByPath: Bool = false) -> GraphLocation {
        GraphLocation(client: client, path: path(before: text), isByPath: isByPath)
    }

    /// The path and what comes behind it.
    func path(before text: String) -> String {
        path + (storage.isByPath && !text.isEmpty && !text.hasPrefix(":") ? ":" : "") + text
    }
}

extension GraphClient {
    /// The start of every path.
    public var root: GraphLocation { GraphLocation(client: self, path: "") }
}
