import Foundation

/// A deployment of Graph: where requests go, and to which hosts the token may be sent.
public struct GraphCloud: Sendable, Hashable {
    /// Scheme, host and port, without a path and a slash at the end: `https://graph.microsoft.com`.
    public let root: String
    /// The hosts that may get the token, in lower case: the root's, and others that the caller trusts, each with its port
    /// where that is not 443.
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

    /// Whether the token may be sent there: host and port are allowed, and the connection is encrypted, or the root is an
    /// open one of the same machine.
    func allowsToken(_ address: WebAddress) -> Bool {
        guard let own = WebAddress(root) else { return false }
        if address.isSameOrigin(as: own) { return address.scheme == "https" || own.isLoopback }
        guard address.scheme == "https", let port = address.port else { return false }
        return allowedHosts.contains("\(address.host):\(port)")
            || port == 443 && allowedHosts.contains(address.host) && (address.host != own.host || own.port == 443)
    }
}
