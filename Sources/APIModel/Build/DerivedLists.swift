import GraphDocs

/// Base types by the lists of derived types on other pages.
struct DerivedLists {
    /// Types whose pages list a type as derived, by the derived type.
    private var bases: [String: [String]] = [:]

    /// Notes which pages list which types as derived.
    init(_ catalogue: Catalogue) {
        let (names, definitions) = (catalogue.names, catalogue.definitions)
        for name in definitions.keys.sorted() {
            for definition in definitions[name] ?? [] where !definition.facts.derived.isEmpty {
                let scope = definition.page.scope
                for reference in definition.facts.derived {
                    guard let child = names.lookUp(reference, in: scope), child != name, definitions[child] != nil,
                        bases[child]?.contains(name) != true
                    else { continue }
                    bases[child, default: []].append(name)
                }
            }
        }
    }

    /// The base type whose page lists this type as derived. It only fills a gap: a page that names its own base knows
    /// best, unless it names the root of all entities. Of several the most specific one counts, and none when they are
    /// strangers to each other.
    func base(of name: String, over own: String?, _ catalogue: Catalogue) -> String? {
        guard own == nil || own == TypeNames.entity, let bases = bases[name] else { return nil }
        return bases.first { one in bases.allSatisfy { $0 == one || catalogue.derives(one, from: $0) } }
    }
}
