import GraphGenBase
import SwiftEmitter

/// What became of the examples of the pages.
struct ExampleReport {
    /// The file's name, beside the tests.
    static let fileName = "examples.json"

    /// The classes in the order of the report.
    static let classes = ["equal", "notHTTP", "placeholder", "contradicts", "ours"]

    private let suite: ExampleSuite
    private let apiVersion: String

    init(_ suite: ExampleSuite, apiVersion: String) {
        self.suite = suite
        self.apiVersion = apiVersion
    }

    private var counts: [(name: String, count: Int)] {
        Self.classes.map { name in (name, suite.entries.count { $0.verdict.name == name }) }
    }

    /// For people: how many there are of each class.
    var line: String {
        let total = suite.entries.count
        let parts = counts.map { name, count in
            let thousandths = total == 0 ? 0 : (count * 1_000 + total / 2) / total
            return "\(name) \(count) (\(thousandths / 10).\(thousandths % 10) %)"
        }
        return "\(Count.of(total, "example")): \(parts.joined(separator: ", "))"
    }

    /// For programs: `graph-examples/1`. What is `equal` is so as far as can be told before the tests run.
    var json: String {
        JSONValue.object([
            .init("format", .string("graph-examples/1")),
            .init("apiVersion", .string(apiVersion)),
            .init("classes", .object(counts.map { .init($0.name, .number(String($0.count))) })),
            .init("examples", .array(suite.entries.map(Self.value))),
        ]).serialized(.indented) + "\n"
    }

    private static func value(_ entry: ExampleSuite.Entry) -> JSONValue {
        var members: [JSONValue.Member] = [
            .init("page", .string(entry.place.page)), .init("line", .number(String(entry.place.line))),
            .init("name", .string(entry.name)), .init("request", .string(entry.request)),
            .init("class", .string(entry.verdict.name)),
        ]
        if let code = entry.verdict.code { members.append(.init("code", .string(code.rawValue))) }
        if !entry.verdict.reason.isEmpty { members.append(.init("reason", .string(entry.verdict.reason))) }
        return .object(members)
    }
}
