import Foundation
import GraphDocs
import Testing

@testable import GraphGen
@testable import APIModel

/// The report on what was read and what was left.
@Suite struct CoverageReportTests {
    private static let resource = """
        # loan resource type
        ## Properties
        |Property|Type|Description|
        |-|-|-|
        |days|Int32|Valid values 1 to 9. The answer is 42.|
        |odd|!?|Something.|
        """

    @Test func cellsAreReadOrReported() {
        let lines = CoveragePages.report(["v1.0/resources/loan.md": Self.resource])
        #expect(lines.contains("2 in tables of properties and parameters"))
        #expect(lines.contains("1 read as a type"))
        #expect(lines.contains("1 reported as missing or not understood"))
        #expect(lines.contains("v1.0/resources/loan.md:6 \"!?\""))
        #expect(lines.contains("0 neither"))
        #expect(lines.contains("100.00 % read or reported"))
    }

    @Test func sentencesAreCountedByRule() {
        let lines = CoveragePages.report(["v1.0/resources/loan.md": Self.resource])
        #expect(lines.contains("1 range.valid-values"))
        #expect(lines.contains("1 sentences"))
        #expect(lines.contains("1 x \"The answer is 42\" v1.0/resources/loan.md:5"))
        #expect(lines.contains("1 type-cell.not-understood"))
    }

    @Test func requestsAndBodiesAreMeasured() {
        let lines = CoveragePages.report([
            "v1.0/resources/loan.md": Self.resource, "v1.0/api/loan-get.md": CoveragePages.operation,
        ])
        #expect(lines.contains("1 lines of HTTP request sections that begin with a method"))
        #expect(lines.contains("100.00 % read"))
        #expect(lines.contains("2 bodies that are JSON to the letter, on pages about an operation"))
        #expect(lines.contains("100.00 % attached"))
    }

    /// A name or sentence of a page is data in JSON, whatever it holds.
    @Test func placesAreExamplesInJSON() throws {
        var report = CoverageReport(pages: [], model: Model(apiVersion: "v1.0"), inventory: [])
        report.heading("odd \"section\"")
        report.count("things", 2)
        report.detail("a\u{1B}\\\n\"")
        report.share("read", 1, of: 3)
        let value = try JSONSerialization.jsonObject(with: Data(report.json.utf8)) as? [String: Any]
        let section = (value?["sections"] as? [[String: Any]])?.last
        #expect(section?["name"] as? String == "odd \"section\"")
        let figures = section?["figures"] as? [[String: Any]]
        #expect(figures?[0]["examples"] as? [String] == ["a\u{1B}\\\n\""])
        #expect(figures?[1]["percent"] as? Double == 33.33)
    }

    @Test func sharesAreNeverRoundedUp() {
        var report = CoverageReport(pages: [], model: Model(apiVersion: "v1.0"), inventory: [])
        report.share("a", 19_999, of: 20_000)
        report.share("b", 1, of: 11)
        report.share("c", 0, of: 0)
        #expect(report.lines.suffix(3).map { $0.filter { $0 != " " } } == ["99.99%a", "9.09%b", "100.00%c"])
    }

    @Test func pagesOfWhichNothingIsToldAreListed() {
        let pages = [
            PageFacts(page: "about.md", apiVersion: "v1.0", kind: .conceptual),
            PageFacts(page: "part.md", apiVersion: "v1.0", kind: .include),
        ]
        let lines = CoverageReport(pages: pages, model: Model(apiVersion: "v1.0"), inventory: []).lines.map {
            $0.split(separator: " ").joined(separator: " ")
        }
        #expect(lines.contains("1 neither in the model nor in a diagnostic"))
        #expect(lines.contains("about.md"))
        #expect(!lines.contains("part.md"))
    }

    @Test func tablesAndMembersOfEnumerationsAreCounted() {
        let page = """
            # shelfKind enumeration type
            ## Members
            |Member|Value|Description|
            |-|-|-|
            |low|0|Low.|
            |high|1|High.|
            """
        let lines = CoveragePages.report(["v1.0/resources/shelfkind.md": page])
        #expect(lines.contains("1 tables"))
        #expect(lines.contains("2 members"))
        #expect(lines.contains("2 rows of tables of members"))
        #expect(lines.contains("100.00 % members read or reported"))
    }

    @Test func whatDoesNotArriveIsCounted() throws {
        let console = RecordingConsole()
        let input = InputOptions(docs: Sample.root + "/InputDocs", apiVersion: .beta)
        #expect(try Extract(input: input, coverage: .text).run(console) == .done)
        let lines = console.output.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
        let start = try #require(lines.firstIndex(of: "in the Swift"))
        #expect(lines[start...].contains("0 of these without a method"))
        #expect(lines[start...].contains { $0.hasSuffix(" examples: equal") && !$0.hasPrefix("0 ") })
        #expect(lines[start...].contains("100.00 % can be called"))
    }
}
