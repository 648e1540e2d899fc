import Foundation
import HTTPTypes

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Sends requests with Foundation's URLSession.
public final class URLSessionTransport: GraphTransport {
    /// The transport of clients that are given none: no cookies, and nothing kept on disk.
    public static let shared = URLSessionTransport()

    private let session: URLSession

    /// A transport with a session of its own: on Linux only the session's delegate is asked about redirects, not the one
    /// of a task, and a redirect that is followed blindly takes the token along.
    public init(configuration: URLSessionConfiguration = .ephemeral) {
        session = URLSession(configuration: configuration, delegate: RedirectStopper(), delegateQueue: nil)
    }

    deinit { session.finishTasksAndInvalidate() }

    /// Sends the request. Cancelling the task cancels it.
    public func send(_ request: HTTPRequest, body: Data?) async throws -> (HTTPResponse, Data) {
        let text = "\(request.scheme ?? "https")://\(request.authority ?? "")\(request.path ?? "/")"
        guard let url = URL(string: text) else { throw GraphClientError.invalidAddress(text) }
        var native = URLRequest(url: url)
        native.httpMethod = request.method.rawValue
        for field in request.headerFields { native.addValue(field.value, forHTTPHeaderField: field.name.rawName) }
        native.httpBody = body
        try Task.checkCancellation()
        let (data, response) = try await session.data(for: native)
        guard let response = response as? HTTPURLResponse else { throw GraphClientError.notHTTP(text) }
        var answer = HTTPResponse(status: .init(code: response.statusCode))
        for (name, value) in response.allHeaderFields {
            guard let name = (name as? String).flatMap({ HTTPField.Name($0) }), let value = value as? String else {
                continue
            }
            answer.headerFields[name] = value
        }
        return (answer, data)
    }
}

/// Leaves redirects to the client.
private final class RedirectStopper: NSObject, URLSessionTaskDelegate {
    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}
