import Foundation
import GraphRuntime
import Testing

@Suite struct ModelTests {
    private let json = ##"""
        {"@odata.context":"c","@odata.type":"#microsoft.graph.windowsIdentityProtectionConfiguration","id":"1",
        "members@odata.nextLink":"n","@microsoft.graph.tips":"t","pinMinimumLength":8,"unknown":{"a":[null]},
        "lastModifiedDateTime":"2017-01-01T00:00:35.1329464-08:00","pinUppercaseCharactersUsage":"somethingNew",
        "deviceManagementApplicabilityRuleOsEdition":{"name":"Name value","osEditionTypes":["windows10EnterpriseN"]}}
        """##

    @Test func everythingSurvives() throws {
        let policy = try WindowsIdentityProtectionConfiguration(json: json)
        #expect(policy.object.jsonText() == json.replacingOccurrences(of: "\n", with: ""))
        #expect(policy.lastModifiedDateTime?.text == "2017-01-01T00:00:35.1329464-08:00")
        #expect(policy.deviceManagementApplicabilityRuleOsEdition?.name == "Name value")
        #expect(policy.pinUppercaseCharactersUsage?.rawValue == "somethingNew")
        #expect(try WindowsIdentityProtectionConfiguration(json: Data(json.utf8)) == policy)
        #expect(
            policy.annotations.names == [
                "@odata.context", "@odata.type", "members@odata.nextLink", "@microsoft.graph.tips",
            ])
    }

    @Test func nestedValuesChangeInPlace() throws {
        var policy = try WindowsIdentityProtectionConfiguration(json: json)
        let before = policy
        policy.deviceManagementApplicabilityRuleOsEdition?.name = "other"
        #expect(policy.deviceManagementApplicabilityRuleOsEdition?.name == "other")
        #expect(before.deviceManagementApplicabilityRuleOsEdition?.name == "Name value")
        #expect(policy.object.names == before.object.names)
        #expect(policy != before)
        #expect(policy.deviceManagementApplicabilityRuleOsEdition?.object["osEditionTypes"] == ["windows10EnterpriseN"])
    }

    @Test func membersOfAnotherTypeAreKeptAndReadAsNil() throws {
        let text =
            #"{"pinMinimumLength":"8","displayName":5,"roleScopeTagIds":["a",1],"useSecurityKeyForSignin":null,"target":[]}"#
        let policy = try WindowsIdentityProtectionConfiguration(json: text)
        #expect(policy.pinMinimumLength == nil)
        #expect(policy.displayName == nil)
        #expect(policy.roleScopeTagIds == nil)
        #expect(policy.useSecurityKeyForSignin == nil)
        #expect(policy.object.jsonText() == text)
    }

    @Test func everyTypeOfPropertyRoundTrips() throws {
        var policy = WindowsIdentityProtectionConfiguration()
        policy.bigCounter = .max
        policy.ratio = -.infinity
        policy.cost = Decimal(string: "12.50")
        policy.correlationId = UUID(uuidString: "B2E64303-4303-B2E6-0343-E6B20343E6B2")
        policy.blob = Data([1, 2, 3])
        policy.startDateTime = GraphDateTime("2020-01-01T00:00:00.1230000Z")
        policy.startDate = GraphDate("2020-01-01")
        policy.dailyStart = GraphTimeOfDay("08:00:00.0000000")
        policy.timeout = GraphDuration("PT5M")
        policy.extra = ["any": [1, nil]]
        policy.scale = 0.1
        policy.object["legacy"] = -3
        policy.unlockDays = [.monday, .friday]
        policy.roleScopeTagIds = ["a"]
        policy.useSecurityKeyForSignin = false
        let again = try WindowsIdentityProtectionConfiguration(json: policy.object.jsonData())
        #expect(again == policy)
        #expect(again.bigCounter == .max)
        #expect(again.ratio == -.infinity)
        #expect(again.cost == Decimal(string: "12.5"))
        #expect(again.correlationId == policy.correlationId)
        #expect(again.blob == Data([1, 2, 3]))
        #expect(again.startDateTime?.text == "2020-01-01T00:00:00.1230000Z")
        #expect(again.startDate?.day == 1)
        #expect(again.dailyStart?.text == "08:00:00.0000000")
        #expect(again.timeout?.duration == .seconds(300))
        #expect(again.extra?["any"]?[1] == .some(.null))
        #expect(again.scale == 0.1)
        #expect(again.object["legacy"] == -3)
        #expect(again.unlockDays == [.friday, .monday])
        #expect(again.useSecurityKeyForSignin == false)
        policy.bigCounter = nil
        #expect(policy.object["bigCounter"] == nil)
    }

    @Test func concreteTypesSayWhatTheyAre() {
        #expect(
            WindowsDomainJoinConfiguration().object.jsonText()
                == ##"{"@odata.type":"#microsoft.graph.windowsDomainJoinConfiguration"}"##)
    }

    @Test func debuggingShowsTypeAndMembers() {
        let text = String(reflecting: Entity(object: ["id": "1"]))
        #expect(text.hasSuffix(#".Entity(id: "1")"#), "\(text)")
    }

    @Test func modelsAreHashable() throws {
        let first = try WindowsIdentityProtectionConfiguration(json: json)
        let second = try WindowsIdentityProtectionConfiguration(json: json)
        #expect(Set([first, second]).count == 1)
    }

    @Test func textThatIsNoObjectIsRefused() {
        #expect(throws: GraphJSONError.self) { try Entity(json: "[1]") }
        #expect(throws: GraphJSONError.self) { try Entity(json: Data()) }
    }
}
