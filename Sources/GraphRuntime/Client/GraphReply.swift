import Foundation
import HTTPTypes

/// A successful answer whose body is on its way: the sequence of its parts, to be collected, written to a file or let go.
public struct GraphReply: Sendable {
    /// The HTTP status, 200 to 299.
    public let status: Int
    /// The headers.
    public let headers: HTTPFields
    /// The body.
    public let body: GraphBody

    /// The answer with its body in memory.
    /// - Throws: ``GraphClientError/bodyTooLarge(limit:)``, and what reading throws.
    func collected(upTo limit: Int) async throws -> GraphAnswer {
        GraphAnswer(status: status, headers: headers, data: try await body.collect(upTo: limit))
    }
}

extension HTTPField {
    /// Whether the value can be sent: visible ASCII, spaces and tabs. Other bytes arrive as something else with some
    /// transports, and a line break would be a header of its own.
    var isSendable: Bool {
        value.utf8.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x09 }
    }
}
