import Foundation
import GraphRuntime
import HTTPTypes

extension GraphTransport {
    /// Sends bytes in memory, and takes the answer there.
    func send(_ request: HTTPRequest, body: Data?) async throws -> (HTTPResponse, Data) {
        let (response, answer) = try await send(
            request, body: body.map { GraphBody($0) }, answer: .collected(limit: 1 << 30))
        return (response, try await answer.collect(upTo: 1 << 30))
    }
}
