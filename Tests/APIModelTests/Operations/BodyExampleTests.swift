import Testing

@testable import APIModel

/// What examples say of bodies that tables describe.
@Suite struct BodyExampleTests {
    private static let types = [
        "beta/resources/lamp.md": PageText.type("lamp", "id|String", "name|String", "room|String"),
        "beta/resources/redlamp.md": PageText.type("redLamp", base: "lamp", "shade|String"),
        "beta/resources/desk.md": PageText.type("desk", "id|String", "name|String", "height|Int32"),
        "beta/resources/colour.md":
            "# colour enum type\n\nNamespace: microsoft.graph\n\nText.\n\n## Members\n|Member|Description|\n|-|-|\n|red|d|\n",
    ]
    private static let words = "In the request body, supply the following parameters."

    /// `type: property type*, …` of the body, and whether a note tells that the example gave it.
    private func body(
        _ request: String, _ shown: String..., rows: [String] = ["name"], words: String = words, file: String = "x-pin",
        by method: String? = nil, answer: String? = nil
    ) -> (text: String?, isNoted: Bool) {
        let table = rows.map { "|\($0)|Int32|d|\n" }.joined()
        let sent = words + (rows.isEmpty ? "" : "\n\n|Parameter|Type|Description|\n|-|-|-|\n\(table)")
        let method = method ?? String(request.prefix { $0 != " " })
        let messages = shown.map {
            "### Example\n``` http\n\(method) https://graph.microsoft.com/beta/lamps/pin\nContent-Type: application/json\n\n\($0)\n```\n"
        }
        var pages = Self.types
        pages["beta/api/\(file).md"] =
            PageText.api(
                request,
                sections: PageText.sends(sent) + "\n" + (answer.map { PageText.answers($0) } ?? ""))
            + messages.joined(separator: "\n")
        let model = PageSketch(pages).model
        guard let body = model.operations.first(where: { $0.method != "GET" })?.requestBody else { return (nil, false) }
        let type = body.type?.description.replacing("microsoft.graph.", with: "") ?? "-"
        return (
            type + ": " + body.properties.map(\.sketch).joined(separator: ", "),
            model.codes.contains("body.from-example")
        )
    }

    @Test(
        "the type that an example says",
        arguments: [
            ("POST", "\"@odata.type\": \"#microsoft.graph.lamp\", \"name\": 1", "lamp"),
            ("POST", "\"@odata.type\": \"microsoft.graph.lamp\", \"name\": 1", "lamp"),
            ("POST", "\"@odata.type\": \"#lamp\"", "lamp"), ("POST", "\"@odata.type\": \"lamp\"", "lamp"),
            ("POST", "\"@odata.type\": \"#microsoft.graph.redLamp\", \"shade\": 1, \"id\": 1", "redLamp"),
            ("POST", "\"@odata.type\": \"#microsoft.graph.lamp\", \"room@odata.type\": \"x\"", "lamp"),
            ("POST", "\"@odata.type\": \"#microsoft.graph.lamp\", \"shade\": 1", "-"),
            ("POST", "\"@odata.type\": \"#microsoft.graph.tree\", \"name\": 1", "-"),
            ("POST", "\"@odata.type\": \"##microsoft.graph.lamp\"", "-"), ("POST", "\"@odata.type\": 1", "-"),
            ("POST", "\"@odata.type\": \"\"", "-"), ("POST", "\"name\": 1", "-"),
            ("PATCH", "\"@odata.type\": \"#microsoft.graph.lamp\", \"name\": 1", "-"),
            ("PUT", "\"@odata.type\": \"#microsoft.graph.lamp\", \"name\": 1", "-"),
        ])
    func saidType(method: String, members: String, expected: String) {
        let found = body("\(method) /lamps/pin", "{ \(members) }")
        #expect(found.text == "\(expected): name Edm.Int32")
        #expect(found.isNoted == (expected != "-"))
    }

    @Test("it is not heard where the page says otherwise")
    func unheard() {
        let shown = "{ \"@odata.type\": \"#microsoft.graph.lamp\", \"name\": 1 }"
        #expect(body("POST /lamps/pin", shown, rows: ["name", "height"]).text?.hasPrefix("-") == true)
        #expect(body("POST /lamps/pin", shown, by: "PUT").text?.hasPrefix("-") == true)
        #expect(body("POST /lamps/pin\nGET /lamps/pin", shown).text?.hasPrefix("-") == true)
        #expect(body("POST /lamps/pin", shown, rows: [], words: "Do not supply a request body.").text == nil)
        let desk = "Supply a JSON representation of a [desk](../resources/desk.md) object."
        #expect(body("POST /lamps/pin", shown, words: desk).text?.hasPrefix("desk:") == true)
        // An enumeration has no properties.
        let colour = body("POST /lamps/pin", "{ \"@odata.type\": \"#microsoft.graph.colour\" }", rows: [])
        #expect(colour.text?.hasPrefix("colour") != true)
    }

    @Test(
        "objects in value",
        arguments: [
            ("{ \"value\": [{ \"name\": 1 }] }", true),
            ("{ \"value\": [{ \"name\": 1 }, { \"id\": 1, \"name\": 2 }] }", true),
            ("{ \"value\": [] }", false), ("{ \"value\": [{}] }", false), ("{ \"value\": [\"name\"] }", false),
            ("{ \"value\": [{ \"name\": 1 }, 2] }", false), ("{ \"value\": [{ \"name\": 1, \"height\": 1 }] }", false),
            ("{ \"value\": { \"name\": 1 } }", false), ("{ \"values\": [{ \"name\": 1 }] }", false),
            ("{ \"value\": [{ \"name\": 1 }], \"id\": 1 }", false), ("[{ \"name\": 1 }]", false),
        ])
    func value(shown: String, isHeard: Bool) {
        let found = body("POST /lamps/pin", shown, rows: ["id", "name"], file: "lamp-pin")
        #expect(found.text == (isHeard ? "-: value lamp*" : "-: id Edm.Int32, name Edm.Int32"))
        #expect(found.isNoted == isHeard)
    }

    @Test(
        "what the objects are: what comes back, or what the page is called after, if it has the parameters",
        arguments: [
            ("lamp-pin", nil, "name", "lamp"), ("lamp", nil, "name", "lamp"),
            ("x-pin", "a [desk](../resources/desk.md) object", "name", "desk"),
            ("lamp-pin", "a [desk](../resources/desk.md) object", "name", "desk"),
            ("desk-pin", "a [lamp](../resources/lamp.md) object", "height", "desk"),
            ("x-pin", nil, "name", nil), ("lamp-pin", nil, "height", nil), ("colour-pin", nil, "name", nil),
        ] as [(String, String?, String, String?)])
    func elements(file: String, answer: String?, row: String, expected: String?) {
        let found = body(
            "POST /lamps/pin", "{ \"value\": [{ \"\(row)\": 1 }] }", rows: [row], file: file, answer: answer)
        #expect(found.text == "-: value \(expected ?? "Edm.Untyped")*")
    }

    @Test("a parameter called value is that parameter")
    func valueIsDocumented() {
        #expect(
            body("POST /lamps/pin", "{ \"value\": [{ \"value\": 1 }] }", rows: ["value"]).text == "-: value Edm.Int32")
    }

    @Test(
        "references",
        arguments: [
            ("\"room@odata.bind\": \"u\"", ["name", "room"], "name Edm.Int32, room@odata.bind Edm.String"),
            ("\"room@odata.bind\": [\"u\"]", ["name", "room"], "name Edm.Int32, room@odata.bind Edm.String*"),
            ("\"room@odata.bind\": \"u\"", ["name"], "name Edm.Int32, room@odata.bind Edm.String"),
            ("\"room@odata.bind\": \"u\"", ["room@odata.bind"], "room@odata.bind Edm.Int32"),
            ("\"a b@odata.bind\": \"u\"", ["name"], "name Edm.Int32"),
            ("\"a/../b@odata.bind\": \"u\"", ["name"], "name Edm.Int32"),
            ("\"@odata.bind\": \"u\"", ["name"], "name Edm.Int32"),
            ("\"name@odata.type\": \"u\"", ["name"], "name Edm.Int32"),
            ("\"room@odata.bind.x\": \"u\"", ["name"], "name Edm.Int32"),
        ])
    func references(member: String, rows: [String], expected: String) {
        for method in ["POST", "PATCH", "PUT"] {
            let found = body("\(method) /lamps/pin", "{ \(member) }", rows: rows)
            #expect(found.text == "-: \(expected)")
            #expect(found.isNoted == (expected.contains("Edm.String")))
        }
    }

    @Test("of each example, and beside what only it shows")
    func furtherReferences() {
        let found = body(
            "POST /lamps/pin", "{ \"room@odata.bind\": \"u\" }", "{ \"desk@odata.bind\": [\"u\"] }", rows: ["room"])
        #expect(found.text == "-: room@odata.bind Edm.String, desk@odata.bind Edm.String*")
        let bare = body("POST /lamps/pin", "{ \"size\": \"1\", \"room@odata.bind\": \"u\" }", rows: [])
        #expect(bare.text == "-: size Edm.String, room@odata.bind Edm.String")
    }
}
