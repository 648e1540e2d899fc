import GraphRuntime
import Testing

@Suite struct BuildingTests {
    private struct Failure: Error {}

    @Test func valuesAreMadeInOneExpression() {
        let policy = WindowsIdentityProtectionConfiguration {
            $0.displayName = "PIN policy"
            $0.pinMinimumLength = 8
            $0.pinUppercaseCharactersUsage = .required
            $0.targets = [GroupAssignmentTarget { $0.groupId = "g" }, .init { $0.groupId = "h" }]
            if $0.pinMinimumLength ?? 0 > 4 { $0.useSecurityKeyForSignin = true }
        }
        #expect(
            policy.object.jsonText()
                == ##"{"@odata.type":"#microsoft.graph.windowsIdentityProtectionConfiguration","displayName":"PIN policy","pinMinimumLength":8,"pinUppercaseCharactersUsage":"required","targets":[{"@odata.type":"#microsoft.graph.groupAssignmentTarget","groupId":"g"},{"@odata.type":"#microsoft.graph.groupAssignmentTarget","groupId":"h"}],"useSecurityKeyForSignin":true}"##
        )
    }

    @Test func changesAreMadeInOneExpression() {
        let change = WindowsIdentityProtectionConfiguration.Update {
            $0.displayName = .set("x")
            $0.description = .null
        }
        #expect(change.displayName == .set("x"))
        #expect(change.description == .null)
        #expect(change.object.count == 3)
        // An abstract type has changes, though no objects.
        #expect(DeviceAndAppManagementAssignmentTarget.Update { $0.object["a"] = 1 }.object == ["a": 1])
    }

    @Test func whatTheClosureThrowsIsThrown() {
        #expect(throws: Failure.self) { try GroupAssignmentTarget { _ in throw Failure() } }
        #expect(throws: Failure.self) { try GroupAssignmentTarget.Update { _ in throw Failure() } }
        // And one that throws nothing needs no `try`.
        #expect(GroupAssignmentTarget { _ in }.object == GroupAssignmentTarget().object)
    }

    @Test func aDerivedValueIsGivenWhereItsBaseIsAskedFor() {
        let target = GroupAssignmentTarget { $0.groupId = "g" }
        let assignment = DeviceConfigurationAssignment { $0.target = .init(target) }
        #expect(assignment.target?.object == target.object)
        #expect(assignment.target?.as(GroupAssignmentTarget.self) == target)
        let bases: [DeviceConfiguration] = [
            .init(WindowsDomainJoinConfiguration()), .init(WindowsIdentityProtectionConfiguration { $0.code = "c" }),
        ]
        #expect(bases[0].as(WindowsDomainJoinConfiguration.self) != nil)
        #expect(bases[1].as(WindowsIdentityProtectionConfiguration.self)?.code == "c")
        // What did not say its type says it now.
        let untold = DeviceConfiguration(WindowsDomainJoinConfiguration(object: ["id": "1"]))
        #expect(untold.object["@odata.type"] == "#microsoft.graph.windowsDomainJoinConfiguration")
        #expect(Entity(untold).object == untold.object)
    }

    @Test func everyKindOfPropertyIsSetAndRemoved() {
        var policy = WindowsIdentityProtectionConfiguration(object: [:])
        policy.displayName = "a"
        policy.useSecurityKeyForSignin = false
        policy.pinMinimumLength = -5
        policy.bigCounter = .min
        policy.ratio = .infinity
        policy.pinUppercaseCharactersUsage = "Odd"
        policy.deviceManagementApplicabilityRuleOsEdition = .init { $0.name = "n" }
        policy.startDateTime = GraphDateTime("2020-01-01T00:00:00.10Z")
        policy.roleScopeTagIds = ["1", "2"]
        policy.code = nil
        let text =
            ##"{"displayName":"a","useSecurityKeyForSignin":false,"pinMinimumLength":-5,"bigCounter":-9223372036854775808,"ratio":"INF","pinUppercaseCharactersUsage":"Odd","deviceManagementApplicabilityRuleOsEdition":{"@odata.type":"#microsoft.graph.deviceManagementApplicabilityRuleOsEdition","name":"n"},"startDateTime":"2020-01-01T00:00:00.10Z","roleScopeTagIds":["1","2"]}"##
        #expect(policy.object.jsonText() == text)
        let copy = policy
        policy.displayName = nil
        policy.useSecurityKeyForSignin = nil
        policy.pinMinimumLength = nil
        policy.bigCounter = nil
        policy.ratio = nil
        policy.pinUppercaseCharactersUsage = nil
        policy.deviceManagementApplicabilityRuleOsEdition = nil
        policy.startDateTime = nil
        policy.roleScopeTagIds = nil
        #expect(policy.object == [:])
        #expect(copy.object.jsonText() == text)
    }
}
