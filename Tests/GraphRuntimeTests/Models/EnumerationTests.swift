import GraphRuntime
import Testing

@Suite struct EnumerationTests {
    @Test func knownAndUnknownMembers() {
        #expect(ConfigurationUsage.required == ConfigurationUsage(rawValue: "required"))
        #expect(ConfigurationUsage.required.isKnown)
        #expect(ConfigurationUsage(rawValue: "Required").isKnown)
        let new: ConfigurationUsage = "somethingNew"
        #expect(!new.isKnown)
        #expect("\(new)" == "somethingNew")
        #expect(new.graphValue == "somethingNew")
        #expect(ConfigurationUsage(graphValue: 5) == nil)
        #expect(ConfigurationUsage(rawValue: "unknownFutureValue").isUnknownFutureValue)
        #expect(!ConfigurationUsage.required.isUnknownFutureValue)
    }

    private static let alike: [(ConfigurationUsage, ConfigurationUsage, Bool)] = [
        ("required", "required", true), ("Required", "required", true), ("REQUIRED", "rEQUIREd", true),
        ("notConfigured", "NOTCONFIGURED", true), ("notConfigured", "notConfigurex", false),
        ("windows10EnterpriseN", "WINDOWS10enterprisen", true), ("windows10EnterpriseN", "windows10Enterprise", false),
        ("", "", true), ("", "a", false), ("a", "A", true), ("z", "Z", true),
        // What stands next to the letters in ASCII, and what differs in the same bit.
        ("@", "`", false), ("[", "{", false), ("0", "P", false), ("_", "\u{7F}", false),
        ("aaaaaaaa@", "aaaaaaaa`", false), ("@aaaaaaa", "`AAAAAAA", false),
        // Letters outside of ASCII are themselves.
        ("é", "É", false), ("é", "é", true), ("\u{E9}", "e\u{301}", false), ("k", "\u{212A}", false),
    ]

    @Test(arguments: alike)
    func caseMakesNoDifference(_ left: ConfigurationUsage, _ right: ConfigurationUsage, _ areEqual: Bool) {
        #expect((left == right) == areEqual)
        #expect((right == left) == areEqual)
        #expect((left != right) == !areEqual)
        #expect(Set([left]).contains(right) == areEqual)
        #expect([left].contains(right) == areEqual)
        #expect(!areEqual || left.hashValue == right.hashValue)
        #expect((Optional(left) == right) == areEqual)
    }

    @Test func hashesTellTextsApart() {
        let texts = (0..<500).map { ConfigurationUsage(rawValue: "member\($0)OfAnEnumeration") }
        #expect(Set(texts.map(\.hashValue)).count > 490)
    }

    @Test func switchesFindMembersInAnyCase() throws {
        var policy = try WindowsIdentityProtectionConfiguration(json: #"{"pinUppercaseCharactersUsage":"REQUIRED"}"#)
        switch policy.pinUppercaseCharactersUsage {
        case .required?: break
        default: Issue.record("REQUIRED is required")
        }
        #expect(policy.pinUppercaseCharactersUsage == .required)
        #expect(policy.pinUppercaseCharactersUsage?.rawValue == "REQUIRED")
        let names: [ConfigurationUsage: Int] = [.required: 1, .blocked: 2]
        #expect(names["Blocked"] == 2)
        let usage = policy.pinUppercaseCharactersUsage
        policy.pinUppercaseCharactersUsage = usage
        #expect(policy.object.jsonText() == #"{"pinUppercaseCharactersUsage":"REQUIRED"}"#)
    }
}
