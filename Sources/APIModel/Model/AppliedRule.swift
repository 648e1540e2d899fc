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
}

extension Property {
    /// The rules that read something of the property, in the order of their words; those of other pages behind.
    package var rules: [AppliedRule] {
        // Words that gave both bounds of an interval, or two facts, are listed once.
        var known: Set<Int> = []
        return evidence.sorted { $0.words.order < $1.words.order }.compactMap { words, isContradicted in
            guard known.insert(words.order).inserted else { return nil }
            return AppliedRule(
                id: words.rule, text: words.words, line: words.place.line,
                page: words.place.page == source.page ? nil : words.place.page, isContradicted: isContradicted)
        }
    }

    /// The place in the list of rules behind all that are there.
    var nextOrder: Int { (evidence.lazy.map(\.words.order).max() ?? -1) + 1 }

    /// The words of all facts.
    private var evidence: [(words: Evidence, isContradicted: Bool)] {
        var found: [(words: Evidence, isContradicted: Bool)] = []
        func add<Value>(_ fact: Fact<Value>?) {
            guard let fact else { return }
            for words in fact.evidence { found.append((words, fact.isContradicted)) }
        }
        add(range.minimum)
        add(range.maximum)
        add(length.minimum)
        add(length.maximum)
        add(items.minimum)
        add(items.maximum)
        add(readOnly)
        add(requiredOnCreate)
        add(key)
        add(deprecated)
        add(immutable)
        add(nullable)
        add(onlyOnSelect)
        add(pattern)
        add(defaultValue)
        add(values)
        add(filter)
        add(numbers)
        for relation in relations { add(relation) }
        return found
    }
}
