import Testing

@testable import APIModel

/// Requests that examples make with values in them.
@Suite struct ShownRequestTests {
    /// What a page with an example has beyond its requests.
    private func added(_ shown: String, to requests: String, things: String = "GET /users/{id}\nGET /me") -> [String] {
        let model = PageSketch([
            "beta/api/lamp-list.md": PageText.api(requests, examples: shown),
            "beta/api/user-get.md": PageText.api(things),
        ]).model
        let added = model.operations.filter(\.isFromExample)
        #expect(added.allSatisfy { $0.query == nil })
        #expect(model.codes.count { $0 == "request.from-example" } == added.count)
        return added.map { "\($0.method) \($0.path)" }
    }

    @Test(
        "behind a collection: its count, a type, and both",
        arguments: [
            ("$count", "$count"), ("$Count", "$Count"), ("$count?$filter=isLit", "$count"),
            ("microsoft.graph.redLamp", "microsoft.graph.redLamp"),
            ("microsoft.graph.redLamp/$count", "microsoft.graph.redLamp/$count"),
            ("$count?a=b", nil), ("$count/microsoft.graph.redLamp", nil), ("$count/$count", nil),
            ("microsoft.graph.redLamp/microsoft.graph.blueLamp", nil), ("microsoft.graph.redLamp(a='b')", nil),
            ("microsoft.graph.redLamp/$count/$count", nil), ("redLamp", nil), ("$value", nil), ("first/$count", nil),
            ("", nil),
        ])
    func behindACollection(words: String, expected: String?) {
        let path = words.isEmpty ? "" : "/" + words
        #expect(
            added("GET /rooms/7/lamps\(path)", to: "GET /rooms/{id}/lamps")
                == (expected.map { ["GET /rooms/{id}/lamps/\($0)"] } ?? []))
    }

    @Test(
        "only of what is read, is documented and is several",
        arguments: [
            ("GET /rooms/7/lamps/$count", "GET /rooms/{id}/lamps", true),
            ("GET /ROOMS/7/Lamps/$count", "GET /rooms/{id}/lamps", true),
            ("GET /rooms/7/memberOf/$count", "GET /rooms/{id}/memberOf", true),
            ("GET /rooms/7/lamp/$count", "GET /rooms/{id}/lamp", false),
            ("GET /rooms/7/$count", "GET /rooms/{id}", false),
            ("GET /rooms/7/desks/$count", "GET /rooms/{id}/lamps", false),
            ("GET /halls/7/lamps/$count", "GET /rooms/{id}/lamps", false),
            ("POST /rooms/7/lamps/$count", "POST /rooms/{id}/lamps", false),
            ("POST /rooms/7/lamps/$count", "GET /rooms/{id}/lamps\nPOST /rooms/{id}/desks", false),
            ("GET /rooms/7/lamps/$count", "POST /rooms/{id}/lamps\nGET /rooms/{id}/desks", false),
            ("GET /rooms/7/lamps/$count", "GET /rooms/{id}/lamps\nGET /rooms/{id}/lamps/$count", false),
        ])
    func ofCollections(shown: String, documented: String, isRead: Bool) {
        #expect(added(shown, to: documented).isEmpty != isRead)
    }

    @Test(
        "at another address of one thing",
        arguments: [
            ("GET /me/lamps", "GET /users/{id}/lamps", "GET /me/lamps"),
            ("GET /me/lamps?$top=5", "GET /users/{id}/lamps", "GET /me/lamps"),
            ("GET /me/lamps/7", "GET /users/{id}/lamps/{lamp-id}", "GET /me/lamps/{lamp-id}"),
            ("PATCH /me/lamps/7", "PATCH /users/{id}/lamps/{lamp-id}", "PATCH /me/lamps/{lamp-id}"),
            ("DELETE /me", "DELETE /users/{id}", "DELETE /me"),
            ("GET /me/lamps?a=b", "GET /users/{id}/lamps", nil),
            ("POST /me/lamps", "GET /users/{id}/lamps\nPOST /users/{id}/desks", nil),
            ("GET /you/lamps", "GET /users/{id}/lamps", nil), ("GET /me/desks", "GET /users/{id}/lamps", nil),
            ("GET /me/lamps/7", "GET /users/{id}/lamps", nil), ("GET /users/7/lamps", "GET /users/{id}/lamps", nil),
            ("GET /users/7/lamps", "GET /me/lamps", nil), ("GET /users/{id}/lamps", "GET /me/lamps", nil),
            ("GET /me/lamps", "GET /users/{id}/lamps\nGET /me/lamps", nil),
        ])
    func elsewhere(shown: String, documented: String, expected: String?) {
        #expect(added(shown, to: documented) == (expected.map { [$0] } ?? []))
    }

    @Test(
        "one thing is what one page gets",
        arguments: [
            ("GET /me\nGET /users/{id}", true), ("GET /me\nGET /users/{user-id}", true), ("GET /me", false),
            ("GET /me\nGET /guests/{id}", false), ("PATCH /me\nPATCH /users/{id}", false),
            ("DELETE /me\nGET /users/{id}", false),
        ])
    func things(requests: String, isOne: Bool) {
        #expect(added("GET /me/lamps", to: "GET /users/{id}/lamps", things: requests).isEmpty != isOne)
    }

    @Test("what fits a documented placeholder is a value of it, be it a thing's other address or not")
    func instances() {
        let things = "GET /lamps/{id}\nGET /lamps/first\nGET /me/lamp"
        #expect(added("GET /lamps/first/parts", to: "GET /lamps/{id}/parts", things: things) == [])
        #expect(added("GET /me/lamp/parts", to: "GET /lamps/{id}/parts", things: things) == ["GET /me/lamp/parts"])
    }

    @Test("bytes and numbers are not the thing", arguments: ["content", "$value", "$count"])
    func noThings(last: String) {
        let things = "GET /me/\(last)\nGET /users/{id}"
        #expect(added("GET /me/\(last)/lamps", to: "GET /users/{id}/lamps", things: things) == [])
        #expect(
            added("GET /me/photo/lamps", to: "GET /users/{id}/lamps", things: "GET /me/photo\nGET /users/{id}") != [])
    }

    @Test(
        "what paths begin at, wherever the page has such paths",
        arguments: [
            (
                "GET /me/drive/root", "GET /drives/{id}/root:/{path}\nGET /me/drive/root:/{path}",
                ["GET /drives/{id}/root", "GET /me/drive/root"]
            ),
            (
                "GET /me/drive/root", "GET /drives/{id}/top:/{path}\nGET /me/drive/root:/{path}",
                ["GET /me/drive/root"]
            ),
            ("GET /me/drive/root", "GET /drives/{id}/root/{path}\nGET /me/drive/root/{path}", []),
            ("GET /me/drive/special", "GET /drives/{id}/root:/{path}\nGET /me/drive/root:/{path}", []),
            ("GET /drives/7/root", "GET /drives/{id}/root:/{path}\nGET /me/drive/root:/{path}", []),
            ("PATCH /me/drive/root", "GET /me/drive/root:/{path}\nPATCH /drives/{id}/items/{id}", []),
            ("GET /me/lamps", "GET /users/{id}/lamps\nGET /drives/{id}/lamps:/{path}", ["GET /me/lamps"]),
        ])
    func whatPathsBeginAt(shown: String, documented: String, expected: [String]) {
        #expect(added(shown, to: documented) == expected)
    }

    @Test(
        "parameters of a query are those of the page",
        arguments: [
            ("start=1&end=2", "start={s}&end={e}"), ("end=2&$top=5", "start={s}&end={e}"),
            ("$top=5", "start={s}&end={e}"),
            ("START=1", "start={s}&end={e}"), ("start=1&other=2", nil), ("other", nil),
        ])
    func queries(shown: String, expected: String?) {
        let model = PageSketch([
            "beta/api/user-list-view.md": PageText.api(
                "GET /users/{id}/view?start={s}&end={e}", examples: "GET /me/view?\(shown)"),
            "beta/api/user-get.md": PageText.api("GET /users/{id}\nGET /me"),
        ]).model
        let added = model.operations.filter(\.isFromExample)
        #expect(added.map(\.path) == (expected == nil ? [] : ["/me/view"]))
        #expect(added.first?.query == expected)
    }
}
