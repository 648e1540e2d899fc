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

    /// A name that is known to be valid.
    private static func named(_ text: String) -> HTTPField.Name { HTTPField.Name(text) ?? .accept }
}
