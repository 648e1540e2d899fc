import HTTPTypes

/// The methods that pages document. (One byte, where `HTTPRequest.Method` holds text: generated methods name one each.)
public enum GraphMethod: Sendable {
    /// Reads.
    case get
    /// Creates, and calls actions.
    case post
    /// Changes.
    case patch
    /// Replaces.
    case put
    /// Deletes.
    case delete
    /// Reads the headers alone.
    case head

    /// The method as HTTP has it.
    var http: HTTPRequest.Method {
        switch self {
        case .get: .get
        case .post: .post
        case .patch: .patch
        case .put: .put
        case .delete: .delete
        case .head: .head
        }
    }
}
