import Foundation
import HTTPTypes

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Sends requests with Foundation's URLSession.
public final class URLSessionTransport: GraphTransport {
    /// The transport of clients that are given none: no cookies are kept or sent, and no answers and credentials.
    public static let shared = URLSessionTransport()

    private let session: URLSession
    private let tasks = SessionTasks()

    /// A transport with a session that remembers nothing from one request to the next.
    public convenience init() { self.init(configuration: .forgetful) }

    /// A transport with a session of that configuration, which is taken as it is: one that stores cookies, caches answers
    /// or holds credentials does so for every client that uses the transport. Redirects and challenges for credentials
    /// (`401`) are answers to it like any other.
    public init(configuration: URLSessionConfiguration) {
        session = URLSession(configuration: configuration, delegate: tasks, delegateQueue: nil)
    }

    deinit { session.finishTasksAndInvalidate() }

    /// Sends the request. Cancelling the task cancels it.
    /// - Throws: ``GraphClientError`` for an address that cannot be called, and what the session throws.
    public func send(_ request: HTTPRequest, body: Data?) async throws -> (HTTPResponse, Data) {
        let text = "\(request.scheme ?? "https")://\(request.authority ?? "")\(request.path ?? "/")"
        guard let url = WebAddress(text)?.url else { throw GraphClientError.invalidAddress(text) }
        var native = URLRequest(url: url)
        native.httpMethod = request.method.rawValue
        for field in request.headerFields { native.addValue(field.value, forHTTPHeaderField: field.name.rawName) }
        native.httpBody = body
        try Task.checkCancellation()
        let (data, response) = try await tasks.run(session.dataTask(with: native))
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

extension URLSessionConfiguration {
    /// What stores nothing. (An ephemeral configuration alone keeps cookies, answers and credentials in memory.)
    fileprivate static var forgetful: URLSessionConfiguration {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpCookieStorage = nil
        configuration.httpShouldSetCookies = false
        configuration.httpCookieAcceptPolicy = .never
        configuration.urlCache = nil
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        configuration.urlCredentialStorage = nil
        return configuration
    }
}
