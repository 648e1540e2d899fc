import GraphRuntime
import Testing

@Suite struct ContextTests {
    private func rules(_ json: String, _ context: ValidationContext) throws -> [String] {
        try WindowsIdentityProtectionConfiguration(json: json).validate(for: context).map {
            "\($0.severity) \($0.path) \($0.rule)"
        }
    }

    @Test func requiredOnCreateOnly() throws {
        #expect(try rules("{}", .create) == ["error displayName required.on-create"])
        #expect(try rules(#"{"displayName":null}"#, .create) == ["error displayName required.on-create"])
        #expect(try rules(#"{"displayName":"x"}"#, .create) == [])
        #expect(try rules("{}", .update) == [])
        #expect(try rules(#"{"displayName":null}"#, .update) == [])
        #expect(try rules("{}", .any) == [])
    }

    @Test func readOnlyIsAWarningWhenSent() throws {
        let json = #"{"displayName":"x","id":"1","version":1}"#
        let expected = ["warning id read-only", "warning version read-only"]
        #expect(try rules(json, .create) == expected)
        #expect(try rules(json, .update) == expected)
        #expect(try rules(json, .any) == [])
    }

    @Test func immutableIsAWarningInUpdates() throws {
        let json = #"{"displayName":"x","correlationId":"b2e64303-4303-b2e6-0343-e6b20343e6b2"}"#
        #expect(try rules(json, .update) == ["warning correlationId immutable"])
        #expect(try rules(json, .create) == [])
    }

    @Test func nullWhereNoneMayBe() throws {
        #expect(try rules(#"{"pinMaximumLength":null}"#, .update) == ["error pinMaximumLength not-nullable"])
        #expect(try rules(#"{"pinMaximumLength":null}"#, .any) == ["warning pinMaximumLength not-nullable"])
        #expect(try rules(#"{"pinMinimumLength":null}"#, .update) == [])
    }

    @Test func unknownMembersAreAWarningAlways() throws {
        let json = #"{"displayName":"x","pinUppercaseCharactersUsage":"odd","unlockDays":"monday,someday,friday"}"#
        let expected = ["warning pinUppercaseCharactersUsage enum.member", "warning unlockDays enum.member"]
        #expect(try rules(json, .create) == expected)
        #expect(try rules(json, .any) == expected)
        #expect(try rules(#"{"pinUppercaseCharactersUsage":"REQUIRED"}"#, .any) == [])
    }
}
