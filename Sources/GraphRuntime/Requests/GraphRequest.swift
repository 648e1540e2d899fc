/// A request for one answer. A value: nothing is sent until ``send()``.
public struct GraphRequest<Result: Sendable>: GraphRequestBuilding {
    /// The request's parts, opaque to callers.
    public var storage: GraphRequestStorage
    /// Makes the result. (Kept here, so that models need not conform to a protocol of answers each.)
    private let read: @Sendable (GraphAnswer) throws -> Result

    init(parts: RequestParts, read: @escaping @Sendable (GraphAnswer) throws -> Result) {
        storage = GraphRequestStorage(parts: parts)
        self.read = read
    }

    /// Sends the request and reads the answer.
    /// - Throws: ``GraphError`` for an error status, ``GraphClientError`` for an answer that is not as the page promises,
    ///   and what the credential and the transport throw.
    public func send() async throws -> Result { try read(await answer()) }

    /// Sends the request and returns the answer as it came, with its headers.
    /// - Throws: ``GraphError`` for an error status, and what the credential and the transport throw.
    public func answer() async throws -> GraphAnswer {
        try await parts.send()
    }
}

extension GraphRequest where Result == GraphNoContent {
    /// Sends the request. What it answers holds nothing, so that nobody need do anything with it.
    /// - Throws: ``GraphError`` for an error status, and what the credential and the transport throw.
    @discardableResult
    public func send() async throws -> GraphNoContent { try read(await answer()) }
}

extension GraphRequest where Result: GraphModel {
    /// A request that a model answers.
    init(model parts: RequestParts) { self.init(parts: parts) { try Result(answer: $0) } }
}

extension GraphRequest where Result: GraphResponse {
    /// A request that anything else answers.
    init(answer parts: RequestParts) { self.init(parts: parts) { try Result(answer: $0) } }
}
