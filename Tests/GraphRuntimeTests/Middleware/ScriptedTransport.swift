import Foundation
import GraphRuntime
import HTTPTypes

/// Answers by a function of how many requests came before, and keeps what was sent.
final class ScriptedTransport: GraphTransport, @unchecked Sendable {
    struct Sent: Sendable {
        let request: HTTPRequest
        let body: Data?

        var url: String { "\(request.scheme ?? "")://\(request.authority ?? "")\(request.path ?? "")" }

        func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { request.headerFields[$0] } }
    }

    typealias Answer = @Sendable (Int) throws -> (status: Int, headers: HTTPFields, body: GraphBody)

    private let lock = NSLock()
    private var list: [Sent] = []
    private let answer: Answer

    init(_ answer: @escaping Answer) { self.answer = answer }

    /// Answers with those states one after another, then with the last one.
    convenience init(statuses: [Int], headers: HTTPFields = [:]) {
        self.init { number in (statuses[min(number, statuses.count - 1)], headers, GraphBody(Data("{}".utf8))) }
    }

    var sent: [Sent] { lock.withLock { list } }

    func send(_ request: HTTPRequest, body: GraphBody?, answer form: GraphAnswerForm) async throws -> (
        HTTPResponse, GraphBody
    ) {
        let new = Sent(request: request, body: try await body?.collect(upTo: .max))
        let number = lock.withLock {
            list.append(new)
            return list.count - 1
        }
        let (status, headers, body) = try answer(number)
        return (HTTPResponse(status: .init(code: status), headerFields: headers), body)
    }
}
