import DescriptionRules
import GraphDocs
import GraphGenBase

/// Comparisons between properties, once all names are known.
extension Assembly {
    /// Resolves the words of each comparison to a sibling.
    func resolveRelations() {
        let byType = Dictionary(grouping: pendingRelations, by: \.type)
        for (name, pending) in byType.sorted(by: { $0.key < $1.key }) {
            guard var type = types[name] else { continue }
            let resolver = RelationResolver(siblings: siblings(name))
            let places = type.places
            for one in pending {
                guard case .relation(let comparison) = one.reading.effect, let words = one.reading.name,
                    let index = places[one.property]
                else { continue }
                if let other = resolver.resolve(words, from: one.property) {
                    type.properties[index].add(one.reading, comparison, other, line: one.source.line)
                } else {
                    diagnostics.append(
                        DiagnosticCode.relationUnresolved.at(
                            one.source, "'\(words)' names no property of \(name)", rule: one.reading.rule))
                }
            }
            types[name] = type
        }
    }

    // The names of all properties of a type, those of its base types included.
    private func siblings(_ type: String) -> [String] {
        var seen: Set<String> = []
        return chain(type).flatMap { types[$0]?.properties.map(\.name) ?? [] }.filter { seen.insert($0).inserted }
    }
}

extension ModelType {
    /// Where each property stands in the list.
    var places: [String: Int] {
        Dictionary(properties.indices.map { (properties[$0].name, $0) }) { first, _ in first }
    }
}

extension Property {
    /// Adds a resolved comparison and the rule that read it.
    mutating func add(_ reading: Reading, _ comparison: RelationOperator, _ other: String, line: Int) {
        let relation = Relation(comparison, other)
        guard !relations.contains(relation) else { return }
        relations.append(relation)
        rules.append(AppliedRule(id: reading.rule, text: reading.text, line: line))
    }
}
