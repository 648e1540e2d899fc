import Foundation
import GraphDocs
import GraphGenBase
import Testing

@testable import GraphGen

/// The page that explains the codes is what the catalogue makes of it, and its examples do what they say.
@Suite struct DiagnosticsPageTests {
    private static let sections = (try? DiagnosticsPage().sections) ?? []

    /// What no page of a few lines can show: sizes, bytes that are no text, the file system, and a code that is
    /// reserved.
    private static let unshown: Set = [
        "encoding.invalid-utf8", "encoding.nul", "include.limit", "page.markup", "request.too-long", "source.link",
        "include.unreadable", "page.nesting", "page.too-large", "page.unreadable",
        "source.folder-loop", "source.folder-unreadable", "table.interrupted", "table.too-large",
    ]

    /// `UPDATE_GOLDEN=1` writes the page.
    @Test func thePageIsMadeFromTheCatalogue() throws {
        let text = try DiagnosticsPage.text()
        let page = URL(fileURLWithPath: Sample.root + "/Docs/diagnostics.md")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            return try text.write(to: page, atomically: true, encoding: .utf8)
        }
        let shown = try String(contentsOf: page, encoding: .utf8)
        #expect(text == shown, "Docs/diagnostics.md differs; UPDATE_GOLDEN=1 rewrites it")
    }

    @Test func everyFileIsThatOfACode() throws {
        #expect(try DiagnosticsPage.fileNames() == Set(DiagnosticCode.allCases.map(\.rawValue) + ["introduction"]))
    }

    @Test func everySectionIsReadBack() {
        #expect(Self.sections.map(\.code) == DiagnosticCode.allCases.map(\.rawValue))
    }

    @Test(arguments: sections) func aSectionSaysWhatAndShowsIt(_ section: DiagnosticsPage.Section) {
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
        let found = all.filter { $0.code.rawValue == section.code }
        #expect(!found.isEmpty, "only \(all.map(\.description))")
        #expect(found.allSatisfy { $0.severity.rawValue == section.severity })
    }
}
