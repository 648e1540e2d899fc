import GraphGenBase

/// What of a model is there in its Swift, counted from the caller's end: what was read and cannot be called or sent.
package struct Arrival: Sendable {
    /// Something that did not arrive.
    package struct Loss: Sendable {
        /// Where the page has it.
        package let place: Place
        /// What it is.
        package let text: String

        /// Makes a loss.
        package init(place: Place, text: String) {
            self.place = place
            self.text = text
        }
    }

    /// Facts of one kind.
    package struct Kind: Sendable {
        /// What they are, in the plural.
        package let name: String
        /// How many the model has.
        package private(set) var count = 0
        /// Those that are not there.
        package private(set) var losses: [Loss] = []

        /// A kind of which nothing is counted yet.
        init(_ name: String) { self.name = name }

        /// Counts a fact.
        mutating func add(_ isThere: Bool, at place: Place, _ text: @autoclosure () -> String) {
            count += 1
            if !isThere { losses.append(Loss(place: place, text: text())) }
        }
    }

    /// How many operations there are.
    package let operations: Int
    /// Those without a method.
    package let unreachable: [Loss]
    /// Those whose method has the permissions of another page.
    package let otherPermissions: [Loss]
    /// How many rows describe bodies, those that the page itself calls read-only left out.
    package let bodyRows: Int
    /// Rows of bodies that no caller can send with types.
    package let unsent: [Loss]
    /// Facts that types, schema and methods have to hold, by kind.
    package let kinds: [Kind]
    /// The examples as calls.
    package let examples: [ExampleSuite.Entry]
}
