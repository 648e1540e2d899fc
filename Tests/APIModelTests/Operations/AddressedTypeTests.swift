import Testing

@testable import APIModel

/// Types of bodies whose pages name none.
@Suite struct AddressedTypeTests {
    private static let types = [
        "beta/resources/lamp.md": PageText.type("lamp", "id|String", "name|String"),
        "beta/resources/redlamp.md": PageText.type("redLamp", base: "lamp", "shade|String"),
        "beta/resources/desk.md": PageText.type("desk", "name|String", "height|Int32"),
    ]
    private static let lamp = "a [lamp](../resources/lamp.md) object"
    private static let lamps = "a collection of [lamp](../resources/lamp.md) objects"
    private static let desk = "a [desk](../resources/desk.md) object"

    /// The type of the body of the page `change`, and the rules that gave types.
    private func found(_ pages: [String: String], by change: String) -> (type: String?, rules: [String]) {
        var all = Self.types
        for (file, text) in pages { all["beta/api/\(file).md"] = text }
        let model = PageSketch(all).model
        let type = model.operations.first { $0.source.page.contains(change) && $0.requestBody != nil }?.requestBody?
            .type
        return (
            type?.description.replacing("microsoft.graph.", with: ""),
            model.diagnostics.filter { $0.code == .bodyType }.compactMap(\.rule)
        )
    }

    @Test(
        "what a get answers there, or an element of the collection above",
        arguments: [
            ("PATCH /lamps/{id}", "GET /lamps/{id}", lamp, "name", "lamp"),
            ("PUT /lamps/{id}", "GET /lamps/{id}", lamp, "name", "lamp"),
            ("PATCH /lamps/{id}", "GET /Lamps/{lamp-id}", lamp, "name", "lamp"),
            ("PATCH /lamps/{id}", "GET /lamps", lamps, "name", "lamp"),
            ("PATCH /lamps/{id}", "GET /lamps/{id}", lamp, "shade", "lamp"),
            ("PATCH /lamps/{id}", "GET /lamps/{id}", lamp, "desk@odata.bind", "lamp"),
            ("PATCH /lamps/{id}", "GET /lamps/{id}", lamp, "height", nil),
            ("PATCH /lamps/{id}", "GET /desks/{id}", lamp, "name", nil),
            ("PATCH /lamps/first", "GET /lamps", lamps, "name", nil),
            ("PATCH /lamps", "GET /lamps", lamps, "name", nil),
            ("PATCH /lamps/{id}", "GET /lamps/{id}", lamps, "name", nil),
            ("PATCH /lamps/{id}", "GET /lamps", lamp, "name", nil),
            ("PATCH /lamps/{id}", "GET /lamps/{id}?key={key}", lamp, "name", nil),
            ("PATCH /lamps/{id}?key={key}", "GET /lamps/{id}", lamp, "name", nil),
            ("PATCH /lamps/{id}", "DELETE /lamps/{id}", lamp, "name", nil),
            ("POST /lamps/{id}", "GET /lamps/{id}", lamp, "name", nil),
        ] as [(String, String, String, String, String?)])
    func byAddress(change: String, other: String, answer: String, row: String, expected: String?) {
        let found = found(
            [
                "lamp-change": PageText.api(
                    change, sections: PageText.sends("Give new values.", rows: "\(row)|String")),
                "lamp-look": PageText.api(other, sections: PageText.answers(answer)),
            ], by: "lamp-change")
        #expect(found.type == expected)
        #expect(found.rules == (expected == nil ? [] : ["body.address-type"]))
    }

    @Test(
        "its own answer before that of others, but one that has the properties and is no list",
        arguments: [
            (lamp, "name", "lamp"), (desk, "name", "desk"), (lamp, "height", "desk"), (lamps, "name", "desk"),
            (lamps, "shade", nil),
        ])
    func byItsAnswer(answer: String, row: String, expected: String?) {
        let sent = PageText.sends("Give new values.", rows: "\(row)|String")
        let found = found(
            [
                "lamp-change": PageText.api("PUT /lamps/{id}", sections: sent + "\n\n" + PageText.answers(answer)),
                "lamp-look": PageText.api("GET /lamps/{id}", sections: PageText.answers(Self.desk)),
            ], by: "lamp-change")
        #expect(found.type == expected)
    }

    @Test("a body that has a type keeps it")
    func typed() {
        let sent = PageText.sends(
            "Supply a JSON representation of a [desk](../resources/desk.md).", rows: "name|String")
        let found = found(
            [
                "lamp-change": PageText.api("PATCH /lamps/{id}", sections: sent),
                "lamp-look": PageText.api("GET /lamps/{id}", sections: PageText.answers(Self.lamp)),
            ], by: "lamp-change")
        #expect(found.type == "desk")
        #expect(found.rules == [])
    }

    // MARK: Parts

    private func part(
        _ part: String, beside wholes: [String], _ properties: [String: [String]], request: String = "POST /me/lamps",
        other: String? = nil
    ) -> String? {
        func sends(_ type: String, _ request: String) -> String {
            let words = "Supply a JSON representation of the [\(type)](../resources/\(type.lowercased()).md) object."
            return PageText.api(request, title: "Create \(type)", sections: PageText.sends(words))
        }
        var pages = ["beta/api/part-post.md": sends(part, request)]
        for whole in wholes { pages["beta/api/\(whole.lowercased())-post.md"] = sends(whole, other ?? request) }
        for (type, rows) in properties {
            let names = type.split(separator: ":").map(String.init)
            var text = PageText.type(names[0], base: names.count > 1 ? names[1] : nil, "id|String")
            text += rows.map { "|x\($0)|[\($0)](\($0.lowercased()).md)|d|\n" }.joined()
            pages["beta/resources/\(names[0].lowercased()).md"] = text
        }
        let model = PageSketch(pages).model
        let operation = model.operations.first { $0.source.page.contains("/part-post") }
        for whole in wholes {
            let its = model.operations.first { $0.source.page.contains("/\(whole.lowercased())-post") }
            #expect(its?.requestBody?.type?.description == "microsoft.graph.\(whole)")
        }
        return operation?.requestBody?.type?.description.replacing("microsoft.graph.", with: "")
    }

    @Test("what is put into a thing is sent as the thing, if another page sends the thing there")
    func parts() {
        #expect(part("note", beside: ["lamp"], ["lamp": ["note"], "note": []]) == "lamp")
        #expect(
            part("note", beside: ["lamp"], ["lamp": ["note"], "note": []], request: "PATCH /lamps/{id}") == "lamp")
        #expect(part("note", beside: ["redLamp"], ["lamp": ["note"], "redLamp:lamp": [], "note": []]) == "redLamp")
        #expect(part("note", beside: [], ["lamp": ["note"], "note": []]) == "note")
        #expect(part("note", beside: ["lamp"], ["lamp": [], "note": []]) == "note")
        #expect(part("note", beside: ["lamp"], ["lamp": ["note"], "note": []], request: "PUT /lamps/{id}") == "note")
        #expect(
            part("note", beside: ["lamp"], ["lamp": ["note"], "note": []], other: "POST /us/lamps") == "note")
        #expect(
            part("note", beside: ["lamp"], ["lamp": ["note"], "note": []], other: "POST /me/lamps?key={key}") == "note")
    }

    @Test("of a family its base; of strangers the first by name")
    func families() {
        let family = ["lamp": ["note"], "blueLamp:lamp": [], "note": []]
        #expect(part("note", beside: ["blueLamp", "lamp"], family) == "lamp")
        #expect(part("note", beside: ["desk", "lamp"], ["lamp": ["note"], "desk": ["note"], "note": []]) == "desk")
    }

    @Test("types of one family, and things that hold each other, are no parts")
    func noParts() {
        #expect(part("redLamp", beside: ["lamp"], ["lamp": ["redLamp"], "redLamp:lamp": []]) == "redLamp")
        #expect(part("lamp", beside: ["redLamp"], ["lamp": [], "redLamp:lamp": ["lamp"]]) == "lamp")
        #expect(part("note", beside: ["lamp"], ["lamp": ["note"], "note": ["lamp"]]) == "note")
        let siblings = ["lamp": [], "redLamp:lamp": [], "blueLamp:lamp": ["redLamp"]]
        #expect(part("redLamp", beside: ["blueLamp"], siblings) == "redLamp")
        // All entities are related by that, which says nothing.
        let entities = ["entity": [], "lamp:entity": ["note"], "note:entity": []]
        #expect(part("note", beside: ["lamp"], entities) == "lamp")
    }

    @Test("siblings are no parts, whatever their properties hold")
    func siblings() {
        let lamps = ["lamp": [], "redLamp:lamp": ["lamp"], "blueLamp:lamp": []]
        #expect(part("blueLamp", beside: ["redLamp"], lamps) == "blueLamp")
        #expect(
            part("blueLamp", beside: ["redLamp"], lamps, request: "PATCH /lamps/{id}\nPATCH /a/x\nPATCH /b/y")
                == "blueLamp")
    }

    @Test("a page about many addresses may be about a kind of what their properties hold")
    func kinds() {
        let types = ["event": ["extension"], "extension": [], "openExtension:extension": []]
        func body(_ requests: String) -> String? {
            func sends(_ type: String, _ request: String) -> String {
                let words =
                    "Supply a JSON representation of the [\(type)](../resources/\(type.lowercased()).md) object."
                return PageText.api(request, title: "Create \(type)", sections: PageText.sends(words))
            }
            var pages = [
                "beta/api/part-post.md": sends("openExtension", requests),
                "beta/api/event-post.md": sends("event", "POST /me/events"),
            ]
            for (type, rows) in types {
                let names = type.split(separator: ":").map(String.init)
                var text = PageText.type(names[0], base: names.count > 1 ? names[1] : nil, "id|String")
                text += rows.map { "|x\($0)|[\($0)](\($0.lowercased()).md)|d|\n" }.joined()
                pages["beta/resources/\(names[0].lowercased()).md"] = text
            }
            return PageSketch(pages).model.operations.first {
                $0.source.page.contains("/part-post") && $0.path == "/me/events"
            }?.requestBody?.type?.description
        }
        #expect(body("POST /me/events\nPOST /me/lamps\nPOST /me/rooms") == "microsoft.graph.event")
        #expect(body("POST /me/events\nPOST /users/{id}/events") == "microsoft.graph.openExtension")
    }
}
