/// The words by which pages limit query options, in lower case.
enum QueryLimitPhrases {
    /// What a sentence about the operation begins with.
    static let subjects = [
        "this method", "this operation", "this function", "this api", "this request", "this endpoint", "these methods",
    ].map(words)

    /// What it says next where it denies.
    static let denials = [
        "does not support", "doesn't support", "doesn’t support", "does not currently support",
        "doesn't currently support", "do not support", "don't support", "don’t support",
    ].map(words)

    /// What it says next where it grants.
    static let grants = ["supports", "support", "supports only", "only supports"].map(words)

    /// What stands behind the name of what is denied.
    static let afterwards = [
        "is not supported", "are not supported", "isn't supported", "aren't supported", "isn’t supported",
        "aren’t supported", "is not currently supported", "are not currently supported", "are currently not supported",
        "is currently not supported",
    ].map(words)

    /// What stands before it instead.
    static let before = [
        "there is no support for", "there's no support for", "no support exists for", "no support for",
    ].map(words)

    /// What options are called.
    static let nouns: Set<String> = ["parameter", "parameters", "option", "options", "operators", "operator"]

    /// What stands beside these names and changes nothing.
    static let fillers: Set<String> = ["the", "any", "optional", "odata", "query", "system", "following"]

    /// What they are said to be for, where a list follows.
    static let purposes: Set<String> = ["to", "help", "customize", "shape", "the", "response"]

    /// Words that make a list one of examples.
    static let opening: Set<String> = [
        "including", "include", "includes", "some", "such", "like", "example", "e.g", "certain", "limited",
    ]

    /// What stands before "property" where none is named.
    static let pronouns: Set<String> = ["this", "that", "these", "those", "all", "some", "other", "such", "following"]

    /// What a section says that says nothing else.
    static let nothing: Set<String> = ["none", "not supported", "not applicable", "n/a"]

    private static func words(_ phrase: String) -> [String] { phrase.split(separator: " ").map(String.init) }
}
