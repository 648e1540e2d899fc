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

    private static let flags: [(String, [String])] = [
        ("", []), ("monday", ["monday"]), ("monday,friday", ["monday", "friday"]),
        ("monday, friday", ["monday", "friday"]),
        (" monday ,, sunday,", ["monday", "sunday"]), (",", []),
    ]

    @Test(arguments: flags)
    func flagsAreJoinedText(_ text: String, _ members: [String]) {
        let value = WeekDays(rawValue: text)
        #expect(value.members.map(\.rawValue) == members)
        #expect(value.rawValue == text)
        #expect(value.graphValue == .string(text))
        #expect(value.isEmpty == members.isEmpty)
    }

    @Test func flagsAreASet() {
        var days: WeekDays = [.monday, .friday]
        #expect(days.rawValue == "monday,friday")
        #expect(days.contains(.friday))
        #expect(!days.contains(.tuesday))
        #expect(days.insert(.tuesday).inserted)
        #expect(!days.insert(.monday).inserted)
        #expect(days.rawValue == "monday,friday,tuesday")
        #expect(days.remove(.friday) == .friday)
        #expect(days.remove(.friday) == nil)
        #expect(days.rawValue == "monday,tuesday")
        #expect(days.union(["sunday", .monday]).rawValue == "monday,tuesday,sunday")
        #expect(days.intersection([.tuesday, .friday]).rawValue == "tuesday")
        #expect(days.symmetricDifference([.tuesday, .friday]).rawValue == "monday,friday")
        #expect(days.subtracting([.tuesday]).rawValue == "monday")
        #expect(days.isSuperset(of: [.tuesday]))
        #expect(days == [.tuesday, .monday])
        #expect(days.hashValue == ([.tuesday, .monday] as WeekDays).hashValue)
        #expect(days.isKnown)
        #expect(!days.union(["sunday"]).isKnown)
        #expect(WeekDays().rawValue == "")
        #expect(WeekDays.allKnown == [.monday, .tuesday, .friday])
        #expect("\(days)" == "monday,tuesday")
        #expect(days.update(with: .monday) == .monday)
        days.formUnion([.friday])
        days.formIntersection([.friday, .monday])
        days.formSymmetricDifference([.tuesday])
        #expect(days.rawValue == "monday,friday,tuesday")
        #expect(WeekDays(graphValue: 3) == nil)
    }
    @Test func flagsFindMembersInAnyCaseAndKeepTheirSpelling() {
        var days = WeekDays(rawValue: "Monday,FRIDAY")
        #expect(days.contains(.monday))
        #expect(days == [.friday, .monday])
        #expect(!(days != [.friday, .monday]))
        #expect(days != [.friday])
        #expect(days.hashValue == ([.friday, .monday] as WeekDays).hashValue)
        #expect(days.insert(.monday) == (false, "Monday"))
        #expect(days.insert(.monday).memberAfterInsert.rawValue == "Monday")
        #expect(days.update(with: .friday)?.rawValue == "FRIDAY")
        #expect(days.union([.monday, .tuesday]).rawValue == "Monday,FRIDAY,tuesday")
        #expect(days.intersection([.friday]).rawValue == "FRIDAY")
        #expect(days.symmetricDifference([.friday, .tuesday]).rawValue == "Monday,tuesday")
        #expect(days.isSubset(of: [.monday, .friday, .tuesday]))
        #expect(!days.isSubset(of: [.monday, .tuesday]))
        #expect(days.remove(.friday)?.rawValue == "FRIDAY")
        #expect(days.rawValue == "Monday")
        days.subtract(["MONDAY"])
        #expect(days.isEmpty)
    }

    /// Each would take minutes if it took the square of the number of members.
    @Test(.timeLimit(.minutes(1))) func manyFlagsTakeLinearTime() {
        let even = WeekDays((0..<50_000).map { WeekDays.Member(rawValue: "member\($0 * 2)") })
        let third = WeekDays((0..<50_000).map { WeekDays.Member(rawValue: "Member\($0 * 3)") })
        #expect(even.union(third).members.count == 83_333)
        #expect(even.intersection(third).members.count == 16_667)
        #expect(even.symmetricDifference(third).members.count == 66_666)
        #expect(even.subtracting(third).members.count == 33_333)
        #expect(!even.isSubset(of: third))
        #expect(even != third)
    }
}
