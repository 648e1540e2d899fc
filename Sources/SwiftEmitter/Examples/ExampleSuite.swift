import GraphGenBase

/// The examples of a model's pages, and the test target that makes their calls.
package struct ExampleSuite: Sendable {
    /// An example.
    package struct Entry: Sendable {
        /// Where it stands.
        package let place: Place
        /// Its name on the page.
        package let name: String
        /// The request as the page shows it: method and address; empty when there is none.
        package let request: String
        /// What becomes of it.
        package let verdict: ExampleVerdict
    }

    /// Every example, in order of pages.
    package let entries: [Entry]
    /// The files of the test target.
    package let files: [GeneratedFile]
}
