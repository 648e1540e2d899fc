import GraphDocs
import Testing

@testable import GraphDocs

@Suite("Requests as people write them")
struct RequestProseTests {
    private func read(_ line: String) -> String {
        switch RequestLineReader.read(Array(line.utf8)) {
        case .request(let method, let path, let query, _): "\(method) \(path)" + (query.map { " ? " + $0 } ?? "")
        case .noise: "noise"
        case .tooLong: "too long"
        case .unknown: "unknown"
        }
    }

    @Test(
        "marks around a line",
        arguments: [
            ("- GET /a", "GET /a"), ("* GET /a", "GET /a"), ("1. GET /a", "GET /a"), ("12) GET /a", "GET /a"),
            ("`GET /a`", "GET /a"), ("- `GET /a?$top=5`", "GET /a ? $top=5"), ("GET \"/a\"", "GET /a"),
            ("GET: /a", "GET /a"), ("GET : https://graph.microsoft.com/beta/a", "GET /a"), ("GET //a/b", "GET /a/b"),
            ("GET /a/{id},", "GET /a/{id}"), ("GET /a;", "GET /a"), ("GET /a.", "GET /a"), ("GET /a/...", "GET /a/..."),
            ("GET /a/{id}   # the owner", "GET /a/{id}"), ("GET /a // all", "GET /a"),
            ("GET /a (deprecated)", "GET /a"),
            ("GET /a/{x // y}", "GET /a/{x // y}"), ("GET /f(a='b c')", "GET /f(a='b c')"),
            ("Get: a life", "noise"), ("-or-", "noise"), ("// OR", "noise"), ("oder", "noise"), ("或", "noise"),
            ("…", "noise"),
            ("- prose", "unknown"), ("1.5 GET /a", "unknown"),
        ])
    func marks(line: String, expected: String) {
        #expect(read(line) == expected)
    }

    private func requests(_ text: String) -> [String] {
        let page = facts("# Do something\n\nNamespace: microsoft.graph\n\n\(text)", page: "v1.0/api/a.md")
        return page.operation?.requests.map { $0.method + " " + $0.path + ($0.query.map { "?" + $0 } ?? "") } ?? []
    }

    @Test func inRunningText() {
        #expect(
            requests("## HTTP request\n\nFrom a room: `GET /rooms/{id}`, or from me: `GET /me`.") == [
                "GET /rooms/{id}", "GET /me",
            ])
        #expect(requests("## HTTP request\n\nGET /a\nPOST /b\n\nDELETE /c") == ["GET /a", "POST /b", "DELETE /c"])
        #expect(
            requests("## HTTP request\n\n|For|Request|\n|-|-|\n|me|`GET /me`|\n|all|GET /users|") == [
                "GET /me", "GET /users",
            ])
        #expect(requests("## HTTP request\n\n- x:\n\n      GET /a\n\n- y:\n\nGET /b") == ["GET /b", "GET /a"].sorted())
    }

    @Test func withoutASlash() {
        #expect(requests("## HTTP request\n\nGET auditLogs/signIns\n\nGET a lamp/room") == ["GET /auditLogs/signIns"])
    }

    @Test func textBesideABlockIsNoRequest() {
        #expect(requests("## HTTP request\n\nUnlike `GET /b`:\n\n```http\nGET /a\n```") == ["GET /a"])
        #expect(requests("## HTTP request\n\nGET the lamp of /rooms.\n\n```http\nGET /a\n```") == ["GET /a"])
    }

    @Test func aQueryGoesOnBelow() {
        #expect(
            requests("## HTTP request\n\n```http\nGET /a\n  ?$top=5\n  &$skip=2\nGET /b?x=1\n&y=2\n```") == [
                "GET /a?$top=5&$skip=2", "GET /b?x=1&y=2",
            ])
    }

    @Test func otherHeadings() {
        for heading in ["Request URL", "Request syntax", "HTTP method", "Request"] {
            #expect(requests("## \(heading)\n\n```http\nGET /a\n```") == ["GET /a"], "\(heading)")
        }
    }
}
