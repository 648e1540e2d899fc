import GraphDocs
import GraphGenBase

/// What examples say of bodies that tables describe by parameters.
extension OperationCollection {
    /// The type that the example says the body is of (`@odata.type`), where it has all parameters; `value` with objects in it,
    /// where the parameters are those of the objects; and references (`lamp@odata.bind`) for the parameters that are sent
    /// so.
    mutating func hearExamples(_ facts: inout OperationFacts, _ page: PageFacts) {
        let methods: Set = ["POST", "PATCH", "PUT"]
        guard facts.body.type == nil, !facts.body.isNone, facts.body.contentType == nil,
            facts.requests.allSatisfy({ methods.contains($0.method) })
        else { return }
        for example in facts.examples {
            guard let request = example.request, case .json(let json)? = request.body,
                case .object(let members) = json, facts.requests.contains(where: { $0.method == request.method })
            else { continue }
            let rows = Set(facts.body.properties.map(\.name))
            let shown = members.map(\.name).filter { !$0.contains("@") }
            // What is sent as a reference need not be a property that a table lists.
            let bound = members.map(\.name).filter { $0.hasSuffix(Self.bind) }.map { $0.dropLast(Self.bind.count) }
            // What an update takes is looked for where its address is, and an example may show but one of several.
            if request.method == "POST",
                let type = saidType(json, rows.union(shown).subtracting(bound.map(String.init)))
            {
                facts.body.type = TypeReference(name: type, raw: type)
                facts.body.isParameters = false
                note("The body is a \(type), as its example says", at: request.source)
                return
            }
            if members.count == 1, members[0].name == "value", !rows.contains("value"),
                case .array(let elements) = members[0].value, holdObjects(elements, of: rows)
            {
                var type =
                    elementType(rows, facts, page).map { TypeReference(name: $0, raw: "value") }
                    ?? TypeReference(.untyped, raw: "value")
                type.isCollection = true
                facts.body.properties = [PropertyFacts(name: "value", type: type, source: request.source)]
                note("The parameters are those of the objects in value, as the example shows", at: request.source)
                return
            }
            bind(members, at: request.source, &facts)
        }
    }

    private mutating func note(_ text: String, at source: Place) {
        diagnostics.append(DiagnosticCode.bodyFromExample.at(source, text))
    }

    private func saidType(_ json: JSONValue, _ rows: Set<String>) -> String? {
        guard let name = json.saidType, let type = names[name.contains(".") ? name : "microsoft.graph.\(name)"] else {
            return nil
        }
        return holds(rows, type) ? type : nil
    }

    private func holds(_ rows: Set<String>, _ type: String) -> Bool {
        guard types[type] != nil, types[type]?.kind != .enumeration else { return false }
        let own = types.members(of: type)
        return rows.allSatisfy { own.contains($0) || $0.contains("@") }
    }

    private func holdObjects(_ elements: [JSONValue], of rows: Set<String>) -> Bool {
        !elements.isEmpty
            && elements.allSatisfy { element in
                guard case .object(let members) = element else { return false }
                return !members.isEmpty && members.allSatisfy { rows.contains($0.name) }
            }
    }

    /// What the objects are: what comes back, or what the page is called after (`lamp-unpin.md`).
    private func elementType(_ rows: Set<String>, _ facts: OperationFacts, _ page: PageFacts) -> String? {
        let answer = facts.response.type.flatMap { names.lookUp($0, in: page.scope) }
        let first = page.page.split(separator: "/").last?.split(separator: "-").first.map(String.init) ?? ""
        return [answer, names["microsoft.graph.\(first.prefix { $0 != "." })"]].compactMap { $0 }
            .first { holds(rows, $0) }
    }

    /// Parameters that are sent as references go by the name they are sent with.
    private mutating func bind(_ members: [JSONValue.Member], at source: Place, _ facts: inout OperationFacts) {
        guard members.contains(where: { $0.name.hasSuffix(Self.bind) }) else { return }
        if facts.body.properties.isEmpty {
            facts.body.properties = JSONSketch.rows(of: .object(members), at: source)
            facts.body.isParameters = true
        }
        for member in members where member.name.hasSuffix(Self.bind) {
            let name = String(member.name.dropLast(Self.bind.count))
            guard TypeNames.isName(name), !facts.body.properties.contains(where: { $0.name == member.name }) else {
                continue
            }
            var type = TypeReference(.string, raw: "String")
            if case .array = member.value { type.isCollection = true }
            if let place = facts.body.properties.firstIndex(where: { $0.name == name }) {
                facts.body.properties[place].name = member.name
                facts.body.properties[place].type = type
            } else {
                facts.body.properties.append(PropertyFacts(name: member.name, type: type, source: source))
            }
            note("\(name) is sent as a reference, as the example shows", at: source)
        }
    }

    private static let bind = BoundProperties.bind
}
