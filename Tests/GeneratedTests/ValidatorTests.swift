import GraphRuntime
import MicrosoftGraphBetaSubset
import Testing

/// Every range of the identity protection page at its boundaries, and what the rules say together.
@Suite struct ValidatorTests {
    typealias Policy = WindowsIdentityProtectionConfiguration

    private func findings(
        _ change: (inout Policy) -> Void, in context: ValidationContext = .create
    ) -> [ValidationFinding] {
        var policy = Policy()
        change(&policy)
        return policy.validate(for: context)
    }

    @Test(arguments: [(Int32(3), false), (4, true), (127, true), (128, false)])
    func theMinimumLengthHasARange(value: Int32, isValid: Bool) {
        #expect(findings { $0.pinMinimumLength = value }.map(\.path) == (isValid ? [] : ["pinMinimumLength"]))
    }

    @Test(arguments: [(Int32(3), false), (4, true), (127, true), (128, false)])
    func theMaximumLengthHasARange(value: Int32, isValid: Bool) {
        #expect(findings { $0.pinMaximumLength = value }.map(\.path) == (isValid ? [] : ["pinMaximumLength"]))
    }

    @Test(arguments: [(Int32(-1), false), (0, true), (730, true), (731, false)])
    func theExpirationHasARange(value: Int32, isValid: Bool) {
        #expect(findings { $0.pinExpirationInDays = value }.map(\.path) == (isValid ? [] : ["pinExpirationInDays"]))
    }

    @Test(arguments: [(Int32(-1), false), (0, true), (50, true), (51, false)])
    func theHistoryHasARange(value: Int32, isValid: Bool) {
        #expect(findings { $0.pinPreviousBlockCount = value }.map(\.path) == (isValid ? [] : ["pinPreviousBlockCount"]))
    }

    @Test(arguments: [(Int32(4), Int32(127), 0), (6, 6, 0), (7, 6, 2), (127, 4, 2)])
    func theTwoLengthsAreRelatedBothWays(minimum: Int32, maximum: Int32, count: Int) {
        let found = findings {
            $0.pinMinimumLength = minimum
            $0.pinMaximumLength = maximum
        }
        #expect(found.count == count)
        if count == 2 {
            #expect(Set(found.map(\.rule)) == ["relation.less-or-equal", "relation.greater-or-equal"])
        }
    }

    @Test func allFindingsComeAtOnce() {
        let found = findings {
            $0.pinMinimumLength = 1
            $0.pinMaximumLength = 200
            $0.pinExpirationInDays = 800
            $0.pinPreviousBlockCount = -4
            $0.pinUppercaseCharactersUsage = "somethingNew"
        }
        #expect(
            Set(found.map(\.path)) == [
                "pinMinimumLength", "pinMaximumLength", "pinExpirationInDays", "pinPreviousBlockCount",
                "pinUppercaseCharactersUsage",
            ])
    }

    @Test func anUnknownMemberIsAWarning() throws {
        let found = findings { $0.pinUppercaseCharactersUsage = "somethingNew" }
        #expect(found.map(\.severity) == [.warning])
        var policy = Policy()
        policy.pinUppercaseCharactersUsage = "somethingNew"
        try policy.checkValid(for: .create)
    }

    @Test func aMemberOfTheWrongTypeIsFoundAndKept() throws {
        var policy = Policy()
        policy.object["pinMinimumLength"] = "eight"
        #expect(policy.pinMinimumLength == nil)
        #expect(policy.object["pinMinimumLength"] == "eight")
        #expect(policy.validate(for: .any).map(\.path) == ["pinMinimumLength"])
    }

    @Test func nestedObjectsAreValidatedWithTheirPaths() throws {
        var edition = DeviceManagementApplicabilityRuleOsEdition()
        edition.ruleType = "neither"
        edition.osEditionTypes = ["windows10EnterpriseN", "amiga"]
        let found = findings { $0.deviceManagementApplicabilityRuleOsEdition = edition }
        #expect(
            Set(found.map(\.path)) == [
                "deviceManagementApplicabilityRuleOsEdition.ruleType",
                "deviceManagementApplicabilityRuleOsEdition.osEditionTypes[1]",
            ])
    }

    @Test func decodingNeverValidates() throws {
        let policy = try Policy(json: #"{"pinMinimumLength":0,"pinMaximumLength":0}"#)
        #expect(policy.pinMinimumLength == 0)
        #expect(policy.validate(for: .any).count == 2)
    }
}
