import GraphDocs

/// Comparisons between properties, once all names are known.
extension Assembly {
    /// Resolves the words of each comparison to a sibling.
    func resolveRelations() {
        for pending in pendingRelations {
            guard case .relation(let comparison) = pending.reading.effect, let words = pending.reading.name,
                let index = types[pending.type]?.properties.firstIndex(where: { $0.name == pending.property })
            else { continue }
            guard let other = RelationResolver.resolve(words, from: pending.property, among: siblings(pending.type))
            else {
                diagnostics.append(
                    ModelDiagnostic.relationUnresolved.at(
                        pending.source, "'\(words)' names no property of \(pending.type)", rule: pending.reading.rule))
                continue
            }
            types[pending.type]?.properties[index].add(pending.reading, comparison, other, line: pending.source.line)
        }
    }

    // The names of all properties of a type, those of its base types included.
    private func siblings(_ type: String) -> [String] {
        var seen: Set<String> = []
        return chain(type).flatMap { types[$0]?.properties.map(\.name) ?? [] }.filter { seen.insert($0).inserted }
    }
}

extension Property {
    /// Adds a resolved comparison and the rule that read it.
    mutating func add(_ reading: Reading, _ comparison: Relation.Operator, _ other: String, line: Int) {
        let relation = Relation(comparison, other)
        guard !relations.contains(relation) else { return }
        relations.append(relation)
        rules.append(AppliedRule(id: reading.rule, text: reading.text, line: line))
    }
}
