import GraphDocs
import Testing

@Suite("Includes")
struct IncludeTests {
    private let page = "api-reference/v1.0/api/a.md"
    private let permissions = "|Permission type|Permissions|\n|-|-|\n|Application|A.Read|"

    private func read(_ section: String, _ others: [String: String] = [:]) -> PageFacts {
        facts(operationPage(section), page: page, others: others)
    }

    @Test func resolvedInAnyCase() {
        let found = read(
            "## Permissions\n[!INCLUDE [x](../INCLUDES/p.md)]", ["api-reference/v1.0/includes/p.md": permissions])
        #expect(found.operation?.permissions.map(\.sketch) == ["app: A.Read"])
        #expect(found.diagnostics.isEmpty)
    }

    @Test func missingIsAWarningAndNothingIsLost() {
        let found = read("## Permissions\n[!INCLUDE [x](../includes/gone.md)]\n\n\(permissions)")
        #expect(found.operation?.permissions.count == 1)
        #expect(found.codes == ["include.missing"])
        #expect(found.diagnostics.first?.message == "api-reference/v1.0/includes/gone.md does not exist")
    }

    @Test func cycles() {
        let found = read(
            "## Permissions\n[!INCLUDE [x](../includes/a.md)]",
            [
                "api-reference/v1.0/includes/a.md": "[!INCLUDE [x](b.md)]\n\n\(permissions)",
                "api-reference/v1.0/includes/b.md": "[!INCLUDE [x](a.md)]",
            ])
        #expect(found.operation?.permissions.count == 1)
        #expect(found.codes == ["include.cycle"])
        let own = read("[!INCLUDE [x](a.md)]")
        #expect(own.codes == ["include.cycle"])
    }

    @Test func nested() {
        let found = read(
            "## Permissions\n[!INCLUDE [x](../includes/a.md)]",
            [
                "api-reference/v1.0/includes/a.md": "[!INCLUDE [x](sub/b.md)]",
                "api-reference/v1.0/includes/sub/b.md": permissions,
            ])
        #expect(found.operation?.permissions.first?.source.page == "api-reference/v1.0/includes/sub/b.md")
    }

    @Test func explosionEnds() {
        var others: [String: String] = [:]
        for index in 0..<30 {
            let next = "[!INCLUDE [x](\(index + 1).md)]\n\n[!INCLUDE [x](\(index + 1).md)]"
            others["api-reference/v1.0/includes/\(index).md"] = next
        }
        others["api-reference/v1.0/includes/30.md"] = permissions
        #expect(read("## Permissions\n[!INCLUDE [x](../includes/0.md)]", others).operation != nil)
    }

    @Test func clouds() {
        let found = read("[!INCLUDE [national-cloud-support](../../includes/all-clouds.md)]")
        #expect(found.cloudSupport == "all-clouds")
        #expect(found.diagnostics.isEmpty)
        #expect(read("[!INCLUDE [x](../../includes/global-us.md)]").cloudSupport == "global-us")
    }

    @Test func snippetsAreNotOpened() {
        #expect(read("[!INCLUDE [sample](../includes/snippets/go/a.md)]").diagnostics.isEmpty)
    }

    @Test func deprecationInAnInclude() {
        let text = "# x resource type\n\n[!INCLUDE [d](../includes/d.md)]\n\nText.\n\n## Properties\nNone."
        let found = facts(
            text, page: "v1.0/resources/x.md",
            others: ["v1.0/includes/d.md": "> [!CAUTION]\n> This API is deprecated and will stop in May."])
        #expect(found.types.first?.deprecation?.hasSuffix("stop in May.") == true)
        #expect(found.types.first?.summary == "Text.")
    }
}
