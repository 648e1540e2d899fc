import GraphRuntime
import Testing

/// The placeholder can be read and told, and is not sent by accident.
@Suite struct UnknownFutureValueTests {
    private enum EditionTypeMembers: GraphEnumerationTag {
        static var graphType: GraphTypeIdentity { .init("microsoft.graph.windows10EditionType", GraphModule.schema) }
    }
    private typealias EditionType = GraphEnumeration<EditionTypeMembers>

    private let policy = WindowsIdentityProtectionConfiguration(
        object: [
            "displayName": "x", "pinUppercaseCharactersUsage": "UnknownFutureValue",
            "unlockDays": "monday,unknownFutureValue",
            "pinMinimumLength": 5,
            "deviceManagementApplicabilityRuleOsEdition": ["osEditionTypes": ["unknownFutureValue"], "name": "n"],
        ])

    @Test func itIsReadAndKept() throws {
        #expect(policy.pinUppercaseCharactersUsage?.isUnknownFutureValue == true)
        #expect(policy.pinUppercaseCharactersUsage?.isKnown == false)
        #expect(policy.unlockDays?.hasUnknownFutureValue == true)
        #expect(policy.unlockDays?.contains(.monday) == true)
        #expect(!ConfigurationUsage.required.isUnknownFutureValue)
        #expect(policy.unlockDays.map { WeekDays([.friday]).union($0).hasUnknownFutureValue } == true)
        #expect(try WindowsIdentityProtectionConfiguration(json: policy.object.jsonText()) == policy)
    }

    @Test func itIsNoneOfTheMembersToChoose() {
        #expect(EditionType.allKnown == ["windows10Enterprise", "windows10EnterpriseN"])
        #expect(!EditionType(rawValue: "unknownFutureValue").isKnown)
        let finding = policy.validate(for: .create).first { $0.path.hasSuffix("osEditionTypes[0]") }
        #expect(finding?.allowedValues == ["windows10Enterprise", "windows10EnterpriseN"])
        #expect(finding?.arguments["value"] == "unknownFutureValue")
    }

    @Test(arguments: [ValidationContext.create, .update])
    func sendingItIsAnError(_ context: ValidationContext) {
        #expect(
            policy.validate(for: context).map { "\($0.severity) \($0.path) \($0.rule)" } == [
                "error deviceManagementApplicabilityRuleOsEdition.osEditionTypes[0] enum.unknown-future-value",
                "error pinUppercaseCharactersUsage enum.unknown-future-value",
                "error unlockDays enum.unknown-future-value",
            ])
        #expect(throws: ValidationError.self) { try policy.checkValid(for: context) }
        let options = ValidationOptions(disabledRules: [ValidationRuleID.unknownFutureValue])
        #expect(policy.validate(for: context, options: options) == [])
    }

    @Test func receivingItIsNot() throws {
        #expect(policy.validate() == [])
        try policy.checkValid()
    }

    @Test func aReadOnlyPropertyIsPassedOver() {
        let schema = GraphSchema(
            "T\t~thing\t\tc\tp:1\nP\tstate\t~state\tr\t2\nE\t~state\t\tp:3\ton\tunknownFutureValue")
        let findings = schema.validate(["state": "unknownFutureValue"], as: "microsoft.graph.thing", for: .update)
        #expect(findings.map { "\($0.severity) \($0.rule)" } == ["warning read-only"])
    }

    @Test func whatWasReceivedCanBeSentBackWithoutIt() throws {
        let sent = policy.withoutUnknownFutureValues()
        #expect(sent.object.names == ["displayName", "pinMinimumLength"])
        try sent.checkValid(for: .update)
        #expect(sent.withoutUnknownFutureValues() == sent)
        var change = WindowsIdentityProtectionConfiguration.Update()
        if let usage = policy.pinUppercaseCharactersUsage { change.pinUppercaseCharactersUsage = .set(usage) }
        change.object["displayName"] = "unknownFutureValue"
        #expect(throws: ValidationError.self) { try change.checkValid() }
        let passed = change.withoutUnknownFutureValues()
        #expect(passed.object.names == ["@odata.type", "displayName"])
        try passed.checkValid()
        // Whether findings of the rule are wanted has no say in it.
        let options = ValidationOptions(disabledRules: ["enum"])
        #expect(change.validate(options: options) == [])
        #expect(change.withoutUnknownFutureValues() != change)
    }

    @Test func requestsLeaveItOut() throws {
        func sent(_ body: some GraphRequestBody) throws -> GraphValue { try GraphValue(json: body.encoded.data) }
        let left: GraphValue = ["displayName": "x", "pinMinimumLength": 5]
        #expect(try sent(GraphModelBody(policy)) == left)
        #expect(try sent(GraphModelBody([policy, policy])) == [left, left])
        #expect(GraphModelBody(policy).findings(for: .create, options: .shared).count == 3)
        var change = WindowsIdentityProtectionConfiguration.Update(object: policy.object)
        #expect(try sent(change) == left)
        change.object["displayName"] = "unknownFutureValue"
        #expect(try sent(change) == ["displayName": "unknownFutureValue", "pinMinimumLength": 5])
        let parameters = GraphParameters([
            ("policy", policy), ("policies", [policy]), ("usage", policy.pinUppercaseCharactersUsage),
            ("usages", [ConfigurationUsage.required, "unknownFutureValue"]), ("days", policy.unlockDays),
            ("other", ConfigurationUsage.required), ("text", "unknownFutureValue"),
        ])
        #expect(
            try sent(parameters) == [
                "policy": left, "policies": [left], "other": "required", "text": "unknownFutureValue",
            ])
    }

    @Test func whatDoesNotHoldItIsSentAsItIs() {
        var other = policy.withoutUnknownFutureValues()
        other.displayName = "unknownFutureValues and unknownFutureValue"
        #expect(GraphModelBody(other).encoded.data == other.object.jsonData())
        // A caller's own JSON is the caller's.
        #expect(policy.object.encoded.data == policy.object.jsonData())
    }
}
