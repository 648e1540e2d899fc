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
                  pinMinimumLength: error: pinMinimumLength is 3 but must be between 4 and 127 [range.valid-values] (api-reference/beta/resources/windowsidentityprotectionconfiguration.md:13)
                  pinUppercaseCharactersUsage: warning: pinUppercaseCharactersUsage is odd, which is not a documented member of microsoft.graph.configurationUsage [enum.member] (api-reference/beta/resources/configurationusage.md:1)
                  pinPreviousBlockCount: warning: pinPreviousBlockCount is 99 but must be between 0 and 50 [range.between] (api-reference/beta/resources/windowsidentityprotectionconfiguration.md:17)
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

    @Test(
        arguments: [
            ("pinMinimumLength", GraphValue(floatLiteral: 5.5), "number", "Edm.Int32"),
            ("roleScopeTagIds", "a", "string", "Collection(Edm.String)"),
            ("roleScopeTagIds", [true], "boolean", "Edm.String"), ("startDate", "soon", "string", "Edm.Date"),
            ("pinUppercaseCharactersUsage", [], "array", "microsoft.graph.configurationUsage"),
            ("roleScopeTagIds", [nil], "null", "Edm.String"), ("extra", nil, nil, nil),
            (
                "deviceManagementApplicabilityRuleOsEdition", 1, "number",
                "microsoft.graph.deviceManagementApplicabilityRuleOsEdition"
            ),
        ] as [(String, GraphValue, String?, String?)])
    func typesAreToldApartFromEnglish(_ name: String, _ value: GraphValue, _ kind: String?, _ type: String?) {
        let findings = WindowsIdentityProtectionConfiguration(object: [name: value]).validate()
        #expect(findings.first?.arguments["kind"] == kind)
        #expect(findings.first?.arguments["type"] == type)
        #expect(
            findings.first.map { $0.message("{property}: {kind} ≠ {type}") }
                == kind.map { "\(name): \($0) ≠ \(type ?? "")" })
    }

    @Test func everyCodeHasATemplate() {
        for code in ValidationCode.allCases { #expect(code.englishTemplate.contains("{")) }
    }
}

/// Apart from the others: it changes what calls without options use.
@Suite(.serialized) struct SharedOptionTests {
    @Test func sharedOptionsHoldForCallsWithoutAny() {
        // Rules that no other test has: tests run side by side.
        let schema = GraphSchema(
            "T\t~t\t\tc\tp:1\nP\ta\tInt32\t\t2\tshared.off;e;2;range;1..\nP\tb\tInt32\t\t3\tshared.note;e;3;range;1..")
        func rules(_ options: ValidationOptions? = nil) -> [String] {
            let object: GraphObject = ["a": 0, "b": 0]
            let findings =
                options.map { schema.validate(object, as: "microsoft.graph.t", options: $0) }
                ?? schema.validate(object, as: "microsoft.graph.t")
            return findings.map { "\($0.severity) \($0.rule)" }
        }
        let before = ValidationOptions.shared
        defer { ValidationOptions.shared = before }
        #expect(rules() == ["error shared.off", "error shared.note"])
        ValidationOptions.shared.disabledRules.insert("shared.off")
        ValidationOptions.shared.severities["shared.note"] = .note
        #expect(rules() == ["note shared.note"])
        #expect(rules(ValidationOptions()) == ["error shared.off", "error shared.note"])
        #expect(rules(ValidationOptions(disabledRules: ["shared"])) == [])
    }
}
