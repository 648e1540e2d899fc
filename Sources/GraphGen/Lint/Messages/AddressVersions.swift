import GraphDocs
import GraphGenBase

/// Addresses of another version of the API than the page's.
enum AddressVersions {
    /// What is wrong with a message on a page of a version.
    static func remarks(_ message: ExampleFacts.Message, version: String) -> [MessageRemark] {
        guard versions.contains(version) else { return [] }
        func remark(_ name: String, _ address: String, _ path: String?) -> MessageRemark? {
            guard let other = Self.version(of: address), other != version else { return nil }
            return MessageRemark(
                code: .lintExampleVersion, text: "\(name) is of \(other), but the page is of \(version)", path: path)
        }
        var remarks = [message.url.flatMap { remark("the address", $0, nil) }]
        if case .json(let body)? = message.body {
            for name in ["@odata.context", "@odata.nextLink", "@odata.deltaLink"] {
                remarks.append(body[name]?.stringValue.flatMap { remark(name, $0, name) })
            }
        }
        return remarks.compactMap { $0 }
    }

    private static let versions: Set<String> = ["v1.0", "beta"]

    /// The version in an address of Graph.
    private static func version(of address: String) -> String? {
        let parts = address.split(separator: "/", maxSplits: 3)
        guard parts.count > 2, ["https:", "http:"].contains(parts[0].lowercased()),
            parts[1].lowercased().hasPrefix("graph.microsoft.")
        else { return nil }
        let version = parts[2].lowercased()
        return versions.contains(version) ? version : nil
    }
}
