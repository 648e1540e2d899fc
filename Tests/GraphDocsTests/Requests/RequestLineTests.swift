import Testing

@testable import GraphDocs

@Suite("Request lines")
struct RequestLineTests {
    private func read(_ line: String) -> String {
        switch RequestLineReader.read(Array(line.utf8)) {
        case .request(let method, let path, let query, let isRepaired):
            "\(method) \(path)" + (query.map { " ? " + $0 } ?? "") + (isRepaired ? " !" : "")
        case .noise: "noise"
        case .tooLong: "too long"
        case .unknown: "unknown"
        }
    }

    @Test(
        arguments: [
            ("GET /users/{id}", "GET /users/{id}"), ("  PATCH /users/{id}  ", "PATCH /users/{id}"),
            ("GET me/messages", "GET /me/messages !"), ("DELETE/identity/{id}", "DELETE /identity/{id} !"),
            ("get /users", "GET /users !"), ("GET  /users", "GET /users"), ("GET\t/users", "GET /users"),
            ("GET https://graph.microsoft.com/v1.0/users", "GET /users"),
            ("GET https://graph.microsoft.com/beta/users?$top=5", "GET /users ? $top=5"),
            ("GET http://graph.microsoft.com/{version}/users", "GET /users"), ("GET /v1.0/users", "GET /users"),
            ("GET graph.microsoft.com/v1.0/users", "GET /users !"), ("GET /users HTTP/1.1", "GET /users"),
            ("GET /users?$filter=a eq 'b'", "GET /users ? $filter=a eq 'b'"), ("GET /users/", "GET /users"),
            ("GET /{api-version}/users", "GET /users"), ("GET /{version}/users", "GET /users"),
            ("GET /v1/users", "GET /users"), ("GET /beta/users", "GET /users"),
            ("GET /users/{id | userPrincipalName}", "GET /users/{id | userPrincipalName}"),
            ("GET /teams/(team-id)/channels", "GET /teams/(team-id)/channels"),
            (
                "GET /workbook/worksheets/{id|name}/range(address='<address>')",
                "GET /workbook/worksheets/{id|name}/range(address='<address>')"
            ),
            ("GET /a/Image(width=0,height=0,fittingMode='fit')", "GET /a/Image(width=0,height=0,fittingMode='fit')"),
            ("GET /a/microsoft.graph.b/c", "GET /a/microsoft.graph.b/c"),
            ("DELETE /a/{id}/$ref", "DELETE /a/{id}/$ref"),
            ("GET /a/$count", "GET /a/$count"), ("GET /a/{id}/photo/$value", "GET /a/{id}/photo/$value"),
            ("GET /me/drive/root:/{path}:/content", "GET /me/drive/root:/{path}:/content"),
            ("GET /sites/{hostname}:/{server-relative-path}", "GET /sites/{hostname}:/{server-relative-path}"),
            ("POST /apps?requiresReview:{Boolean}", "POST /apps ? requiresReview:{Boolean}"),
            ("GET /me/events?$expand=x($filter=id eq '{id?}')", "GET /me/events ? $expand=x($filter=id eq '{id?}')"),
            ("GET /a/b(c='{d?e}')", "GET /a/b(c='{d?e}')"), ("PUT /items/{id}/content", "PUT /items/{id}/content"),
            ("GET {path}/x", "GET /{path}/x !"), ("GET /a/{id}/…/b", "GET /a/{id}/…/b"),
        ])
    func request(line: String, expected: String) {
        #expect(read(line) == expected)
    }

    @Test(arguments: ["", "or", "Prefer: return=minimal", "workbook-session-id: {session-id}", "// comment", "# note"])
    func noise(line: String) {
        #expect(read(line) == "noise")
    }

    @Test(arguments: [
        "string value = f(x);", "GET", "GETTING started", "GET !", "{", "Post your request here please", "😀",
    ])
    func unknown(line: String) {
        #expect(read(line) == "unknown")
    }
}
