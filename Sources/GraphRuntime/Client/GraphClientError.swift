import Foundation

/// Something is wrong on this side or on the way, or an answer is not what the pages promise.
public enum GraphClientError: Error, Sendable, Hashable {
    /// An address that cannot be called.
    case invalidAddress(String)
    /// A link that leads away from the client's service: another host, port, scheme, or version of the API. Holds the link
    /// and what is wrong with it.
    case foreignLink(String, String)
    /// A body with more arrays and objects inside one another than ``GraphJSONError/maximumDepth``, which no service reads.
    case bodyTooDeep
    /// More bytes than are to be held in memory.
    case bodyTooLarge(limit: Int)
    /// A body that can be read once was read before.
    case bodyUsed
    /// A body has another number of bytes than was said.
    case bodyLength(said: Int, found: Int)
    /// A file cannot be read or written. Holds its name and what is wrong.
    case file(String, String)
    /// A header that HTTP does not allow. Holds its name.
    case invalidHeader(String)
    /// No answer came. Holds what was in the way.
    case transport(GraphTransportFault)
    /// What came back is not HTTP.
    case notHTTP(String)
    /// The pages promise a body, and none came. Holds the status and what was promised.
    case emptyAnswer(status: Int, expected: String)
    /// The pages promise another kind of body. Holds what was promised and the start of what came.
    case unexpectedAnswer(status: Int, expected: String, found: String)
    /// The body is not JSON.
    case notJSON(status: Int, GraphJSONError)
    /// The pages of a collection go round in a circle. Holds the link that comes again.
    case repeatedPage(String)
    /// A state of pages that was saved by another release, or for another client.
    case unusableState(String)
    /// More redirects than are followed. Holds the last address, without its query.
    case tooManyRedirects(String)
    /// A redirect from an encrypted connection to an open one. Holds the address, without its query.
    case insecureRedirect(String)
    /// What a sign-in failed for, as the authority says it.
    case signIn(String)
}

extension GraphClientError: CustomStringConvertible, LocalizedError {
    /// What is wrong, in one sentence.
    public var description: String {
        switch self {
        case .invalidAddress(let text): "the address \(text) cannot be called"
        case .foreignLink(let link, let why): "the link \(link) is not the client's: \(why)"
        case .bodyTooDeep:
            "the body has more than \(GraphJSONError.maximumDepth) arrays and objects inside one another"
        case .bodyTooLarge(let limit): "the body has more than the \(limit) bytes that are held in memory"
        case .bodyUsed: "the body can be read once only, and was"
        case .bodyLength(let said, let found): "the body has \(found) bytes or more, but \(said) were said"
        case .file(let name, let why): "the file \(name): \(why)"
        case .invalidHeader(let name): "the header \(name) has a value that HTTP does not allow"
        case .transport(let fault): "no answer came (\(fault.kind.rawValue)): \(fault.message)"
        case .notHTTP(let text): "the answer of \(text) is not HTTP"
        case .emptyAnswer(let status, let expected):
            "the service answered \(status) without a body, but \(expected) was expected"
        case .unexpectedAnswer(let status, let expected, let found):
            "the service answered \(status) with \(found), but \(expected) was expected"
        case .notJSON(let status, let error): "the service answered \(status) with a body that is \(error)"
        case .repeatedPage(let link): "the collection's pages go round in a circle: \(link) comes again"
        case .unusableState(let why): "the saved state cannot be used: \(why)"
        case .tooManyRedirects(let text): "more redirects than are followed, the last one to \(text)"
        case .insecureRedirect(let text): "a redirect leads to the open connection \(text)"
        case .signIn(let why): "signing in failed: \(why)"
        }
    }

    /// What is wrong, in one sentence.
    public var errorDescription: String? { description }
}
