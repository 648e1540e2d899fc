import Testing

@testable import APIModel

/// Types of what is added to a collection.
@Suite struct CreatedTypeTests {
    private static let one = "a [redLamp](../resources/redlamp.md) object"

    @Test(
        "what comes back, if it has all that is listed",
        arguments: [
            (["shade"], one, "Create lamp", "redLamp"), (["name"], one, "Create lamp", "redLamp"),
            (["name", "shade"], one, "Add lamp", "redLamp"), (["desk@odata.bind"], one, "Create lamp", "redLamp"),
            (["@odata.type", "name"], one, "Create lamp", "redLamp"), (["@odata.type"], one, "Create lamp", nil),
            (["height"], one, "Create lamp", nil), (["name", "height"], one, "Create lamp", nil),
            (["height@odata.bind"], one, "Create lamp", nil), (["glow"], one, "Create lamp", nil),
            (["name"], "a collection of [redLamp](../resources/redlamp.md) objects", "Create lamp", nil),
            (["name"], one, "Change lamp", nil), (["name"], one, "Create lamp action", nil),
            (["name"], "a String", "Create lamp", nil), (["name"], "nothing", "Create lamp", nil),
        ] as [([String], String, String, String?)])
    func byAnswer(rows: [String], answer: String, title: String, expected: String?) {
        let table = rows.map { "|\($0)|String|d|\n" }.joined()
        let sent = PageText.sends("Give values.\n\n|Property|Type|Description|\n|-|-|-|\n\(table)")
        let sections = sent + "\n" + PageText.answers(answer, status: "201 Created")
        let model = PageSketch([
            "beta/api/lamp-post.md": PageText.api("POST /lamps", title: title, sections: sections),
            "beta/resources/lamp.md": PageText.type("lamp", "name|String", "desk|[desk](desk.md)"),
            "beta/resources/redlamp.md": PageText.type("redLamp", base: "lamp", "shade|String"),
            "beta/resources/glowlamp.md": PageText.type("glowLamp", base: "redLamp", "glow|String"),
            "beta/resources/desk.md": PageText.type("desk", "height|Int32"),
        ]).model
        let type = model.operations.first?.requestBody?.type?.description
        #expect(type == expected.map { "microsoft.graph.\($0)" })
        let rules = model.diagnostics.filter { $0.code == .bodyType }.compactMap(\.rule)
        #expect(rules == (expected == nil ? [] : ["body.created-type"]))
    }
}
