import Foundation
import HTTPTypes

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Sends requests with Foundation's URLSession.
///
/// Bodies in files are sent from there, and answers that are wanted as streams are loaded to a file first: on Linux the
/// session holds in memory what nobody has read yet. A body of parts goes by way of a file too. So memory stays the same
/// whatever is sent, and a stream begins when all of it is there.
///
/// The session joins headers that come several times with commas; only `Set-Cookie` cannot be taken apart again (RFC 9110,
/// section 5.3), and no cookies are kept.
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
    /// - Throws: ``GraphClientError`` for an address that cannot be called and for what kept an answer from coming, and
    ///   `CancellationError`.
    public func send(_ request: HTTPRequest, body: GraphBody?, answer form: GraphAnswerForm) async throws -> (
        HTTPResponse, GraphBody
    ) {
        guard let address = WebAddress(request), let url = address.url else {
            throw GraphClientError.invalidAddress("\(request.authority ?? "")\(request.path ?? "/")")
        }
        var native = URLRequest(url: url)
        native.httpMethod = request.method.rawValue
        for field in request.headerFields { native.addValue(field.value, forHTTPHeaderField: field.name.rawName) }
        try Task.checkCancellation()
        let sent = try await sendable(body)
        native.httpBody = sent?.data
        let task: URLSessionTask
        var limit = Int.max
        if case .collected(let most) = form { limit = most }
        if let file = sent?.file {
            // A task that loads a file takes bodies in memory only; what is sent from a file is answered in memory.
            task = session.uploadTask(with: native, fromFile: file.url)
        } else {
            task = form == .streamed ? session.downloadTask(with: native) : session.dataTask(with: native)
        }
        let ended = try await tasks.run(task, limit: limit)
        withExtendedLifetime(sent) {}
        guard let response = ended.response as? HTTPURLResponse else {
            throw GraphClientError.notHTTP(address.withoutQuery)
        }
        var answer = HTTPResponse(status: .init(code: Self.code(response.statusCode)))
        for (name, value) in response.allHeaderFields {
            guard let name = (name as? String).flatMap({ HTTPField.Name($0) }), let value = value as? String else {
                continue
            }
            answer.headerFields[name] = value
        }
        return (answer, ended.file.map(GraphBody.init(own:)) ?? GraphBody(ended.body))
    }

    /// The body in memory or in a file.
    private func sendable(_ body: GraphBody?) async throws -> (data: Data?, file: BodyFile?)? {
        guard let body else { return nil }
        switch body.source {
        case .data(let data): return (data, nil)
        case .file(let file): return (nil, file)
        case .parts:
            let place = BodyFile.temporary()
            try await body.write(to: place)
            return (nil, try BodyFile(own: place))
        }
    }

    /// A status that HTTP knows: of three digits.
    private static func code(_ code: Int) -> Int { (100...999).contains(code) ? code : 599 }
}

extension GraphBody {
    /// A file that is gone with the last reader.
    init(own file: BodyFile) { self.init(.file(file), length: file.length, isRepeatable: true) }
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
