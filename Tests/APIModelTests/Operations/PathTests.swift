import Testing

@testable import APIModel

@Suite struct PathTests {
    @Test(
        arguments: [
            ("/users/{id}/messages", [[], ["id"], []]),
            ("/users/{id | userPrincipalName}", [[], ["id | userPrincipalName"]]),
            ("/items/<address>", [[], ["address"]]), ("/root:/{item path}:/content", [[], ["item path"], []]),
            ("/a/'{key}'", [[], ["key"]]),
            ("/a/microsoft.graph.b/c", [[], [], []]), ("", []), ("/", []), ("/a/{}", [[], []]), ("/a/{x", [[], []]),
        ] as [(String, [[String]])]) func placeholders(_ path: String, _ expected: [[String]])
    {
        #expect(PathTemplate(path).segments.map(\.placeholders) == expected)
    }

    @Test func functionArguments() {
        let path = PathTemplate("/w/range(address='<A1:B/2>',count={n},name='x')/row({i})/f()")
        #expect(path.segments.count == 4)
        let arguments = path.segments[1].arguments ?? []
        #expect(arguments.map(\.name) == ["address", "count", "name"])
        #expect(arguments.map(\.isQuoted) == [true, false, true])
        #expect(path.segments[1].name == "range")
        #expect(path.segments[2].arguments?.map(\.name) == ["i"])
        #expect(path.segments[3].arguments?.isEmpty == true)
        #expect(path.segments[1].placeholders.isEmpty)
    }

    @Test(
        arguments: [
            ("/a/{id}", "/a/{id}", 0), ("/teams/(team-id)/x", "/teams/{team-id}/x", 1),
            ("/x/acdefc6b-2dc6-4e71-b1e9-6d9810ab1793/y", "/x/{id}/y", 1),
            ("/w/range(address='<x>'/row", "/w/range(address='<x>')/row", 1),
            ("/domains/contoso.com", "/domains/{id}", 1),
            ("/lamps/2192ca408ea2410eba3bec8ae873be6b/groups", "/lamps/{id}/groups", 1),
            ("/lamps/2192CA408EA2410EBA3BEC8AE873BE6B", "/lamps/{id}", 1),
            ("/lamps/2192ca408ea2410eba3bec8ae873be6/x", "/lamps/2192ca408ea2410eba3bec8ae873be6/x", 0),
            ("/lamps/theThirtyTwoLettersOfAnActionAre/x", "/lamps/theThirtyTwoLettersOfAnActionAre/x", 0),
            ("/lamps{lampId}/report", "/lamps/{lampId}/report", 1), ("/lamps/{id}x/y", "/lamps/{id}x/y", 0),
            ("/lamps/{lamp-id} | lamp-label/x", "/lamps/{lamp-id}/x", 1),
            ("/lamps/{id | label}/x", "/lamps/{id | label}/x", 0),
            ("/roles/templateId={id}", "/roles(templateId='{id}')", 1),
            ("/roles/templateId={id}/members", "/roles(templateId='{id}')/members", 1),
            ("/roles(templateId='{id}')", "/roles(templateId='{id}')", 0),
            ("/l/gDbc8U7HGwADDZocJgAAAA==/t", "/l/{id}/t", 1), ("/a/.../b", nil, 0),
            ("/root:/{path}:/children", "/root:/{path}:/children", 0),
            ("/a/f(x='{y}')", "/a/f(x='{y}')", 0), ("/a/\\{id\\}/b", "/a/{id}/b", 1), ("/a/%7Bid%7D", "/a/{id}", 1),
            ("/a/&lt;id&gt;", "/a/<id>", 1), ("/a/{{id}}/b", "/a/{id}/b", 1), ("/a/[id]", "/a/{id}", 1),
            ("/a/:id/b", "/a/{id}/b", 1), ("/a/$(id)", "/a/{id}", 1), ("/a/{id/b", "/a/{id}/b", 1),
            ("/a/id}/b", "/a/{id}/b", 1), ("/a/{x}:/{y}", "/a/{x}:/{y}", 0), ("/a/(abc", "/a/(abc)", 1),
            ("/a/R%26D", "/a/R%26D", 0),
            ("/a/deadbeef-1234-1234-1234-nothexnothex", "/a/deadbeef-1234-1234-1234-nothexnothex", 0),
        ] as [(String, String?, Int)]) func repairs(_ path: String, _ expected: String?, _ count: Int)
    {
        let repair = PathRepair.repair(path)
        #expect(repair.path == expected)
        #expect(repair.repairs.count == count)
    }

    @Test(arguments: [
        ("https://graph.microsoft.com/v1.0/users/1?$top=2", "/users/1"), ("https://graph.microsoft.com/beta/me", "/me"),
        ("/users/1", "/users/1"),
        ("users/1", "/users/1"), ("https://bot.example.com/callback", "/bot.example.com/callback"), ("", "/"),
        ("?", "/"),
    ]) func urls(_ url: String, _ path: String) {
        let expected = url.contains("bot.") ? "/callback" : path
        #expect(ExampleBinding.path(of: url) == expected)
    }
}
