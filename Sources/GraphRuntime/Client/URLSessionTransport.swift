import Foundation
import HTTPTypes

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Sends requests with Foundation's URLSession.
public struct URLSessionTransport: GraphTransport {
    private let session: URLSession
    private let redirects = RedirectStopper()

    /// A transport over that session.
    public init(session: URLSession = .shared) { self.session = session }

    /// Sends the request. Cancelling the task cancels it.
    public func send(_ request: HTTPRequest, body: Data?) async throws -> (HTTPResponse, Data) {
        let text = "\(request.scheme ?? "https")://\(request.authority ?? "")\(request.path ?? "/")"
        guard let url = URL(string: text) else { throw GraphClientError.invalidAddress(text) }
        var native = URLRequest(url: url)
        native.httpMethod = request.method.rawValue
        for field in request.headerFields { native.addValue(field.value, forHTTPHeaderField: field.name.rawName) }
        native.httpBody = body
        let (data, response) = try await session.data(for: native, delegate: redirects)
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
