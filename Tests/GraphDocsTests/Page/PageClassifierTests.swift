import GraphDocs
import Testing

@Suite("Page kinds")
struct PageKindTests {
    private let table = "## Properties\n|Property|Type|Description|\n|-|-|-|\n|id|String|Key.|"

    private func kind(_ text: String, page: String = "v1.0/resources/a.md") -> PageKind { facts(text, page: page).kind }

    @Test func resources() {
        #expect(kind(resourcePage(table)) == .resource)
        #expect(kind("---\ndoc_type: apiPageType\n---\n" + resourcePage(table)) == .resource)
        #expect(kind(resourcePage(table), page: "v1.0/api/a.md") == .resource)
        #expect(kind("# a resource type\n\n\(table)") == .resource)
        #expect(kind("# a resource type\n\nNone.") == .resource)
        #expect(kind("# thing\n\n\(table)") == .resource)
    }

    @Test func operations() {
        #expect(kind(operationPage(""), page: "v1.0/api/a.md") == .api)
        #expect(kind(operationPage(""), page: "a.md") == .api)
        #expect(kind("---\ndoc_type: resourcePageType\n---\n" + operationPage("")) == .api)
        #expect(kind("# Get\n\n## By id\n``` http\nGET /a\n```", page: "v1.0/api/a.md") == .api)
    }

    @Test func enumerations() {
        let members = "### x values\n|Member|\n|-|\n|a|"
        #expect(kind("# x enum type\n\n## Members\n|Member|\n|-|\n|a|") == .enumeration)
        #expect(kind("# x enum values\n\n|Member|\n|-|\n|a|") == .enumeration)
        #expect(kind("# Enumerations\n\n\(members)", page: "v1.0/resources/enums.md") == .enumeration)
        #expect(kind("\(members)", page: "v1.0/resources/enums-security.md") == .enumeration)
        #expect(kind("---\ndoc_type: enumPageType\n---\n# Members\n\n\(members)") == .enumeration)
        #expect(kind("#x enum type\n\n## Members\n|Member|\n|-|\n|a|") == .enumeration)
        #expect(
            kind("# <a name=\"x-enum-type\"></a>x 枚举类型\n\n## <a name=\"members\"></a>成员\n|成员|值|说明|\n|-|-|-|\n|a|0|d|")
                == .enumeration)
    }

    @Test("a name alone is an enumeration's only over a section of members")
    func membersAlone() {
        let table = "|Member|\n|-|\n|a|"
        let page = "v1.0/resources/weekday.md"
        #expect(kind("# weekDay\n\n## Members\n\(table)", page: page) == .enumeration)
        #expect(kind("# weekDay\n\n## Text\n\n### Members\n\(table)", page: page) != .enumeration)
        #expect(kind("# weekDay\n\n## Text\n\n### weekDay values\n\(table)", page: page) != .enumeration)
    }

    @Test("typed columns under any heading are no properties")
    func typedColumns() {
        let table = "|Eins|Zwei|Drei|Vier|\n|-|-|-|-|\n|a|String|b|c|"
        #expect(kind("# thing\n\n## Properties\n\(table)") == .resource)
        #expect(kind("# thing\n\n## Text\n\(table)\n\n## JSON representation\n```json\n{}\n```") == .conceptual)
    }

    @Test func others() {
        #expect(
            kind("# Working with users\n\n## Common properties\n|Property|Description|\n|-|-|\n|a|b|") == .conceptual)
        #expect(kind("# Overview of things\n\nText.") == .conceptual)
        #expect(kind("text", page: "api-reference/includes/beta-disclaimer.md") == .include)
        #expect(kind("", page: "a.md") == .conceptual)
    }

    @Test func remarks() {
        let page = facts("---\ndoc_type: apiPageType\n---\n" + resourcePage(table))
        #expect(page.codes == ["page.doc-type"])
        #expect(facts("text").codes == ["page.kind-unknown"])
    }

    @Test(
        "versions",
        arguments: [
            ("api-reference/v1.0/resources/a.md", "v1.0"), ("api-reference/beta/api/a.md", "beta"),
            ("beta/a.md", "beta"),
            ("api-reference/v2.0/api/a.md", "v2.0"), ("api-reference/includes/a.md", nil), ("a.md", nil),
        ] as [(String, String?)])
    func version(page: String, expected: String?) {
        #expect(facts("# a", page: page).apiVersion == expected)
    }

    @Test func frontMatter() {
        #expect(facts("---\nms.prod: \"outlook\"\n---\n# a").serviceArea == "outlook")
        #expect(facts("---\nms.prod: a\nms.subservice: b\n---\n# a").serviceArea == "b")
        #expect(facts("---\nms.prod: \"\"\n---\n# a").serviceArea == nil)
        #expect(facts("---\ntitle: x enum type\n---\n## Members\n|Member|\n|-|\n|a|").enumerations.map(\.name) == ["x"])
    }
}
