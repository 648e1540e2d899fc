import GraphGenBase
import Testing

@testable import APIModel

/// Requests beyond those of the section about requests, and rows beyond those of a table.
@Suite struct FurtherRequestTests {
    private func model(_ sections: String, requests: String, others: [String: String] = [:]) -> Model {
        var pages = others
        pages["beta/api/lamp-list.md"] =
            "# List lamps\n\nNamespace: microsoft.graph\n\nText.\n\n## HTTP request\n``` http\n\(requests)\n```\n\n\(sections)"
        return PageSketch(pages).model
    }

    private func lines(_ model: Model) -> [String] { model.operations.map { "\($0.method) \($0.path)" } }

    @Test(
        "under a heading of their own",
        arguments: [
            ("GET /houses/{id}/lamps", true), ("GET /houses/{id}/lamps?$top=5", true), ("GET /houses/7/lamps", false),
            ("GET /houses/{id}/stairs", false), ("POST /houses/{id}/lamps", false),
            ("GET /rooms/{id}/{key}/lamps", false),
            ("GET /rooms/7/lamps", false), ("GET /rooms/{room-id}/lamps", false), ("GET /houses/{id}/lamps?a=b", false),
        ])
    func elsewhere(line: String, isRead: Bool) {
        let model = model("## Of a house\n``` http\n\(line)\n```", requests: "GET /rooms/{id}/lamps")
        #expect(lines(model) == (isRead ? ["GET /houses/{id}/lamps"] : []) + ["GET /rooms/{id}/lamps"])
        #expect(model.codes.contains("request.elsewhere") == isRead)
    }

    @Test("in examples, where each step is one that pages document")
    func examples() {
        let example = "## Example\n``` http\nGET /houses/{id}/lamps\n```"
        #expect(lines(model(example, requests: "GET /rooms/{id}/lamps")) == ["GET /rooms/{id}/lamps"])
        let known = model(example, requests: "GET /rooms/{id}/lamps\nGET /houses/{id}")
        #expect(lines(known).contains("GET /houses/{id}/lamps"))
        #expect(known.codes.contains("request.from-example"))
        #expect(known.operations.filter(\.isFromExample).map(\.path) == ["/houses/{id}/lamps"])
    }

    @Test("where the bytes are of what the page gets, at each of its addresses; a query in brackets can be left out")
    func contents() {
        let block = "``` http\nGET /me/lamps/{id}/content[?size=1]\nGET /me/lamps/{id}/$value\n```"
        let requests = "GET /me/lamps/{id}\nGET /users/{id}/lamps/{id}\nGET /me/lamps/best"
        let model = model("## Something else\n" + block, requests: requests)
        #expect(
            lines(model).filter { $0.contains("content") || $0.contains("value") } == [
                "GET /me/lamps/{id}/$value", "GET /me/lamps/{id}/content", "GET /users/{id}/lamps/{id}/$value",
                "GET /users/{id}/lamps/{id}/content",
            ])
        #expect(model.operations.filter { $0.path.hasSuffix("content") }.map(\.kind) == [.media, .media])
        // In an example only the first line is a request, and there is nothing to be the bytes of.
        let example = self.model("## Example\n" + block, requests: requests)
        #expect(!lines(example).contains { $0.hasSuffix("$value") })
        #expect(
            !lines(self.model("## Something else\n" + block, requests: "GET /lamps")).contains {
                $0.contains("content")
            })
    }

    @Test("at another address of one thing, which a page gets at both")
    func relocated() {
        let home = PageText.api(
            "GET /me\nGET /users/{id}", title: "Get user",
            sections: PageText.answers("a [user](../resources/user.md) object"))
        let others = ["beta/api/user-get.md": home, "beta/resources/user.md": PageText.type("user", "id|String")]
        func read(_ line: String, _ others: [String: String]) -> [String] {
            let block = "## Mine\n``` http\n\(line)\n```"
            return lines(model(block, requests: "GET /users/{id}/lamps", others: others)).filter {
                $0.hasSuffix("lamps")
            }
        }
        #expect(read("GET /me/lamps", others) == ["GET /me/lamps", "GET /users/{id}/lamps"])
        #expect(read("GET /me/lamps", [:]) == ["GET /users/{id}/lamps"])
        #expect(read("GET /us/lamps", others) == ["GET /users/{id}/lamps"])
    }

    private static let item = """
        # Get item

        Namespace: microsoft.graph

        Text.

        ## HTTP request
        ``` http
        GET /drives/{id}/items/{item-id}
        GET /me/drive/root:/{path}
        ```

        ## Response
        If successful, returns a `200 OK` response code and an [item](../resources/item.md) object.
        """
    private static let type =
        "# item resource type\n\nNamespace: microsoft.graph\n\nText.\n\n## Properties\n|Property|Type|Description|\n|-|-|-|\n|id|String|Key.|\n"

    @Test(
        "one thing at several addresses, one of them by path",
        arguments: [
            ("/drives/{id}/items/{item-id}/children", ["/me/drive/root:/{path}:/children"]),
            ("/drives/{id}/items/{item-id}/parts/{part-id}", ["/me/drive/root:/{path}:/parts/{part-id}"]),
            ("/drives/{id}/items/{item-id}/parts/{part-id}/more", []), ("/drives/{id}/other", []),
        ])
    func derived(path: String, expected: [String]) {
        let page =
            "# List parts\n\nNamespace: microsoft.graph\n\nText.\n\n## HTTP request\n``` http\nGET \(path)\n```\n"
        let model = PageSketch([
            "beta/api/item-get.md": Self.item, "beta/api/item-list-parts.md": page, "beta/resources/item.md": Self.type,
        ]).model
        let derived = model.operations.filter { $0.derivedFrom != nil }
        #expect(derived.map(\.path) == expected)
        #expect(derived.allSatisfy { $0.derivedFrom == path })
    }

    @Test("addresses without one by path are left alone")
    func notDerived() {
        let item = Self.item.replacing("GET /me/drive/root:/{path}", with: "GET /me/items/{item-id}")
        let page =
            "# List parts\n\nNamespace: microsoft.graph\n\nText.\n\n## HTTP request\n``` http\nGET /me/items/{item-id}/parts\n```\n"
        let model = PageSketch([
            "beta/api/item-get.md": item, "beta/api/item-list-parts.md": page, "beta/resources/item.md": Self.type,
        ]).model
        #expect(model.operations.allSatisfy { $0.derivedFrom == nil })
    }

    @Test(
        "rows of an included file",
        arguments: [
            ("|c|Int32|x|\n|d|Boolean|y|\n", ["a", "c", "d", "b"]), ("Words.\n", ["a", "b"]), ("", ["a", "b"]),
        ])
    func includedRows(file: String, expected: [String]) {
        let body =
            "Text.\n\n## Properties\n|Property|Type|Description|\n|-|-|-|\n|a|String|x|\n[!INCLUDE [r](../includes/rows.md)]\n|b|String|y|\n"
        let model = PageSketch.thing(body, others: ["beta/includes/rows.md": file])
        #expect(model.type("thing")?.properties.map(\.name) == expected)
    }
}
