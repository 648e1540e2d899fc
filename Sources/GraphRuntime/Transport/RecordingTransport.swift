import Foundation
import HTTPTypes

/// Sends requests with another transport and writes down what went to and fro, as a fixture that ``ReplayTransport`` answers
/// from. Tokens, cookies and what else is secret in headers and addresses is left out; bodies are kept as they are unless
/// `redact` changes them.
public final class RecordingTransport: GraphTransport, @unchecked Sendable {
    private let inner: any GraphTransport
    private let redact: @Sendable (Data) -> Data
    private let limit: Int
    private let lock = NSLock()
    private var exchanges: [GraphExchange] = []

    /// Records what another transport does.
    ///
    /// - Parameters:
    ///   - inner: what sends.
    ///   - limit: how many bytes of a body are recorded; a longer one is passed on and recorded as empty.
    ///   - redact: changes bodies before they are recorded.
    public init(
        _ inner: any GraphTransport, limit: Int = 1024 * 1024, redact: @escaping @Sendable (Data) -> Data = { $0 }
    ) {
        self.inner = inner
        self.limit = limit
        self.redact = redact
    }

    /// What was recorded so far.
    public var recorded: [GraphExchange] { lock.withLock { exchanges } }

    /// Writes the fixture.
    /// - Throws: ``GraphClientError/file(_:_:)`` when it cannot be written.
    public func write(to file: URL) async throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let data = try encoder.encode(recorded)
        try await GraphBody(data).write(to: file)
    }

    /// Sends the request and records it.
    public func send(_ request: HTTPRequest, body: GraphBody?, answer form: GraphAnswerForm) async throws -> (
        HTTPResponse, GraphBody
    ) {
        let (response, answer) = try await inner.send(request, body: body, answer: form)
        let isSmall = answer.length.map { $0 <= limit } ?? false
        let received = isSmall ? try await answer.collect(upTo: limit) : nil
        let exchange = GraphExchange(
            request, body?.data.map { $0.count <= limit ? redact($0) : Data() }, response, redact(received ?? Data()))
        lock.withLock { exchanges.append(exchange) }
        return (response, received.map { GraphBody($0) } ?? answer)
    }
}
