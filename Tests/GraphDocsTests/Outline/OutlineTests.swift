import Markdown
import Testing

@testable import GraphDocs

@Suite("Outlines")
struct OutlineTests {
    private func outline(_ text: String) -> Outline {
        let document = MarkdownReader().read(Array(text.utf8), page: "a.md")
        return OutlineBuilder.build(document.blocks, page: "a.md", includes: nil, report: { _, _ in })
    }

    @Test func nesting() {
        let found = outline("# A\n## Request body\n### Details\ntext\n## Examples\n### Request\n# B\n")
        #expect(found.sections.map(\.slug) == ["", "a", "request-body", "details", "examples", "request", "b"])
        #expect(found.sections.map(\.parent) == [nil, 0, 1, 2, 1, 4, 0])
        #expect(found.topic(of: 3) == .requestBody)
        #expect(found.isInExample(5) && !found.isInExample(3))
        #expect(found.titleIndex == 1)
    }

    @Test func flatPieces() {
        let found = outline("# A\n\ntext\n\n> quoted\n\n- item\n  - deeper\n\n> - both\n")
        #expect(found.sections[1].pieces.map(\.container) == [.plain, .quote, .list, .list, .quote])
    }

    @Test func tabsAreNoHeadings() {
        let found = outline("# A\n## Examples\n# [HTTP](#tab/http)\none\n# [C#](#tab/csharp)\ntwo\n\n---\n\nthree\n")
        #expect(found.sections.map(\.slug) == ["", "a", "examples"])
        #expect(found.sections[2].pieces.count == 2)
    }

    @Test(
        "tabs that repeat a request in a programming language",
        arguments: [
            "csharp", "c#", "cs", "dotnet", "javascript", "js", "typescript", "ts", "nodejs", "node", "java", "kotlin",
            "objc", "objective-c", "objectivec", "swift", "ios", "android", "go", "golang", "php", "powershell", "ps",
            "python", "py", "cli", "azure-cli", "azurecli", "bash", "shell", "curl", "ruby", "rust", "cpp", "c", "sdk",
            "snippets", "vb", "r", "perl", "graph-explorer",
        ])
    func languages(tab: String) {
        let found = outline("# A\n## Examples\n# [HTTP](#tab/http)\none\n# [L](#tab/\(tab))\ntwo\n\n---\n\nthree\n")
        #expect(found.sections[2].pieces.count == 2)
        let other = outline("# A\n## Examples\n# [HTTP](#tab/http)\none\n# [L](#tab/\(tab)-v1)\ntwo\n\n---\n\nthree\n")
        #expect(other.sections[2].pieces.count == 3)
    }

    @Test func deepNestingEnds() {
        let found = outline(String(repeating: "> ", count: 5000) + "deep")
        #expect(found.sections.count == 1)
    }

    @Test(
        "include directives",
        arguments: [
            ("[!INCLUDE [a](b.md)]", ["b.md"], ""), ("[!include[a](b.md)]", ["b.md"], ""),
            ("[!INCLUDE [a](b.md)]\n[!INCLUDE [c](d.md)]", ["b.md", "d.md"], ""),
            ("Before [!INCLUDE [a](b.md)] after.", ["b.md"], "Before after."), ("[!NOTE] [a](b.md)", [], ""),
        ])
    func includes(text: String, targets: [String], rest: String) {
        let document = MarkdownReader().read(Array(text.utf8), page: "a.md")
        guard case .paragraph(let paragraph)? = document.blocks.first else {
            Issue.record("no paragraph")
            return
        }
        let directive = IncludeDirective(paragraph.content)
        #expect(directive?.targets.map(\.destination) ?? [] == targets)
        if !targets.isEmpty { #expect(InlineContent.plain(directive?.rest ?? []).trimmed == rest) }
    }
}
