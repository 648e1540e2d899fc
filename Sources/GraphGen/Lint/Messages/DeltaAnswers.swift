import GraphDocs
import GraphGenBase

/// Answers of delta functions: one that is gone has an id and says why, and one link leads on (Microsoft Graph
/// REST API guidelines, "Change tracking").
enum DeltaAnswers {
    /// What is wrong with an answer.
    static func remarks(_ answer: ExampleFacts.Message, to request: ExampleFacts.Message?) -> [MessageRemark] {
        guard let url = request?.url, asksForChanges(url), answer.status ?? 200 < 300,
            case .json(let body)? = answer.body, case .array(let records)? = body["value"]
        else { return [] }
        var remarks: [MessageRemark] = []
        for (index, record) in records.enumerated() {
            // Other records are shortened where readers need no more.
            guard let removed = record["@removed"] else { continue }
            let path = "value[\(index)]"
            if record["id"] == nil, record["@odata.id"] == nil {
                remarks.append(remark("\(path) is removed and has no id", path))
            }
            if !["changed", "deleted"].contains(removed["reason"]?.stringValue ?? "") {
                remarks.append(
                    remark("\(path).@removed gives no reason, which is changed or deleted", "\(path).@removed"))
            }
        }
        let links = ["@odata.nextLink", "@odata.deltaLink"].filter { body[$0] != nil }
        if links.count == 2 {
            remarks.append(
                remark("there are both @odata.nextLink and @odata.deltaLink: one page has one of them", links[1]))
        }
        return remarks
    }

    /// Whether an address ends in a call of `delta`.
    private static func asksForChanges(_ url: String) -> Bool {
        let path = url.prefix { $0 != "?" && $0 != "#" }
        guard let last = path.split(separator: "/").last else { return false }
        let name = last.prefix { $0 != "(" }
        return name == "delta" || name == "microsoft.graph.delta"
    }

    private static func remark(_ text: String, _ path: String) -> MessageRemark {
        MessageRemark(code: .lintExampleDelta, text: text, path: path)
    }
}
