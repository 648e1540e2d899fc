import Foundation

/// A deployment of Graph: where requests go, and to which hosts the token may be sent.
public struct GraphCloud: Sendable, Hashable {
    /// Scheme, host and port, without a path and a slash at the end: `https://graph.microsoft.com`.
    public let root: String
    /// The hosts that may get the token, in lower case: the root's, and others that the caller trusts.
    public let allowedHosts: Set<String>

    /// A deployment at that root, such as a proxy or a server for tests.
    public init(root: String, allowedHosts: Set<String> = []) {
        var root = root[...]
        while root.hasSuffix("/") { root = root.dropLast() }
        self.root = String(root)
        let own = WebAddress(self.root)?.host
        self.allowedHosts = Set(allowedHosts.map { $0.lowercased() }).union(own.map { [$0] } ?? [])
    }

    /// The worldwide service, which is also that of the US government's GCC.
    public static let global = GraphCloud(root: "https://graph.microsoft.com")

    /// US government L4 (GCC High).
    public static let usGovernmentL4 = GraphCloud(root: "https://graph.microsoft.us")

    /// US government L5 (DoD).
    public static let usGovernmentL5 = GraphCloud(root: "https://dod-graph.microsoft.us")

    /// China, operated by 21Vianet.
    public static let china = GraphCloud(root: "https://microsoftgraph.chinacloudapi.cn")

    /// Whether the token may be sent there: the host is allowed, and the connection is encrypted (or as open as the
    /// caller's own root, for servers on the same machine).
    func allowsToken(_ address: WebAddress) -> Bool {
        guard allowedHosts.contains(address.host) else { return false }
        if address.scheme == "https" { return true }
        guard let own = WebAddress(root) else { return false }
        return address.scheme == own.scheme && address.authority == own.authority
    }
}
