/// What the templates of example tests lay out.
struct ExampleTestView {
    /// The version of the generator, for a comment.
    let version: String
    /// The generated module that callers import.
    let module: String
    /// The schema of all of it, an expression.
    let schema: String
    /// The suite's name, an identifier.
    let name: String
    var tests: [Test] = []

    /// One example. All texts are Swift as they stand.
    struct Test {
        /// The page and line, a literal.
        let place: String
        /// The function's name.
        var function: String
        /// A comment: the request.
        let comment: String
        /// What makes the values of the body.
        let statements: [String]
        /// The call, from the client's first member on.
        let call: String
        /// The method of HTTP, a literal.
        let method: String
        /// The address, a literal.
        let url: String
        /// Headers, a list of pairs of literals.
        let headers: String
        /// The body, a literal or nil.
        let body: String
        /// Types that say their name, a list of literals.
        let naming: String
        /// The status of the answer, a number.
        let status: String
        /// The body of the answer, a literal or nil.
        let answer: String
    }
}
