import Testing

@testable import APIModel

/// Navigation properties that only examples set.
@Suite struct BoundPropertiesTests {
    private static func model(_ body: String, at path: String = "/desks") -> Model {
        let answer = "## Response\n`201 Created` and a [desk](../resources/desk.md) object.\n"
        let example =
            "POST https://graph.microsoft.com/beta\(path)\nContent-Type: application/json\n\n\(body)"
        func list(_ type: String) -> String {
            "\n## Response\n`200 OK` and a collection of [\(type)](../resources/\(type).md) objects.\n"
        }
        return PageSketch([
            "beta/api/desk-post.md": PageText.api(
                "POST \(path)", title: "Create desk",
                sections: PageText.sends("A representation of a [desk](../resources/desk.md).") + "\n" + answer,
                examples: example),
            "beta/api/lamp-list.md": PageText.api("GET /lamps", title: "List lamps", sections: list("lamp")),
            "beta/api/chair-list.md": PageText.api(
                "GET /rooms/{id}/chairs", title: "List chairs", sections: list("chair")),
            "beta/resources/lamp.md": PageText.type("lamp", "name|String"),
            "beta/resources/chair.md": PageText.type("chair", "name|String"),
            "beta/resources/desk.md": PageText.type("desk", "id|String", "drawer|[drawer](drawer.md)"),
            "beta/resources/highdesk.md": PageText.type("highDesk", base: "desk", "height|Int32"),
            "beta/resources/drawer.md": PageText.type("drawer", "size|Int32"),
        ]).model
    }

    private static func added(_ body: String) -> [String] {
        let model = model(body)
        return model.diagnostics.filter { $0.code == .propertyFromExample }.compactMap { diagnostic in
            let words = diagnostic.message.split(separator: " ")
            let type = words[2].replacing("microsoft.graph.", with: "")
            let property = model.type(String(type))?.properties.first { $0.name == words[0] }
            return property.map { "\(type).\($0.sketch)\($0.isNavigation ? " navigation" : "")" }
        }
    }

    @Test(arguments: [
        (##"{"lamp@odata.bind": "https://graph.microsoft.com/beta/lamps('7')"}"##, ["desk.lamp lamp navigation"]),
        (##"{"lamp@odata.bind": "https://graph.microsoft.com/beta/lamps/7"}"##, ["desk.lamp lamp navigation"]),
        (##"{"seats@odata.bind": ["/rooms/1/chairs/7", "/rooms/2/chairs('8')"]}"##, ["desk.seats chair* navigation"]),
        (##"{"lamps@odata.bind": ["/lamps/7", "/lamps('8')"]}"##, ["desk.lamps lamp* navigation"]),
        (##"{"lamp@odata.bind": "/lamps/7", "lamp": null}"##, ["desk.lamp lamp navigation"]),
        // Of the type that the object says it is, wherever it stands.
        (
            ##"{"@odata.type": "#Microsoft.Graph.highDesk", "lamp@odata.bind": "/lamps/7"}"##,
            ["highDesk.lamp lamp navigation"]
        ),
        (##"{"drawer": {"lamp@odata.bind": "/lamps/7"}}"##, ["drawer.lamp lamp navigation"]),
        // Annotations of Graph are texts.
        (##"{"@microsoft.graph.mode": "new"}"##, ["desk.@microsoft.graph.mode Edm.String"]),
        (##"{"drawer": {"@microsoft.graph.mode": "new"}}"##, ["drawer.@microsoft.graph.mode Edm.String"]),
        (##"{"@microsoft.graph.mode": {"a": 1}, "@odata.etag": "x"}"##, []),
        // What the table lists, what no page documents, and what is no address stay as they are.
        (##"{"seats@odata.bind": ["/rooms/1/chairs/7", "/lamps/8"]}"##, []),
        (##"{"drawer@odata.bind": "/lamps/7"}"##, []), (##"{"lamp@odata.bind": "/bulbs/7"}"##, []),
        (##"{"lamp@odata.bind": "/lamps"}"##, []), (##"{"lamp@odata.bind": 7}"##, []),
        (##"{"a b@odata.bind": "/lamps/7"}"##, []), (##"{"lamp@odata.bind": []}"##, []),
    ])
    func bound(body: String, expected: [String]) { #expect(Self.added(body) == expected) }

    @Test func theTypeOfSuchABodyIsTheOneItSays() {
        let rows = "|Property|Type|Description|\n|-|-|-|\n|height|Int32|d|\n|lamp|[lamp](../resources/lamp.md)|d|\n"
        let example = """
            POST https://graph.microsoft.com/beta/desks
            Content-Type: application/json

            {"@odata.type": "#microsoft.graph.highDesk", "lamp@odata.bind": "/lamps/7"}
            """
        let model = PageSketch([
            "beta/api/desk-post.md": PageText.api(
                "POST /desks", title: "Add desk", sections: PageText.sends("Values.\n\n" + rows), examples: example),
            "beta/resources/lamp.md": PageText.type("lamp", "name|String"),
            "beta/resources/desk.md": PageText.type("desk", "id|String"),
            "beta/resources/highdesk.md": PageText.type("highDesk", base: "desk", "height|Int32"),
        ]).model
        #expect(model.operations.first?.requestBody?.type?.description == "microsoft.graph.highDesk")
    }
}
