import Foundation
import Testing

@testable import GraphRuntime

/// Objects of a service that means harm: four times the object takes four times the time, and findings stay few.
@Suite(.timeLimit(.minutes(5))) struct HostileObjectTests {
    /// A type with every kind of property, which holds itself.
    private static let schema: GraphSchema = {
        var lines = ["V\t1", "T\t~box\t\tc\tbox.md:1"]
        for number in 0..<200 { lines.append("P\tp\(number)\tInt32\t\t\(number + 2)") }
        lines += [
            "P\tinner\t~box\t\t300", "P\tmany\t~box*\t\t301", "P\ttexts\tString*\t\t302", "P\tcolors\t~color*\t\t303",
            "P\tflags\t~flag\t\t304", "P\twhen\tDateTimeOffset*\t\t305",
        ]
        return GraphSchema(lines.joined(separator: "\n"))
    }()

    private static func findings(_ object: GraphObject) -> [ValidationFinding] {
        schema.validate(object, as: "microsoft.graph.box", for: .create)
    }

    /// What is made too large, and how.
    static let kinds: [(name: String, make: @Sendable (Int) -> GraphValue)] = [
        (
            "members that nobody knows",
            { count in
                .object(GraphObject((0..<count).map { ("x\($0)", .bool(true)) }))
            }
        ),
        (
            "one long text",
            {
                [
                    "texts": .array([.string(String(repeating: "a\u{301}", count: 20 * $0))]),
                    "p1": .string(String(repeating: "b", count: 20 * $0)),
                ]
            }
        ),
        ("wrong elements", { ["texts": .array(Array(repeating: 1, count: $0))] }),
        ("wrong dates", { ["when": .array(Array(repeating: "never", count: $0))] }),
        ("objects", { ["many": .array(Array(repeating: ["p1": "a", "p2": 1e99], count: $0 / 4))] }),
        (
            "depth",
            { count in
                let deepest: GraphValue = [
                    "texts": .array(Array(repeating: 1, count: count / 2)),
                    "many": .array(Array(repeating: ["p1": ""], count: count / 8)),
                ]
                return (0..<500).reduce(deepest) { value, _ in ["inner": value] }
            }
        ),
        (
            "elements inside elements",
            { count in
                (0..<500).reduce(1 as GraphValue) { value, _ in
                    ["many": .array([value] + Array(repeating: 1, count: count / 500))]
                }
            }
        ),
    ]

    @Test(arguments: kinds.indices) func timeGrowsWithTheObject(_ index: Int) throws {
        func seconds(_ count: Int) throws -> Double {
            guard case .object(let object) = Self.kinds[index].make(count) else { return 0 }
            let start = Self.time
            _ = Self.findings(object)
            return Self.time - start
        }
        _ = try seconds(100)
        let (short, long) = (try seconds(25_000), try seconds(100_000))
        #expect(long < 8 * short + 0.1, "\(Self.kinds[index].name): \(short) s, then \(long) s")
    }

    @Test func tenMegabytesFromTheReader() throws {
        let element = #"{"p1":"a","p2":[1,2],"texts":[1,"b"],"x":{"y":null}}"#
        let text =
            #"{"many":["# + Array(repeating: element, count: 10_000_000 / element.utf8.count).joined(separator: ",")
            + "]}"
        guard case .object(let object) = try GraphValue(json: Data(text.utf8)) else { return }
        let findings = Self.findings(object)
        #expect(findings.count == GraphLimits.findings)
    }

    @Test func findingsUpToTheLimitAreKept() {
        func count(_ wrong: Int) -> Int { Self.findings(["texts": .array(Array(repeating: 1, count: wrong))]).count }
        #expect(count(GraphLimits.findings - 1) == GraphLimits.findings - 1)
        #expect(count(GraphLimits.findings) == GraphLimits.findings)
        #expect(count(GraphLimits.findings + 1) == GraphLimits.findings)
    }

    @Test func noErrorHidesBehindWarnings() {
        let findings = Self.findings([
            "many": .array(Array(repeating: ["@odata.type": "#microsoft.graph.box2"], count: 10)),
            "when": .array(Array(repeating: "2020-01-01T00:00:00", count: 2 * GraphLimits.findings)),
            "p199": "no number",
        ])
        #expect(findings.count { $0.severity == .warning } == GraphLimits.findings)
        #expect(findings.filter { $0.severity == .error }.map(\.path) == ["p199"])
    }

    @Test func depthUpToTheLimitIsLookedInto() {
        func count(_ depth: Int) -> Int {
            let value = (0..<depth).reduce(["p1": "a"] as GraphValue) { value, _ in ["inner": value] }
            guard case .object(let object) = value else { return -1 }
            return Self.findings(object).count
        }
        #expect(count(GraphLimits.jsonDepth - 1) == 1)
        #expect(count(GraphLimits.jsonDepth) == 0)
    }

    private static var time: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
    }
}
