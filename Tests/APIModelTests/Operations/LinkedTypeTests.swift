import Testing

@testable import APIModel

/// Links that say one type and lead to the page of another.
@Suite struct LinkedTypeTests {
    private static let types = [
        "beta/resources/lamp.md": PageText.type("lamp", "id|String"),
        "beta/resources/desk.md": PageText.type("desk", "id|String"),
    ]

    private func found(_ link: String, shown: String? = nil, isBody: Bool = false) -> (type: String?, isTold: Bool) {
        var pages = Self.types
        let words = "a \(link) object"
        let example = shown.map { type in
            "\(isBody ? "POST" : "GET") https://graph.microsoft.com/beta/things\n---\nHTTP/1.1 200 OK\n\n"
                + ##"{"@odata.type": "#microsoft.graph.\##(type)", "id": "1"}"##
        }
        let sections =
            isBody
            ? PageText.sends("Supply a JSON representation of \(words).") + "\n\n## Response\n`204 No Content`."
            : PageText.answers(words)
        let request = isBody ? "POST /things" : "GET /things"
        pages["beta/api/thing-look.md"] =
            example.map { PageText.api(request, sections: sections, examples: $0) }
            ?? PageText.api(request, sections: sections)
        let model = PageSketch(pages).model
        let operation = model.operations.first
        let type = isBody ? operation?.requestBody?.type : operation?.response?.type
        return (
            type?.description.replacing("microsoft.graph.", with: ""), model.codes.contains("type.link")
        )
    }

    @Test(arguments: [false, true])
    func wordsCountUnlessTheExampleSaysOtherwise(isBody: Bool) {
        func check(_ link: String, _ shown: String?, _ type: String, _ isTold: Bool) {
            let found = found(link, shown: shown, isBody: isBody)
            #expect(found.type == type, "\(link) \(shown ?? "")")
            #expect(found.isTold == isTold, "\(link) \(shown ?? "")")
        }
        check("[lamp](../resources/lamp.md)", nil, "lamp", false)
        check("[lamp](../resources/lamp.md)", "desk", "lamp", false)
        check("[lamp](../resources/desk.md)", nil, "lamp", true)
        check("[lamp](../resources/desk.md)", "lamp", "lamp", true)
        check("[lamp](../resources/desk.md)", "desk", "desk", true)
        // Of two links to one page the one that says its name tells.
        check("[lamp](../resources/desk.md), or [desk](../resources/desk.md)", nil, "desk", true)
        // What is no type's name says none.
        check("[thing of light](../resources/desk.md)", nil, "desk", false)
    }
}
