/// A rule that read something of a property, as the model's JSON lists it: in one list over all facts.
package struct AppliedRule: Sendable, Hashable {
    /// The rule's stable id, for example `range.valid-values`.
    package var id: String
    /// The words, as on the page.
    package var text: String
    /// Their line.
    package var line: Int
    /// The page, when it is not the property's own (a rule merged in from an API page).
    package var page: String?
    /// Other words on the pages contradict what it gave.
    package var isContradicted = false
    /// When it holds, as on the page; nil for always. It gave no fact then.
    package var condition: String?
}

extension Property {
    /// The rules that read something of the property, in the order of their words; those of other pages behind.
    package var rules: [AppliedRule] {
        var found = evidence
        if found.isEmpty { return [] }
        if found.count > 1 { found.sort { $0.words.order < $1.words.order } }
        var rules: [AppliedRule] = []
        for index in found.indices {
            // Words that gave both bounds of an interval, or two facts, are listed once.
            if index > 0, found[index].words.order == found[index - 1].words.order { continue }
            let place = found[index].words.place
            rules.append(
                AppliedRule(
                    id: found[index].words.rule, text: found[index].words.words, line: place.line,
                    page: place.page == source.page ? nil : place.page, isContradicted: found[index].isContradicted,
                    condition: found[index].condition))
        }
        return rules
    }

    /// The place in the list of rules behind all that are there.
    var nextOrder: Int { (evidence.lazy.map(\.words.order).max() ?? -1) + 1 }

    /// The words of all facts.
    private var evidence: [(words: Evidence, isContradicted: Bool, condition: String?)] {
        var found: [(words: Evidence, isContradicted: Bool, condition: String?)] = []
        func add<Value>(_ fact: Fact<Value>?, condition: String? = nil) {
            guard let fact else { return }
            for words in fact.evidence { found.append((words, fact.isContradicted, condition)) }
        }
        add(range.minimum)
        add(range.maximum)
        add(length.minimum)
        add(length.maximum)
        add(items.minimum)
        add(items.maximum)
        add(readOnly)
        add(givenOnCreate)
        add(requiredOnCreate)
        add(key)
        add(alternateKey)
        add(deprecated)
        add(immutable)
        add(nullable)
        add(notFilterable)
        add(onlyOnSelect)
        add(pattern)
        add(defaultValue)
        add(values)
        add(enumeration)
        add(filter)
        add(numbers)
        add(namedNumbers)
        add(shortened)
        add(forbidden)
        add(flags)
        for condition in conditions { add(condition, condition: condition.value) }
        for relation in relations { add(relation) }
        return found
    }
}
