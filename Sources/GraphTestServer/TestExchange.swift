/// A request that the server got, and the status of its answer.
public struct TestExchange: Sendable {
    /// The request.
    public let request: TestRequest
    /// The status; nil where no answer was given.
    public let status: Int?
}
