import Foundation
import GraphRuntime
import Testing

/// `ConsistencyLevel: eventual` and `$count=true` come by themselves where the service needs them.
@Suite struct AdvancedQueryTests {
    private let graph = GraphClient(credential: StaticTokenCredential("t"), transport: ReplayTransport([]))
    private var members: GraphCollectionRequest<Member> { graph.members.list() }

    private func level(_ request: some GraphRequestBuilding) throws -> String? {
        request.headers[try #require(HTTPField.Name("ConsistencyLevel"))]
    }

    private func count(_ request: some GraphRequestBuilding) -> String {
        FilterConditionTests.option("$count", of: request)
    }

    @Test func queriesThatNeedIt() throws {
        for request in [
            members.search("x"), members.count(), members.filter { $0.displayName != "x" },
            members.filter { !($0.displayName == "x") }, members.filter { $0.mail.endsWith("x") },
            members.filter { $0.licenses.count() == 0 },
            members.filter { $0.displayName == "x" }.orderBy(\.displayName),
            members.filter("not(startsWith(mail,'a'))"), members.filter("NOT startsWith(mail,'a')"),
            members.filter("mail eq 'a' and endswith(mail, 'b')"), members.query("$filter", "mail NE 'x'"),
            members.query("$orderBy", "mail").query("$filter", "mail eq 'x'"), members.query("$Search", "x"),
            members.filter { $0.licenses.any { $0.skuId != nil } },
            members.expand(\.manager) { $0.allLevels() },
        ] {
            #expect(try level(request) == "eventual", "\(request.url)")
            #expect(count(request) == "true", "\(request.url)")
        }
        let one = graph.members["1"].get().expand(\.manager) { $0.levels(5) }
        #expect(try level(one) == "eventual")
        #expect(count(one) == "true")
    }

    @Test func queriesThatDoNot() throws {
        for request in [
            members, members.top(5).skip(1), members.select(\.displayName), members.orderBy(\.displayName),
            members.filter { $0.displayName == "x" && $0.mail.startsWith("y") || $0.age >= 5 },
            members.filter { $0.displayName == "a ne b" }, members.filter { $0.displayName == "x' and not endsWith(" },
            members.filter { $0.tags.contains("not") }, members.expand(\.manager), members.count(false),
            members.filter { $0.displayName.in(["ne", "not"]) },
        ] {
            #expect(try level(request) == nil, "\(request.url)")
            #expect(count(request) == (request.url.absoluteString.contains("$count=false") ? "false" : "(none)"))
        }
    }

    @Test func whatIsNoDirectoryObject() throws {
        let policies = graph.deviceManagement.deviceConfigurations.list()
        let request = policies.search("x").filter { $0.displayName != "x" }
        #expect(try level(request) == nil)
        #expect(count(request) == "(none)")
        #expect(try level(policies.count()) == nil)
    }

    @Test func whatHasAPageThatNamesTheHeader() throws {
        let files = graph.members["1"].files.list()
        #expect(try level(files.search("x")) == "eventual")
        #expect(count(files.search("x")) == "true")
        #expect(try level(files.top(5)) == nil)
        let number = graph.members.count()
        #expect(try level(number) == "eventual")
        #expect(number.url.absoluteString == "https://graph.microsoft.com/v1.0/members/$count")
        #expect(try level(graph.deviceManagement.deviceConfigurations.count()) == nil)
        #expect(count(number.query("$search", "\"x\"")) == "(none)")
    }

    /// Where the page calls the header required it is sent whatever the query.
    @Test func whatRequiresTheHeader() throws {
        let request: GraphCollectionRequest<DriveItem> = graph.root.collectionRequest(
            .get, "member.count", GraphModule.self, segment: "members")
        #expect(try level(request) == "eventual")
        #expect(count(request) == "(none)")
        let number: GraphRequest<GraphScalar<Int>> = graph.root.request(
            .get, "member.listFiles", GraphModule.self, segment: "$count")
        #expect(try level(number) == "eventual")
        #expect(count(number.query("$search", "x")) == "(none)")
    }

    @Test func onlyReadsAskForIt() throws {
        let action: GraphCollectionRequest<Member> = graph.root.collectionRequest(
            .post, "member.list", GraphModule.self, segment: "members")
        #expect(try level(action.search("x")) == nil)
        #expect(count(action.search("x")) == "(none)")
        let own = action.search("x").header("ConsistencyLevel", "eventual")
        #expect(count(own) == "(none)")
    }

    @Test func theCallersOwnWordsCount() throws {
        let own = members.search("x").header("ConsistencyLevel", "session")
        #expect(try level(own) == "session")
        #expect(count(own) == "(none)")
        #expect(count(members.search("x").count(false)) == "false")
        #expect(count(members.search("x").header("ConsistencyLevel", "eventual")) == "true")
        let eventual = members.eventuallyConsistent()
        #expect(try level(eventual) == "eventual")
        #expect(count(eventual) == "true")
    }

    @Test func itIsSentWithEveryPage() async throws {
        let link = "https://graph.microsoft.com/v1.0/members?$skiptoken=a"
        let transport = ReplayTransport([
            .json(#"{"value":[{"id":"1"}],"@odata.nextLink":"\#(link)"}"#), .json(#"{"value":[]}"#),
            .json(#"{"value":[]}"#),
        ])
        let graph = GraphClient(credential: StaticTokenCredential("t"), transport: transport)
        for try await _ in graph.members.list().search("x") {}
        _ = try await graph.members.list().search("x").firstPage()
        let name = try #require(HTTPField.Name("ConsistencyLevel"))
        #expect(transport.requests.map { $0.request.headerFields[name] } == ["eventual", "eventual", "eventual"])
        #expect(transport.requests[0].url.hasSuffix("&$count=true"))
        #expect(transport.requests[1].url == link)
    }
}
