import GraphRuntime
import Testing

@Suite struct FlagTests {
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
    @Test(.timeLimit(.minutes(15))) func manyFlagsTakeLinearTime() {
        let even = WeekDays((0..<10_000).map { WeekDays.Member(rawValue: "member\($0 * 2)") })
        let third = WeekDays((0..<10_000).map { WeekDays.Member(rawValue: "Member\($0 * 3)") })
        #expect(even.union(third).members.count == 16_666)
        #expect(even.intersection(third).members.count == 3_334)
        #expect(even.symmetricDifference(third).members.count == 13_332)
        #expect(even.subtracting(third).members.count == 6_666)
        #expect(!even.isSubset(of: third))
        #expect(even != third)
    }

    @Test(arguments: [
        ("Read, Write , EXEC", "write", "Read, EXEC"), ("Read, Write", "read", "Write"), ("a,A,b", "b", "a,A"),
        ("a,b,A,c", "a", "b,c"), (" a ,, b,", "b", " a ,,"), ("a", "a", ""), ("a, b", "c", "a, b"),
    ])
    func whatIsTakenAwayLeavesTheSpellingOfTheRest(_ text: String, _ member: String, _ rest: String) {
        var flags = WeekDays(rawValue: text)
        flags.remove(.init(rawValue: member))
        #expect(flags.rawValue == rest)
    }

    @Test func whatIsAddedLeavesTheSpellingOfTheRest() {
        var flags = WeekDays(rawValue: "Monday , friday")
        flags.insert(.tuesday)
        #expect(flags.rawValue == "Monday , friday,tuesday")
        #expect(flags.union(["sunday"]).rawValue == "Monday , friday,tuesday,sunday")
        #expect(flags.subtracting([.tuesday]).rawValue == "Monday , friday")
        flags = WeekDays(rawValue: "  ")
        flags.insert(.monday)
        #expect(flags.rawValue == "monday")
        flags.insert("MONDAY, sunday,")
        #expect(flags.rawValue == "monday,sunday")
        #expect(!flags.insert("").inserted)
        #expect(flags.rawValue == "monday,sunday")
    }

    @Test func aCopyIsAValueOfItsOwn() {
        var flags: WeekDays = [.monday]
        var other = flags
        other.insert(.friday)
        flags.insert(.tuesday)
        let third = other
        other.remove(.monday)
        #expect(flags.rawValue == "monday,tuesday")
        #expect(other.rawValue == "friday")
        #expect(third.rawValue == "monday,friday")
    }

    /// Long texts are held otherwise, and are the same values.
    @Test func longTextsKeepTheirSpellingToo() {
        for text in [
            String(repeating: ",", count: 500), String(repeating: " ", count: 500),
            ", " + String(repeating: "Monday , ", count: 100) + "friday,",
        ] {
            #expect(WeekDays(rawValue: text).rawValue == text)
        }
        var flags = WeekDays(rawValue: (0..<100).map { "Member\($0)" }.joined(separator: ", "))
        for number in 0..<99 {
            #expect(flags.remove(.init(rawValue: "member\(number)"))?.rawValue == "Member\(number)")
        }
        #expect(flags.rawValue == "Member99")
        #expect(flags == ["member99"])
        #expect(!flags.isEmpty)
        flags.remove("member99")
        #expect(flags.isEmpty)
        #expect(flags.rawValue == "")
    }

    /// Each would take minutes if a call took as long as there are members.
    @Test(.timeLimit(.minutes(15))) func manyCallsOnOneValueTakeLinearTime() {
        let members = (0..<20_000).map { WeekDays.Member(rawValue: "member\($0)") }
        var flags = WeekDays()
        for member in members { flags.insert(member) }
        for member in members { flags.formUnion([member]) }
        let count = members.count { flags.contains($0) && flags.isSuperset(of: [$0]) }
        #expect(count == members.count)
        #expect(flags.members == members)
        for member in members.dropLast() { flags.remove(member) }
        #expect(flags.rawValue == "member19999")
        for _ in 0..<20_000 {
            flags.insert(.monday)
            flags.remove(.monday)
        }
        #expect(flags.rawValue == "member19999")
    }
}
