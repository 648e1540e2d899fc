import GraphDocs
import Testing

@Suite("Properties outside pipe tables")
struct PropertyListTests {
    private func rows(_ page: PageFacts) -> [String] {
        page.types.first?.properties.map { "\($0.name) \($0.type?.sketch ?? "-"): \($0.description)" } ?? []
    }

    @Test(
        "items of a list",
        arguments: [
            ("- **days** (Int32): For how long.", "days Edm.Int32: For how long."),
            ("- `days`: Int32. For how long.", "days Edm.Int32: For how long."),
            ("- **days** (Int32, required) - For how long.", "days Edm.Int32: (required) For how long."),
            ("- days (Int32) \u{2013} `x` or more.", "days Edm.Int32: `x` or more."),
            ("* `days` - Int32 - For how long.", "days Edm.Int32: For how long."),
            ("- `names` (String collection): Both.", "names Edm.String*: Both."),
            ("- `days` (Int32,", "days Edm.Int32: ("),
        ])
    func items(list: String, expected: String) {
        #expect(rows(facts(resourcePage("## Properties\n\n\(list)\n"))) == [expected])
    }

    @Test("lists of something else", arguments: ["- **note**: Read this.", "- Read this (Int32).", "- [days](x.md)"])
    func otherLists(list: String) {
        #expect(rows(facts(resourcePage("## Properties\n\n\(list)\n"))).isEmpty)
    }

    @Test func htmlTable() {
        let page = facts(
            resourcePage(
                "## Properties\n<table><tr><th>Property</th><th>Type</th><th>Description</th></tr>\n"
                    + "<tr><td>days</td><td>Int32</td><td>For how long.</td></tr></table>\n"))
        #expect(rows(page) == ["days Edm.Int32: For how long."])
        let spanned = facts(
            resourcePage("## Properties\n<table><tr><th colspan=2>Property</th></tr><tr><td>a<td>b</table>\n"))
        #expect(spanned.codes == ["table.not-understood"])
    }

    @Test("a table of another type that the page names alone")
    func partOfType() {
        let page = facts(
            resourcePage(
                "## Properties\n|Property|Type|Description|\n|-|-|-|\n|bit|samplePart|A part.|\n\n"
                    + "### samplePart properties\n\nOf a part.\n\n|Property|Type|Description|\n|-|-|-|\n|size|Int32|Bytes.|\n"
            ))
        #expect(page.types.map(\.name) == ["sample", "samplePart"])
        #expect(page.types.map { $0.properties.map(\.name) } == [["bit"], ["size"]])
        #expect(page.types.last?.summary == "Of a part.")
    }

    @Test("annotations under a header nobody knows")
    func annotations() {
        let page = facts(
            resourcePage("## Properties\n|Zork|Type|Description|\n|-|-|-|\n|id|String|Key.|\n|@x.y|String|Note.|\n"))
        #expect(rows(page) == ["id Edm.String: Key.", "@x.y Edm.String: Note."])
    }

    @Test("titles of enumerations", arguments: ["Enum weekDay", "Enumeration: weekDay", "weekDay flags"])
    func titles(title: String) {
        let page = facts(
            "# \(title)\n\n## Members\n|Member|Value|\n|-|-|\n|monday|1|\n", page: "v1.0/resources/weekday.md")
        #expect(page.kind == .enumeration)
        #expect(page.enumerations.map(\.name) == ["weekDay"])
    }
}
