import GraphGenBase

/// What becomes of an example of a page as a call in Swift.
package enum ExampleVerdict: Sendable, Hashable {
    /// A test makes the call and compares it with the page.
    case test
    /// There is no request, or its body is neither JSON nor bytes.
    case notHTTP(String)
    /// A word stands where Swift needs a value: `"size": "integer"`.
    case placeholder(String)
    /// It is not what its own page documents; with the code that lint has for it.
    case contradicts(String, DiagnosticCode)
    /// The page documents it, and it cannot be written with types.
    case ours(String)

    /// The name of the class: `equal` of what a test proves.
    package var name: String {
        switch self {
        case .test: "equal"
        case .notHTTP: "notHTTP"
        case .placeholder: "placeholder"
        case .contradicts: "contradicts"
        case .ours: "ours"
        }
    }

    /// Why; empty for a test.
    package var reason: String {
        switch self {
        case .test: ""
        case .notHTTP(let reason), .placeholder(let reason), .contradicts(let reason, _), .ours(let reason): reason
        }
    }

    /// The code that lint has for a contradiction.
    package var code: DiagnosticCode? { if case .contradicts(_, let code) = self { code } else { nil } }
}

/// Why an example cannot be written as a call.
struct ExampleFault: Error {
    let verdict: ExampleVerdict

    init(_ verdict: ExampleVerdict) { self.verdict = verdict }
}
