import Foundation
import GraphDocs
import APIModel
import Testing

/// Pages made to hang: four times the page must not cost much more than four times the time.
///
/// The time is that which the thread itself was at work, so that whatever else the machine does is left out; a quadratic
/// reader would need sixteen times. Larger pages, memory and the whole program are tried by `Benchmarks/hostile/run`.
@Suite(.timeLimit(.minutes(5))) struct LinearTimeTests {
    /// A page of one kind, as long as asked for.
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        private let opening: String
        private let closing: String
        private let unit: @Sendable (Int) -> String

        init(_ name: String, _ opening: String, _ closing: String = "", unit: @escaping @Sendable (Int) -> String) {
            testDescription = name
            self.opening = opening
            self.closing = closing
            self.unit = unit
        }

        func page(_ size: Int) -> [UInt8] {
            var text = opening
            var index = 0
            while text.utf8.count < size {
                text += unit(index)
                index += 1
            }
            return Array((text + closing).utf8)
        }
    }

    private struct OnePage: PageSource {
        var page: [UInt8]
        var pages: [String] { ["v1.0/api/a.md"] }
        func bytes(of page: String) -> [UInt8] { self.page }
        func canonicalPath(of page: String) -> String? { page.hasSuffix("a.md") ? "v1.0/api/a.md" : nil }
    }

    private static let table = "# loan resource type\n\n## Properties\n|Property|Type|Description|\n|-|-|-|\n"
    private static let request = "# Get loan\n\n## HTTP request\n```http\nGET /loans/{id}\n```\n"
    private static let response = request + "## Example\n```http\nHTTP/1.1 200 OK\n\n"

    static let cases = [
        Case("pipes", "") { _ in "|" }, Case("brackets", "") { _ in "[" },
        Case("emphasis", "") { _ in "*a_ " }, Case("one line", "# loan resource type\n\n") { _ in "a" },
        Case("backticks", "") { "a" + String(repeating: "`", count: $0) },
        Case("tiny tables", "") { _ in "|a|\n|-|\n|b|\n\n" }, Case("headings", "") { _ in "# a\n" },
        Case("subheadings", "# loan resource type\n") { _ in "## Properties\n### Request\n" },
        Case("list items", "") { _ in "- a\n" }, Case("definitions", "") { "[a\($0)]: b\n" },
        Case("comments", "") { "<!-- {\"blockType\": \"resource\", \"@odata.type\": \"n.t\($0)\"} -->\n" },
        Case("types that inherit", "") {
            "<!-- {\"blockType\": \"resource\", \"@odata.type\": \"n.t\($0)\", \"baseType\": \"n.t\($0 + 1)\"} -->\n"
        },
        Case("rows", table) { "|p\($0)|String|Valid values 1 to \($0). Inherited from [b](a.md).|\n" },
        Case("the same row", table) { _ in "|p|Int32|Valid values 1 to 9|\n" },
        Case("one description", table + "|a|Int32|") { _ in "valid values 1 to 9, possible values are: `a`, " },
        Case("one type cell", table + "|a|") { _ in "Collection(" },
        Case("members", "# loan enum type\n\n## Members\n|Member|Value|\n|-|-|\n") { "|m\($0)|\($0)|\n" },
        Case("requests", "# Get loan\n\n## HTTP request\n```http\n", "```\n") { "GET /loans/{id}/a\($0)?b=c\n" },
        Case("one path", "# Get loan\n\n## HTTP request\n```http\nGET ") { _ in "/a(b={c})" },
        Case("permissions", request + "## Permissions\n|Permission type|Permissions|\n|-|-|\n|Application|") {
            "A\($0).Read, "
        },
        Case("headers", request + "## Request headers\n|Name|Description|\n|-|-|\n") { "|h\($0)|`a`, `b`|\n" },
        Case("JSON", response + "[", "0]\n```\n") { _ in "{\"a\": [1, 2, {\"b\": null}]},\n" },
        Case("deep JSON", response) { _ in "{\"a\":[" }, Case("broken JSON", response) { _ in "{a: 'b' c \"d\n" },
        Case("includes", request) { _ in "[!INCLUDE [a](../includes/b.md)]\n\n" },
        Case("the page itself", request) { _ in "[!INCLUDE [a](a.md)]\n\n" },
    ]

    @Test(arguments: cases) func growsWithThePage(_ one: Case) {
        let size = 20_000
        // The first run pays for what is made once.
        _ = seconds(one.page(1000))
        let short = min(seconds(one.page(size)), seconds(one.page(size)))
        let long = min(seconds(one.page(4 * size)), seconds(one.page(4 * size)))
        #expect(long < 9 * short + 0.05, "\(short) s for \(size) bytes, \(long) s for \(4 * size)")
    }

    /// The time to read a page, to build a model of it and to write that.
    private func seconds(_ page: [UInt8]) -> Double {
        let start = Self.time
        let facts = PageReader(source: OnePage(page: page)).read("v1.0/api/a.md")
        let model = ModelBuilder(apiVersion: "v1.0").build(from: [facts])
        #expect(!model.json().isEmpty)
        return Self.time - start
    }

    private static var time: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
    }
}
