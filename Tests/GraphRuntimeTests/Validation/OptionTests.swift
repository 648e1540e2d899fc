import GraphRuntime
import Testing

@Suite struct OptionTests {
    private let policy = WindowsIdentityProtectionConfiguration(
        object: [
            "displayName": "x", "pinMinimumLength": 3, "pinPreviousBlockCount": 99,
            "pinUppercaseCharactersUsage": "odd",
        ])

    private func rules(_ options: ValidationOptions) -> [String] {
        policy.validate(for: .create, options: options).map { "\($0.severity) \($0.rule)" }
    }

    @Test func rulesCanBeSwitchedOff() {
        #expect(rules(.init()) == ["error range.valid-values", "warning enum.member", "warning range.between"])
        #expect(
            rules(.init(disabledRules: ["range.valid-values"])) == ["warning enum.member", "warning range.between"])
        #expect(rules(.init(disabledRules: ["range"])) == ["warning enum.member"])
        #expect(rules(.init(disabledRules: ["range", "enum"])) == [])
        #expect(rules(.init(disabledRules: ["ran", "range.valid"])).count == 3)
    }

    @Test func rulesCanBeDowngradedAndUpgraded() {
        #expect(
            rules(.init(severities: ["range": .note, "enum.member": .error]))
                == ["note range.valid-values", "error enum.member", "note range.between"])
        #expect(
            rules(.init(disabledRules: ["range"], severities: ["range.between": .error]))
                == ["warning enum.member", "error range.between"])
    }

    @Test func onlyErrorsThrow() throws {
        try policy.checkValid(for: .create, options: .init(severities: ["range": .warning]))
        let error = #expect(throws: ValidationError.self) { try policy.checkValid(for: .create) }
        #expect(error?.findings.count == 3)
        #expect(error?.errors.count == 1)
        #expect(
            error?.description == """
                1 rule broken
                  pinMinimumLength: error: pinMinimumLength is 3 but must be between 4 and 127 [range.valid-values] (api-reference/beta/resources/windowsIdentityProtectionConfiguration.md:62)
                  pinUppercaseCharactersUsage: warning: pinUppercaseCharactersUsage is odd, which is not a documented member of microsoft.graph.configurationUsage [enum.member] (api-reference/beta/resources/configurationUsage.md:12)
                  pinPreviousBlockCount: warning: pinPreviousBlockCount is 99 but must be between 0 and 50 [range.between] (api-reference/beta/resources/windowsIdentityProtectionConfiguration.md:68)
                """)
        #expect(error?.errorDescription == error?.description)
        #expect(error?.localizedDescription == error?.description)
    }

    @Test func messagesCanBeTranslated() throws {
        let finding = try #require(policy.validate(for: .create).first)
        #expect(finding.code == .rangeBetween)
        #expect(finding.arguments == ["property": "pinMinimumLength", "value": "3", "minimum": "4", "maximum": "127"])
        #expect(
            finding.message("{property} ist {value}, erlaubt: {minimum}–{maximum} {unknown}")
                == "pinMinimumLength ist 3, erlaubt: 4–127 {unknown}")
        #expect(finding.message("{ {value") == "{ {value")
        let enumeration = try #require(policy.validate(for: .create).dropFirst().first)
        #expect(enumeration.allowedValues == ["blocked", "required", "allowed", "notConfigured"])
    }

    @Test func everyCodeHasATemplate() {
        for code in ValidationCode.allCases { #expect(code.englishTemplate.contains("{")) }
        #expect(Set(ValidationCode.allCases.map(\.englishTemplate)).count == ValidationCode.allCases.count)
    }
}

/// Apart from the others: it changes what calls without options use.
@Suite(.serialized) struct SharedOptionTests {
    @Test func sharedOptionsHoldForCallsWithoutAny() {
        let json: GraphObject = ["legacy": "no number"]
        let before = ValidationOptions.shared
        defer { ValidationOptions.shared = before }
        ValidationOptions.shared.disabledRules.insert("some.rule-of-nobody")
        #expect(ValidationOptions.shared.disabledRules.contains("some.rule-of-nobody"))
        #expect(WindowsIdentityProtectionConfiguration(object: json).validate().count == 1)
    }
}
