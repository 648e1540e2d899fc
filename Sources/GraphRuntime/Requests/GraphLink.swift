/// A link that Graph gave, held against the client that is to follow it.
struct GraphLink {
    /// The whole address.
    let address: String
    /// What is behind the version: path and query.
    let path: String

    /// Takes a link, which may be relative to the version's root.
    /// - Throws: ``GraphClientError/foreignLink(_:_:)`` when it leads to another host, port, scheme or version, or nowhere.
    init(_ link: String, of client: GraphClient) throws {
        let shown = ShownText.line(String(link.prefix { $0 != "?" }))
        guard !link.isEmpty, link.utf8.count <= GraphLimits.linkBytes, let root = WebAddress(client.baseAddress + "/"),
            let target = root.resolving(link)
        else {
            throw GraphClientError.foreignLink(shown, "it is no address")
        }
        guard target.isSameOrigin(as: root) else {
            throw GraphClientError.foreignLink(shown, "its scheme, host or port is not that of \(client.cloud.root)")
        }
        guard target.path.lowercased().hasPrefix(root.path.lowercased()) else {
            throw GraphClientError.foreignLink(shown, "it is not of the version \(client.version.rawValue)")
        }
        // What a server resolves leads to another place than the one that was looked at.
        guard !target.path.prefix(while: { $0 != "?" }).split(separator: "/").contains(where: Self.isDots) else {
            throw GraphClientError.foreignLink(shown, "its path goes up")
        }
        address = target.text
        path = "/" + target.path.dropFirst(root.path.count)
    }

    private static func isDots(_ segment: Substring) -> Bool {
        segment.utf8.count <= 6 && [".", ".."].contains(segment.lowercased().replacing("%2e", with: "."))
    }
}
