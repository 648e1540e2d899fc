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

    /// Found in an object of a type with these properties.
    private func rules(of lines: String, _ json: String, _ context: ValidationContext = .create) throws -> [String] {
        let schema = GraphSchema("V\t1\nT\tx\t\te\tp.md:1\n" + lines)
        return try schema.validate(GraphObject(json: json), as: "x", for: context).map {
            "\($0.severity) \($0.path) \($0.rule)"
        }
    }

    @Test func aKeyThatIsSentIsNoted() throws {
        let lines = "P\tid\tString\tk\t2\nP\tpart\tx\t\t3"
        #expect(try rules(of: lines, #"{"id":"1","part":{"id":"2"}}"#) == ["note id key"])
        #expect(try rules(of: lines, #"{"id":"1"}"#, .update) == ["note id key"])
        #expect(try rules(of: lines, #"{"id":"1"}"#, .any) == [])
        #expect(try rules(of: "P\tid\tString\trk\t2", #"{"id":"1"}"#) == ["warning id read-only"])
        #expect(try rules(of: "P\tid\tString\tik\t2", #"{"id":"1"}"#, .update) == ["warning id immutable"])
        #expect(try rules(of: "P\tid\tString\tik\t2", #"{"id":"1"}"#) == ["note id key"])
    }

    @Test func whatExamplesGiveIsNotReadOnlyWhereTheyGiveIt() throws {
        let lines = "P\tid\tString\trc\t2\nP\tpart\tx\t\t3"
        #expect(try rules(of: lines, #"{"id":"1","part":{"id":"2"}}"#) == [])
        #expect(try rules(of: lines, #"{"id":"1","part":{"id":"2"}}"#, .update) == ["warning id read-only"])
    }

    @Test func ofTwoPropertiesThatExcludeEachOtherAnEmptyListIsNotSet() throws {
        let lines = "P\ta\tString*\t\t2\texclusive;e;2;xor;b\nP\tb\tString*\t\t3"
        #expect(try rules(of: lines, #"{"a":["1"],"b":["2"]}"#) == ["error a exclusive"])
        #expect(try rules(of: lines, #"{"a":["1"],"b":[]}"#) == [])
        #expect(try rules(of: lines, #"{"a":[],"b":["2"]}"#) == [])
    }

    @Test(arguments: [
        ("2024-02-29T12:00:00Z", false), ("2024-02-29T12:00:00+02:00", false), ("2024-02-29T12:00:00-00:00", false),
        ("2024-02-29T12:00:00", true), ("2024-02-29T12:00:00.5", true),
    ])
    func aTimeWithoutItsOffsetIsFound(text: String, isFound: Bool) throws {
        let found = try rules(of: "P\tt\tDateTimeOffset\t\t2", #"{"t":"\#(text)"}"#, .any)
        #expect(found == (isFound ? ["warning t date-time.offset"] : []))
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
