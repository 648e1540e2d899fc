import Foundation
import GraphRuntime
import Testing

@Suite struct QueryTests {
    private let list = GraphClient(credential: StaticTokenCredential("t"), transport: ReplayTransport([]))
        .deviceManagement.deviceConfigurations.list()

    private func query(_ request: some GraphRequestBuilding) -> String {
        let address = request.url.absoluteString
        return address.firstIndex(of: "?").map { String(address[address.index(after: $0)...]) } ?? ""
    }

    @Test func options() {
        #expect(query(list) == "")
        #expect(query(list.select(\.displayName, \.id)) == "$select=displayName,id")
        #expect(query(list.select(\.displayName).select("version").select(\.id)) == "$select=displayName,version,id")
        #expect(query(list.expand(\.assignments)) == "$expand=assignments")
        #expect(query(list.expand("assignments($select=id)")) == "$expand=assignments($select%3Did)")
        #expect(query(list.orderBy(\.displayName, descending: true).orderBy(\.id)) == "$orderby=displayName%20desc,id")
        #expect(query(list.orderBy("displayName", "id desc")) == "$orderby=displayName,id%20desc")
        #expect(query(list.top(5).skip(10).count()) == "$top=5&$skip=10&$count=true")
        #expect(query(list.top(5).top(6)) == "$top=6")
        #expect(query(list.search(#"displayName:a "b\"#)) == #"$search=%22displayName:a%20%5C%22b%5C%5C%22"#)
        #expect(query(list.query("a&b", "c=d&e#f+g h")) == "a%26b=c%3Dd%26e%23f%2Bg%20h")
    }

    @Test func whatIsSaidTwice() {
        #expect(query(list.top(5).top(6)) == "$top=6")
        #expect(query(list.filter { $0.id == "a" }.top(1).filter { $0.id == "b" }) == "$filter=id%20eq%20'b'&$top=1")
        #expect(query(list.count().query("$count", "false")) == "$count=false")
        #expect(query(list.count(false)) == "$count=false")
        #expect(query(list.orderBy(\.id).query("$orderBy", "version")) == "$orderby=version")
        #expect(query(list.query("$Select", "a").select(\.id)) == "$Select=a,id")
    }

    @Test func whatIsNotThere() {
        #expect(query(list.top(nil).skip(nil)) == "")
        #expect(query(list.search("")) == "$search=%22%22")
        #expect(query(list.query("$search", "")) == "$search=")
        #expect(query(list.parameter("x", nil as String?)) == "")
    }

    @Test func namesKeepTheirCase() {
        #expect(query(list.parameter("TenantId", "x").parameter("tenantId", "y")) == "TenantId=x&tenantId=y")
        #expect(query(list.query("select", "x").select(\.id)) == "select=x&$select=id")
    }

    @Test func searchesOfOneProperty() {
        #expect(query(list.search(\.displayName, #"a "b"#)) == #"$search=%22displayName:a%20%5C%22b%22"#)
        #expect(query(list.search(raw: #""a" OR "b""#)) == "$search=%22a%22%20OR%20%22b%22")
    }

    @Test func ordersInside() {
        let order = list.orderBy { $0.deviceManagementApplicabilityRuleOsEdition.name }
        #expect(query(order) == "$orderby=deviceManagementApplicabilityRuleOsEdition/name")
        let newest = list.orderBy(descending: true) { $0.createdDateTime }.orderBy("id asc")
        #expect(query(newest) == "$orderby=createdDateTime%20desc,id%20asc")
    }

    @Test func optionsBehindAQueryThatIsThereAlready() {
        let path = GraphClient(credential: StaticTokenCredential("t"), transport: ReplayTransport([])).root
        let request: GraphRequest<GraphValue> = path._location.request(
            .get, "x", GraphModule.self, segment: "search?a=b")
        #expect(query(request.query("c", "d").query("e", "f")) == "a=b&c=d&e=f")
    }

    @Test func filtersQuoteTheirValues() throws {
        let name = "O'Neil & Söhne"
        let date = try #require(GraphDateTime("2020-01-01T00:00:00Z"))
        #expect(query(list.filter("displayName eq 'x'")) == "$filter=displayName%20eq%20'x'")
        #expect(
            query(list.filter("displayName eq \(name)")) == "$filter=displayName%20eq%20'O''Neil%20%26%20S%C3%B6hne'")
        let filter: GraphFilter =
            "\(DeviceConfiguration.Fields.version) ge \(5) and \(raw: "x") lt \(date) and u eq \(ConfigurationUsage.required)"
        #expect(filter.text == "version ge 5 and x lt 2020-01-01T00:00:00Z and u eq 'required'")
        let text = "version eq \(5)"
        #expect(query(list.filter(text)) == "$filter=version%20eq%205")
        #expect(GraphFilter(raw: "a'b").text == "a'b")
        #expect(GraphLiteral.quoted("a'b''c") == "'a''b''''c'")
        #expect(GraphLiteral.quoted("e\u{301}'\u{301}") == "'e\u{301}''\u{301}'")
    }

    @Test func headers() throws {
        #expect(list.headers[.accept] == "application/json")
        #expect(list.headers[.contentType] == nil)
        #expect(list.header("X-Custom", "1").headers[try #require(HTTPField.Name("x-custom"))] == "1")
        #expect(list.header("not a name", "1").headers == list.headers)
        let prefer = try #require(HTTPField.Name("Prefer"))
        #expect(
            list.prefer("return=minimal").prefer("odata.maxpagesize=5").headers[prefer]
                == "return=minimal, odata.maxpagesize=5")
        let eventual = list.eventuallyConsistent()
        #expect(eventual.headers[try #require(HTTPField.Name("ConsistencyLevel"))] == "eventual")
        #expect(query(eventual) == "$count=true")
        #expect(list.header("X-Evil", "a\r\nInjected: 1").headers.allSatisfy { !$0.value.contains("\n") })
    }

    @Test func documentationOfTheOperation() {
        #expect(list.operationID == "deviceConfiguration.list")
        #expect(list.documentation?.description == "api-reference/beta/api/deviceconfiguration-list.md:16")
        #expect(list.permissions.application.leastPrivileged == ["A.Read", "B.Read"])
        #expect(list.requiredHeaders == [])
        #expect(list.body == nil)
        #expect(list.method == .get)
    }
}
