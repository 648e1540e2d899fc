import DescriptionRules

/// `pinMinimumLength <= pinMaximumLength`, seen from the property that carries it.
package struct Relation: Sendable, Hashable {
    /// How the two compare.
    package var `operator`: RelationOperator
    /// The other property's name.
    package var property: String

    /// Makes a relation.
    package init(_ operator: RelationOperator, _ property: String) {
        self.operator = `operator`
        self.property = property
    }
}
