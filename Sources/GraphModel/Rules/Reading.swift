/// What a rule read in a description: not yet applied to a property.
struct Reading: Sendable {
    /// The rule's id.
    var rule: String
    var effect: RuleEffect
    var captures: PhraseMatcher.Captures
    /// Words that name another property, as written.
    var name: String?
    /// The words that were read, as on the page.
    var text: String
    /// Their bytes in the description.
    var bytes: Range<Int>
    /// Of a value list: whether its items are code spans, which tells a list from prose.
    var isCodeList = false
}
