import GraphDocs
import GraphGenBase

/// "The following table shows the properties that are required when you create a lamp", over tables that list what is
/// required on some pages and all that there is on others.
enum RequiredTable {
    /// Marks the rows as required where the page bears the sentence out: each of its examples sends every row, no row is
    /// optional, read-only or the key, and the table does not list most of the type's properties.
    ///
    /// - Parameter known: how many properties the type has; nil for the parameters of an action.
    static func mark(_ body: inout Operation.RequestBody, _ facts: OperationFacts, known: Int?) {
        // An update requires nothing, whatever sentence its page was copied with.
        guard let demand = facts.body.demand, facts.body.exemption == nil,
            facts.requests.contains(where: { $0.method == "POST" }),
            !body.properties.isEmpty, known.map({ body.properties.count * 2 <= $0 }) ?? true
        else { return }
        let sent = facts.examples.compactMap { example -> Set<String>? in
            guard case .json(.object(let members))? = example.request?.body else { return nil }
            return Set(members.map(\.name))
        }
        guard !sent.isEmpty,
            body.properties.allSatisfy({ row in isPlain(row) && sent.allSatisfy { $0.contains(row.name) } })
        else { return }
        let words = String(demand.text.prefix(longest))
        for index in body.properties.indices where body.properties[index].requiredOnCreate == nil {
            let order = body.properties[index].nextOrder
            body.properties[index].requiredOnCreate = Fact(
                true, [Evidence(rule: rule, words: words, place: demand.source, order: order)])
        }
    }

    /// Takes back what single rows say is required, where a sentence says that it is not for every object.
    static func exempt(_ body: inout Operation.RequestBody, _ facts: OperationFacts) {
        guard facts.body.exemption != nil else { return }
        for index in body.properties.indices { body.properties[index].requiredOnCreate = nil }
    }

    /// The rule's id.
    static let rule = "required.table"

    private static let longest = 200

    private static func isPlain(_ row: Property) -> Bool {
        let words = row.description.lowercased()
        return row.readOnly == nil && row.key == nil && row.name != "id" && !words.contains("optional")
            && !words.contains("required if") && !words.contains("required when") && !words.contains("required for")
    }
}
