import GraphDocs

/// What the pages define: the names of all types, and what each page says of the structures.
struct Catalogue {
    /// A structure as one page defines it.
    struct Definition {
        var facts: TypeFacts
        var page: PageFacts
    }

    /// The names of structures and enumerations.
    var names = TypeNames()
    /// Definitions by canonical name: of each the authoritative page first.
    var definitions: [String: [Definition]] = [:]

    /// Whether one type derives from another, by what their own pages say: the base types are only being settled.
    func derives(_ name: String, from base: String) -> Bool {
        var current = name
        var seen: Set<String> = [name]
        while let definition = definitions[current]?.first {
            let facts = definition.facts
            let reference = facts.sentenceBase ?? facts.metadataBase.map { TypeReference(name: $0) }
            guard let reference, let next = names.lookUp(reference, in: definition.page.scope) else { return false }
            if next == base { return true }
            guard seen.insert(next).inserted else { return false }
            current = next
        }
        return false
    }
}
