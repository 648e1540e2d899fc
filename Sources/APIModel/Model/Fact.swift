import GraphGenBase

/// What the pages say of one thing, with the words that say it: nothing is looked up by name again on its way to the
/// validators.
package struct Fact<Value: Sendable & Hashable>: Sendable, Hashable {
    /// What they say.
    package var value: Value
    /// The words that gave it, in the order they are listed. None where it follows from another fact, as "read-only" does
    /// from "key of the entity", or from where something stands.
    package var evidence: [Evidence]
    /// Other words on the pages contradict it: validators only warn.
    package var isContradicted = false

    /// Makes a fact.
    package init(_ value: Value, _ evidence: [Evidence] = []) {
        self.value = value
        self.evidence = evidence
    }

    /// The same fact with the words of another one before its own.
    func after(_ other: Fact?) -> Fact {
        guard let other else { return self }
        var fact = self
        fact.evidence = other.evidence + evidence
        return fact
    }

    /// The same fact, its words listed after so many others.
    func listed(from order: Int) -> Fact {
        var fact = self
        for index in fact.evidence.indices { fact.evidence[index].order += order }
        return fact
    }
}

/// Words that a rule read, and where they stand.
package struct Evidence: Sendable, Hashable {
    /// The rule's stable id, for example `range.valid-values`.
    package var rule: String
    /// The words, as on the page.
    package var words: String
    /// Their line, on the property's own page or on one that adds to it.
    package var place: Place
    /// Where they stand in the list of all that was read of the property. Words that gave several facts have one place.
    package var order: Int

    /// Makes a record of words.
    package init(rule: String, words: String, place: Place, order: Int = 0) {
        self.rule = rule
        self.words = words
        self.place = place
        self.order = order
    }
}
