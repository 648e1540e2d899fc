import Foundation
import HTTPTypes

/// The service's answer to a request that it did not carry out.
///
/// Codes are an open list: branch on those you know, on ``innerCode`` first, and on ``status`` else; never on messages.
public struct GraphError: Error, Sendable, Hashable {
    /// The HTTP status.
    public let status: Int
    /// The code of the error; empty when the body has none (some services send an empty one).
    public let code: String
    /// The code of the innermost error that has one, which is the most precise; nil when there is none inside.
    public let innerCode: String?
    /// The message, for developers.
    public let message: String
    /// What the error is about, as the service names it.
    public let target: String?
    /// Further errors of the same request.
    public let details: [Detail]
    /// The service's identifier of the request, which its support asks for.
    public let requestID: String?
    /// The caller's identifier of the request.
    public let clientRequestID: String?
    /// When the service saw the error, as it says.
    public let date: String?
    /// How long to wait before trying again, in seconds; nil when the service does not say. A date that it names is held
    /// against the date of the answer.
    public let retryAfter: Double?
    /// The answer's headers.
    public let headers: HTTPFields
    /// The identifier of the operation, `user.list`; empty where no page documents the address.
    public let operationID: String
    /// Where the operation is described.
    public let documentation: GraphDocumentation?
    /// How often the request was sent.
    public let attempts: Int
    /// What the next token has to prove (`claims` of `WWW-Authenticate`, as JSON); nil when nothing is asked for.
    public let claims: String?
    /// When what was called became or becomes deprecated, as the service writes it (RFC 9745).
    public let deprecation: String?
    /// When what was called will be gone, as the service writes it (RFC 8594).
    public let sunset: String?
    /// The whole body when it is a JSON object.
    public let body: GraphObject?

    /// One of several errors of a request.
    public struct Detail: Sendable, Hashable {
        /// The code.
        public let code: String
        /// The message, for developers.
        public let message: String
        /// What the error is about.
        public let target: String?
    }

    /// Reads an answer. A body that is no JSON, or JSON of another form, makes an error without a code whose message is
    /// the start of the body.
    init(
        status: Int, headers: HTTPFields, data: Data, _ context: GraphCallContext? = nil, attempts: Int = 1
    ) {
        let body = try? GraphObject(json: data)
        let error = body?.ignoringCase("error")
        let object = error?.object ?? [:]
        let inner = GraphError.inner(of: object)
        self.status = status
        self.body = body
        // OAuth endpoints and some proxies send the code as the error itself.
        code = object["code"]?.string ?? error?.string ?? ""
        innerCode = inner.lazy.reversed().compactMap { $0["code"]?.string }.first { !$0.isEmpty }
        let told =
            object["message"]?.string ?? object["message"]?["value"]?.string ?? body?["error_description"]?.string
            ?? (body == nil ? GraphError.start(of: data) : "")
        message = GraphError.unwrapped(told)
        target = object["target"]?.string
        details = (object["details"]?.array ?? []).compactMap(\.object).map {
            Detail(code: $0["code"]?.string ?? "", message: $0["message"]?.string ?? "", target: $0["target"]?.string)
        }
        requestID = headers[.requestID] ?? inner.firstMap { $0["request-id"]?.string }
        clientRequestID = headers[.clientRequestID] ?? inner.firstMap { $0["client-request-id"]?.string }
        date = inner.firstMap { $0["date"]?.string } ?? headers[.date]
        retryAfter = RetryAfter.seconds(headers, now: headers[.date].flatMap(HTTPDate.date) ?? Date())
        self.headers = headers
        operationID = context?.operationID ?? ""
        documentation = context?.documentation
        self.attempts = attempts
        claims = headers[.wwwAuthenticate].flatMap(AuthenticateHeader.claims)
        deprecation = headers[.deprecation]
        sunset = headers[.sunset]
    }

    /// The message that Intune wraps in JSON of its own (`{"_version": 3, "Message": "…", …}`); any other as it is.
    private static func unwrapped(_ message: String) -> String {
        guard message.first == "{", let object = try? GraphObject(json: Data(message.utf8)) else { return message }
        return object.ignoringCase("message")?.string ?? message
    }

    /// The errors inside, from the outermost; both spellings occur.
    private static func inner(of error: GraphObject) -> [GraphObject] {
        var found: [GraphObject] = []
        var next = error.ignoringCase("innererror")?.object
        while let inner = next {
            found.append(inner)
            next = inner.ignoringCase("innererror")?.object
        }
        return found
    }

    private static func start(of data: Data) -> String {
        String(decoding: data.prefix(200), as: UTF8.self) + (data.count > 200 ? "…" : "")
    }
}

extension GraphObject {
    /// The first member of that name in any case.
    fileprivate func ignoringCase(_ name: String) -> GraphValue? {
        first { $0.name.lowercased() == name }?.value
    }
}

extension GraphError: CustomStringConvertible, LocalizedError {
    /// Status, codes, message and identifiers in one line.
    public var description: String {
        var parts = ["Graph answered \(status)"]
        let codes = [code, innerCode ?? ""].filter { !$0.isEmpty }
        if !codes.isEmpty { parts.append(" " + codes.joined(separator: "/")) }
        if !message.isEmpty { parts.append(": \(message)") }
        if let requestID { parts.append(" (request-id \(requestID))") }
        if attempts > 1 { parts.append(", sent \(attempts) times") }
        return ShownText.line(parts.joined())
    }

    /// Status, codes, message and identifiers in one line.
    public var errorDescription: String? { description }
}
