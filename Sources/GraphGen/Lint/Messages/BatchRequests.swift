import GraphDocs
import GraphGenBase

/// Requests to `$batch`: what the service refuses ("Combine multiple requests in one HTTP call using JSON batching").
enum BatchRequests {
    /// The most requests in one batch.
    private static let most = 20

    /// What is wrong with a request.
    static func remarks(_ request: ExampleFacts.Message) -> [MessageRemark] {
        let path = request.url.map { $0.prefix { $0 != "?" && $0 != "#" } } ?? ""
        guard path.hasSuffix("/$batch") || path.hasSuffix("/%24batch"), case .json(let body)? = request.body,
            case .array(let items)? = body["requests"]
        else { return [] }
        var remarks: [MessageRemark] = []
        if items.count > most {
            remarks.append(remark("there are \(items.count) requests; a batch takes \(most)", "requests"))
        }
        let ids = items.map { $0["id"]?.stringValue?.lowercased() }
        var seen: Set<String> = []
        for (index, item) in items.enumerated() {
            let path = "requests[\(index)]"
            if let id = ids[index] {
                if !seen.insert(id).inserted {
                    remarks.append(remark("\(path).id is that of another request", "\(path).id"))
                }
            } else {
                remarks.append(remark("\(path) has no id", path))
            }
            if let url = item["url"]?.stringValue, url.contains("://") {
                remarks.append(remark("\(path).url is not relative to the version's root", "\(path).url"))
            }
            if let body = item["body"], body != .null, !hasContentType(item["headers"]) {
                remarks.append(remark("\(path) has a body and no header Content-Type", path))
            }
            guard case .array(let others)? = item["dependsOn"] else { continue }
            for other in others {
                guard let id = other.stringValue, !ids.contains(id.lowercased()) else { continue }
                remarks.append(
                    remark("\(path).dependsOn names \(Quoted.short(id)), which is no request", "\(path).dependsOn"))
            }
        }
        return remarks
    }

    private static func hasContentType(_ headers: JSONValue?) -> Bool {
        guard case .object(let members)? = headers else { return false }
        return members.contains { $0.name.lowercased() == "content-type" }
    }

    private static func remark(_ text: String, _ path: String) -> MessageRemark {
        MessageRemark(code: .lintExampleBatch, text: text, path: path)
    }
}
