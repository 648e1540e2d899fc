import DescriptionRules
import GraphDocs
import GraphGenBase

/// Bodies of requests, and what they tell of their types.
extension OperationCollection {
    /// The body of a request that sends bytes.
    func mediaBody(_ kind: Operation.Kind, _ method: String, _ facts: OperationFacts) -> Operation.RequestBody? {
        if ["POST", "PUT"].contains(method), facts.body.type == nil, facts.body.properties.isEmpty, !facts.body.isNone,
            Self.namesOtherMedia(facts.headers)
        {
            return Operation.RequestBody(type: .primitive(.stream))
        }
        guard kind == .media, method != "GET", method != "DELETE", !facts.body.isNone, facts.body.properties.isEmpty
        else {
            return nil
        }
        return Operation.RequestBody(type: .primitive(.stream))
    }

    /// Whether the table of headers names media types for the body, and JSON is none of them.
    private static func namesOtherMedia(_ headers: [HeaderFacts]) -> Bool {
        guard let header = headers.first(where: { $0.name.lowercased() == "content-type" }) else { return false }
        let text = ([header.description] + header.allowedValues).joined(separator: " ").lowercased()
        let kinds = ["text/", "application/", "multipart/", "image/", "audio/", "video/"]
        return kinds.contains(where: text.contains) && !text.contains("json") && !text.contains("urlencoded")
    }

    /// The body that a page describes.
    mutating func body(_ facts: OperationFacts, _ page: PageFacts) -> Operation.RequestBody? {
        let body = facts.body
        guard !body.isNone, body.type != nil || !body.properties.isEmpty else { return nil }
        let scope = page.scope
        var result = Operation.RequestBody()
        if let type = body.type, !body.isParameters || body.properties.isEmpty || holds(type, body.properties, scope) {
            result.type = resolve(
                type, beside: body.alternatives, page, at: body.source ?? facts.source, shown: facts.examples)
            result.isCollection = type.isCollection
            result.type = common(result.type, body.alternatives, page, at: body.source ?? facts.source)
        }
        var relations: [(index: Int, readings: [Reading], source: Place)] = []
        for row in body.properties {
            var built = rows.read(row, in: scope, among: types)
            built.property.declaredIn = built.inheritedFrom
            if !built.relations.isEmpty {
                relations.append((result.properties.count, built.relations, built.source))
            }
            result.properties.append(built.property)
        }
        RequiredTable.exempt(&result, facts)
        RequiredTable.mark(&result, facts, known: result.type?.name.map { types.members(of: $0).count })
        let resolver = RelationResolver(siblings: relations.isEmpty ? [] : result.properties.map(\.name))
        for (index, readings, source) in relations {
            for reading in readings {
                guard case .relation(let comparison) = reading.effect, let words = reading.name,
                    let other = resolver.resolve(words, from: result.properties[index].name)
                else { continue }
                result.properties[index].add(reading, comparison, other, at: source)
            }
        }
        return result
    }

    /// Whether a type has all properties that a table lists: under "a representation of [X]" it tells what of X must be
    /// given, whatever its first column is called.
    private func holds(_ type: TypeReference, _ rows: [PropertyFacts], _ scope: TypeNames.Scope) -> Bool {
        guard let name = names.lookUp(type, in: scope) else { return false }
        let own = types.members(of: name)
        return rows.allSatisfy { own.contains($0.name) || $0.name.contains("@") }
    }

    /// A type that only bodies describe gets its properties from them; any other may get rules.
    mutating func noteBody(of operations: [Operation], _ facts: OperationFacts, _ body: Operation.RequestBody?) {
        let kinds = Set(operations.map(\.kind))
        guard let body, let type = body.type?.name, !body.properties.isEmpty,
            !kinds.isDisjoint(with: [.create, .update, .replace])
        else { return }
        if rows.mentions.placeholders.contains(type) {
            describe(type, by: body.properties)
        } else {
            var properties = body.properties
            if facts.body.type == nil {
                // The page does not name the type; how it spells values need not be how the type does.
                for index in properties.indices { properties[index].values = nil }
            }
            found.bodies.append(
                BodyRules(
                    type: type, isCreate: kinds.contains(.create), isUpdate: kinds == [.update],
                    exemption: facts.body.exemption, properties: properties, page: facts.source.page))
        }
    }

    private mutating func describe(_ type: String, by properties: [Property]) {
        var lineage: [String] = []
        for property in properties {
            rows.mentions.placeholders.add(property: property, to: type)
            guard let base = property.declaredIn, base != type else { continue }
            if !lineage.contains(base) { lineage.append(base) }
            var own = property
            own.declaredIn = nil
            if rows.mentions.placeholders.contains(base) { rows.mentions.placeholders.add(property: own, to: base) }
        }
        // Rows go from the root of the inheritance to the type itself.
        for (derived, base) in zip(lineage.dropFirst() + [type], lineage)
        where rows.mentions.placeholders.contains(derived) {
            rows.mentions.placeholders.set(base: base, of: derived)
        }
        for base in lineage { rows.mentions.placeholders.markBase(base) }
    }
}
