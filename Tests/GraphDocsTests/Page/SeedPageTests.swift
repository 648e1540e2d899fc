import GraphDocs
import Testing

@Suite("The seed page", .enabled(if: Corpus.hasSeed))
struct SeedPageTests {
    let facts: PageFacts

    init() throws {
        let source = try Corpus.seed()
        facts = PageReader(source: source).read(try #require(source.pages.first))
    }

    @Test func top() {
        #expect(facts.kind == .api)
        #expect(facts.title == "Update windowsIdentityProtectionConfiguration")
        #expect(facts.namespace == "microsoft.graph")
        #expect(facts.summary == "Update the properties of a windowsIdentityProtectionConfiguration object.")
        #expect(facts.serviceArea == "intune")
        #expect(facts.cloudSupport == "all-clouds")
        #expect(facts.diagnostics.isEmpty)
    }

    @Test func requests() throws {
        let requests = try #require(facts.operation).requests
        #expect(requests.map(\.method) == ["PATCH", "PATCH", "PATCH"])
        #expect(requests.map(\.source.line) == [38, 39, 40])
        let start = "/deviceManagement/deviceConfigurations/{deviceConfigurationId}"
        #expect(
            requests.map(\.path) == [
                start,
                start + "/groupAssignments/{deviceConfigurationGroupAssignmentId}/deviceConfiguration",
                start
                    + "/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations/{deviceConfigurationId}",
            ])
    }

    @Test func permissions() throws {
        let table = try #require(facts.operation?.permissions.first)
        #expect(table.rows.map(\.kind) == [.delegatedWork, .delegatedPersonal, .application])
        let write = [["DeviceManagementConfiguration.ReadWrite.All"]]
        #expect(table.rows.map(\.scopes) == [write, [], write])
        #expect(table.rows.map(\.source.line) == [28, 29, 30])
    }

    @Test func headers() throws {
        let headers = try #require(facts.operation).headers
        #expect(headers.map(\.name) == ["Authorization", "Accept"])
        #expect(headers.map(\.isRequired) == [true, false])
        #expect(headers.map(\.allowedValues) == [[], ["application/json"]])
        #expect(headers.map(\.source.line) == [46, 47])
    }

    @Test func body() throws {
        let body = try #require(facts.operation).body
        #expect(body.type?.name == "windowsIdentityProtectionConfiguration")
        #expect(
            body.type?.linkPage == "resources/intune-deviceconfig-windowsidentityprotectionconfiguration.md")
        #expect(!body.isNone && !body.isParameters)
        #expect(body.properties.count == 25)
        #expect(body.properties.map(\.source.line) == Array(56...80))
    }

    @Test func bodyTypes() throws {
        let properties = try #require(facts.operation).body.properties
        let types = properties.map { ($0.type?.name ?? "") + ($0.type?.isCollection == true ? "*" : "") }
        let usage = "configurationUsage"
        #expect(
            types == [
                "Edm.String", "Edm.DateTimeOffset", "Edm.String*", "Edm.Boolean",
                "deviceManagementApplicabilityRuleOsEdition", "deviceManagementApplicabilityRuleOsVersion",
                "deviceManagementApplicabilityRuleDeviceMode", "Edm.DateTimeOffset", "Edm.String", "Edm.String",
                "Edm.Int32", "Edm.Boolean", "Edm.Boolean", "Edm.Int32", "Edm.Int32", usage, usage, usage, "Edm.Int32",
                "Edm.Int32", "Edm.Boolean", "Edm.Boolean", "Edm.Boolean", "Edm.Boolean", "Edm.Boolean",
            ])
        #expect(properties.filter { $0.inheritedFrom?.name == "deviceConfiguration" }.count == 11)
        #expect(properties[13].description.hasSuffix("Valid values 4 to 127"))
        #expect(properties[15].description.hasSuffix("`blocked`, `required`, `allowed`, `notConfigured`."))
    }

    @Test func response() throws {
        let response = try #require(facts.operation).response
        #expect(response.statuses == [200])
        #expect(response.type?.name == "windowsIdentityProtectionConfiguration")
        #expect(response.type?.isCollection == false)
    }

    @Test func examples() throws {
        let examples = try #require(facts.operation).examples
        #expect(examples.count == 1)
        let request = try #require(examples.first?.request)
        #expect(request.method == "PATCH")
        #expect(
            request.url
                == "https://graph.microsoft.com/beta/deviceManagement/deviceConfigurations/{deviceConfigurationId}")
        #expect(request.headers.map(\.name) == ["Content-type", "Content-length"])
        #expect(request.source.line == 91)
        guard case .json(.object(let sent))? = request.body else {
            Issue.record("no request body")
            return
        }
        #expect(sent.count == 23)
        let response = try #require(examples.first?.response)
        #expect(response.status == 200)
        guard case .json(.object(let received))? = response.body else {
            Issue.record("no response body")
            return
        }
        #expect(received.count == 26)
        #expect(received.first { $0.name == "pinMinimumLength" }?.value == .number("0"))
    }
}
