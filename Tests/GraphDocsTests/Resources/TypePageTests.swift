import GraphDocs
import Testing

@Suite("Type pages")
struct TypePageTests {
    private let table = "## Properties\n|Property|Type|Description|\n|-|-|-|\n|id|String|Key.|"

    @Test("a note right below the namespace is no summary")
    func noteBelowTheNamespace() {
        let page = facts(
            "# x resource type\n\nNamespace: microsoft.graph\n**Note:** Old.\n\nA lamp of the house.\n\n\(table)")
        #expect(page.namespace == "microsoft.graph")
        #expect(page.summary == "A lamp of the house.")
    }

    @Test("a hash inside a collection is no part of the namespace")
    func hashInCollection() {
        let metadata = "{\"blockType\": \"resource\", \"@odata.type\": \"Collection(#microsoft.graph.x)\"}"
        let type = facts(resourcePage(table, name: "x", metadata: metadata)).types.first
        #expect(type?.namespace == "microsoft.graph")
        #expect(type?.name == "x")
    }

    @Test("broken metadata is searched up to 64 KiB", arguments: [(0, "base"), (70_000, nil)] as [(Int, String?)])
    func longBrokenMetadata(spaces: Int, expected: String?) {
        let metadata =
            "{\"blockType: \"resource\", \"@odata.type: \"microsoft.graph.x\", \"baseType: \"base\""
            + String(repeating: " ", count: spaces) + "}"
        #expect(facts(resourcePage(table, name: "x", metadata: metadata)).types.first?.metadataBase == expected)
    }

    @Test(
        "names",
        arguments: [
            (
                "{\"blockType\": \"resource\", \"@odata.type\": \"microsoft.graph.workbookChart\"}",
                "microsoft.graph.workbookChart"
            ),
            ("{\"blockType\": \"resource\", \"@odata.type\": \"#microsoft.graph.x\"}", "microsoft.graph.x"),
            ("{\"blockType\": \"resource\", \"@type\": \"microsoft.graph.driveItem\"}", "microsoft.graph.driveItem"),
            (
                "{\"blockType\": \"resource\", \"@odata.type\": \"microsoft.graph.callRecords.session\"}",
                "microsoft.graph.callRecords.session"
            ),
            ("{\"blockType\": \"resource\", \"@odata.type\": \"microsoft.graph.x\",}", "microsoft.graph.x"),
            ("{\"blocktype\": \"resource\", \"@odata.Type\": \"microsoft.graph.x\"}", "microsoft.graph.x"),
            ("{\"blockType\": \"resource\", \"odata.type\": \"graph.x\"}", "microsoft.graph.x"),
            ("{\"blockType\": \"resource\", \"@odata.type\": \"Microsoft.Graph.area. x\"}", "microsoft.graph.area.x"),
            ("{\"blockType: \"resource\", \"@odata.type: \"microsoft.graph.x\"}", "microsoft.graph.x"),
            ("\"blockType\": \"resource\", \"@odata.type\": \"microsoft.graph.x\"", "microsoft.graph.x"),
            ("{\"blockType\": \"ignored\"}", "microsoft.graph.sample"),
            ("{\"blockType\": \"ignored\", \"@odata.type\": \"microsoft.graph.Sample\"}", "microsoft.graph.Sample"),
        ])
    func names(metadata: String, expected: String) throws {
        let type = try #require(facts(resourcePage(table, metadata: metadata)).types.first)
        #expect("\(type.namespace).\(type.name)" == expected)
        #expect(type.properties.count == 1)
    }

    @Test(
        "spellings of metadata and title",
        arguments: [
            ("sampleThing", "samplething", "sampleThing"), ("sampleThing", "SampleThing", "sampleThing"),
            ("SampleThing", "samplething", "samplething"), ("SampleThing", "sampleThing", "sampleThing"),
            ("samplething", "sampleThing", "sampleThing"), ("sampleThing", "sampleTHING", "sampleTHING"),
            ("sampleThing", "other", "other"),
        ])
    func spellings(title: String, metadata: String, expected: String) throws {
        #expect(
            facts(resourcePage(table, name: metadata, title: title + " resource type")).types.first?.name == expected)
    }

    @Test(
        "titles",
        arguments: [
            "The sampleThing resource type", "(deprecated) sampleThing resource type", "sampleThing abstract type",
            "sampleThing abstract resource type", "sampleThing complex resource type", "sampleThing open type",
            "sampleThing reosurce type", "sampleThing derived type", "sampleThing class", "Resource type: sampleThing",
            "Working with sampleThing",
        ])
    func titles(title: String) {
        let page = facts("# \(title)\n\n\(table)\n", page: "v1.0/resources/area-samplething.md")
        #expect(page.types.map(\.name) == ["sampleThing"])
    }

    @Test("a title that names nothing: the JSON does, or a diagnostic says so")
    func namedByJSON() {
        let json = "## JSON representation\n```json\n{\"@odata.type\": \"#microsoft.graph.area.lamp\"}\n```\n"
        let page = facts("# All about lamps\n\n\(table)\n\n\(json)")
        #expect(page.types.map(\.name) == ["lamp"])
        #expect(page.types.map(\.namespace) == ["microsoft.graph.area"])
        let unnamed = facts("# All about lamps\n\n\(table)\n")
        #expect(unnamed.types.isEmpty)
        #expect(unnamed.codes == ["page.kind-unknown"])
    }

    @Test("headings of several types on a page without metadata")
    func headed() {
        let text = "# Complex types\n\n## Postal address\n#\(table)\n\n## phoneNumber complex type\n#\(table)\n"
        #expect(facts(text).types.map(\.name) == ["postalAddress", "phoneNumber"])
    }

    @Test("a namespace in another case")
    func namespaceCase() {
        let text = "# sampleThing resource type\n\nNamespace: Microsoft.Graph.area\n\n\(table)\n"
        #expect(facts(text).types.map(\.namespace) == ["microsoft.graph.area"])
    }

    @Test func withoutMetadata() throws {
        let text = "# sampleThing resource type\n\nNamespace: microsoft.graph.area\n\n\(table)"
        let type = try #require(facts(text).types.first)
        #expect(type.name == "sampleThing")
        #expect(type.namespace == "microsoft.graph.area")
        #expect(type.source.line == 1)
    }

    @Test func jsonRepresentation() throws {
        let page = facts(resourcePage(table, json: "{\n  \"id\": \"String\", /* more */\n  \"n\": 1,\n}"))
        let type = try #require(page.types.first)
        #expect(type.jsonRepresentation?["id"] == .string("String"))
        #expect(type.jsonRepresentation?["n"] == .number("1"))
        #expect(page.codes == ["json.repaired"])
        let broken = facts(resourcePage(table, json: "{ \"id\" }"))
        #expect(broken.types.first?.jsonRepresentation == nil)
        #expect(broken.codes == ["json-representation.invalid"])
    }

    @Test func severalTypes() {
        let text = """
            # Two types

            ## First
            ### Properties
            |Property|Type|Description|
            |-|-|-|
            |a|String|d|
            ### JSON representation
            <!-- {"blockType": "resource", "@odata.type": "microsoft.graph.first"} -->
            ``` json
            {"a": "String"}
            ```
            ## Second
            ### Properties
            |Property|Type|Description|
            |-|-|-|
            |b|String|d|
            ### JSON representation
            <!-- {"blockType": "resource", "@odata.type": "microsoft.graph.second"} -->
            ``` json
            {"b": "String"}
            ```
            """
        let page = facts(text)
        #expect(page.types.map(\.name) == ["first", "second"])
        #expect(page.types.map { $0.properties.map(\.name) } == [["a"], ["b"]])
        #expect(page.types.last?.jsonRepresentation?["b"] != nil)
    }

    @Test func severalTypesWithoutMetadata() {
        let text = """
            # Complex types

            ## Postal address
            ### Properties
            |Property|Type|Description|
            |-|-|-|
            |street|string, maximum size 50|d|
            ## unitOfMeasure
            ### Properties
            |Property|Type|Description|
            |-|-|-|
            |code|string|d|
            """
        let page = facts(text)
        #expect(page.types.map(\.name) == ["postalAddress", "unitOfMeasure"])
        #expect(page.types.map { $0.properties.map(\.name) } == [["street"], ["code"]])
    }

    @Test func sameTypeThrice() {
        let comment =
            "<!-- {\"blockType\": \"resource\", \"@odata.type\": \"microsoft.graph.x\"} -->\n``` json\n{}\n```\n"
        let page = facts("# x resource type\n\n\(table)\n\n## JSON\n\(comment)\n\(comment)\n\(comment)")
        #expect(page.types.map(\.name) == ["x"])
    }

    @Test func complexTypes() {
        func isComplex(_ title: String, _ key: String = "") -> Bool? {
            let metadata = "{\"blockType\": \"resource\", \"@odata.type\": \"microsoft.graph.x\"\(key)}"
            return facts(resourcePage("Text.", title: title, metadata: metadata)).types.first?.isComplex
        }
        #expect(isComplex("x complex type") == true)
        #expect(isComplex("x facet") == true)
        #expect(isComplex("x resource type") == nil)
        #expect(isComplex("x resource type", ", \"keyProperty\": \"id\"") == false)
    }

    @Test func noTable() throws {
        let page = facts(resourcePage("Text.\n\n## Properties\nNone.\n\n## Relationships\nNone"))
        #expect(try #require(page.types.first).properties.isEmpty)
        #expect(page.diagnostics.isEmpty)
    }
}
