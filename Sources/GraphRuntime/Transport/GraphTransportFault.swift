/// What kept an answer from coming.
public struct GraphTransportFault: Sendable, Hashable {
    /// The kinds of faults.
    public enum Kind: String, Sendable, Hashable {
        /// There is no connection to the host: its name, its port, the network.
        case cannotConnect
        /// The two sides do not agree on how to encrypt, or the host's certificate is not trusted.
        case notSecure
        /// Nothing came in time.
        case timedOut
        /// The connection ended before the answer was there.
        case connectionLost
        /// What came is no HTTP, or breaks its rules.
        case badAnswer
        /// Anything else.
        case other
    }

    /// The kind.
    public let kind: Kind
    /// Whether the service may have got the request and carried it out.
    public let mayHaveArrived: Bool
    /// What the system says, for developers.
    public let message: String

    /// A fault.
    public init(_ kind: Kind, mayHaveArrived: Bool, message: String) {
        self.kind = kind
        self.mayHaveArrived = mayHaveArrived
        self.message = message
    }
}
