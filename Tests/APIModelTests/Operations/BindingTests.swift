import GraphDocs
import GraphGenBase
import Testing

@testable import APIModel

@Suite struct BindingTests {
    private func table(
        _ scopes: [[String]], urls: [String] = [], scope: String = "", kind: PermissionKind = .delegatedWork
    ) -> PermissionFacts {
        PermissionFacts(
            rows: [.init(kind: kind, scopes: scopes, source: Make.source())], requestURLs: urls, scope: scope,
            source: Make.source())
    }

    private func permissions(_ method: String, _ path: String, _ tables: [PermissionFacts]) -> [Operation.Permission] {
        PermissionBinding(tables).permissions(
            of: RequestLine(method: method, path: path, raw: "", source: Make.source()), PathTemplate(path))
    }

    @Test func oneTableIsForAll() {
        let tables = [table([["A"], ["B", "C"]])]
        #expect(permissions("GET", "/me", tables) == [.init(kind: .delegatedWork, scopes: [["A"], ["B", "C"]])])
        #expect(permissions("GET", "/me", [table([], kind: .application)]) == [.init(kind: .application, scopes: [])])
        #expect(permissions("GET", "/me", []).isEmpty)
    }

    @Test func tablesAreBoundByURL() {
        let tables = [
            table([["A"]], urls: ["GET /users/{user-id}/x"]),
            table([["B"]], urls: ["PATCH /users/{id}/x", "GET /me/x"]),
        ]
        #expect(permissions("GET", "/users/{id | name}/x", tables).first?.scopes == [["A"]])
        #expect(permissions("GET", "/me/x", tables).first?.scopes == [["B"]])
        #expect(permissions("DELETE", "/me/x", tables).first?.scopes == [["A"], ["B"]])
    }

    @Test func tablesAreBoundByWhatTheyAreAbout() {
        let tables = [
            table([["A"]], scope: "message"), table([["B"]], scope: "Events of a calendar"),
            table([["C"]], scope: "group"),
        ]
        #expect(permissions("GET", "/me/messages/{id}/attachments", tables).first?.scopes == [["A"]])
        #expect(permissions("GET", "/groups/{id}/events/{id}", tables).first?.scopes == [["B"]])
        #expect(permissions("GET", "/other", tables).first?.scopes == [["A"], ["B"], ["C"]])
    }

    @Test func theSignedInUserIsMe() {
        let tables = [table([["A"]], scope: "For the signed-in user"), table([["B"]], scope: "For another user")]
        #expect(permissions("GET", "/me/lamps", tables).first?.scopes == [["A"]])
        #expect(permissions("GET", "/users/{id}/lamps", tables).first?.scopes == [["B"]])
    }

    @Test func aWordOfEveryTableTellsNothing() {
        let tables = [table([["A"]], scope: "user calendar"), table([["B"]], scope: "group calendar")]
        #expect(permissions("GET", "/groups/{id}/calendar", tables).first?.scopes == [["B"]])
        #expect(permissions("GET", "/users/{id}/calendar", tables).first?.scopes == [["A"]])
        #expect(permissions("GET", "/calendar", tables).first?.scopes == [["A"], ["B"]])
    }

    private func example(_ method: String?, _ url: String?, _ name: String) -> ExampleFacts {
        ExampleFacts(
            name: name,
            request: .init(
                method: method, url: url, body: .json(.object([.init("a", .number("1"))])), source: Make.source()),
            response: .init(
                status: 200, headers: [("Content-Type", "application/json")], body: .text("ok"), source: Make.source()),
            source: Make.source(70))
    }

    @Test func examplesGoToTheRequestTheyShow() {
        var page = Make.operation("GET", "/users/{id}", file: "user-get")
        page.operation?.requests += [
            RequestLine(method: "GET", path: "/me", raw: "", source: Make.source(31)),
            RequestLine(method: "PATCH", path: "/me", raw: "", source: Make.source(32)),
        ]
        page.operation?.examples = [
            example("GET", "https://graph.microsoft.com/v1.0/me?$select=x", "one"), example("PATCH", "/me", "two"),
            example("GET", "https://graph.microsoft.com/v1.0/users/87d", "three"),
            example("PUT", "/elsewhere", "four"), example(nil, nil, "five"),
        ]
        let model = Make.build(page)
        let names = Dictionary(
            uniqueKeysWithValues: model.operations.map { ("\($0.method) \($0.path)", $0.examples.map(\.name)) })
        #expect(names == ["GET /me": ["one"], "PATCH /me": ["two"], "GET /users/{id}": ["three", "four", "five"]])
        #expect(model.codes == ["example.unbound"])
        let first = model.operations.first { $0.path == "/me" && $0.method == "GET" }?.examples.first
        #expect(first?.request?.body == .json(.object([.init("a", .number("1"))])))
        #expect(first?.response?.body == .text("ok"))
        #expect(first?.response?.status == 200)
        #expect(first?.source.line == 70)
    }

    @Test func tablesAreFoundByRequestOrSegment() {
        let tables = (0..<3).map { index in
            PermissionFacts(
                rows: [.init(kind: .application, scopes: [["S\(index)"]], source: Make.source())],
                requestURLs: index == 2 ? ["GET /rooms"] : [],
                scope: index == 2 ? "" : "lamp\(index == 0 ? "" : " shade")",
                source: Make.source())
        }
        let binding = PermissionBinding(tables)
        func scopes(_ path: String) -> [[String]]? {
            binding.permissions(
                of: RequestLine(method: "GET", path: path, raw: "", source: Make.source()), PathTemplate(path)
            ).first?.scopes
        }
        #expect(scopes("/rooms") == [["S2"]])
        #expect(scopes("/lamps/{id}/shades") == [["S1"]])
        #expect(scopes("/others") == [["S0"], ["S1"]])
    }
}
