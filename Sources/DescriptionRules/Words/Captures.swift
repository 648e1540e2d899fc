/// What the words of a match say besides themselves.
package struct Captures: Sendable {
    package var minimums: [NumericBound] = []
    package var maximums: [NumericBound] = []
    package var numbers: [NumericBound] = []
    /// Tokens that name another property.
    package var name: Range<Int>?
    /// The literal of a default.
    package var value: String?
    /// That literal is a word without any marks around it.
    package var isBareValue = false
    /// Quoted text.
    package var quoted: String?
    package var operators: [String] = []
    /// The items of a list as written.
    package var values: [String] = []

    /// Nothing captured yet.
    package init() {}
}
