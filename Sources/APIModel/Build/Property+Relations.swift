import DescriptionRules

extension Property {
    /// Adds a resolved comparison and the rule that read it.
    mutating func add(_ reading: Reading, _ comparison: RelationOperator, _ other: String, line: Int) {
        let relation = Relation(comparison, other)
        guard !relations.contains(relation) else { return }
        relations.append(relation)
        rules.append(AppliedRule(id: reading.rule, text: reading.text, line: line))
    }
}
