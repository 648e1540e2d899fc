import GraphDocs
import Testing

@Suite("Responses")
struct ResponseTests {
    private func response(_ text: String) -> ResponseFacts { operation("## Response\n\(text)").response }

    @Test("words that are no types here", arguments: ["number", "text", "url", "time", "json", "any", "object"])
    func commonWords(word: String) {
        #expect(response("If successful, this method returns a `200 OK` response code and a \(word).").type == nil)
        #expect(response("Returns a \(word) and `200 OK`.").type == nil)
    }

    @Test(
        "types that only small words part",
        arguments: ["and", "or", ",", "and a", "object or an", "resources, and the"])
    func joints(words: String) {
        let found = response("Returns `200 OK` and a [x](../resources/x.md) \(words) [y](../resources/y.md) object.")
        #expect(found.type?.name == "x")
        #expect(found.alternatives.map(\.name) == ["y"])
    }

    @Test("other words part them", arguments: ["with", "and its", "", ". A", "of an"])
    func noJoints(words: String) {
        let found = response("Returns `200 OK` and a [x](../resources/x.md) \(words) [y](../resources/y.md) object.")
        #expect(found.alternatives == [])
    }

    @Test("a collection that the sentence mentions later is another one")
    func otherCollection() {
        let found = response("Returns `200 OK` and the [x](../resources/x.md) that heads the collection.")
        #expect(found.type?.name == "x")
        #expect(found.type?.isCollection == false)
    }

    @Test(
        "status and type",
        arguments: [
            (
                "If successful, this method returns a `200 OK` response code and [x](../resources/x.md) object in the response body.",
                "200 x"
            ),
            (
                "If successful, this method returns a `200 OK` response code and a collection of [x](../resources/x.md) objects in the response body.",
                "200 x*"
            ),
            (
                "If successful, this method returns a `200 OK` response code and an [x](../resources/x.md) collection in the response body.",
                "200 x*"
            ),
            (
                "If successful, this method returns a `200 OK` response code and a list of [x](../resources/x.md) objects.",
                "200 x*"
            ),
            (
                "If successful, this method returns a `200 OK` response code and the requested [x](../resources/x.md) objects in the response body.",
                "200 x*"
            ),
            (
                "If successful, this method returns a `201 Created` response code and a new **sampleThing** object in the response body.",
                "201 sampleThing"
            ),
            ("If successful, this method returns a `204 No Content` response code.", "204 -"),
            ("Returns HTTP 200 and a list of **sampleThing** entities.", "200 sampleThing*"),
            ("Returns `200 OK` and a microsoft.graph.a.sampleThing object.", "200 microsoft.graph.a.sampleThing"),
            ("Returns `200 OK` and [Collection(microsoft.graph.x)](../resources/x.md).", "200 microsoft.graph.x*"),
            ("- `200 OK` and a [x](../resources/x.md) object if there is one.", "200 x"),
            ("### 200 OK\n\nA [x](../resources/x.md) object.", "200 x"),
            ("|Status|Type|\n|-|-|\n|200 OK|[x](../resources/x.md)|\n|404|error|", "200 x"),
            ("> [!NOTE]\n> Returns `200 OK` and a [x](../resources/x.md) object.", "200 x"),
            (
                "#### Response code\nReturns `201 Created`.\n#### Response body\nWhen you add a [x](../resources/x.md), the response code is all.",
                "201 -"
            ),
            (
                "If successful, this method returns a `204, No Content` response code and an [x](../resources/x.md) object.",
                "204 -"
            ),
            ("If successful, this method returns `HTTP/1.1 204 OK` status code.", "204 -"),
            (
                "If successful, this method returns a `200 OK` response code. It does not return anything in the response body.",
                "200 -"
            ),
            (
                "If successful, this function returns a `200 OK` response code and a Boolean in the response body.",
                "200 Edm.Boolean"
            ),
            (
                "If successful, this action returns a `200 OK` response code and a Stream in the response body.",
                "200 Edm.Stream"
            ),
            (
                "If successful, this method returns `200 OK` response code and String collection object in the response body.",
                "200 Edm.String*"
            ),
            (
                "If successful, this method returns a `200 OK` response code and a new String collection object in the response body.",
                "200 Edm.String*"
            ),
            (
                "If successful, this function returns a `200 OK` response code and a **Int64** in the response body.",
                "200 Edm.Int64"
            ),
            (
                "If successful, this method returns a `202 Accepted` response code and a link to the [operation](../resources/operation.md) in the Location header.",
                "202 -"
            ),
            (
                "If successful, this method returns a `302 Found` response that redirects to a download URL for the [x](../resources/x.md).",
                "302 -"
            ),
            ("This method returns a collection of [x](../resources/x.md) resources for Microsoft 365.", " x*"),
            ("Returns `200 OK` for each of the 365 days and an [x](../resources/x.md) object.", "200 x"),
            ("If successful, this method returns a ```204 No Content``` response code.", "204 -"),
            (
                "If successful, this function returns a `200 OK` response code and a [aResponse](../resources/r.md) containing a collection of [x](../resources/x.md).",
                "200 x*"
            ),
            (
                "If successful, returns `200 OK` and [paging](/graph/paging.md) hints with an [x](../resources/x.md) object.",
                "200 x"
            ),
            ("Returns `200 OK` (see article 404/5, 4041, 0404, x404, 4x4 or 1.404), 200 and then `204`.", "200,204 -"),
            ("404: returned when it is gone. Otherwise -200", "404,200 -"),
            ("If the object is added, a `true` value is returned with `200 OK`.", "200 Edm.Boolean"),
            (
                "Returns `200 OK`, or `201 Created` and an [x](../resources/x.md) object; `404 Not Found` otherwise.",
                "200,201,404 x"
            ),
            ("如果成功，此方法在响应正文中返回 `200 OK` 响应代码和 [x](../resources/x.md) 对象集合。", "200 x*"),
            (
                "Bei Erfolg gibt diese Methode den Antwortcode `200 OK` und ein [x](../resources/x.md)-Objekt zurück.",
                "200 x"
            ),
        ])
    func sentence(text: String, expected: String) {
        let found = response(text)
        let type = found.type.map { $0.name + ($0.isCollection ? "*" : "") } ?? "-"
        #expect("\(found.statuses.map(String.init).joined(separator: ",")) \(type)" == expected)
    }

    private func example(_ metadata: String, body: String = "{}", media: String = "application/json") -> String {
        """
        ## Example
        ### Response
        <!-- \(metadata) -->
        ``` http
        HTTP/1.1 200 OK
        Content-Type: \(media)

        \(body)
        ```
        """
    }

    @Test("metadata of the example fills in what the words leave out")
    func fromMetadata() {
        let text = "## Response\nIf successful, this method returns `200 OK`.\n\n"
        let found = operation(
            text + example("{\"blockType\": \"response\", \"@odata.type\": \"Collection(microsoft.graph.x)\"}"))
        #expect(found.response.type?.sketch == "microsoft.graph.x*")
    }

    @Test("metadata gives the singular")
    func singular() {
        let text =
            "## Response\nReturns `200 OK` and a collection of **secureScores** objects in the response body.\n\n"
        let found = operation(
            text
                + example(
                    "{\"blockType\": \"response\", \"@odata.type\": \"microsoft.graph.secureScore\", \"isCollection\": true}"
                ))
        #expect(found.response.type?.sketch == "microsoft.graph.secureScore*")
    }

    @Test("words win over metadata, which may show a subtype")
    func words() {
        let text = "## Response\nReturns `200 OK` and an [attachment](../resources/attachment.md) object.\n\n"
        let found = operation(
            text + example("{\"blockType\": \"response\", \"@odata.type\": \"microsoft.graph.fileAttachment\"}"))
        #expect(found.response.type?.name == "attachment")
    }

    @Test func otherMedia() {
        let found = operation(
            "## Response\nReturns `200 OK`.\n\n"
                + example("{\"blockType\": \"response\"}", body: "a,b", media: "text/csv; x"))
        #expect(found.response.contentType == "text/csv")
    }

    @Test func noStatusIsRemarked() {
        let page = facts(operationPage("## Response\nReturns an [x](../resources/x.md)."), page: "v1.0/api/a.md")
        #expect(page.codes == ["response.no-status"])
    }
}
