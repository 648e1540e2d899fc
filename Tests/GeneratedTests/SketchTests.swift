import Foundation
import GraphRuntime
import HTTPTypes
import MicrosoftGraphBetaSubset
import Testing

/// What a caller can write: one policy, its validation, its update and its requests.
@Suite struct SketchTests {
    private func client(_ transport: any GraphTransport = ReplayTransport([])) -> GraphClient {
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

    @Test func modelsAreValues() throws {
        var policy = policy
        let copy = policy
        policy.pinMinimumLength = 9
        #expect(copy.pinMinimumLength == 8)
        #expect(policy.pinMinimumLength == 9)
        #expect(policy.displayName == "PIN policy")
        #expect(policy != copy)
        policy.object["newServerField"] = "kept"
        #expect(policy.object["newServerField"] == .string("kept"))
        let decoded = try JSONDecoder().decode(
            WindowsIdentityProtectionConfiguration.self, from: JSONEncoder().encode(policy))
        #expect(decoded == policy)
        #expect(Set([policy, decoded, copy]).count == 2)
    }

    @Test func fieldsAreMetadata() {
        #expect(WindowsIdentityProtectionConfiguration.Fields.pinMinimumLength.range == 4...127)
        #expect(WindowsIdentityProtectionConfiguration.Fields.pinExpirationInDays.range == 0...730)
        #expect(WindowsIdentityProtectionConfiguration.Fields.displayName.name == "displayName")
        #expect(WindowsIdentityProtectionConfiguration.Fields.supportsScopeTags.isReadOnly)
        #expect(
            WindowsIdentityProtectionConfiguration.odataType == "microsoft.graph.windowsIdentityProtectionConfiguration"
        )
    }

    @Test func aBaseKeepsEveryMemberOfTheSubtype() throws {
        let configuration: DeviceConfiguration = DeviceConfiguration(object: policy.object)
        let back = try #require(configuration.as(WindowsIdentityProtectionConfiguration.self))
        #expect(back == policy)
        #expect(configuration.as(WindowsDomainJoinConfiguration.self) == nil)
        #expect(policy.as(DeviceConfiguration.self)?.displayName == "PIN policy")
        #expect(policy.as(Entity.self) != nil)
        #expect(Entity(object: policy.object).as(WindowsIdentityProtectionConfiguration.self) == policy)
    }

    @Test func queriesAreTyped() async throws {
        let (id, other) = ("1", "2")
        let transport = ReplayTransport([.json(#"{"value":[{"displayName":"PIN policy"}]}"#)])
        let mine = client(transport).deviceManagement.deviceConfigurations.list()
            .filter { $0.displayName.startsWith("PIN") && $0.version > 1 || $0.assignments.any { $0.id == id } }
            .select(\.displayName, \.version)
            .expand(\.assignments) { $0.filter { $0.id != other }.select(\.id).top(5) }
            .orderBy(\.lastModifiedDateTime, descending: true)
        #expect(mine.validate().isEmpty)
        for try await configuration in mine { #expect(configuration.displayName == "PIN policy") }
        let query = try #require(transport.requests.first?.url.split(separator: "?").last?.removingPercentEncoding)
        #expect(
            query.split(separator: "&") == [
                "$filter=(startsWith(displayName,'PIN') and version gt 1) or assignments/any(x:x/id eq '1')",
                "$select=displayName,version", "$expand=assignments($filter=id ne '2';$select=id;$top=5)",
                "$orderby=lastModifiedDateTime desc",
            ])
    }

    @Test func enumerationsAreOpen() {
        #expect(ConfigurationUsage.required.rawValue == "required")
        #expect(ConfigurationUsage.required.isKnown)
        #expect(!ConfigurationUsage(rawValue: "somethingNew").isKnown)
        #expect(ConfigurationUsage.allKnown.map(\.rawValue) == ["blocked", "required", "allowed", "notConfigured"])
        var policy = policy
        policy.pinLowercaseCharactersUsage = ConfigurationUsage(rawValue: "somethingNew")
        #expect(policy.pinLowercaseCharactersUsage?.rawValue == "somethingNew")
    }

    @Test func validationFindsTheRelation() throws {
        let findings: [ValidationFinding] = policy.validate(for: .create)
        let finding = try #require(findings.first { $0.path == "pinMinimumLength" })
        #expect(finding.rule == "relation.less-or-equal")
        #expect(finding.severity == .error)
        #expect(
            finding.message
                == "pinMinimumLength is 8 but must be less than or equal to pinMaximumLength, which is 6")
        let documentation = try #require(finding.documentation)
        #expect(documentation.page.hasSuffix("intune-deviceconfig-windowsidentityprotectionconfiguration.md"))
        #expect(documentation.line > 0)
        #expect(findings.contains { $0.path == "pinMaximumLength" && $0.rule == "relation.greater-or-equal" })
        #expect(throws: ValidationError.self) { try policy.checkValid(for: .create) }
    }

    @Test func updatesTellAbsentNullAndValueApart() throws {
        var change = WindowsIdentityProtectionConfiguration.Update()
        change.pinMaximumLength = .set(12)
        change.description = .null
        #expect(change.validate().isEmpty)
        let request = client().deviceManagement.deviceConfigurations["id"].update(change)
        let body = try #require(request.body)
        let text = String(decoding: body, as: UTF8.self)
        #expect(text.contains(#""pinMaximumLength":12"#))
        #expect(text.contains(#""description":null"#))
        #expect(!text.contains("pinMinimumLength"))
        change.pinMaximumLength = .set(3)
        #expect(change.validate().map(\.path) == ["pinMaximumLength"])
    }

    @Test func requestsAreBuiltBeforeTheyAreSent() async throws {
        let answer = ##"{"@odata.type":"#microsoft.graph.windowsIdentityProtectionConfiguration","id":"1"}"##
        let transport = ReplayTransport([.json(answer)])
        let graph = client(transport)
        var change = WindowsIdentityProtectionConfiguration.Update()
        change.pinMaximumLength = .set(12)
        let request: GraphUpdateRequest<WindowsIdentityProtectionConfiguration> =
            graph.deviceManagement.deviceConfigurations["id"].update(change)
        #expect("\(request.method)" == "PATCH")
        #expect(
            request.url.absoluteString == "https://graph.microsoft.com/beta/deviceManagement/deviceConfigurations/id")
        #expect(request.headers[.contentType] == "application/json")
        #expect(request.permissions.delegatedWork.leastPrivileged == ["DeviceManagementConfiguration.ReadWrite.All"])
        #expect(request.permissions.delegatedPersonal.isSupported == false)
        let updated = try await request.send()
        #expect(updated?.id == "1")
    }

    @Test func listsAreSequences() async throws {
        let first =
            #"{"value":[{"id":"1","displayName":"a"}],"@odata.nextLink":"https://graph.microsoft.com/beta/next?$skiptoken=x"}"#
        let empty = #"{"value":[],"@odata.nextLink":"https://graph.microsoft.com/beta/next?$skiptoken=y"}"#
        let last = #"{"value":[{"id":"2"}]}"#
        let transport = ReplayTransport([.json(first), .json(empty), .json(last)])
        var ids: [String] = []
        let list = client(transport).deviceManagement.deviceConfigurations.list().select(\.displayName, \.id).top(50)
        for try await item in list { ids.append(item.id ?? "") }
        #expect(ids == ["1", "2"])
        let url = list.url.absoluteString
        #expect(url.contains("$select=displayName,id") || url.contains("%24select=displayName,id"))
        #expect(url.contains("top=50"))
    }

    @Test(arguments: [
        ("plain", "plain"), ("a/b", "a%2Fb"), ("a?b", "a%3Fb"), ("a#b", "a%23b"), ("100%", "100%25"),
        ("it's", "it%27s"), ("\"q\"", "%22q%22"), ("a b", "a%20b"), ("größe", "gr%C3%B6%C3%9Fe"), ("x..y", "x..y"),
        ("日本/~_-.", "%E6%97%A5%E6%9C%AC%2F~_-."),
        ("%2F", "%252F"), ("日本", "%E6%97%A5%E6%9C%AC"),
    ])
    func idsAreEscapedInTheThreePathsOfTheUpdate(id: String, escaped: String) {
        let configurations = client().deviceManagement.deviceConfigurations
        let root = "https://graph.microsoft.com/beta/deviceManagement/deviceConfigurations"
        let change = WindowsIdentityProtectionConfiguration.Update()
        #expect(configurations[id].update(change).url.absoluteString == "\(root)/\(escaped)")
        #expect(
            configurations[id].groupAssignments["g"].deviceConfiguration.update(change).url.absoluteString
                == "\(root)/\(escaped)/groupAssignments/g/deviceConfiguration")
        #expect(
            configurations["first"].windowsDomainJoinConfiguration.networkAccessConfigurations[id].update(change).url
                .absoluteString
                == "\(root)/first/microsoft.graph.windowsDomainJoinConfiguration/networkAccessConfigurations/\(escaped)"
        )
    }

    /// The pages document the same below `/me` and below a user.
    @Test func equalPlacesHaveOneType() {
        let folders: [Paths.Users.UsersItem.ContactFolders] = [
            client().me.contactFolders, client().users["u 1"].contactFolders,
        ]
        let item: Paths.Users.UsersItem.ContactFolders.ContactFoldersItem = folders[1]["f"]
        #expect(folders.map { $0.list().url.path } == ["/beta/me/contactFolders", "/beta/users/u 1/contactFolders"])
        #expect(item.get().url.absoluteString == "https://graph.microsoft.com/beta/users/u%201/contactFolders/f")
        #expect(item.delete().method == .delete)
        #expect(item.get().permissions.delegatedWork.leastPrivileged == ["Contacts.Read"])
    }
}
