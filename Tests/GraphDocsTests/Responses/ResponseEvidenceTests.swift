import GraphDocs
import Testing

/// What the metadata of an example adds to the words about a response.
@Suite("Types of responses by their examples")
struct ResponseEvidenceTests {
    private func type(
        _ words: String, _ metadata: String, _ body: String, status: String = "200 OK", isCollection: Bool = false,
        block: String = "response", below: String = ""
    ) -> String? {
        let collection = isCollection ? ", \"isCollection\": true" : ""
        let type = operation(
            """
            ## Response
            If successful, this method returns a `200 OK` response code and \(words) in the response body.

            ## Example
            ### Request
            ``` http
            GET https://graph.microsoft.com/v1.0/lamps
            ```
            ### Response
            <!-- { "blockType": "\(block)", "@odata.type": "\(metadata)"\(collection) } -->
            ``` http
            HTTP/1.1 \(status)
            Content-Type: application/json

            \(body)
            ```

            \(below)
            """
        ).response.type
        return type.map { $0.name + ($0.isCollection ? "*" : "") }
    }

    private static let lamp = "microsoft.graph.lamp"

    @Test("a block called ignored counts where nothing else names a type")
    func ignored() {
        let other = """
            ### Response
            <!-- { "blockType": "response", "@odata.type": "microsoft.graph.desk" } -->
            ``` http
            HTTP/1.1 200 OK

            { "id": "1" }
            ```
            """
        #expect(type("it", Self.lamp, "{ \"id\": \"1\" }", block: "ignored") == Self.lamp)
        #expect(type("it", Self.lamp, "{ \"id\": \"1\" }", block: "Ignored", below: other) == "microsoft.graph.desk")
        #expect(type("it", Self.lamp, "{ \"id\": \"1\" }", below: other) == nil)
        #expect(type("a String", Self.lamp, "{ \"id\": \"1\" }", block: "ignored") == "Edm.String")
    }

    @Test(
        "a primitive in words, objects in the example",
        arguments: [
            ("a String", lamp, "{ \"id\": \"1\" }", lamp),
            ("a String", lamp, "{ \"value\": [{ \"id\": \"1\" }] }", lamp),
            ("a String collection object", lamp, "{ \"id\": \"1\" }", lamp),
            ("a String", lamp, "{ \"value\": \"a\" }", "Edm.String"),
            ("a String", lamp, "{ \"value\": [] }", "Edm.String"),
            ("a String", lamp, "{ \"value\": [\"a\"] }", "Edm.String"),
            ("a String", lamp, "{ \"value\": [{ \"id\": \"1\" }, \"a\"] }", "Edm.String"),
            ("a String", lamp, "{ \"value\": { \"id\": \"1\" } }", "Edm.String"),
            ("a String", lamp, "{}", "Edm.String"),
            ("a String", lamp, "{ \"@odata.context\": \"u\" }", "Edm.String"),
            ("a String", lamp, "\"a\"", "Edm.String"),
            ("a String", lamp, "[{ \"id\": \"1\" }]", "Edm.String"),
            ("a String", "Edm.Int32", "{ \"id\": \"1\" }", "Edm.String"),
            ("a String", "String", "{ \"id\": \"1\" }", "Edm.String"),
            ("a String", "microsoft.graph.entity", "{ \"id\": \"1\" }", "Edm.String"),
            ("a String", "microsoft.graph.Report", "{ \"id\": \"1\" }", "Edm.String"),
            ("a **lamp**", "microsoft.graph.desk", "{ \"id\": \"1\" }", "lamp"),
            ("a [String](../resources/string.md)", lamp, "{ \"id\": \"1\" }", "String"),
        ])
    func primitives(words: String, metadata: String, body: String, expected: String) {
        #expect(type(words, metadata, body) == expected)
    }

    @Test("one or several as the metadata says, failures unheard")
    func limits() {
        let several = "{ \"value\": [{ \"id\": \"1\" }] }"
        #expect(type("a String", Self.lamp, several, isCollection: true) == Self.lamp + "*")
        #expect(type("a String collection", Self.lamp, "{ \"id\": \"1\" }") == Self.lamp)
        #expect(type("a String", Self.lamp, several, status: "404 Not Found") == "Edm.String")
        #expect(type("a String", Self.lamp, several, status: "204 No Content") == "Edm.String")
    }
}
