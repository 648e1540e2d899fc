import GraphDocs
import GraphGenBase

/// Requests that go on with a token: only links of earlier answers have one, so that readers do not make up their own.
struct ShownTokens {
    /// The links that the answers of a page hold.
    private let links: Set<String>

    /// Takes the examples of a page.
    init(_ examples: [ExampleFacts]) {
        var links: Set<String> = []
        for example in examples {
            guard case .json(let body)? = example.response?.body else { continue }
            for name in ["@odata.nextLink", "@odata.deltaLink"] {
                if let link = body[name]?.stringValue { links.formUnion(Self.tokens(of: link)) }
            }
        }
        self.links = links
    }

    /// What is wrong with a request.
    func remarks(_ request: ExampleFacts.Message) -> [MessageRemark] {
        Self.tokens(of: request.url ?? "").filter { !links.contains($0) && !Self.isPlaceholder($0) }.prefix(1).map {
            _ in
            MessageRemark(
                code: .lintExampleToken, text: "the address has a token that is in no link of an answer on this page")
        }
    }

    /// The values of `$skiptoken` and `$deltatoken`.
    private static func tokens(of address: String) -> [String] {
        guard let mark = address.firstIndex(of: "?") else { return [] }
        return address[address.index(after: mark)...].split(separator: "&").compactMap { option in
            let parts = option.split(separator: "=", maxSplits: 1)
            guard parts.count == 2 else { return nil }
            let name = parts[0].lowercased()
            guard ["$skiptoken", "%24skiptoken", "$deltatoken", "%24deltatoken"].contains(name), parts[1] != "latest"
            else { return nil }
            return String(parts[1])
        }
    }

    private static func isPlaceholder(_ token: String) -> Bool {
        token.contains { "{}<>[]…".contains($0) } || token.contains("...")
    }
}
