import DescriptionRules
import GraphGenBase

extension Property {
    /// Adds a resolved comparison and the rule that read it.
    mutating func add(_ reading: Reading, _ comparison: RelationOperator, _ other: String, at place: Place) {
        let relation = Relation(comparison, other)
        guard !relations.contains(where: { $0.value == relation }) else { return }
        let words = Evidence(rule: reading.rule, words: reading.text, place: place, order: nextOrder)
        relations.append(Fact(relation, [words]))
    }
}
