import GraphDocs
import Testing

@Suite("Enumerations")
struct EnumerationTests {
    /// `name: a=0, b` of each.
    private func sketch(_ page: PageFacts) -> [String] {
        page.enumerations.map { enumeration in
            let members = enumeration.members.map { $0.name + ($0.value.map { "=\($0)" } ?? "") }
            return "\(enumeration.name): \(members.joined(separator: ", "))"
        }
    }

    @Test func ownPage() {
        let text =
            "# weekDay enum type\n\nNamespace: microsoft.graph\n\nDays.\n\n## Members\n|Member|Value|Description|\n|-|-|-|\n|monday|0|First.|\n|unknownFutureValue|1|Marker.|\n"
        let page = facts(text, page: "v1.0/resources/weekday.md")
        #expect(page.kind == .enumeration)
        #expect(sketch(page) == ["weekDay: monday=0, unknownFutureValue=1"])
        #expect(page.enumerations.first?.isOwnPage == true)
        #expect(page.enumerations.first?.summary == "Days.")
        #expect(page.enumerations.first?.members.first?.source.line == 10)
        #expect(page.enumerations.first?.members.first?.description == "First.")
    }

    /// The enumerations of a resource page that shows a table under a heading.
    private func below(_ heading: String, _ table: String) -> PageFacts {
        facts(
            resourcePage(
                "## Properties\n|Property|Type|Description|\n|-|-|-|\n|id|String|Key.|\n\n### \(heading)\n\(table)"))
    }

    @Test("a heading of more than four words names none")
    func longHeadings() {
        let table = "|Member|\n|-|\n|a|"
        #expect(sketch(below("One two three four values", table)) == ["oneTwoThreeFour: a"])
        #expect(sketch(below("One two three four five values", table)) == [])
    }

    @Test("rows that say nothing do not make the bold ones headings")
    func emptyRows() {
        #expect(
            sketch(below("lampKind values", "|Member|Description|\n|-|-|\n|**a**||\n|||\n|**b**||")) == [
                "lampKind: a, b"
            ])
    }

    @Test("words in a column nobody knows are no numbers, numbers in a known one no values")
    func valueColumns() {
        let words = below("lampKind values", "|Member|Zzz|\n|-|-|\n|a|word|")
        #expect(words.enumerations.first?.members.first?.description == "word")
        #expect(!words.codes.contains("enumeration.member-value"))
        let numbers = below("lampKind values", "|Member|Description|\n|-|-|\n|a|1|")
        #expect(sketch(numbers) == ["lampKind: a"])
        #expect(numbers.enumerations.first?.members.first?.description == "1")
    }

    @Test("a number with more zeros than any needs")
    func zeros() {
        let table = "|Member|Value|\n|-|-|\n|a|\(String(repeating: "0", count: 70))7|"
        #expect(sketch(below("lampKind values", table)) == ["lampKind: a=7"])
    }

    @Test("a Japanese heading")
    func japaneseHeading() {
        let page = below("lampKindの値", "|X|Y|\n|-|-|\n|a|b|")
        #expect(sketch(page) == ["lampKind: a"])
    }

    @Test(
        "the heading over the members of a page's own enumeration",
        arguments: ["Members", "Values", "Possible values", "Enum members", "Enumeration values", "Members (preview)"],
        ["weekDay enum type", "weekDay enumeration", "weekDay type", "weekDay values", "Week day possible values"])
    func ownHeadings(heading: String, title: String) {
        let text =
            "---\ndoc_type: enumPageType\n---\n# \(title)\n\nDays.\n\n## \(heading)\n|Name|Value|Description|\n|-|-|-|\n|monday|0|First.|\n"
        #expect(sketch(facts(text, page: "v1.0/resources/weekday.md")) == ["weekDay: monday=0"])
    }

    @Test("a title of values is a type's only where the page says it is an enumeration's")
    func titleOfValues() {
        let table = "|Member|Value|\n|-|-|\n|monday|0|\n"
        let named = facts("---\ndoc_type: enumPageType\n---\n# weekDay values\n\n\(table)")
        #expect(sketch(named) == ["weekDay: monday=0"])
        #expect(facts("# Set column values\n\nHow to set values.").kind == .conceptual)
        #expect(facts("---\ndoc_type: enumPageType\n---\n# Common enumeration values\n\n\(table)").enumerations.isEmpty)
    }

    @Test("a title that is a name alone, over members and nothing else")
    func nameAlone() {
        let table = "|Member|Value|\n|-|-|\n|monday|0|\n"
        let page = "v1.0/resources/weekday.md"
        for title in ["# weekDay", "# weekDay{#h94X}", "# <a name=\"h94X\"></a>weekDay"] {
            #expect(sketch(facts("\(title)\n\n## Members\n\(table)", page: page)) == ["weekDay: monday=0"])
        }
        #expect(facts("# Working days\n\n## Members\n\(table)", page: page).enumerations.isEmpty)
        #expect(facts("# weekDay\n\n## Notes\n\(table)", page: page).enumerations.isEmpty)
    }

    /// A page that says of itself what it is, with a member table under a heading.
    private func titled(_ title: String, _ heading: String, kind: String = "enumPageType") -> [String] {
        let text = "---\ndoc_type: \(kind)\n---\n# \(title)\n\n\(heading)\n|Member|Value|\n|-|-|\n|monday|0|\n"
        return sketch(facts(text, page: "v1.0/resources/weekday.md"))
    }

    @Test("a title that no dictionary knows names the enumeration by the word that the file is called after")
    func unknownTitles() {
        #expect(titled("De lijst weekDay", "## Leden") == ["weekDay: monday=0"])
        #expect(titled("De lijst weekDay", "") == ["weekDay: monday=0"])
        #expect(titled("De lijst weekDay", "## Members") == ["weekDay: monday=0"])
        // Below a further heading, and where the title is known, the heading's own name counts.
        #expect(titled("De lijst weekDay", "## Tekst\n### lampKind values") == ["lampKind: monday=0"])
        #expect(titled("weekDay enum type", "## lampKind values") == ["lampKind: monday=0"])
        #expect(titled("weekDay resource type", "## lampKind values") == ["lampKind: monday=0"])
        let properties = "## Properties\n|Property|Type|\n|-|-|\n|id|String|\n\n"
        let resource = titled(
            "De lijst weekDay", "\(properties)## lampKind values", kind: "resourcePageType")
        #expect(resource == ["lampKind: monday=0"])
    }

    @Test(
        "whatever a heading's anchor is called",
        arguments: [
            "### weekDay values{#h94X}", "### weekDay values {#h94X}", "### <a name=\"h94X\"></a>weekDay values",
            "### weekDay values<a id=\"h94X\"></a>", "### <a name=\"other-values\"></a>weekDay values",
            "### weekDay values { .wide #x-members }",
        ])
    func anchors(heading: String) {
        let page = facts(resourcePage("\(heading)\n|Member|Value|\n|-|-|\n|monday|0|\n"))
        #expect(sketch(page) == ["weekDay: monday=0"])
    }

    @Test func manyOnAPage() {
        let text = """
            # Enumerations

            Namespace: microsoft.graph.area

            ### color values
            |Member|
            |:---|
            |red|
            |unknownFutureValue|

            #### shape values
            |Member|Member|Description|
            |:---|:---|:---|
            |round|-1|d|

            ### size\u{00A0}values
            |Member|Int value|Description|
            |:---|:---|:---|
            |small|1|d|
            |large|0x10|d|
            """
        let page = facts(text, page: "v1.0/resources/enums-area.md")
        #expect(page.kind == .enumeration)
        #expect(sketch(page) == ["color: red, unknownFutureValue", "shape: round=-1", "size: small=1, large=16"])
        #expect(page.enumerations.map(\.namespace) == Array(repeating: "microsoft.graph.area", count: 3))
    }

    @Test(
        "inside pages about types",
        arguments: [
            ("### weekDay values\n|Member|Description|\n|-|-|\n|a|d|", "weekDay: a"),
            ("## weekDay values\n|Value|Description|\n|-|-|\n|a|d|", "weekDay: a"),
            ("### Scope options\n|Value|Description|\n|-|-|\n|a|d|", "scope: a"),
            ("### microsoft.graph.area.weekDay values\n|Member|Description|\n|-|-|\n|a|d|", "weekDay: a"),
            ("### weekDay enumerated values\n|Member|Description|\n|-|-|\n|a|d|", "weekDay: a"),
            ("### weekDay values (preview)\n|Member|Description|\n|-|-|\n|a|d|", "weekDay: a"),
            ("### weekDay values\n|Enum value|Description|\n|-|-|\n|a|d|", "weekDay: a"),
            ("### weekDay values\n|Constant|Value|\n|-|-|\n|a|1|", "weekDay: a=1"),
            ("## State enumeration\n|Value|Description|\n|-|-|\n|a|d|", "State: a"),
            ("### Scope property values\n|Value|Description|\n|-|-|\n|a|d|", "scope: a"),
            ("### Group scope options\n|Value|Description|\n|-|-|\n|a|d|", "scope: a"),
            ("### <a name=\"weekday-values\"></a>weekDay 值\n|成员|值|说明|\n|-|-|-|\n|a|1|d|", "weekDay: a=1"),
            (
                "### <a name=\"weekday-values\"></a>weekDay-Werte\n|Mitglied|Wert|Beschreibung|\n|-|-|-|\n|a|1|d|",
                "weekDay: a=1"
            ),
            ("### weekDay values\n|`Member`|Value|\n|-|-|\n|`a`|2|\n|**b b**|−3|", "weekDay: a=2, b b=-3"),
            ("## scopes\n|Value of scope property|Name|Description|\n|-|-|-|\n|`a`|A|d|", "scope: a"),
            ("## more\n|Name|scope value|Description|\n|-|-|-|\n|A|`a`|d|", "scope: a"),
        ])
    func inResources(section: String, expected: String) {
        let page = facts(
            resourcePage("## Properties\n|Property|Type|Description|\n|-|-|-|\n|scope|String|d|\n\n\(section)"))
        #expect(sketch(page) == [expected])
        #expect(page.enumerations.first?.isOwnPage == false)
        #expect(page.types.first?.properties.map(\.name) == ["scope"])
    }

    @Test("the values of a property that the page does not have are of no enumeration")
    func valuesOfAnotherProperty() {
        let page = below("roles property values", "|Value|Description|\n|-|-|\n|a|d|")
        #expect(page.enumerations.isEmpty)
        #expect(page.diagnostics.map(\.code) == [.enumerationUnnamed])
    }

    @Test("deprecated members and headings")
    func deprecated() {
        let page = below("weekDay values (deprecated)", "|Member|Description|\n|-|-|\n|a|d|\n|b (deprecated)|Use `a`.|")
        #expect(sketch(page) == ["weekDay: a, b"])
        #expect(page.enumerations.first?.members.map(\.isDeprecated) == [false, true])
        #expect(page.enumerations.first?.deprecation == "weekDay values (deprecated)")
    }

    @Test("a page of members with a JSON representation is one of an enumeration")
    func withRepresentation() {
        let json =
            "## JSON representation\n<!-- {\"blockType\": \"resource\", \"@odata.type\": \"microsoft.graph.x\"} -->\n```json\n{}\n```\n"
        let members = "## Members\n|Member|\n|-|\n|a|\n\n"
        let flags = "This flagged enumeration allows multiple members to be selected simultaneously."
        let page = facts("# x enum type\n\nWhat. \(flags)\n\n" + members + json)
        #expect(page.kind == .enumeration)
        #expect(sketch(page) == ["x: a"])
        #expect(page.enumerations.first?.isFlags == true)
        #expect(page.enumerations.first?.flagsWords?.text == String(flags.dropLast()))
        #expect(page.enumerations.first?.flagsWords?.source.line == 3)
        #expect(facts("# x resource type\n\nWhat.\n\n" + json + members).kind == .resource)
        #expect(
            facts("# x enum type\n\n## Properties\n|Property|Type|Description|\n|-|-|-|\n|a|String|d|\n\n" + json).kind
                == .resource)
    }

    @Test("the second table under Properties lists values of the property announced before it")
    func announced() {
        let page = facts(
            resourcePage(
                """
                ## Properties
                |Property|Type|Description|
                |-|-|-|
                |result|String|d|

                The **result** property is one of:

                |Member|Description|
                |-|-|
                |approve|d|
                """))
        #expect(sketch(page) == ["result: approve"])
    }

    @Test(
        "tables about something else",
        arguments: [
            "## Reports\n|Function|Return type|Description|\n|-|-|-|\n|a|b|c|",
            "## More\n|How it was made|Property|Expected value|\n|-|-|-|\n|a|b|c|",
            "## Errors\n|Value|Description|\n|-|-|\n|a|d|", "## See also\n|Member|Description|\n|-|-|\n|a|d|",
        ])
    func others(section: String) {
        #expect(facts(resourcePage("## Properties\nNone.\n\n\(section)")).enumerations.isEmpty)
    }

    @Test func inOperationPages() {
        func enumerations(_ section: String) -> [String] {
            sketch(facts(operationPage(section), page: "v1.0/api/a.md"))
        }
        #expect(enumerations("### idFormat values\n|Member|Description|\n|-|-|\n|a|d|") == ["idFormat: a"])
        #expect(enumerations("### Prefer header values\n|Name|Description|\n|-|-|\n|a|d|").isEmpty)
        #expect(enumerations("### Size options\n|Name|Description|\n|-|-|\n|a|d|").isEmpty)
    }

    @Test func sentences() {
        func first(_ text: String) -> EnumerationFacts? {
            facts("# x enum type\n\n\(text)\n\n## Members\n|Member|\n|-|\n|a|\n", page: "v1.0/resources/x.md")
                .enumerations.first
        }
        #expect(first("This is a multi-valued enumeration.")?.isFlags == true)
        #expect(first("The table lists the members of an [evolvable enumeration](/x).")?.isEvolvable == true)
        #expect(first("Text.")?.isFlags == false)
        #expect(first("Text.")?.isEvolvable == false)
    }

    @Test func remarks() {
        let empty = facts("# x enum type\n\nText.", page: "v1.0/resources/x.md")
        #expect(empty.codes == ["enumeration.no-members"])
        let odd = facts("# x enum type\n\n## Members\n|Member|Value|\n|-|-|\n|a|one|\n", page: "v1.0/resources/x.md")
        #expect(odd.codes == ["enumeration.member-value"])
    }

    @Test(
        "columns by what they hold where the headers do not tell",
        arguments: [
            "|Value|Description|\n|-|-|\n|0|monday|\n|1|friday|", "|Status|Value|\n|-|-|\n|monday|0|\n|friday|1|",
            "|Enumeration|Value|Meaning|\n|-|-|-|\n|monday|0|First.|\n|friday|1|Last.|",
            "|Hex|Member|\n|-|-|\n|0x0|monday|\n|0x1|friday|",
            "|Member (string)|Value (int)|\n|-|-|\n|monday|0|\n|friday|1|",
            "|Member|Value|\n|-|-|\n|**Working days**||\n|monday (default)|0 (0x0)|\n|~~friday~~|1 << 0|",
        ])
    func columns(table: String) {
        let page = facts("# weekDay enum type\n\n## Members\n\(table)\n")
        #expect(sketch(page) == ["weekDay: monday=0, friday=1"])
    }

    @Test(
        "members that stand in no table",
        arguments: [
            "## Members\n- monday\n- friday", "## Members\n* `monday`: First.\n* `friday` - last.",
            "## Values\n1. **monday** starts the week\n2. **friday** ends it", "## Members\n`monday`, `friday`",
            "The possible values are: `monday`, `friday`.", "## Members\n### monday\nFirst.\n### friday\nLast.",
            "## Members\n|Property|Type|Description|\n|-|-|-|\n|monday|String|First.|\n|friday|String|Last.|",
        ])
    func untabled(body: String) {
        #expect(sketch(facts("# weekDay enum type\n\n\(body)\n")) == ["weekDay: monday, friday"])
    }

    @Test(
        "lists that are no members",
        arguments: [
            "## Notes\n`monday`, `friday`", "## Members\n`monday` and `null`", "## Members\n`monday` is a day",
            "## Members\n`Not a name` and `monday`, `-5`",
        ])
    func otherLists(body: String) {
        #expect(!sketch(facts("# weekDay enum type\n\n\(body)\n")).contains { $0.contains("monday") })
    }

    @Test("numbers and meanings in a list")
    func listedNumbers() throws {
        let page = facts("# weekDay enum type\n\n## Members\n- monday (1): The first.\n- `friday` (5) - the fifth\n")
        #expect(sketch(page) == ["weekDay: monday=1, friday=5"])
        #expect(page.enumerations.first?.members.map(\.description) == ["The first.", "the fifth"])
    }

    @Test("a list under the heading of a property's values")
    func listOfValues() {
        let page = facts(resourcePage("### weekDay values\n- `monday`: First.\n- `friday`: Last."))
        #expect(sketch(page) == ["weekDay: monday, friday"])
        let prose = facts(resourcePage("### weekDay values\n- See [here](x.md).\n- `friday`: Last."))
        #expect(sketch(prose) == [])
    }

    @Test(
        "translated titles without anchors",
        arguments: [("weekDay Aufzählungstyp", "Mitglieder", "Mitglied"), ("weekDay 枚举类型", "成员", "成员")])
    func translated(title: String, heading: String, column: String) {
        let text =
            "---\ndoc_type: enumPageType\n---\n# \(title)\n\n## \(heading)\n|\(column)|Wert|\n|-|-|\n|monday|0|\n"
        #expect(sketch(facts(text, page: "v1.0/resources/area-weekday.md")) == ["weekDay: monday=0"])
    }
}
