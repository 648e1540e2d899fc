import GraphDocs
import GraphGenBase

/// Answers of requests.
extension OperationCollection {
    mutating func response(_ facts: OperationFacts, _ page: PageFacts) -> Operation.Response? {
        let response = facts.response
        guard response.source != nil || !response.statuses.isEmpty || response.type != nil else { return nil }
        var result = Operation.Response()
        result.status = response.statuses
        result.contentType = response.contentType
        if let type = response.type {
            result.type = resolve(
                type, beside: response.alternatives, page, at: response.source ?? facts.source, shown: facts.examples)
            result.isCollection = type.isCollection
            result.type = common(result.type, response.alternatives, page, at: response.source ?? facts.source)
        }
        return result
    }

    /// What a request answers whose address says it: bytes, the number of elements, or those of one type.
    func answer(saidBy path: PathTemplate, _ method: String, beside list: Operation.Response?) -> Operation.Response? {
        guard var result = list, let last = path.last, last.arguments == nil else { return nil }
        // `pages/{id}/content` on a page that gets the page.
        if method == "GET", OperationKinds.isBytes(path), result.type?.name != nil, !result.isCollection {
            result.type = .primitive(.stream)
            return result
        }
        if last.text.lowercased() == "$count" {
            (result.type, result.isCollection) = (.primitive(.int64), false)
            return result
        }
        guard last.isQualified, result.isCollection, let type = names[last.name] else { return nil }
        result.type = .named(type)
        return result
    }

    /// What requests for anything but the bytes answer, where the page tells of both.
    mutating func metadata(
        _ facts: OperationFacts, _ page: PageFacts, beside bytes: Operation.Response?
    ) -> Operation.Response? {
        guard let type = facts.response.metadata, var result = bytes else { return nil }
        result.contentType = nil
        result.type = rows.resolve(type, in: page.scope, at: facts.response.source ?? facts.source, among: types)
        result.isCollection = type.isCollection
        return result
    }

    /// The nearest common base of the types that a page names side by side; the first of them where they have none.
    mutating func common(
        _ first: ValueType?, _ others: [TypeReference], _ page: PageFacts, at source: Place
    ) -> ValueType? {
        guard let name = first?.name, !others.isEmpty else { return first }
        var chain = types.chain(name)
        for other in others {
            guard let other = rows.resolve(other, in: page.scope, at: source, among: types).name else { return first }
            let bases = Set(types.chain(other))
            chain.removeAll { !bases.contains($0) }
        }
        guard let base = chain.first, base != TypeNames.entity else { return first }
        return .named(base)
    }
}
