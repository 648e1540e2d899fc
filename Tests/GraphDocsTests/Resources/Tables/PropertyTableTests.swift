import GraphDocs
import GraphGenBase
import Testing

@Suite("Property tables")
struct PropertyTableTests {
    private func read(_ body: String) -> TypeFacts? { facts(resourcePage(body)).types.first }

    @Test(
        "columns by name, wherever they stand",
        arguments: [
            "|Property|Type|Description|\n|-|-|-|\n|p|String|d|", "|Description|Property|Type|\n|-|-|-|\n|d|p|String|",
            "|**Property name**|`Data type`|Remarks|\n|-|-|-|\n|p|String|d|",
            "|Name|Type|Details|\n|-|-|-|\n|p|String|d|",
            "|Property Name|Type|Description||\n|-|-|-|-|\n|p|String|d||",
            "Property|Type|Description\n-|-|-\np|String|d",
            "||Type|Description|\n|-|-|-|\n|p|String|d|", "|#|Property|Type|Summary|\n|-|-|-|-|\n|1|p|String|d|",
            "|Required|Property|Type|Property description|\n|-|-|-|-|\n|No|p|String|d|",
            "|Property\u{A0}name|Type|Description|\n|-|-|-|\n|p\u{200B}|String\u{A0}|d|",
            "> [!TIP]\n> A tip.\n|Property|Type|Description|\n|-|-|-|\n|p|String|d|",
            "|Property|Type|Description|\n|--|--|--|\n|--|--|--|\n|p|String|d|",
            "| Property &nbsp; | Type | Description |\n|-|-|-|\n| p | String | d |",
            "|Property (name)|Type:|Description[^1]|\n|-|-|-|\n|p|String|d|",
            "|Property/Field|Value type|Desciption|\n|-|-|-|\n|p|String|d|",
            "|Setting|Type|Description|\n|-|-|-|\n|p|String|d|", "|Element|Type|Description|\n|-|-|-|\n|p|String|d|",
            "|Property|Kind|Description|\n|-|-|-|\n|p|String|d|", "|Property||Description|\n|-|-|-|\n|p|String|d|",
            "|Type|Setting|Effect|\n|-|-|-|\n|String|p|d|", "|Property|Type|Effect|\n|-|-|-|\n|p|String|d|",
            "|Property|Type|Description|\n|===|===|===|\n|p|String|d|", "|Property|Type|Description|\n|p|String|d|",
        ])
    func columns(table: String) throws {
        let property = try #require(read("## Properties\n\(table)")?.properties.first)
        #expect(property.name == "p")
        #expect(property.type?.name == "Edm.String")
        #expect(property.description == "d")
    }

    @Test(
        "three columns nobody knows are properties only where types stand in the second",
        arguments: [("String", 1), ("[x](x.md) collection", 1), ("`Boolean`", 1), ("Light blue", 0)])
    func unknownColumns(cell: String, expected: Int) throws {
        let type = try #require(read("## Properties\n|Ominaisuus|Tyyppi|Kuvaus|\n|-|-|-|\n|p|\(cell)|d|"))
        #expect(type.properties.count == expected)
    }

    @Test("relationships whose name is not the first column")
    func relationshipColumns() throws {
        let type = try #require(read("## Relationships\n|Type|Description|Relationship|\n|-|-|-|\n|String|d|p|"))
        #expect(type.relationships.map(\.name) == ["p"])
    }

    @Test(
        "sections",
        arguments: [
            ("## Properties", "properties"), ("### Properties", "properties"), ("## Instance Attributes", "properties"),
            ("## operationError Properties", "properties"), ("## Page content", "properties"),
            ("### Indicators - email", "properties"), ("## Relationships", "relationships"),
            ("## Navigation properties", "relationships"), ("### Properties of a token definition", "details"),
            ("## See also", "none"), ("## Examples", "none"),
        ])
    func sections(heading: String, expected: String) throws {
        let type = try #require(read("\(heading)\n|Property|Type|Description|\n|-|-|-|\n|p|String|d|"))
        let found =
            !type.properties.isEmpty
            ? "properties" : !type.relationships.isEmpty ? "relationships" : !type.details.isEmpty ? "details" : "none"
        #expect(found == expected)
    }

    @Test(
        "places where a clause ends without a full stop",
        arguments: [
            ("Required<br>Then", [9]), ("**Required** then", [8]), ("The **lamp**. Then", [8]),
            ("Then **Note:** it", [5, 10]), ("<br>Plain", []), ("Plain `x`", []),
        ])
    func breaks(cell: String, expected: [Int]) throws {
        let type = try #require(read("## Properties\n|Property|Type|Description|\n|-|-|-|\n|p|String|\(cell)|"))
        #expect(type.properties.first?.breaks == expected)
    }

    @Test func relationshipHeaderUnderProperties() throws {
        let type = try #require(read("## Properties\n|Relationship|Type|Description|\n|-|-|-|\n|r|[x](x.md)|d|"))
        #expect(type.properties.isEmpty)
        #expect(type.relationships.map(\.name) == ["r"])
    }

    @Test func methodHeaderOverProperties() throws {
        let type = try #require(read("## Properties\n|Method|Return Type|Description|\n|-|-|-|\n|data|Binary|d|"))
        #expect(type.properties.map(\.name) == ["data"])
        #expect(type.properties.first?.type?.name == "Edm.Binary")
    }

    @Test func methodsAreNoProperties() throws {
        let type = try #require(
            read("## Methods\n|Method|Return Type|Description|\n|-|-|-|\n|[Get](../api/x-get.md)|[x](x.md)|d|"))
        #expect(type.properties.isEmpty && type.relationships.isEmpty)
    }

    @Test(
        "types under a header of values",
        arguments: [
            ("String", "Edm.String"), ("Red", nil), ("[thing](../resources/thing.md)", "thing"),
            ("Collection([thing](../resources/thing.md))", "thing"), ("[the long guide](../resources/thing.md)", nil),
            ("[Red](../resources/thing.md) or blue, as one likes it", nil),
        ] as [(String, String?)])
    func typesAmongValues(cell: String, type: String?) throws {
        let table = "|Name|Value|Description|\n|-|-|-|\n|p|\(cell)|d|\n|q|boolean|e|"
        let properties = operation("## Request body\n\(table)", request: "POST /samples").body.properties
        #expect(properties.map { $0.type?.name } == [type, type == nil ? nil : "Edm.Boolean"])
    }

    @Test func boundsInColumns() throws {
        let table =
            "|Property|Type|Description|Min Value|Max Value|Default Value|\n|-|-|-|-|-|-|\n|p|String|d|10 minutes|1 day||"
        let property = try #require(read("## Properties\n\(table)")?.properties.first)
        #expect(property.extraColumns.map(\.header) == ["min value", "max value"])
        #expect(property.extraColumns.map(\.text) == ["10 minutes", "1 day"])
    }

    @Test func commentedTableIsNotRead() throws {
        let type = try #require(read("<!-- ## Properties\n|Property|Type|\n|-|-|\n|p|String|\n-->\nText."))
        #expect(type.properties.isEmpty)
    }

    @Test func tablesInListsAndQuotesAreRead() throws {
        let list = "## Properties\n- Item\n\n  |Property|Type|Description|\n  |-|-|-|\n  |p|String|d|"
        #expect(read(list)?.properties.map(\.name) == ["p"])
        let quote = "## Properties\n> |Property|Type|Description|\n> |-|-|-|\n> |p|String|d|"
        #expect(read(quote)?.properties.map(\.name) == ["p"])
    }

    @Test func linesAndColumns() throws {
        let property = try #require(
            read("## Properties\n|Property|Type|Description|\n|:---|:---|:---|\n|p|String|d|")?.properties.first)
        #expect(property.source == Place(page: "v1.0/resources/sample.md", line: 8, column: 11))
    }

    @Test(
        "descriptions keep code spans and lose markup",
        arguments: [
            ("One of `a`, `b`.", "One of `a`, `b`."), ("See [this](x.md) **now**.", "See this now."),
            ("a<br>b<br/>c", "a b c"), ("<ul><li>`a`<li>`b`</ul>", "`a` `b`"), ("x &lt; y &amp; z", "x < y & z"),
            ("Read [!INCLUDE [note](../includes/n.md)] this.", "Read this."), ("1\\*2", "1*2"),
        ])
    func description(cell: String, expected: String) throws {
        let property = try #require(
            read("## Properties\n|Property|Type|Description|\n|-|-|-|\n|p|String|\(cell)|")?.properties.first)
        #expect(property.description == expected)
    }

    @Test(
        "inherited from",
        arguments: [
            ("Key. Inherited from [base](base.md)", "base->v1.0/resources/base.md"),
            ("Inherited from [base](base.md). Possible values are: `a`.", "base->v1.0/resources/base.md"),
            ("Valid values 1 to 99 Inherited from [base](base.md)", "base->v1.0/resources/base.md"),
            ("Inherited from **base**.", "base"), ("Inherited from microsoft.graph.base.", "microsoft.graph.base"),
            ("Inherited from directoryObject.", "directoryObject"), ("Inherited from entity", "entity"),
            ("Inherited from another scope (like a site).", nil), ("Inherited from the group creator", nil),
            ("Derived from ISO 639.", nil), ("Inherited by [x](x.md).", nil), ("See [base](base.md).", nil),
        ] as [(String, String?)])
    func inherited(cell: String, expected: String?) throws {
        let property = try #require(
            read("## Properties\n|Property|Type|Description|\n|-|-|-|\n|p|String|\(cell)|")?.properties.first)
        #expect(property.inheritedFrom?.sketch == expected)
    }

    @Test("names of types under a header nobody knows")
    func namesOfTypes() throws {
        let type = try #require(read("## Properties\n|Property|Kind|Description|\n|-|-|-|\n|p|freeBusyStatus|d|"))
        #expect(type.properties.map { $0.type?.name } == ["freeBusyStatus"])
    }

    @Test("a column of the types that declare the properties")
    func declaringColumn() throws {
        let type = try #require(
            read(
                "## Properties\n|Property|Type|Inherited from|Description|\n|-|-|-|-|\n|p|String|[x](x.md)|d|\n|q|String|-|e|"
            ))
        #expect(type.properties.map { $0.inheritedFrom?.name } == ["x", nil])
        #expect(type.properties.map(\.description) == ["d", "e"])
    }

    @Test(
        "rows that head others",
        arguments: [
            "|**General**|||", "|__General__|||", "|*General settings*|||", "|<b>General</b>|||", "|General|||",
        ])
    func groups(row: String) throws {
        let page = facts(resourcePage("## Properties\n|Property|Type|Description|\n|-|-|-|\n\(row)\n|p|String|d|"))
        #expect(page.types.first?.properties.map(\.name) == ["p"])
        #expect(page.codes == [])
    }

    @Test("tables that stand where none is expected count on a page without others")
    func misplaced() throws {
        let table = "|Property|Type|Description|\n|-|-|-|\n|p|String|d|"
        #expect(read("## Remarks\n\(table)")?.properties.map(\.name) == ["p"])
        #expect(
            read("## Properties\n\(table)\n## Remarks\n\(table.replacing("|p|", with: "|q|"))")?.properties.map(\.name)
                == ["p"])
    }

    @Test("a table of unknown columns under the heading is no silent loss")
    func unknown() {
        #expect(
            facts(resourcePage("## Properties\n|Colour|Shade|\n|-|-|\n|Light blue|Dark as night|")).codes
                == ["table.not-understood"])
        #expect(
            facts(resourcePage("## Properties\n<table><tr><td>p</td></tr></table>")).codes == ["table.not-understood"])
    }
}
