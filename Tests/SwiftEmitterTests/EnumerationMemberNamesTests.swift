import Testing

@testable import SwiftEmitter

@Suite struct EnumerationMemberNamesTests {
    private func names(_ members: [String], reserved: Set<String> = []) -> [String] {
        let names = EnumerationMemberNames(members, reserved: reserved)
        return members.map { names[$0] }
    }

    @Test(arguments: [
        (["calm", "Bright"], ["calm", "Bright"]), (["calm", "calm"], ["calm", "calm"]), (["a b"], ["aB"]),
        // Signs tell apart what letters do not.
        (["GMT+1", "GMT-1"], ["GMTPlus1", "GMTMinus1"]), (["GMT1", "GMT+1"], ["GMT1", "GMTPlus1"]),
        (["a.b", "a b", "aB"], ["aDotB", "aSpaceB", "aB"]), (["v1.0", "v10"], ["v1Dot0", "v10"]),
        // What Swift or GraphRuntime means by a name is not the member.
        (["none", "some", "rawValue"], ["noneValue", "someValue", "rawValueValue"]), (["None"], ["None"]),
        (["none", "noneValue"], ["noneValue_", "noneValue"]), (["default", "init"], ["`default`", "initValue"]),
        (["no-ne", "noNe"], ["noMinusNe", "noNe"]), (["!", "?"], ["not", "question"]),
    ])
    func namesSayWhatTellsMembersApart(members: [String], expected: [String]) {
        #expect(names(members) == expected)
        #expect(names(members.reversed()) == expected.reversed())
    }

    @Test func wordsOfTheModuleAreGone() {
        #expect(names(["Swift", "calm"], reserved: ["Swift"]) == ["SwiftValue", "calm"])
    }

    /// Whatever pages list, the names differ and the order makes none.
    @Test func namesOfOddMembersDiffer() {
        let signs = ["", "+", "-", ".", " ", "_", "é", "💡", "0"]
        let members = signs.flatMap { first in
            signs.flatMap { second in ["a\(first)b\(second)c", "\(first)\(second)"] }
        }
        let found = names(members)
        #expect(Set(zip(members, found).map { "\($0)\n\($1)" }).count == Set(members).count)
        #expect(Set(found).count == Set(members).count)
        #expect(names(members.reversed()) == found.reversed())
    }
}
