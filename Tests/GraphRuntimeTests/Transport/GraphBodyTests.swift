import Foundation
import GraphRuntime
import Testing

/// Bodies of every kind, read once and again.
@Suite struct GraphBodyTests {
    private func stream(_ parts: [String]) -> AsyncStream<Data> {
        AsyncStream { stream in
            for part in parts { stream.yield(Data(part.utf8)) }
            stream.finish()
        }
    }

    private func parts(_ body: GraphBody) async throws -> [String] {
        var parts: [String] = []
        for try await part in body { parts.append(String(decoding: part, as: UTF8.self)) }
        return parts
    }

    private func place() -> URL {
        FileManager.default.temporaryDirectory.appendingPathComponent("body-\(UUID().uuidString)")
    }

    @Test func t1EveryKind() async throws {
        let file = place()
        try Data("hello".utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let bodies: [(GraphBody, length: Int?, isRepeatable: Bool)] = [
            (GraphBody(Data("hello".utf8)), 5, true), (try GraphBody(file: file), 5, true),
            (GraphBody(stream(["hel", "lo"]), length: 5), 5, false), (GraphBody(stream(["hel", "lo"])), nil, false),
            (GraphBody(length: 5) { stream(["hel", "lo"]) }, 5, true), (GraphBody { stream(["hello"]) }, nil, true),
        ]
        for (body, length, isRepeatable) in bodies {
            #expect(body.length == length)
            #expect(body.isRepeatable == isRepeatable)
            #expect(try await body.collect(upTo: 5) == Data("hello".utf8))
            // T4, T5
            if isRepeatable {
                #expect(try await body.collect(upTo: 5) == Data("hello".utf8))
            } else {
                await #expect(throws: GraphClientError.bodyUsed) { try await body.collect(upTo: 5) }
            }
        }
        #expect(try await parts(.empty) == [])
    }

    @Test func t2PartsStayParts() async throws {
        #expect(try await parts(GraphBody(stream(["hel", "lo"]))) == ["hel", "lo"])
    }

    @Test func t3LengthsAreBytes() { #expect(GraphBody(Data("😀".utf8)).length == 4) }

    @Test func t6Limits() async throws {
        for body in [
            { GraphBody(Data("hi".utf8)) }, { GraphBody(stream(["h", "i"])) }, { GraphBody(stream(["hi"]), length: 2) },
        ] {
            for limit in 0...1 {
                await #expect(throws: GraphClientError.bodyTooLarge(limit: limit)) {
                    try await body().collect(upTo: limit)
                }
            }
            #expect(try await body().collect(upTo: 2) == Data("hi".utf8))
        }
    }

    @Test func t7LengthsThatAreNotSo() async throws {
        await #expect(throws: GraphClientError.bodyLength(said: 4, found: 5)) {
            try await parts(GraphBody(stream(["hel", "lo"]), length: 4))
        }
        await #expect(throws: GraphClientError.bodyLength(said: 6, found: 5)) {
            try await parts(GraphBody(stream(["hel", "lo"]), length: 6))
        }
    }

    @Test func filesThatAreNone() {
        #expect(throws: GraphClientError.self) { try GraphBody(file: place()) }
        #expect(throws: GraphClientError.self) { try GraphBody(file: FileManager.default.temporaryDirectory) }
        #expect(throws: GraphClientError.self) { try GraphBody(file: URL(string: "https://example.com/x")!) }
    }

    /// A file is there whole or not at all, and nothing is left of what was begun.
    @Test func writing() async throws {
        let folder = place()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("a")
        try await GraphBody(stream(["hel", "lo"])).write(to: file)
        #expect(try Data(contentsOf: file) == Data("hello".utf8))
        try await GraphBody(Data("new".utf8)).write(to: file)
        #expect(try Data(contentsOf: file) == Data("new".utf8))
        await #expect(throws: GraphClientError.self) {
            try await GraphBody(stream(["x"]), length: 7).write(to: file)
        }
        #expect(try Data(contentsOf: file) == Data("new".utf8))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a"])
        await #expect(throws: GraphClientError.self) {
            try await GraphBody.empty.write(to: folder.appendingPathComponent("no/such"))
        }
    }

    @Test func equality() throws {
        let once = GraphBody(stream(["a"]))
        #expect(once == once)
        #expect(once != GraphBody(stream(["a"])))
        #expect(GraphBody(Data("a".utf8)) == GraphBody(Data("a".utf8)))
        #expect(GraphBody(Data("a".utf8)) != GraphBody(Data("b".utf8)))
        #expect(GraphMedia(once) == GraphMedia(once))
    }
}
