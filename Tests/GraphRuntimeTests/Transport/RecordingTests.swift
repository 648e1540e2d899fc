import Foundation
import GraphRuntime
import HTTPTypes
import Testing

/// What is recorded can be replayed, and holds no secret.
@Suite struct RecordingTests {
    @Test func recordsAndReplays() async throws {
        let answers: [ReplayTransport.Answer] = [
            .json(#"{"id":"1"}"#, headers: [.setCookie: "session=secret"]),
            .init(
                status: 302,
                headers: [.location: "https://files.example.com/a?tempauth=secret&x=1"]),
            .init(status: 200, headers: [.contentType: "image/png"], body: Data([0xFF, 0x00, 0x80])),
        ]
        let recording = RecordingTransport(ReplayTransport(answers))
        let graph = GraphClient(credential: StaticTokenCredential("secret"), transport: recording)
        _ = try await graph.path("a").get(GraphValue.self).header("Cookie", "secret").send()
        _ = try await graph.path("photo").get(GraphMedia.self).send()
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: file) }
        try await recording.write(to: file)
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(!text.contains("secret"))
        #expect(text.contains("tempauth=redacted&x=1"))
        let again = GraphClient(credential: StaticTokenCredential("t"), transport: try ReplayTransport(fixture: file))
        let value: GraphValue = try await again.path("a").get().send()
        #expect(value["id"] == "1")
        let media: GraphMedia = try await again.path("photo").get().send()
        #expect(media == GraphMedia(Data([0xFF, 0x00, 0x80]), contentType: "image/png"))
        #expect(recording.recorded.map(\.status) == [200, 302, 200])
    }

    @Test func bodiesCanBeRedacted() async throws {
        let recording = RecordingTransport(ReplayTransport([.json("{\"name\":\"Ann\"}")])) { data in
            Data(String(decoding: data, as: UTF8.self).replacing("Ann", with: "someone").utf8)
        }
        let graph = GraphClient(credential: StaticTokenCredential("t"), transport: recording)
        let value: GraphValue = try await graph.path("a").post(["name": "Ann"] as GraphObject).send()
        #expect(value["name"] == "Ann")
        #expect(recording.recorded.first?.body == "{\"name\":\"someone\"}")
        #expect(recording.recorded.first?.answerBody == "{\"name\":\"someone\"}")
    }

    @Test func whatIsNoFixture() {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        #expect(throws: GraphClientError.self) { try ReplayTransport(fixture: file) }
    }
}
