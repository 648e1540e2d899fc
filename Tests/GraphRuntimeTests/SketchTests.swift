import Foundation
import GraphRuntime
import Testing

/// Every line of the sketch of generated code, against sample models in its shape.
@Suite struct SketchTests {
    private let transport = ReplayTransport([
        .json(##"{"@odata.type":"#microsoft.graph.windowsIdentityProtectionConfiguration","pinMaximumLength":12}"##),
        .json(##"{"value":[{"id":"1"}],"@odata.nextLink":"https://graph.microsoft.com/beta/x?$skiptoken=a"}"##),
        .json(##"{"value":[{"id":"2"},{"id":"3"}]}"##),
    ])
    private var graph: GraphClient {
        GraphClient(version: .beta, credential: StaticTokenCredential("secret"), transport: transport)
    }

    private var policy: WindowsIdentityProtectionConfiguration {
        var policy = WindowsIdentityProtectionConfiguration()
        policy.displayName = "PIN policy"
        policy.pinMinimumLength = 8
        policy.pinMaximumLength = 6
        policy.pinUppercaseCharactersUsage = .required
        return policy
    }

    @Test func modelsAreViews() {
        #expect(policy.pinMinimumLength == 8)
        #expect(policy.object["newServerField"] == nil)
        #expect(WindowsIdentityProtectionConfiguration.Fields.pinMinimumLength.range == 4...127)
        #expect(
            WindowsIdentityProtectionConfiguration.odataType
                == "microsoft.graph.windowsIdentityProtectionConfiguration")
        #expect(policy.object["@odata.type"] == "#microsoft.graph.windowsIdentityProtectionConfiguration")
        #expect(MemoryLayout<WindowsIdentityProtectionConfiguration>.size == 8)
    }

    @Test func castsKeepEverything() {
        let configuration = DeviceConfiguration(object: policy.object)
        let again = configuration.as(WindowsIdentityProtectionConfiguration.self)
        #expect(again == policy)
        #expect(configuration.as(WindowsDomainJoinConfiguration.self) == nil)
        #expect(policy.as(Entity.self)?.object == policy.object)
    }

    @Test func enumerationsAreOpen() {
        #expect(ConfigurationUsage.required.rawValue == "required")
        #expect(!ConfigurationUsage(rawValue: "somethingNew").isKnown)
        #expect(ConfigurationUsage.allKnown.map(\.rawValue) == ["blocked", "required", "allowed", "notConfigured"])
    }

    @Test func validatorsFindEverythingAtOnce() throws {
        let findings: [ValidationFinding] = policy.validate(for: .create)
        let first = try #require(findings.first)
        #expect(first.path == "pinMinimumLength")
        #expect(first.rule == "relation.less-or-equal")
        #expect(first.severity == .error)
        #expect(
            first.message
                == "pinMinimumLength is 8 but must be less than or equal to pinMaximumLength, which is 6")
        #expect(
            first.documentation?.description
                == "api-reference/beta/resources/windowsidentityprotectionconfiguration.md:13")
        let error = #expect(throws: ValidationError.self) { try policy.checkValid(for: .create) }
        #expect(error?.findings == findings)
    }

    @Test func updatesTellAbsentFromNull() throws {
        var change = WindowsIdentityProtectionConfiguration.Update()
        #expect(change.isEmpty)
        change.pinMaximumLength = .set(12)
        change.description = .null
        #expect(change.validate() == [])
        #expect(!change.isEmpty)
        #expect(
            change.object.jsonText()
                == ##"{"@odata.type":"#microsoft.graph.windowsIdentityProtectionConfiguration","pinMaximumLength":12,"description":null}"##
        )
    }

    @Test func requestsAreValues() async throws {
        var change = WindowsIdentityProtectionConfiguration.Update()
        change.pinMaximumLength = .set(12)
        let request = graph.deviceManagement.deviceConfigurations["id"].update(change)
        #expect(request.method == .patch)
        #expect("\(request.method)" == "PATCH")
        #expect(
            request.url.absoluteString == "https://graph.microsoft.com/beta/deviceManagement/deviceConfigurations/id")
        #expect(request.headers[.contentType] == "application/json")
        #expect(request.headers[.accept] == "application/json")
        // Said, for the address is that of all configurations.
        #expect(request.body == change.object.jsonData())
        #expect(
            request.permissions.delegatedWork.leastPrivileged == ["DeviceManagementConfiguration.ReadWrite.All"])
        let updated = try await request.send()
        #expect(updated?.pinMaximumLength == 12)
        #expect(transport.requests[0].request.headerFields[.authorization] == "Bearer secret")

        var ids: [String] = []
        for try await item in graph.deviceManagement.deviceConfigurations.list().select(\.displayName, \.id).top(50) {
            ids.append(item.id ?? "")
        }
        #expect(ids == ["1", "2", "3"])
        #expect(
            transport.requests[1].url
                == "https://graph.microsoft.com/beta/deviceManagement/deviceConfigurations?$select=displayName,id&$top=50"
        )
        #expect(transport.requests[2].url == "https://graph.microsoft.com/beta/x?$skiptoken=a")
        let cast = graph.deviceManagement.deviceConfigurations["id"].windowsDomainJoinConfiguration
            .networkAccessConfigurations["id2"].update(change)
        #expect(
            cast.url.absoluteString
                == "https://graph.microsoft.com/beta/deviceManagement/deviceConfigurations/id/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations/id2"
        )
    }
}
