import HTTPTypes

extension HTTPField.Name {
    /// The service's identifier of a request.
    static let requestID = named("request-id")
    /// The caller's identifier of a request.
    static let clientRequestID = named("client-request-id")
    /// Preferences (RFC 7240).
    static let prefer = named("Prefer")
    /// Asks for the index that answers advanced queries (`eventual`).
    static let consistencyLevel = named("ConsistencyLevel")

    /// How often a request was sent before.
    static let retryAttempt = named("Retry-Attempt")
    /// A wait in thousandths of a second, as services of Azure send it.
    static let retryAfterMilliseconds = named("retry-after-ms")
    /// The same by its older name.
    static let xRetryAfterMilliseconds = named("x-ms-retry-after-ms")
    /// When what was called became deprecated (RFC 9745).
    static let deprecation = named("Deprecation")
    /// When what was called will be gone (RFC 8594).
    static let sunset = named("Sunset")
    /// Cookies that are sent.
    static let cookies = named("Cookie")

    /// A name that is known to be valid.
    private static func named(_ text: String) -> HTTPField.Name { HTTPField.Name(text) ?? .accept }
}
