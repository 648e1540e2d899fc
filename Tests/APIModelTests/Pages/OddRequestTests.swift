import Testing

@testable import APIModel

/// Requests, permissions and examples as odd pages have them.
@Suite struct OddRequestTests {
    private func model(_ sections: String, request: String) -> Model {
        PageSketch([
            "beta/api/thing-get.md":
                "# Get thing\n\nNamespace: microsoft.graph\n\nText.\n\n## HTTP request\n``` http\n\(request)\n```\n\n\(sections)"
        ]).model
    }

    @Test(arguments: [
        ("DELETE/things/{id}", "DELETE /things/{id}"), ("GET /teams/(team-id)/x", "GET /teams/{team-id}/x"),
        ("GET me/things", "GET /me/things"),
        ("GET https://graph.microsoft.com/beta/me/y?$filter=a eq 'b'", "GET /me/y"),
        ("GET /me/things/{id}/$value", "GET /me/things/{id}/$value"),
        (
            "POST /things/Image(width=0,height=0,fittingMode='fit')",
            "POST /things/Image(width=0,height=0,fittingMode='fit')"
        ),
        ("GET /me/drive/root:/{item-path}:/content", "GET /me/drive/root:/{item-path}:/content"),
    ]) func lines(_ line: String, _ expected: String) {
        #expect(model("", request: line).operations.map { "\($0.method) \($0.path)" } == [expected])
    }

    @Test(
        "one object or several",
        arguments: [
            (
                "GET /things/{id}", "a collection of [thing](../resources/thing.md) objects", "{ \"id\": \"1\" }",
                false, ["response.shape"]
            ),
            ("GET /things", "a [thing](../resources/thing.md) object", "{ \"value\": [] }", true, ["response.shape"]),
            ("GET /things/{id}", "a [thing](../resources/thing.md) object", "{ \"value\": [] }", false, []),
            ("GET /things", "a collection of [thing](../resources/thing.md) objects", "{ \"id\": \"1\" }", true, []),
            ("GET /me/thing", "a [thing](../resources/thing.md) object", "{ \"value\": [] }", false, []),
            ("GET /things/{id}", "a [thing](../resources/thing.md) object", "{ \"id\": \"1\" }", false, []),
            (
                "GET /things\nGET /us/things", "a [thing](../resources/thing.md) object", "{ \"value\": [] }", true,
                ["response.shape"]
            ),
        ])
    func shapes(_ request: String, _ words: String, _ body: String, _ isCollection: Bool, _ codes: [String]) {
        let sections =
            "## Response\nIf successful, this method returns a `200 OK` response code and \(words).\n\n"
            + "## Example\n``` http\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n\(body)\n```"
        let model = model(sections, request: request)
        #expect(model.operations.allSatisfy { $0.response?.isCollection == isCollection })
        #expect(model.operations.allSatisfy { $0.kind == (isCollection ? .list : .get) })
        #expect(model.codes.filter { $0 != "type.undefined" } == codes)
    }

    @Test func requestsUnderOtherHeadings() {
        let model = PageSketch([
            "beta/api/place-get.md":
                "# Get a place\n\nText.\n\n## Get the first place\n``` http\nGET /places/first\n```\n\n## By path\n``` http\nGET /places/{host}:/{path}\n```\n\n## Example\n``` http\nGET https://graph.microsoft.com/beta/places/1\n```"
        ]).model
        #expect(model.operations.map(\.path) == ["/places/first", "/places/{host}:/{path}"])
    }

    @Test func permissionsByResource() {
        let table =
            "## Permissions\n|Supported resource|Delegated (work or school account)|Delegated (personal Microsoft account)|Application|\n|:-|:-|:-|:-|\n|event|Calendars.Read|Calendars.Read|Not supported.|\n|message|Mail.Read|Mail.Read|Mail.Read|"
        let operations = model(table, request: "GET /me/events/{id}\nGET /me/messages/{id}").operations
        #expect(operations.map { $0.permissions.first?.scopes } == [[["Calendars.Read"]], [["Mail.Read"]]])
    }

    @Test func mostPrivilegedFirst() {
        let table =
            "## Permissions\n|Permission type|Permissions (from most to least privileged)|\n|:-|:-|\n|Delegated (work or school account)|&nbsp;|\n|&nbsp; &nbsp; **Area**|Things.ReadWrite.All, Things.Read.All|\n|Application|Things.Read.All and Areas.Read.All|"
        let permissions = model(table, request: "GET /things").operations.first?.permissions ?? []
        #expect(
            permissions.map(\.scopes) == [
                [["Things.Read.All"], ["Things.ReadWrite.All"]], [["Things.Read.All", "Areas.Read.All"]],
            ])
    }

    @Test func aMessageWithABodyIsAnExampleUnderAnyHeading() {
        let sections =
            "## When it fails\n``` http\nPUT /things/{id}\nContent-Type: application/json\n\n{ \"a\": 1 }\n```\n\n### Response\n``` http\nHTTP/1.1 201 Created\n\n{ \"a\": 2 }\n```\n\n## Prose\n``` http\nGET /things/2\n```"
        let examples = model(sections, request: "PUT /things/{id}").operations.flatMap(\.examples)
        #expect(examples.count == 1)
        #expect(examples.first?.response?.status == 201)
    }

    @Test func subtypesThatShareADeletionAreNoDuplicates() {
        func delete(_ type: String) -> String {
            "# Delete \(type)\n\nText.\n\n## HTTP request\n``` http\nDELETE /things/{id}\n```\n\n## Response\n`204 No Content`."
        }
        func page(_ type: String, base: String) -> String {
            "# \(type) resource type\n\nText. Inherits from [\(base)](\(base).md).\n\n## Properties\n|Property|Type|Description|\n|-|-|-|\n|x|String|d|"
        }
        var pages = ["beta/api/red-delete.md": delete("red"), "beta/api/blue-delete.md": delete("blue")]
        #expect(PageSketch(pages).model.codes == ["operation.duplicate"])
        pages["beta/resources/colour.md"] = page("colour", base: "root").replacing(
            " Inherits from [root](root.md).", with: "")
        pages["beta/resources/red.md"] = page("red", base: "colour")
        pages["beta/resources/blue.md"] = page("blue", base: "colour")
        #expect(PageSketch(pages).model.codes == [])
    }

    @Test func pagesThatShareSeveralRequestsAreNotedOnce() {
        let text =
            "# Get things\n\nText.\n\n## HTTP request\n``` http\nGET /things\nGET /me/things\nGET /us/things\n```\n"
        let model = PageSketch(["beta/api/a-things.md": text, "beta/api/b-things.md": text]).model
        #expect(model.codes == ["operation.duplicate"])
        #expect(model.diagnostics.first?.message.contains("(and 2 more)") == true)
    }
}
