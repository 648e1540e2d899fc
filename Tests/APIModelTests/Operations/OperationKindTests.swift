import GraphDocs
import Testing

@testable import APIModel

@Suite struct OperationKindTests {
    private func kind(
        _ method: String, _ path: String, title: String = "", _ change: (inout OperationFacts) -> Void = { _ in }
    ) -> Operation.Kind? {
        var page = Make.operation(method, path, title: title)
        if var facts = page.operation {
            change(&facts)
            page.operation = facts
        }
        return Make.build(page).operations.first?.kind
    }

    @Test(arguments: [
        ("GET", "/users/{id}", Operation.Kind.get), ("DELETE", "/users/{id}", .delete),
        ("PATCH", "/users/{id}", .update), ("PUT", "/users/{id}", .replace),
        ("POST", "/groups/{id}/members/$ref", .reference), ("DELETE", "/groups/{id}/members/{id}/$ref", .reference),
        ("GET", "/me/photo/$value", .media),
        ("PUT", "/me/photo/$value", .media), ("GET", "/me/drive/items/{id}/content", .media),
        ("PUT", "/root:/{path}:/content", .media),
        ("POST", "/users/{id}/sendMail", .action), ("GET", "/reports/getUse(period='{period}')", .function),
        ("GET", "/users/delta", .function),
        ("POST", "/devices/{id}/microsoft.graph.wipe", .action),
    ]) func byPath(_ method: String, _ path: String, _ expected: Operation.Kind) {
        #expect(kind(method, path) == expected)
    }

    @Test func keysInParenthesesAreNoArguments() {
        #expect(kind("GET", "/users('{id}')") == .get)
        #expect(kind("GET", "/users({id})/messages") == .get)
        #expect(kind("GET", "/lamps(serial='{serial}')") == .function)
        #expect(kind("GET", "/lamps(serial='{serial}')") { $0.response.type = Make.reference("lamp") } == .get)
        #expect(kind("GET", "/policies(x='{y}')") { $0.response.type = Make.reference("policy") } == .get)
        #expect(
            kind("GET", "/lamps(serial='{s}')") {
                $0.requests.append($0.requests[0]); $0.requests[1].path = "/lamps/{id}"
            } == .get)
        #expect(kind("GET", "/lamps/microsoft.graph.lights.delta") == .function)
    }

    @Test func aCollectionIsListed() {
        #expect(kind("GET", "/users") { $0.response.type = Make.reference("user collection") } == .list)
        #expect(
            kind("GET", "/me/find", title: "find function") { $0.response.type = Make.reference("user collection") }
                == .function)
        #expect(kind("GET", "/me/rows") { $0.functionParameters = [Make.row("index", "Int32")] } == .function)
        #expect(kind("GET", "/me/rows/{index}") { $0.functionParameters = [Make.row("index", "Int32")] } == .get)
        #expect(kind("GET", "/me/report") { $0.response.contentType = "text/csv" } == .media)
    }

    @Test func postingCreatesInCollectionsOnly() {
        let body: (inout OperationFacts) -> Void = { $0.body.type = Make.reference("user") }
        #expect(kind("POST", "/users", body) == .create)
        #expect(kind("POST", "/users/{id}/move", body) == .action)
        #expect(kind("POST", "/me/archive", title: "Create archive", body) == .create)
        #expect(kind("POST", "/devices/sync", title: "sync action", body) == .action)
        #expect(kind("POST", "/people/Microsoft.Graph.User", title: "Create user", body) == .create)
        #expect(kind("POST", "/people/microsoft.graph.invite", title: "Create invitation", body) == .action)
        #expect(
            kind("POST", "/users/{id}/licenses") {
                $0.body.isParameters = true; $0.body.properties = [Make.row("a")]
            } == .action)
        #expect(
            kind("POST", "/users/{id}/events", title: "Create event") {
                $0.body.isParameters = true; $0.body.properties = [Make.row("a")]
            } == .create)
    }

    @Test(
        "what a verb is done to stays what it is",
        arguments: [
            ("createLinks", Operation.Kind.action), ("addKeys", .action), ("inviteGuests", .action),
            ("createLink", .action), ("createdLinks", .create), ("additions", .create), ("invites", .create),
            ("create", .create), ("add", .create), ("recreateLinks", .create), ("CreateLinks", .create),
            ("links", .create),
        ]) func verbs(name: String, expected: Operation.Kind)
    {
        let body: (inout OperationFacts) -> Void = { $0.body.type = Make.reference("link") }
        #expect(kind("POST", "/lamps/{id}/\(name)", title: "Create a link", body) == expected)
        #expect(
            kind("POST", "/lamps/{id}/\(name)", title: "Create a link") { $0.response.statuses = [201] } == expected)
    }

    @Test(arguments: [
        ("user-get", "GET", "/users/{id}", "user.get"),
        ("user-list-messages", "GET", "/users/{id}/messages", "user.listMessages"),
        ("user-post-messages", "POST", "/users/{id}/messages", "user.createMessages"),
        ("intune-apps-user-sendmail", "POST", "/users/{id}/sendMail", "user.sendMail"),
        ("callrecords-session-get", "GET", "/s/{id}", "session.get"),
        ("thing-getbyname", "GET", "/things/getByName", "thing.getByName"), ("page", "GET", "/x", "page.get"),
        ("user_update", "PATCH", "/users/{id}", "user.update"),
    ]) func ids(_ file: String, _ method: String, _ path: String, _ id: String) {
        var session = Make.page("session", [Make.type("session", namespace: "microsoft.graph.callRecords")])
        session.namespace = "microsoft.graph.callRecords"
        let model = Make.build(
            Make.page("user", [Make.type("user")]), session, Make.operation(method, path, file: file))
        #expect(model.operations.first?.id == id)
    }

    /// A capital anywhere but at the start of a word tells how the name of the file is spelled.
    @Test(arguments: [
        ("List mobileApps", "mobileApps"), ("List mobileZones", "mobileZones"), ("List Mobileapps", "mobileapps"),
    ])
    func titlesSpellNames(title: String, spelled: String) {
        let file = "user-list-\(spelled.lowercased())"
        let model = Make.build(
            Make.page("user", [Make.type("user")]), Make.operation("GET", "/x", file: file, title: title))
        #expect(model.operations.first?.id == "user.list" + spelled.prefix(1).uppercased() + spelled.dropFirst())
    }

    @Test func twoPagesNeverShareAnId() {
        let model = Make.build(
            Make.page("user", [Make.type("user")]), Make.operation("GET", "/users/{id}", file: "user-get"),
            Make.operation("GET", "/me", file: "intune-mam-user-get"),
            Make.operation("GET", "/you", file: "intune-apps-user-get"),
            Make.operation("GET", "/them", file: "user_get"))
        #expect(model.operations.map(\.id).count == Set(model.operations.map(\.id)).count)
        #expect(model.operations.map(\.id).contains("user.getMam"))
        #expect(model.operations.first { $0.path == "/users/{id}" }?.id == "user.get")
    }

    @Test func oneOperationForEachRequest() {
        var page = Make.operation("GET", "/users/{id}", file: "user-get")
        page.operation?.requests += [
            RequestLine(method: "GET", path: "/me", raw: "", source: Make.source(31)),
            RequestLine(method: "GET", path: "/me", raw: "", source: Make.source(32)),
        ]
        let model = Make.build(page)
        #expect(model.operations.map(\.path) == ["/me", "/users/{id}"])
        #expect(Set(model.operations.map(\.id)).count == 1)
        #expect(model.operations.map(\.source.line) == [31, 30])
    }

    @Test func aPageWithoutRequestsMakesNoOperation() {
        var page = Make.operation("GET", "/x")
        page.operation?.requests = []
        #expect(Make.build(page).codes.isEmpty)
        #expect(Make.build(page).operations.isEmpty)
    }
}
