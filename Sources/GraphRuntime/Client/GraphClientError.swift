import Foundation

/// Something is wrong on this side, or an answer is not what the pages promise.
public enum GraphClientError: Error, Sendable, Hashable {
    /// An address that cannot be called.
    case invalidAddress(String)
    /// A body with more arrays and objects inside one another than ``GraphJSONError/maximumDepth``, which no service reads.
    case bodyTooDeep
    /// What came back is not HTTP.
    case notHTTP(String)
    /// The pages promise a body, and none came. Holds the status and what was promised.
    case emptyAnswer(status: Int, expected: String)
    /// The pages promise another kind of body. Holds what was promised and the start of what came.
    case unexpectedAnswer(status: Int, expected: String, found: String)
    /// The body is not JSON.
    case notJSON(status: Int, GraphJSONError)
    /// A page of a collection leads to itself.
    case repeatedPage(String)
    /// More redirects than any service needs.
    case tooManyRedirects(String)
}

extension GraphClientError: CustomStringConvertible, LocalizedError {
    /// What is wrong, in one sentence.
    public var description: String {
        switch self {
        case .invalidAddress(let text): "the address \(text) cannot be called"
        case .bodyTooDeep:
            "the body has more than \(GraphJSONError.maximumDepth) arrays and objects inside one another"
        case .notHTTP(let text): "the answer of \(text) is not HTTP"
        case .emptyAnswer(let status, let expected):
            "the service answered \(status) without a body, but \(expected) was expected"
        case .unexpectedAnswer(let status, let expected, let found):
            "the service answered \(status) with \(found), but \(expected) was expected"
        case .notJSON(let status, let error): "the service answered \(status) with a body that is \(error)"
        case .repeatedPage(let link): "the collection's next page is the same page again: \(link)"
        case .tooManyRedirects(let text): "more than 10 redirects, the last one to \(text)"
        }
    }

    /// What is wrong, in one sentence.
    public var errorDescription: String? { description }
}
