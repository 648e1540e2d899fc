import GraphDocs
import Testing

@testable import APIModel

/// Bodies whose media type only the table of headers names.
@Suite struct OtherMediaTests {
    private func body(
        _ method: String, _ header: String, _ description: String, _ values: [String] = [],
        _ change: (inout OperationFacts) -> Void = { _ in }
    ) -> String? {
        var page = Make.operation(method, "/me/pages")
        page.operation?.headers = [
            HeaderFacts(
                name: "Accept", description: "text/html", isRequired: false, allowedValues: [], source: Make.source()),
            HeaderFacts(
                name: header, description: description, isRequired: true, allowedValues: values, source: Make.source()),
        ]
        if var facts = page.operation {
            change(&facts)
            page.operation = facts
        }
        let body = Make.build(Make.page("user", [Make.type("user")]), page).operations.first?.requestBody
        return body.map { $0.type?.description ?? "rows" }
    }

    @Test(
        "media types but JSON",
        arguments: [
            ("text/html", [], true), ("`application/xhtml+xml`. Required.", [], true),
            ("multipart/form-data; boundary=b", [], true), ("Application/Octet-Stream", [], true),
            ("The kind of picture.", ["image/png"], true), ("text/plain", ["text/plain"], true),
            ("application/json", [], false), ("text/html or application/json", [], false),
            ("text/html", ["application/JSON"], false), ("Required.", [], false), ("", [], false),
            ("application/x-www-form-urlencoded", [], false),
        ] as [(String, [String], Bool)])
    func kinds(description: String, values: [String], isBytes: Bool) {
        #expect(body("POST", "Content-Type", description, values) == (isBytes ? "Edm.Stream" : nil))
    }

    @Test("of what is sent, where nothing else tells of it")
    func limits() {
        #expect(body("PUT", "content-TYPE", "text/html") == "Edm.Stream")
        for method in ["GET", "PATCH", "DELETE"] { #expect(body(method, "Content-Type", "text/html") == nil) }
        #expect(body("POST", "Content-Types", "text/html") == nil)
        #expect(body("POST", "Prefer", "text/html") == nil)
        #expect(body("POST", "Content-Type", "text/html") { $0.body.isNone = true } == nil)
        #expect(body("POST", "Content-Type", "text/html") { $0.body.properties = [Make.row("a")] } == "rows")
        #expect(
            body("POST", "Content-Type", "text/html") { $0.body.type = Make.reference("user") }
                == "microsoft.graph.user")
    }
}
