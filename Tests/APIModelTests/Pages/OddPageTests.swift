import Testing

@testable import APIModel

/// Pages laid out in a way of their own: each kind was met on real pages.
@Suite struct OddPageTests {
    private static let header = "|Property|Type|Description|\n|:-|:-|:-|\n"

    private func names(_ body: String) -> [String] {
        PageSketch.thing(body).type("thing")?.properties.map(\.name) ?? []
    }

    @Test func severalTablesOfProperties() {
        let header = Self.header
        #expect(
            names("## Authoring data\n\(header)|a|String|d|\n\n## Page content\n\(header)|b|String|d|") == ["a", "b"])
        #expect(
            names("## Properties\n\(header)|a|String|d|\n\n### Seen by - mail\n\(header)|b|String|x &#124; y|")
                == ["a", "b"])
        #expect(names("### Properties\n\(header)|a|String|d|") == ["a"])
        #expect(names("## Properties\nProperty|Type|Description\n----|--|---\na|String|d\nb|Int32|d") == ["a", "b"])
    }

    @Test func commentsHideTables() {
        #expect(names("<!-- ## Properties\n\(Self.header)|ghost|String|d|\n-->\n## Properties\nNone.") == [])
    }

    @Test func aSecondTableListsMembers() {
        let model = PageSketch.thing(
            "## Properties\n\(Self.header)|quality|printQuality|d|\n\n### printQuality values\n|Member|Value|Description|\n|:-|:-|\n|low|0|d|\n|JIS B4|1|d|"
        )
        #expect(model.type("printQuality")?.members.map(\.name) == ["low", "JIS B4"])
        #expect(model.codes == ["table.delimiter-width"])
    }

    @Test func aListThatDisagreesWithTheMembersIsKeptBesideThem() {
        let model = PageSketch.thing(
            "## Properties\n\(Self.header)|level|[level](#level-values)|Possible values are: `unknown`, `white`.|\n\n### level values\n|Values|Description|\n|-|-|\n|White|d|\n|Amber|d|"
        )
        #expect(model.type("level")?.members.map(\.name) == ["White", "Amber"])
        #expect(model.type("thing")?.properties.first?.enumValues == ["unknown", "White"])
        #expect(model.codes.contains("enumeration.spelling"))
    }

    @Test func severalCommentsAboutOneType() {
        let block =
            "<!-- {\"blockType\": \"resource\", \"@odata.type\": \"microsoft.graph.thing\"} -->\n```json\n{}\n```\n"
        let model = PageSketch([
            "beta/resources/thing.md":
                "# thing resource type\n\n## Properties\n\(Self.header)|a|String|d|\n\n## JSON representation\n\(block)\(block)\(block)"
        ]).model
        #expect(model.types.map(\.name) == ["thing"])
        #expect(model.type("thing")?.properties.map(\.name) == ["a"])
    }

    @Test func severalTypesWithoutMetadata() {
        let model = PageSketch([
            "beta/resources/ns-complextypes.md":
                "# Complex types\n\n## Postal address\n### Properties\n\(Self.header)|street|string, maximum size 20|d|\n\n## Contact card\n### Properties\n\(Self.header)|phone|string|d|",
            "beta/resources/ns-account.md":
                "# account resource type\n\n## Properties\n\(Self.header)|address|[NS.PostalAddress](ns-complextypes.md)|d|",
        ]).model
        #expect(model.types.map(\.name) == ["account", "contactCard", "postalAddress"])
        #expect(model.type("account")?.properties.first?.type == "microsoft.graph.postalAddress")
    }

    @Test func manyEnumerationsOnAPage() {
        let model = PageSketch([
            "beta/resources/enums.md":
                "# Enum values\n### risk\u{00A0}values\n|Member|\n|:-|\n|low|\n\n### risk values\n|Member|Value|\n|:-|:-|\n|low|0|\n|high|-1013|\n\n#### deep values\n|Member|Member|Description|\n|:-|:-|:-|\n|a|1|d|\n|b|2|d|"
        ]).model
        #expect(model.type("risk")?.members.map(\.name) == ["low", "high"])
        #expect(model.type("risk")?.members.last?.value == -1013)
        #expect(model.type("deep")?.members.map(\.value) == [1, 2])
    }

    @Test func oddSpacesAndStrayCommas() {
        let model = PageSketch.thing(
            "## Properties\n\(Self.header)|\u{202F}approved\u{202F}|` Edm.boolean `|d|",
            json: "{\n\u{202F}\"approved\": true,\n}")
        #expect(model.type("thing")?.properties.map(\.sketch) == ["approved Edm.Boolean"])
        #expect(model.codes == ["json.repaired"])
    }

    @Test func openTypesWithoutTables() {
        let model = PageSketch.thing("Holds what you like. This is an open type.\n\n## Properties\nNone.")
        #expect(model.type("thing")?.isOpen == true)
        #expect(model.type("thing")?.properties.isEmpty == true)
    }

    @Test(
        "bases described in words",
        arguments: [
            ("It's a singleton that inherits from base policy type, and always exists.", "policyBase"),
            ("Inherits from the base policy type.", "policyBase"), ("Inherits from base lamp type.", nil),
            ("Inherits from the policy of its owner.", nil), ("Inherits from base policies.", nil),
            ("Inherits from base type.", nil),
        ] as [(String, String?)]) func describedBases(_ sentence: String, _ base: String?)
    {
        let policy = [
            "beta/resources/policybase.md": "# policyBase resource type\n\n## Properties\n\(Self.header)|x|String|d|"
        ]
        let model = PageSketch.thing("Text. \(sentence)", others: policy)
        #expect(model.type("thing")?.base == base.map { "microsoft.graph.\($0)" })
    }

    @Test func commentsWithoutEnd() {
        let model = PageSketch([
            "beta/resources/thing.md":
                "# thing resource type\n\n## Properties\n\(Self.header)|a|String|d|\n\n<!-- no end"
        ]).model
        #expect(model.type("thing")?.properties.map(\.name) == ["a"])
    }

    @Test func membersOfJSONWhoseTypeIsOpen() {
        let model = PageSketch.thing(
            "A thing.",
            json: "{\"a\": null, \"b\": [], \"c\": {}, \"d\": \"2014-01-01T00:00:00Z\", \"e\": \"String (binary)\"}")
        #expect(
            model.type("thing")?.properties.map(\.sketch)
                == ["a Edm.Untyped", "b Edm.Untyped*", "c Edm.Untyped", "d Edm.DateTimeOffset", "e Edm.Binary"])
    }
}
