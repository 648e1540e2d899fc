import GraphGenBase

/// What the pages say of one thing, with the words that say it: nothing is looked up by name again on its way to the
/// validators.
package struct Fact<Value: Sendable & Hashable>: Sendable, Hashable {
    /// What is said lies apart: a property has room for a score of facts, mostly has none, and is copied often.
    private final class Storage: Sendable {
        let value: Value
        let evidence: [Evidence]
        let isContradicted: Bool

        init(_ value: Value, _ evidence: [Evidence], isContradicted: Bool) {
            self.value = value
            self.evidence = evidence
            self.isContradicted = isContradicted
        }
    }

    private var storage: Storage

    /// What they say.
    package var value: Value {
        get { storage.value }
        set { storage = Storage(newValue, evidence, isContradicted: isContradicted) }
    }

    /// The words that gave it, in the order they are listed. None where it follows from another fact, as "read-only" does
    /// from "key of the entity", or from where something stands.
    package var evidence: [Evidence] {
        get { storage.evidence }
        set { storage = Storage(value, newValue, isContradicted: isContradicted) }
    }

    /// Other words on the pages contradict it: validators only warn.
    package var isContradicted: Bool {
        get { storage.isContradicted }
        set { storage = Storage(value, evidence, isContradicted: newValue) }
    }

    /// Makes a fact.
    package init(_ value: Value, _ evidence: [Evidence] = []) {
        storage = Storage(value, evidence, isContradicted: false)
    }

    /// Whether both say the same in the same words.
    package static func == (left: Fact, right: Fact) -> Bool {
        left.storage === right.storage
            || left.value == right.value && left.evidence == right.evidence
                && left.isContradicted == right.isContradicted
    }

    /// Equal facts hash alike.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(value)
        hasher.combine(evidence)
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
