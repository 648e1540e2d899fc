/// What a rule read in a description: not yet applied to a property.
package struct Reading: Sendable {
    /// The rule's id.
    package var rule: String
    package var effect: RuleEffect
    package var captures: Captures
    /// Words that name another property, as written.
    package var name: String?
    /// The words that were read, as on the page.
    package var text: String
    /// Their bytes in the description.
    package var bytes: Range<Int>
    /// Of a value list: whether its items are code spans, which tells a list from prose.
    package var isCodeList = false

    /// Of a rule that holds at times only: the words that say when.
    package var condition: String?

    /// Makes a reading of words that a rule took.
    package init(rule: String, effect: RuleEffect, captures: Captures, name: String?, text: String, bytes: Range<Int>) {
        self.rule = rule
        self.effect = effect
        self.captures = captures
        self.name = name
        self.text = text
        self.bytes = bytes
    }
}
