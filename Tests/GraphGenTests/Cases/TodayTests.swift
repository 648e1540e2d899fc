import Foundation
import Testing

@testable import GraphGen

/// Single pages of today's layouts, real ones that lie outside this repository. What each must give was written down by
/// reading the pages, not by running the program: names, types and marks, and none of their sentences.
@Suite(.enabled(if: TodaysPages.folder != nil)) struct TodayTests {
    private static func expected(_ version: String) throws -> [String: [String]] {
        let text = try String(contentsOfFile: Sample.root + "/Tests/Cases/today.txt", encoding: .utf8)
        var found: [String: [String]] = [:]
        for line in text.split(separator: "\n") where line.hasPrefix(version + " ") {
            let parts = line.dropFirst(version.count + 1).split(separator: " | ").map(String.init)
            found[parts[0]] = parts.dropFirst().flatMap { $0.split(separator: "; ").map(String.init) }
        }
        return found
    }

    @Test(arguments: [("v1.0", APIVersion.v1), ("beta", .beta)])
    func everyFactIsRight(_ name: String, _ version: APIVersion) throws {
        let facts = try ModelFacts(docs: TodaysPages.folder ?? "", version: version).compact
        let expected = try Self.expected(name)
        #expect(expected.count > 5)
        #expect(Set(facts.keys) == Set(expected.keys))
        for (name, lines) in expected.sorted(by: { $0.key < $1.key }) {
            #expect((facts[name] ?? []).sorted() == lines.sorted(), "\(name)")
        }
    }
}

/// Real pages of today, reached through the environment only.
enum TodaysPages {
    /// The folder that holds `api-reference`; nil when the tests run without one.
    static let folder = ProcessInfo.processInfo.environment["GRAPH_DOCS_TODAY_DIR"]
}
