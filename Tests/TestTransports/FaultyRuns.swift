import Foundation
import GraphRuntime
import HTTPTypes

/// Many runs of a client against the server of Tests/Misbehaving.
public struct FaultyRuns {
    /// How requests ended.
    public private(set) var values = 0
    /// How many ended with an error of ours.
    public private(set) var errors = 0
    /// How many were cancelled.
    public private(set) var cancelled = 0
    /// What must not be, one line each.
    public private(set) var problems: [String] = []
    /// How many redirects reached the foreign host.
    public private(set) var led = 0

    private static let secret = "the-token-that-is-secret"

    /// How many runs: 20, or what `GRAPH_FAULT_RUNS` says.
    public static var count: Int { ProcessInfo.processInfo.environment["GRAPH_FAULT_RUNS"].flatMap(Int.init) ?? 20 }

    /// Runs them.
    public init(_ server: MisbehavingServer, _ transport: any GraphTransport) async throws {
        let graph = GraphClient(
            cloud: GraphCloud(root: "http://127.0.0.1:\(server.port)"), credential: StaticTokenCredential(Self.secret),
            transport: transport,
            options: .init(retry: .exponential(attempts: 3, base: .milliseconds(2), ceiling: .milliseconds(5))))
        for seed in 0..<Self.count {
            for method in ["GET", "POST", "PUT"] { await run(method, seed, graph) }
        }
        try await readLog(server, transport)
    }

    private mutating func run(_ method: String, _ seed: Int, _ graph: GraphClient) async {
        let path = graph.path("run", "\(seed)", "x")
        let body: GraphObject = ["seed": .number(GraphNumber(Int64(seed)))]
        let task = Task<GraphValue, any Error> {
            switch method {
            case "GET": try await path.get().send()
            case "POST": try await path.post(body).send()
            default: try await path.put(body).send()
            }
        }
        let isCancelled = seed % 7 == 3
        if isCancelled {
            try? await Task.sleep(for: .milliseconds(seed % 5))
            task.cancel()
        }
        do {
            let value = try await task.value
            values += 1
            if value["run"] != .number(GraphNumber(Int64(seed))), value != ["foreign": true] {
                problems.append("\(method) \(seed) answered \(value)")
            }
        } catch is CancellationError {
            cancelled += 1
            if !isCancelled { problems.append("\(method) \(seed) says that it was cancelled") }
        } catch {
            errors += 1
            if !(error is GraphError || error is GraphClientError) {
                problems.append("\(method) \(seed) threw \(error)")
            }
        }
    }

    /// Looks at what the server got.
    private mutating func readLog(_ server: MisbehavingServer, _ transport: any GraphTransport) async throws {
        let request = HTTPRequest(method: .get, scheme: "http", authority: "127.0.0.1:\(server.port)", path: "/log")
        let (_, body) = try await transport.send(request, body: nil, answer: .collected(limit: 1 << 30))
        let log = try GraphValue(json: try await body.collect(upTo: 1 << 30))
        for (name, times) in log["carriedOut"]?.object ?? [:] where name.hasSuffix("POST") && times != 1 {
            problems.append("a write was carried out \(times) times in run \(name)")
        }
        let foreign = (log["foreign"]?.string ?? "").lowercased()
        for secret in [Self.secret, "client-request-id", "authorization"] where foreign.contains(secret) {
            problems.append("the foreign host was told \(secret)")
        }
        led = foreign.components(separatedBy: "/stolen/").count - 1
    }
}
