import GraphDocs
import GraphGenBase

/// The body of a request that only an example shows.
enum ShownBody {
    /// The rows that an example's body stands for, one for each of its members; none where the page says that there is
    /// no body, or describes it.
    static func rows(_ facts: OperationFacts) -> (rows: [PropertyFacts], source: Place)? {
        let methods: Set = ["POST", "PATCH", "PUT"]
        guard !facts.body.isNone, facts.body.type == nil, facts.body.properties.isEmpty, facts.body.contentType == nil,
            facts.requests.allSatisfy({ methods.contains($0.method) })
        else { return nil }
        for example in facts.examples {
            guard let request = example.request, let method = request.method, methods.contains(method),
                case .json(let json)? = request.body
            else { continue }
            let rows = JSONSketch.rows(of: json, at: example.source)
            if !rows.isEmpty { return (rows, request.source) }
        }
        return nil
    }
}
