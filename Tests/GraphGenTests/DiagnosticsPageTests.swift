import Foundation
import GraphDocs
import GraphGenBase
import Markdown
import Testing

@testable import GraphGen
@testable import APIModel

/// The page that explains the codes knows all of them and no other, and its examples do what they say.
@Suite struct DiagnosticsPageTests {
    private static let sections = (try? DiagnosticsPage().sections) ?? []

    /// Severities by code, as the catalogues say.
    private static let catalogue: [(code: String, severity: String)] =
        DiagnosticCode.allCases.map { ($0.rawValue, $0.severity.rawValue) }
        + ModelDiagnostic.allCases.map { ($0.rawValue, $0.severity.rawValue) }
        + LintCode.allCases.map { ($0.rawValue, $0.severity.rawValue) }

    /// What no page of a few lines can show: sizes, bytes that are no text, the file system, and a code that is
    /// reserved.
    private static let unshown: Set = [
        "encoding.invalid-utf8", "encoding.nul", "include.limit",
        "include.unreadable", "page.nesting", "page.too-large", "page.unreadable",
        "source.folder-loop", "source.folder-unreadable", "table.interrupted", "table.too-large",
    ]

    /// The codes that the Markdown reader spells where it reports them: string literals such as "table.row-cells".
    private static func codesOfTheReader() throws -> Set<String> {
        let folder = URL(fileURLWithPath: Sample.root + "/Sources/Markdown")
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        var codes: Set<String> = []
        for name in names where name.hasSuffix(".swift") {
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            for match in text.matches(of: /"([a-z][a-z0-9]*(?:-[a-z0-9]+)*\.[a-z][a-z0-9]*(?:-[a-z0-9]+)*)"/) {
                codes.insert(String(match.1))
            }
        }
        return codes
    }

    @Test func everyCodeHasItsSectionAndNoOtherHas() throws {
        let reader = try Self.codesOfTheReader()
        #expect(reader.isSuperset(of: ["table.continuation-line", "encoding.invalid-utf8", "front-matter.line"]))
        let known = reader.union(Self.catalogue.map(\.code))
        let described = Set(Self.sections.map(\.code))
        #expect(known.subtracting(described).sorted() == [], "codes without a section")
        #expect(described.subtracting(known).sorted() == [], "sections without a code")
    }

    @Test(arguments: sections) func reportsExplainCodesAsThePageDoes(_ section: DiagnosticsPage.Section) {
        let opening = section.opening.drop { $0 != ":" }.dropFirst(2)
        // The page's text has no code spans left.
        #expect(CodeHelp.text(section.code).filter { $0 != "`" } == opening.filter { $0 != "`" })
    }

    @Test func sectionsAreSortedAndSingle() {
        let codes = Self.sections.map(\.code)
        #expect(codes == Set(codes).sorted())
    }

    @Test(arguments: catalogue) func theSeverityIsThatOfTheCatalogue(_ code: String, _ severity: String) throws {
        let section = try #require(Self.sections.first { $0.code == code })
        #expect(section.severity == severity)
    }

    @Test(arguments: sections) func aSectionSaysWhatAndShowsIt(_ section: DiagnosticsPage.Section) {
        #expect(Diagnostic.Severity(rawValue: section.severity) != nil)
        #expect(section.opening.count > section.severity.count + 20)
        #expect(!section.blocks.isEmpty)
        #expect(section.pages.isEmpty == Self.unshown.contains(section.code))
    }

    @Test(arguments: sections.filter { !$0.pages.isEmpty })
    func theExampleCausesIt(_ section: DiagnosticsPage.Section) throws {
        let folder = try TemporaryFolder()
        for page in section.pages { try folder.write(page.text, to: "docs/\(page.name)") }
        let console = RecordingConsole()
        let input = InputOptions(docs: folder.path("docs"), apiVersion: .beta)
        let outcome = try Extract(input: input).run(console)
        #expect(outcome == .done)
        let reader = try ModelReader(input, console: console)
        let all = try Lint(input: input).findings(reader, PageLines(reader.source)).map(\.diagnostic)
        // Whatever reading notices is in the report of lint too.
        #expect(Set(all).isSuperset(of: console.diagnostics))
        let found = all.filter { $0.code == section.code }
        #expect(!found.isEmpty, "only \(all.map(\.description))")
        #expect(found.allSatisfy { $0.severity.rawValue == section.severity })
    }
}
