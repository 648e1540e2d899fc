import Testing

@testable import APIModel

/// Answers whose pages name no type.
@Suite struct AddressedAnswerTests {
    private static let types = [
        "beta/resources/user.md": PageText.type(
            "user", "id|String", "settings|[settings](settings.md)", "names|String collection", "count|Int32"),
        "beta/resources/settings.md": PageText.type("settings", "zone|String", "user|[user](user.md)"),
    ]

    private func answers(_ requests: String, owner: String = "GET /me", status: String = "200 OK") -> [String] {
        var pages = Self.types
        pages["beta/api/user-get.md"] = PageText.api(
            owner, sections: PageText.answers("a [user](../resources/user.md) object"))
        pages["beta/api/part-get.md"] = PageText.api(
            requests,
            sections:
                "## Response\nIf successful, this method returns a `\(status)` response code and what was asked for.")
        return PageSketch(pages).model.operations.filter { $0.source.page.contains("part-get") }
            .sorted { $0.path < $1.path }.map { operation in
                let type = operation.response?.type?.description.replacing("microsoft.graph.", with: "") ?? "-"
                return type + (operation.response?.isCollection == true ? "[]" : "")
            }
    }

    @Test(
        "a name behind one object is its property",
        arguments: [
            ("GET /me/settings", ["settings"]), ("GET /me/Settings", ["settings"]), ("GET /me/names", ["Edm.String[]"]),
            ("GET /me/count", ["Edm.Int32"]), ("GET /me/other", ["-"]), ("GET /me/settings/{id}", ["-"]),
            ("GET /me/settings/other", ["-"]), ("GET /us/settings", ["-"]), ("GET /me/settings(a={a})", ["-"]),
            // What is found at one helps with what is below.
            ("GET /me/settings\nGET /me/settings/zone", ["settings", "Edm.String"]),
            (
                "GET /me/settings/user/count\nGET /me/settings\nGET /me/settings/user",
                ["settings", "user", "Edm.Int32"]
            ),
        ])
    func properties(requests: String, expected: [String]) {
        #expect(answers(requests) == expected)
    }

    @Test func onlyWhereSomethingIsAnswered() {
        #expect(answers("GET /me/settings", status: "204 No Content") == ["-"])
        #expect(answers("GET /me/settings", owner: "GET /me?x={x}") == ["-"])
        #expect(answers("GET /users/{x}/settings", owner: "GET /users/{id}") == ["settings"])
    }

    private func made(_ body: String, answer: String?, status: String = "201 Created", title: String = "Create user")
        -> String?
    {
        var pages = Self.types
        let example = answer.map {
            "POST https://graph.microsoft.com/beta/users\nContent-Type: application/json\n\n{}\n---\n"
                + "HTTP/1.1 \(status)\nContent-Type: application/json\n\n\($0)"
        }
        let sections =
            PageText.sends(body) + "\n\n## Response\nIf successful, this method returns a `\(status)` response code."
        pages["beta/api/user-post.md"] =
            example.map { PageText.api("POST /users", title: title, sections: sections, examples: $0) }
            ?? PageText.api("POST /users", title: title, sections: sections)
        return PageSketch(pages).model.operations.first?.response?.type?.description
    }

    @Test func whatIsMadeIsAnsweredWhereAnExampleShowsIt() {
        let user = "Supply a JSON representation of a [user](../resources/user.md) object."
        let name = "microsoft.graph.user"
        #expect(made(user, answer: #"{"id": "1"}"#) == name)
        #expect(made(user, answer: ##"{"@odata.type": "#microsoft.graph.user", "x": 1}"##) == name)
        #expect(made(user, answer: #"{"id": "1", "x": 2}"#) == nil)
        #expect(made(user, answer: #"{"value": [{"id": "1"}]}"#) == nil)
        #expect(made(user, answer: ##"{"@odata.type": "#microsoft.graph.settings"}"##) == nil)
        #expect(made(user, answer: nil) == nil)
        #expect(made(user, answer: #"{"id": "1"}"#, status: "204 No Content") == nil)
        #expect(made("Supply the following parameters.", answer: #"{"id": "1"}"#) == nil)
    }
}
