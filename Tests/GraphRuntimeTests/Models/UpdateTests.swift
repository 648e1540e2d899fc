import Foundation
import GraphRuntime
import Testing

@Suite struct UpdateTests {
    @Test func threeStates() {
        var change = WindowsIdentityProtectionConfiguration.Update()
        #expect(change.pinMinimumLength == .absent)
        change.pinMinimumLength = .set(8)
        #expect(change.pinMinimumLength == .set(8))
        #expect(change.pinMinimumLength.value == 8)
        change.pinMinimumLength = .null
        #expect(change.pinMinimumLength == .null)
        #expect(change.pinMinimumLength.value == nil)
        #expect(change.object["pinMinimumLength"] == .some(.null))
        change.pinMinimumLength = .absent
        #expect(change.object["pinMinimumLength"] == nil)
        #expect(change.isEmpty)
        change.pinMaximumLength = .set(9)
        #expect(change.pinMaximumLength == .set(9))
        #expect(change.pinMaximumLength.value == 9)
        change.pinMaximumLength = .absent
        #expect(change.pinMaximumLength == .absent)
        #expect(change.pinMaximumLength.value == nil)
    }

    @Test func valuesOfEveryKind() {
        var change = WindowsIdentityProtectionConfiguration.Update()
        change.pinUppercaseCharactersUsage = .set(.required)
        change.unlockDays = .set([.monday, .tuesday])
        change.targets = .set([GroupAssignmentTarget()])
        change.ratio = .set(0.25)
        #expect(
            change.object.jsonText()
                == ##"{"@odata.type":"#microsoft.graph.windowsIdentityProtectionConfiguration","pinUppercaseCharactersUsage":"required","unlockDays":"monday,tuesday","targets":[{"@odata.type":"#microsoft.graph.groupAssignmentTarget"}],"ratio":0.25}"##
        )
        #expect(change.targets.value?.count == 1)
        #expect(change.unlockDays == .set([.tuesday, .monday]))
    }

    @Test func membersOfAnotherTypeReadAsAbsent() {
        let change = WindowsIdentityProtectionConfiguration.Update(object: [
            "pinMinimumLength": "x", "pinMaximumLength": nil,
        ])
        #expect(change.pinMinimumLength == .absent)
        #expect(change.pinMaximumLength == .absent)
        #expect(!change.isEmpty)
    }

    @Test func abstractTypesHaveUpdatesWithoutAType() {
        #expect(DeviceAndAppManagementAssignmentTarget.Update().object == [:])
        #expect(DeviceAndAppManagementAssignmentTarget.Update().isEmpty)
    }

    @Test func updatesAreValues() throws {
        var change = WindowsIdentityProtectionConfiguration.Update()
        change.description = .null
        let copy = change
        change.description = .set("x")
        #expect(copy != change)
        #expect(Set([copy, change, copy]).count == 2)
        let data = try JSONEncoder().encode(copy)
        #expect(try JSONDecoder().decode(WindowsIdentityProtectionConfiguration.Update.self, from: data) == copy)
        #expect(
            String(reflecting: copy)
                == ##"WindowsIdentityProtectionConfiguration.Update({"@odata.type":"#microsoft.graph.windowsIdentityProtectionConfiguration","description":null})"##
        )
    }

    @Test func changesAreChecked() throws {
        var change = WindowsIdentityProtectionConfiguration.Update()
        change.pinMinimumLength = .set(3)
        change.pinMaximumLength = .set(2)
        let findings = change.validate()
        #expect(
            findings.map(\.rule) == [
                "range.valid-values", "relation.less-or-equal", "range.valid-values", "relation.greater-or-equal",
            ])
        #expect(throws: ValidationError.self) { try change.checkValid() }
        try change.checkValid(options: ValidationOptions(disabledRules: ["range", "relation"]))
    }
}
