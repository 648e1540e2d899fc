import Foundation

/// A request that changes an object. A value: nothing is sent until ``send()``.
///
/// Most update pages promise the changed object, and the service answers nothing as often (`204 No Content`, or any success
/// after `Prefer: return=minimal`): an update that was carried out is no error.
public struct GraphUpdateRequest<Result: GraphModel>: GraphRequestBuilding {
    /// The request's parts, opaque to callers.
    public var storage: GraphRequestStorage

    init(parts: RequestParts) { storage = GraphRequestStorage(parts: parts) }

    /// Sends the request and reads the answer.
    /// - Returns: the object as it is now; nil when the service does not show it.
    /// - Throws: ``GraphError`` for an error status, ``GraphClientError`` for an answer that is no object, and what the
    ///   credential and the transport throw.
    @discardableResult
    public func send() async throws -> Result? {
        let answer = try await answer()
        return answer.data.isEmpty ? nil : try Result(answer: answer)
    }

    /// Sends the request and returns the answer as it came, with its headers.
    /// - Throws: ``GraphError`` for an error status, and what the credential and the transport throw.
    public func answer() async throws -> GraphAnswer {
        try await parts.send()
    }
}
