#if GraphAsyncHTTPClient
    import Foundation
    import GraphAsyncHTTPClient
    import GraphRuntime
    import HTTPTypes
    import TestTransports
    import Testing

    /// The transport for servers: the same faults as the other, and streams without files.
    @Suite(.timeLimit(.minutes(20))) struct AsyncHTTPClientTests {
        private func graph(_ server: MisbehavingServer, _ options: GraphClientOptions = .init(retry: .never))
            -> GraphClient
        {
            GraphClient(
                cloud: GraphCloud(root: "http://127.0.0.1:\(server.port)"), credential: StaticTokenCredential("t"),
                transport: AsyncHTTPClientTransport(), options: options)
        }

        @Test func nothingIsLostOrTold() async throws {
            guard let server = MisbehavingServer() else { return }
            let runs = try await FaultyRuns(server, AsyncHTTPClientTransport())
            #expect(runs.problems == [])
            #expect(runs.values > FaultyRuns.count && runs.errors > 0 && runs.led > 0, "\(runs)")
            print(
                "AsyncHTTPClient, faults: \(runs.values) values, \(runs.errors) errors, \(runs.cancelled) cancelled, \(runs.led) led away"
            )
        }

        /// Memory stays the same whatever is sent; `bin/test` sends 20 megabytes, `bin/test-faults` two gigabytes.
        @Test(.enabled(if: BigStreams.isAlone)) func bigBodies() async throws {
            guard let server = MisbehavingServer() else { return }
            let big = try await BigStreams(server, AsyncHTTPClientTransport(timeout: .seconds(600)))
            #expect(big.peaks.allSatisfy { $0.megabytes < 96 }, "\(big.peaks)")
            let shown = big.peaks.map { "\($0.name) \($0.megabytes)" }.joined(separator: ", ")
            print("AsyncHTTPClient, \(BigStreams.megabytes) MB:", shown)
        }

        @Test func streamsBothWays() async throws {
            guard let server = MisbehavingServer() else { return }
            let parts = GraphBody(length: 10 * 100_000) {
                AsyncStream<Data> { stream in
                    for _ in 0..<10 { stream.yield(Data(repeating: 0x61, count: 100_000)) }
                    stream.finish()
                }
            }
            let request: GraphRequest<GraphValue> = graph(server).path("echo").put(GraphMedia(parts))
            #expect(try await request.send() == ["length": 1_000_000])
            let unknown = GraphBody {
                AsyncStream<Data> { stream in
                    stream.yield(Data("hel".utf8))
                    stream.yield(Data("lo".utf8))
                    stream.finish()
                }
            }
            let chunked: GraphRequest<GraphValue> = graph(server).path("echo").put(GraphMedia(unknown))
            #expect(try await chunked.send() == ["length": 5])
            let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
            defer { try? FileManager.default.removeItem(at: file) }
            let download: GraphRequest<GraphMedia> = graph(server).path("bytes", "3000000").get()
            var last: GraphProgress?
            for try await step in download.download(to: file) { last = step }
            #expect(last?.done == 3_000_000)
            #expect(last?.total == 3_000_000)
            #expect(try Data(contentsOf: file).count == 3_000_000)
        }

        @Test func limitsAndFaults() async throws {
            guard let server = MisbehavingServer() else { return }
            let limited = graph(server, .init(retry: .never, answerLimit: 999))
            await #expect(throws: GraphClientError.bodyTooLarge(limit: 999)) {
                try await limited.path("bytes", "1000").get(GraphMedia.self).send()
            }
            let closed = GraphClient(
                cloud: GraphCloud(root: "http://127.0.0.1:1"), credential: StaticTokenCredential("t"),
                transport: AsyncHTTPClientTransport(), options: .init(retry: .never))
            let error = await #expect(throws: GraphClientError.self) {
                try await closed.path("x").get(GraphValue.self).send()
            }
            guard case .transport(let fault)? = error else {
                return #expect(Bool(false), "\(String(describing: error))")
            }
            #expect(fault.kind == .cannotConnect && !fault.mayHaveArrived)
        }

        /// A header that comes twice stays two.
        @Test func repeatedHeaders() async throws {
            guard let server = MisbehavingServer() else { return }
            let answer = try await graph(server).path("twice").get(GraphValue.self).answer()
            #expect(answer.headers[values: try #require(HTTPField.Name("X-Twice"))] == ["1", "2"])
        }
    }
#endif
