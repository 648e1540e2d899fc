import Testing

@testable import APIModel

@Suite struct UpdatedTypeTests {
    private func body(_ method: String, _ rows: String, file: String = "thing-update") -> (type: String?, noted: Bool) {
        let model = PageSketch.thing(
            "## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n|name|String|d|\n|size|Int32|d|",
            others: [
                "beta/api/\(file).md": """
                # Change it

                ## HTTP request
                ``` http
                \(method) /things/{id}
                ```

                ## Request body
                Give the values of what changes.

                |Property|Type|Description|
                |:-|:-|:-|
                \(rows)
                """
            ])
        return (model.operations.first?.requestBody?.type?.description, model.codes.contains("body.type"))
    }

    @Test func theTypeThatHasAllOfTheProperties() {
        let found = body("PATCH", "|name|String|d|\n|size|Int32|d|")
        #expect(found.type == "microsoft.graph.thing")
        #expect(found.noted)
    }

    @Test func onlyWhenItIsCertain() {
        #expect(body("PATCH", "|name|String|d|\n|other|Int32|d|").type == nil)
        #expect(body("POST", "|name|String|d|").type == nil)
        #expect(body("PATCH", "|name|String|d|", file: "others-update").type == nil)
    }
}
