import GraphDocs

/// Base types by the lists of derived types on other pages.
extension Assembly {
    /// Notes which pages list a type as derived, before bases are settled.
    func collectDerivedLists() {
        for name in definitions.keys.sorted() {
            for definition in definitions[name] ?? [] where !definition.facts.derived.isEmpty {
                let scope = scope(definition.page)
                for reference in definition.facts.derived {
                    guard let child = names.lookUp(reference, in: scope), child != name, definitions[child] != nil,
                        listedBases[child]?.contains(name) != true
                    else { continue }
                    listedBases[child, default: []].append(name)
                }
            }
        }
    }

    /// The type that a sentence on the page describes in words, when there is one of that name.
    func described(_ name: String) -> String? {
        for definition in definitions[name] ?? [] {
            guard let words = definition.facts.describedBase,
                let base = names.lookUp(words, in: scope(definition.page)), base != name, definitions[base] != nil
            else { continue }
            return base
        }
        return nil
    }

    /// The base type whose page lists this type as derived. It only fills a gap: a page that names its own base knows
    /// best, unless it names the root of all entities. Of several the most specific one counts, and none when they are
    /// strangers to each other.
    func listed(_ name: String, over own: String?) -> String? {
        guard own == nil || own == Self.entity, let bases = listedBases[name] else { return nil }
        return bases.first { one in bases.allSatisfy { $0 == one || derives(one, from: $0) } }
    }
}
