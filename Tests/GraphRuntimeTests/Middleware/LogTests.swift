import Foundation
import GraphRuntime
import Logging
import Testing

/// What a logger gets, and what it never does.
@Suite struct LogTests {
    /// Keeps what is logged.
    private final class Lines: LogHandler, @unchecked Sendable {
        private let lock = NSLock()
        private var list: [String] = []
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        var lines: [String] { lock.withLock { list } }

        func log(event: LogEvent) {
            let shown = (event.metadata ?? [:]).map { "\($0.key)=\($0.value)" }.sorted()
            lock.withLock { list.append("\(event.level) \(event.message) " + shown.joined(separator: " ")) }
        }
    }

    @Test func namesTimesAndIdentifiers() async throws {
        let lines = Lines()
        var logger = Logger(label: "test") { _ in lines }
        logger.logLevel = .trace
        let id = try #require(HTTPField.Name("request-id"))
        let transport = ReplayTransport([
            .json("{}", headers: [id: "r\u{1B}1"]), .json("{}", status: 404),
        ])
        let graph = GraphClient(
            credential: StaticTokenCredential("secret-token"), transport: transport, options: .init(logger: logger))
        let request = graph.deviceManagement.deviceConfigurations["x"].get().header("client-request-id", "mine")
        _ = try await request.select(\.displayName).header("X-Secret", "secret-header").send()
        _ = try? await graph.path("a").post(["p": "secret-body"] as GraphObject, GraphValue.self).send()
        await #expect(throws: (any Error).self) { _ = try await request.send() }
        #expect(lines.lines.count == 3)
        #expect(lines.lines.allSatisfy { !$0.contains("secret") && !$0.contains("$select") && !$0.contains("\u{1B}") })
        #expect(
            lines.lines[0].hasPrefix("debug Graph answered attempt=0 client-request-id=mine host=graph.microsoft.com"))
        #expect(lines.lines[0].contains("method=GET"))
        #expect(
            lines.lines[0].contains(
                "operation=deviceConfiguration.get path=/v1.0/deviceManagement/deviceConfigurations/x"))
        #expect(lines.lines[0].contains("status=200"))
        #expect(lines.lines[1].hasPrefix("notice Graph answered"))
        #expect(lines.lines[2].hasPrefix("warning Graph did not answer"))
    }
}
