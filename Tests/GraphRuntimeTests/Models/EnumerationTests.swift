import GraphRuntime
import Testing

@Suite struct EnumerationTests {
    @Test func knownAndUnknownMembers() {
        #expect(ConfigurationUsage.required == ConfigurationUsage(rawValue: "required"))
        #expect(ConfigurationUsage.required.isKnown)
        #expect(ConfigurationUsage(rawValue: "Required").isKnown)
        #expect(ConfigurationUsage(rawValue: "Required") != .required)
        #expect(ConfigurationUsage(rawValue: "Required").matches(.required))
        let new: ConfigurationUsage = "somethingNew"
        #expect(!new.isKnown)
        #expect("\(new)" == "somethingNew")
        #expect(new.graphValue == "somethingNew")
        #expect(ConfigurationUsage(graphValue: 5) == nil)
        #expect(ConfigurationUsage(rawValue: "unknownFutureValue").isUnknownFutureValue)
        #expect(!ConfigurationUsage.required.isUnknownFutureValue)
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
}
