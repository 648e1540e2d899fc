/// How much of a thing the runtime takes of a service, so that no answer and no value makes a program run for long or
/// fill memory. `Docs/limits.md` lists the same.
enum GraphLimits {
    /// Arrays and objects inside one another that are read, written to a request and looked into by `validate`; real
    /// responses stay below 20.
    static let jsonDepth = 512
    /// Findings of one severity that `validate` keeps: ten million wrong elements say no more, and each finding takes
    /// some hundred bytes. All values are looked at all the same, so that no error hides behind warnings.
    static let findings = 10_000
    /// States of the automaton of a regular expression: a step takes as long as there are states. The generator has the
    /// same limit.
    static let patternStates = 10_000
    /// Groups inside one another in a regular expression, the whole counted as one: each takes a call.
    static let patternDepth = 60
    /// Nodes written for an automaton, those included that make no state.
    static let patternWork = 200 * patternStates
    /// Members or elements that a debugger is shown.
    static let shownMembers = 100
    /// Unicode scalars of a service's text that a person is shown.
    static let shownScalars = 1_000
    /// Bytes of a link that a service gives and a client follows; those with long filters have some thousand.
    static let linkBytes = 64 * 1024
    /// Bytes of an error's body that are read.
    static let errorBytes = 1024 * 1024
    /// Bytes of the claims in a challenge, in base64.
    static let claimBytes = 16 * 1024
    /// Objects inside one another of which names of types that nobody needs are taken before they are sent; deeper than
    /// any type of the pages.
    static let typeDepth = 256
}
