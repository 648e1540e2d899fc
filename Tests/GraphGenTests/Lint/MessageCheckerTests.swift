import GraphDocs
import GraphGenBase
import Testing

@testable import GraphGen

/// What holds for the messages of all examples, as `code: text`.
@Suite struct MessageCheckerTests {
    private func json(_ text: String) -> ExampleFacts.Body? { JSONReader.read(text).value.map { .json($0) } }

    private func request(
        _ method: String, _ url: String, _ headers: [(name: String, value: String)] = [], _ body: String = "x"
    ) -> ExampleFacts.Message {
        ExampleFacts.Message(
            method: method, url: url, headers: headers, body: json(body), source: Place(page: "a.md", line: 3))
    }

    private func answer(
        _ status: Int?, _ body: String, _ headers: [(name: String, value: String)] = []
    ) -> ExampleFacts.Message {
        ExampleFacts.Message(status: status, headers: headers, body: json(body), source: Place(page: "a.md", line: 9))
    }

    @Test(
        "errors",
        arguments: [
            (404, #"{"error": {"code": "a", "message": "b"}}"#, []),
            (404, #"{"error": {"code": "a", "message": "b", "details": [], "innerError": {}}}"#, []),
            (404, #"{"error": {"code": "a", "message": "b", "details": null, "innererror": null}}"#, []),
            (404, #"{"error": {"code": "a"}}"#, ["error has no message"]),
            (400, #"{"error": {"message": "a"}}"#, ["error has no code"]),
            (400, #"{"error": {"code": 7, "message": "a"}}"#, ["error has no code"]),
            (399, #"{"error": {}}"#, []),
            (500, #"{"code": "a", "message": "b"}"#, ["the answer with the status 500 has no object error"]),
            (500, #"{"error": "a"}"#, ["the answer with the status 500 has no object error"]),
            (409, #"{"error": {"code": "a", "message": "b", "details": {}}}"#, ["error.details is no array"]),
            (409, #"{"error": {"code": "a", "message": "b", "innerError": []}}"#, ["error.innerError is no object"]),
            (409, #"{"error": {"code": "a", "message": "b", "innererror": 5}}"#, ["error.innererror is no object"]),
            (404, "no JSON", []),
        ])
    func errors(status: Int, body: String, expected: [String]) {
        #expect(ErrorBodies.remarks(answer(status, body)).map(\.text) == expected)
    }

    @Test(
        "deltas",
        arguments: [
            ("https://x/beta/lamps/delta?$select=id", #"{"value": [{"hue": 5}], "@odata.nextLink": "n"}"#, []),
            (
                "https://x/beta/lamps/delta", #"{"value": [], "@odata.nextLink": "n", "@odata.deltaLink": "d"}"#,
                ["there are both @odata.nextLink and @odata.deltaLink: one page has one of them"]
            ),
            ("https://x/beta/lamps/delta()", #"{"value": [{"id": "1", "@removed": {"reason": "changed"}}]}"#, []),
            (
                "https://x/beta/lamps/microsoft.graph.delta(a='b')",
                #"{"value": [{"id": "1"}, {"@removed": {"reason": "deleted"}}]}"#,
                ["value[1] is removed and has no id"]
            ),
            (
                "https://x/beta/lamps/delta", #"{"value": [{"id": "1", "@removed": {"reason": "lost"}}]}"#,
                ["value[0].@removed gives no reason, which is changed or deleted"]
            ),
            ("https://x/beta/lamps/deltas", #"{"value": [{"@removed": {}}]}"#, []),
            ("https://x/beta/lamps?delta", #"{"value": [{"@removed": {}}]}"#, []),
        ])
    func deltas(url: String, body: String, expected: [String]) {
        #expect(DeltaAnswers.remarks(answer(200, body), to: request("GET", url)).map(\.text) == expected)
        #expect(DeltaAnswers.remarks(answer(410, body), to: request("GET", url)).isEmpty)
    }

    @Test(
        "accepted",
        arguments: [
            (202, "The `Location` header tells where.", [], 1), (202, "A location header leads on.", [], 1),
            (202, "The location of the lamp.", [], 0), (200, "The `Location` header tells where.", [], 0),
            (202, "The `Location` header tells where.", ["Location"], 0),
            (202, "The `Location` header tells where.", ["operation-location"], 0),
        ])
    func accepted(status: Int, text: String, headers: [String], expected: Int) {
        let found = AcceptedAnswers.remarks(
            answer(status, "", headers.map { ($0, "x") }), as: ResponseFacts(statuses: [202], text: text))
        #expect(found.count == expected)
        #expect(found.allSatisfy { $0.code == .lintExampleLocation })
    }

    @Test(
        "batches",
        arguments: [
            (#"{"id": "1", "method": "GET", "url": "/me"}, {"id": "2", "url": "/a", "dependsOn": ["1"]}"#, []),
            (#"{"id": "a", "url": "/me"}, {"id": "A", "url": "/me"}"#, ["requests[1].id is that of another request"]),
            (#"{"url": "/me"}"#, ["requests[0] has no id"]),
            (#"{"id": "1", "url": "https://x/v1.0/me"}"#, ["requests[0].url is not relative to the version's root"]),
            (#"{"id": "1", "url": "/a", "body": {}}"#, ["requests[0] has a body and no header Content-Type"]),
            (#"{"id": "1", "url": "/a", "body": {}, "headers": {"content-TYPE": "a"}}"#, []),
            (#"{"id": "1", "url": "/a", "body": null}"#, []),
            (
                #"{"id": "1", "url": "/a", "dependsOn": ["2"]}"#,
                [#"requests[0].dependsOn names "2", which is no request"#]
            ),
        ])
    func batches(items: String, expected: [String]) {
        let body = "{\"requests\": [\(items)]}"
        #expect(BatchRequests.remarks(request("POST", "https://x/v1.0/$batch", [], body)).map(\.text) == expected)
        #expect(BatchRequests.remarks(request("POST", "/$batch?a", [], body)).map(\.text) == expected)
        #expect(BatchRequests.remarks(request("POST", "https://x/v1.0/batch", [], body)).isEmpty)
    }

    @Test func aBatchTakesTwenty() {
        func texts(_ count: Int) -> [String] {
            let items = (0..<count).map { "{\"id\": \"\($0)\", \"url\": \"/a\"}" }.joined(separator: ",")
            return BatchRequests.remarks(request("POST", "/$batch", [], "{\"requests\": [\(items)]}")).map(\.text)
        }
        #expect(texts(20).isEmpty)
        #expect(texts(21) == ["there are 21 requests; a batch takes 20"])
    }

    @Test(
        "slices",
        arguments: [
            ("bytes 0-25/128", "26", []), ("bytes 0-25/*", "26", []), ("bytes 101-127/128", "27", []),
            (
                "bytes 0-25/128", "25",
                [#"Content-Length is 25 but Content-Range holds 26 bytes ("bytes 0-25/128")"#]
            ),
            ("bytes 0-128/128", "129", [#"Content-Range is "bytes 0-128/128", which is no part of the file"#]),
            ("bytes 9-3/128", "1", [#"Content-Range is "bytes 9-3/128", which is no part of the file"#]),
            ("bytes {first}-{last}/{size}", "1", []), ("bytes */128", "1", []), ("bytes 0-25/128", "{n}", []),
            ("bytes 0-9223372036854775807/*", "1", []), ("bytes 99999999999999999999-1/2", "1", []),
        ])
    func slices(range: String, length: String, expected: [String]) {
        let headers = [(name: "content-range", value: range), (name: "Content-Length", value: length)]
        #expect(UploadSlices.remarks(request("PUT", "https://up/x", headers)).map(\.text) == expected)
        #expect(UploadSlices.remarks(request("GET", "https://up/x", headers)).isEmpty)
        let signed = headers + [(name: "Authorization", value: "Bearer x")]
        #expect(UploadSlices.remarks(request("PUT", "https://up/x", signed)).count == expected.count + 1)
    }

    @Test(
        "tokens",
        arguments: [
            ("/a?$skiptoken=abc", 1), ("/a?%24SkipToken=abc", 1), ("/a?$deltatoken=abc", 1), ("/a?$skip=5", 0),
            ("/a?$deltatoken=latest", 0), ("/a?$skiptoken={token}", 0), ("/a?$skiptoken=...", 0),
            ("/a?$skiptoken=shown", 0), ("/a?$top=1&$skiptoken=x&$deltatoken=y", 1), ("/a$skiptoken=abc", 0),
        ])
    func tokens(url: String, expected: Int) {
        let shown = answer(200, #"{"@odata.nextLink": "https://x/a?$skiptoken=shown"}"#)
        let examples = [ExampleFacts(name: "", request: nil, response: shown, source: shown.source)]
        #expect(ShownTokens(examples).remarks(request("GET", url)).count == expected)
    }

    @Test(
        "versions",
        arguments: [
            ("v1.0", "https://graph.microsoft.com/beta/a", "{}", ["the address is of beta, but the page is of v1.0"]),
            ("beta", "https://graph.microsoft.com/v1.0/a", "{}", ["the address is of v1.0, but the page is of beta"]),
            ("v1.0", "https://graph.microsoft.com/v1.0/beta", "{}", []), ("v1.0", "/beta/a", "{}", []),
            ("v1.0", "https://graph.contoso.com/beta/a", "{}", []),
            ("v2", "https://graph.microsoft.com/beta/a", "{}", []),
            (
                "v1.0", "https://graph.microsoft.com/v1.0/a",
                #"{"@odata.context": "https://graph.microsoft.com/beta/$metadata#a"}"#,
                ["@odata.context is of beta, but the page is of v1.0"]
            ),
        ])
    func versions(version: String, url: String, body: String, expected: [String]) {
        #expect(AddressVersions.remarks(request("GET", url, [], body), version: version).map(\.text) == expected)
    }
}
