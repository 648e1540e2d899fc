import Testing

@testable import APIModel

/// What examples and addresses say of answers.
@Suite struct ResponseWitnessTests {
    private static let types = [
        "beta/resources/lamp.md": PageText.type("lamp", "id|String", "name|String"),
        "beta/resources/redlamp.md": PageText.type("redLamp", base: "lamp", "shade|String"),
        "beta/resources/desk.md": PageText.type("desk", "id|String", "height|Int32"),
        "beta/resources/box.md": PageText.type("box", "id|String", "value|String"),
    ]
    private static let one = "a [lamp](../resources/lamp.md) object"
    private static let several = "a collection of [lamp](../resources/lamp.md) objects"

    private func model(_ requests: String, _ words: String?, _ examples: String = "") -> Model {
        var pages = Self.types
        pages["beta/api/lamp-look.md"] =
            PageText.api(requests, sections: words.map { PageText.answers($0) } ?? "") + examples
        return PageSketch(pages).model
    }

    private func example(_ request: String, _ body: String, status: String = "200 OK") -> String {
        let line = request.replacing(" /", with: " https://graph.microsoft.com/beta/")
        return "### Example\n#### Request\n``` http\n\(line)\n```\n#### Response\n"
            + "``` http\nHTTP/1.1 \(status)\nContent-Type: application/json\n\n\(body)\n```\n"
    }

    private static let said = "{ \"@odata.type\": \"#microsoft.graph.lamp\" }"

    @Test(
        "an example with the documented type in it is a witness",
        arguments: [
            (several, said, false), (several, "{ \"@odata.type\": \"microsoft.graph.lamp\", \"x\": 1 }", false),
            (several, "{ \"@odata.type\": \"#microsoft.graph.redLamp\" }", false),
            (several, "{ \"@odata.type\": \"#microsoft.graph.Lamp\" }", false),
            (several, "{ \"id\": \"1\", \"name\": \"a\" }", false),
            (several, "{ \"@odata.context\": \"u\", \"id\": \"1\" }", false),
            (one, "{ \"value\": [\(said)] }", true), (one, "{ \"value\": [{ \"id\": \"1\" }, { \"x\": 1 }] }", true),
            (several, "{ \"@odata.type\": \"#microsoft.graph.desk\", \"id\": \"1\" }", nil),
            (several, "{ \"id\": \"1\", \"height\": 1 }", nil), (several, "{ \"shade\": \"a\" }", nil),
            (several, "{ \"@odata.context\": \"u\" }", nil), (several, "{}", nil), (several, "[\(said)]", nil),
            (one, "{ \"value\": [] }", nil), (one, "{ \"value\": [{ \"height\": 1 }] }", nil),
            (one, "{ \"value\": [\"a\"] }", nil),
            ("a collection of [redLamp](../resources/redlamp.md) objects", said, nil),
            ("a [box](../resources/box.md) object", "{ \"value\": [{ \"id\": \"1\" }] }", nil),
            ("a collection of [box](../resources/box.md) objects", "{ \"id\": \"1\" }", nil),
        ])
    func witness(words: String, body: String, isCollection: Bool?) {
        let model = model("GET /me/light", words, example("GET /me/light", body))
        let expected = isCollection ?? words.hasPrefix("a collection")
        #expect(model.operations.first?.response?.isCollection == expected)
        #expect(model.operations.first?.kind == (expected ? .list : .get))
        #expect(model.codes.contains("response.shape") == (isCollection != nil))
    }

    @Test(
        "only at the address of the operation, and only where the path leaves room for it",
        arguments: [
            ("GET /me/light", "GET /me/light", true), ("GET /me/light", "GET /ME/Light?$top=1", true),
            ("GET /rooms/{id}/light", "GET /rooms/7/light", true),
            ("POST /me/light", "POST /me/light", true), ("GET /me/light", "GET /me/dark", false),
            ("GET /me/light", "GET /me/light/dark", false), ("GET /me/light", "GET /light", false),
            ("GET /rooms/{id}/light", "GET /halls/7/light", false), ("GET /me/light", "POST /me/light", false),
            // Its plural says so too.
            ("GET /me/lights", "GET /me/lights", false),
        ])
    func addresses(request: String, shown: String, isHeard: Bool) {
        let model = model(request, Self.several, example(shown, Self.said))
        #expect(model.operations.first?.response?.isCollection == !isHeard)
        #expect(model.codes.contains("response.shape") == isHeard)
        if request.hasPrefix("POST") { #expect(model.operations.first?.kind == .action) }
    }

    @Test("a key says that it is one")
    func keys() {
        let model = model("GET /lamps/{id}", Self.one, example("GET /lamps/7", "{ \"value\": [\(Self.said)] }"))
        #expect(model.operations.first?.response?.isCollection == false)
        #expect(model.operations.first?.kind == .get)
    }

    @Test("failures are not heard, and all others must agree")
    func agreement() {
        func isCollection(_ examples: String...) -> Bool? {
            model("GET /me/light", Self.several, examples.joined()).operations.first?.response?.isCollection
        }
        let single = example("GET /me/light", Self.said)
        #expect(isCollection(example("GET /me/light", Self.said, status: "404 Not Found")) == true)
        #expect(isCollection(single, single) == false)
        #expect(isCollection(single, example("GET /me/light", "{ \"value\": [\(Self.said)] }")) == true)
        #expect(isCollection(single, example("GET /me/dark", "{ \"value\": [\(Self.said)] }")) == false)
        #expect(isCollection(single, example("GET /me/light", "{ \"value\": [\"a\"] }")) == false)
    }

    // MARK: What the address says

    /// `kind type*` of each request.
    private func answers(_ requests: String, _ words: String?) -> [String] {
        model(requests, words).operations.map { operation in
            let type = operation.response?.type?.description.replacing("microsoft.graph.", with: "") ?? "-"
            return "\(operation.kind) \(type)\(operation.response?.isCollection == true ? "*" : "")"
        }
    }

    @Test(
        "counts and casts",
        arguments: [
            ("GET /lamps/$count", several, "get Edm.Int64"), ("GET /lamps/$COUNT", several, "get Edm.Int64"),
            ("GET /lamps/microsoft.graph.redLamp/$count", several, "get Edm.Int64"),
            ("GET /lamps/$count", one, "get Edm.Int64"), ("GET /lamps/$count", nil, "get -"),
            ("GET /lamps/microsoft.graph.redLamp", several, "list redLamp*"),
            ("GET /lamps/Microsoft.Graph.RedLamp", several, "list redLamp*"),
            ("GET /lamps/microsoft.graph.tree", several, "list lamp*"),
            ("GET /lamps/redLamp", several, "list lamp*"), ("GET /lamps", several, "list lamp*"),
            ("GET /me/microsoft.graph.redLamp", one, "get lamp"),
            ("GET /lamps/microsoft.graph.redLamp(a='{a}')", several, "function lamp*"),
            ("GET /lamps/count", several, "list lamp*"),
        ] as [(String, String?, String)])
    func saidByAddress(request: String, words: String?, expected: String) {
        #expect(answers(request, words) == [expected])
    }

    @Test("beside the list on its page")
    func beside() {
        #expect(
            answers("GET /lamps\nGET /lamps/$count\nGET /lamps/microsoft.graph.redLamp", Self.several)
                == ["list lamp*", "get Edm.Int64", "list redLamp*"])
    }
}
