import GraphDocs
import Testing

@Suite("Request bodies")
struct BodyTests {
    private func body(_ text: String) -> BodyFacts { operation("## Request body\n\(text)").body }

    @Test(
        "none",
        arguments: [
            "Do not supply a request body for this method.", "Don't supply a request body for this method.",
            "No request body is required.", "Not required.", "N/A", "This method does not take a request body.",
            "This action doesn't have a request body.", "This API does not require any request body.",
            "Do not specify a request body.", "This operation has no request content.", "请勿提供此方法的请求正文。",
            "Geben Sie für diese Methode keinen Anforderungstext an.", "このメソッドには、要求本文を指定しません。",
        ])
    func none(text: String) {
        #expect(body(text).isNone)
    }

    @Test(
        "sentences that take back what the table demands",
        arguments: [
            (
                "These properties are required. With an **owner**, not all the properties listed are required. More.",
                "With an owner, not all the properties listed are required."
            ),
            (
                "Not all of the properties are required for guests.",
                "Not all of the properties are required for guests."
            ),
            ("All the properties listed are required.", nil), ("Not all the properties listed are shown.", nil),
        ])
    func exemptions(text: String, expected: String?) {
        #expect(body(text).exemption?.text == expected)
        #expect(body(text).exemption?.source.line == (expected == nil ? nil : 14))
    }

    @Test(
        "tables whose columns nobody knows",
        arguments: [
            ("|Feld|Art|Text|\n|-|-|-|\n|size|Int32|How big.|\n|name|String|Its name.|", ["size", "name"]),
            ("|Was|Wozu|\n|-|-|\n|size|How big.|", ["size"]),
            ("|Status|Description|\n|-|-|\n|404|Not there.|", []),
            ("|Status|Description|\n|-|-|\n|gone|Not there.|", []),
            ("||Description|\n|-|-|\n|size|How big.|", ["size"]), ("|Property|Status|\n|-|-|\n|size|on|", []),
            ("|Property|Description|\n|-|-|\n|size|How big.|", ["size"]),
            ("|Property|Type|\n|-|-|\n|size|Int32|", ["size"]),
            ("|Status|Type|\n|-|-|\n|size|Int32|\n|name|String|", ["size", "name"]),
        ])
    func unknownColumns(text: String, expected: [String]) {
        #expect(body("In the request body, supply the following.\n\n\(text)").properties.map(\.name) == expected)
    }

    @Test(
        "a representation",
        arguments: [
            ("In the request body, supply a JSON representation of the [x](../resources/x.md) object.", "x"),
            ("In the request body, supply a JSON representation for the sampleApp object.", "sampleApp"),
            ("In the request body, supply a JSON representation of an [x](../resources/x.md).", "x"),
            ("Supply a JSON representation of **sampleApp** object.", "sampleApp"),
            ("Supply the JSON representation of a new **sampleApp**.", "sampleApp"),
            ("The request body is a [x](../resources/x.md) object.", "x"),
            ("The body of the request must contain a valid `sampleApp` object.", "sampleApp"),
            ("Use a [x](../resources/x.md) object in the request body.", "x"),
            ("Provide the new [x](../resources/x.md) object in the request body for this method.", "x"),
            ("In the request body, supply an array of [x](../resources/x.md) objects.", "x*"),
            ("在请求正文中，提供 [x](../resources/x.md) 对象的 JSON 表示形式。", "x"),
            ("Geben Sie im Anforderungstext eine JSON-Darstellung für das [x](../resources/x.md)-Objekt an.", "x"),
        ])
    func representation(text: String, expected: String) {
        let type = body(text).type
        #expect(type.map { $0.name + ($0.isCollection ? "*" : "") } == expected)
    }

    @Test(
        "a paragraph that is a type and nothing else",
        arguments: [
            ("A [x](../resources/x.md).", "x"), ("An [x](../resources/x.md) object.", "x"),
            ("The [x](../resources/x.md) resource", "x"), ("[x](../resources/x.md)", "x"),
            ("a **sampleApp** object.", "sampleApp"), ("a **sampleApp**.", nil),
            ("> A [x](../resources/x.md).", nil), ("A [x](../resources/x.md) with the id.", nil),
            ("Some [x](../resources/x.md).", nil), ("The id of the [x](../resources/x.md).", nil),
            ("A [x](../resources/x.md) or a [y](../resources/y.md).", nil), ("Not a [x](../resources/x.md).", nil),
            ("A [x](../resources/x.md) object resource.", nil), ("A [x](../resources/x.md). Give its id.", nil),
            ("2 A [x](../resources/x.md) objects.", nil),
        ])
    func isAll(text: String, expected: String?) {
        #expect(body(text).type?.name == expected)
    }

    @Test("of several such paragraphs the first")
    func firstOfAll() {
        #expect(body("A [x](../resources/x.md).\n\nA [y](../resources/y.md).").type?.name == "x")
    }

    @Test func linkedTypeKeepsItsPage() {
        let text = "In the request body, supply a JSON representation for the [x](../resources/x.md) object."
        #expect(body(text).type?.linkPage == "v1.0/resources/x.md")
    }

    @Test(
        "parameters of an action",
        arguments: [
            "In the request body, provide a JSON object with the following parameters.",
            "In the request body, supply JSON representation of the parameters.",
            "The request body requires the following parameters:", "在请求正文中，提供具有以下参数的 JSON 对象。",
        ])
    func parameters(text: String) {
        let found = body("\(text)\n\n|Parameter|Type|Description|\n|-|-|-|\n|a|String|b|")
        #expect(found.isParameters)
        #expect(found.type == nil)
        #expect(found.properties.map(\.name) == ["a"])
    }

    @Test(
        "the column of names wherever it stands",
        arguments: [
            ("|Type|Parameter|Description|\n|-|-|-|\n|String|a|b|", true),
            ("||Type|Description|\n|-|-|-|\n|a|String|b|", false),
            ("|Required|Property|Type|\n|-|-|-|\n|Yes|a|String|", false),
        ])
    func columns(table: String, expected: Bool) {
        let found = body(table)
        #expect(found.isParameters == expected)
        #expect(found.properties.map(\.name) == ["a"])
    }

    @Test(
        "references",
        arguments: [
            "Supply the identifier of the [x](../resources/x.md) object (using an `@odata.id` property).",
            "In the request body, provide the id of a user to be added.",
        ])
    func reference(text: String) {
        #expect(body(text).isReference)
    }

    @Test func updatedFieldsNameNoType() {
        let found = body("In the request body, supply the values for relevant fields that should be updated.")
        #expect(found.type == nil && !found.isNone && !found.isParameters)
        #expect(found.text.hasPrefix("In the request body"))
        #expect(found.source?.line == 13)
    }

    @Test func parametersOfAFunctionGoIntoTheURL() {
        let found = operation(
            """
            ## Request body
            In the request URL, provide the following query parameters with values.

            |Property|Type|Description|
            |-|-|-|
            |a|String|b|
            """)
        #expect(found.functionParameters.map(\.name) == ["a"])
        #expect(found.body.properties.isEmpty && found.body.isNone)
    }

    @Test func otherMedia() {
        let found = operation(
            """
            ## Request headers
            |Name|Description|
            |-|-|
            |Content-Type|application/zip. Required.|
            ## Request body
            Include the archive.
            """)
        #expect(found.body.contentType == "application/zip")
    }

    @Test func noteBeforeTheTable() {
        let found = body("> **Note:** x\n\nText.\n\n|Property|Type|Description|\n|-|-|-|\n|a|String|b|")
        #expect(found.text == "Text.")
        #expect(found.properties.count == 1)
    }

    @Test func absent() {
        #expect(operation("## Response\nx").body.source == nil)
    }
}

@Suite("Bodies without a table")
struct BodyListTests {
    private func rows(_ text: String) -> [String] {
        operation("## Request body\n\nSupply these:\n\n\(text)").body.properties.map {
            "\($0.name) \($0.type.map { $0.name + ($0.isCollection ? "*" : "") } ?? "-") \($0.description)"
        }
    }

    @Test(
        arguments: [
            ("- **name** (String): What it is called.", ["name Edm.String What it is called."]),
            (
                "- `name` - String - The name.\n- `area`: Int32. In feet.",
                ["name Edm.String The name.", "area Edm.Int32 In feet."]
            ),
            ("- **size** (Int32, required) - How big.", ["size Edm.Int32 (required) How big."]),
            ("- **room** ([x](../resources/x.md) collection): Where.", ["room x* Where."]),
            ("- **name**: What it is called.", []), ("- Use **name** as before.\n- **area** (Int32): In feet.", []),
        ])
    func lists(text: String, expected: [String]) {
        #expect(rows(text) == expected)
    }

    @Test func unknownHeadersOverTypes() {
        let table = "|Was|Art|Wozu|\n|-|-|-|\n|name|String|Der Name.|\n|area|Int32|Die Fläche.|"
        #expect(rows(table) == ["name Edm.String Der Name.", "area Edm.Int32 Die Fläche."])
    }
}
