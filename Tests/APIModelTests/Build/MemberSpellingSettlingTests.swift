import GraphDocs
import Testing

@testable import APIModel

/// Members that a machine translated, beside rows that list them in code spans.
@Suite struct MemberSpellingSettlingTests {
    private func members(_ table: [String], listed: String, isTranslated: Bool = true) -> ([String], [String]) {
        var page = Make.page("x", enumerations: [Make.enumeration("mood", table)])
        page.isTranslated = isTranslated
        let row = Make.row("mood", "mood", "The mood. Possible values are: \(listed).")
        let model = Make.build(page, Make.page("lamp", [Make.type("lamp", properties: [row])]))
        return (model.type("mood")?.members.map(\.name) ?? [], model.codes.filter { $0 == "table.name-translated" })
    }

    @Test func theRowsSpellingCounts() {
        let (names, codes) = members(["无", "lit"], listed: "`none`, `lit`")
        #expect(names == ["none", "lit"])
        #expect(codes == ["table.name-translated"])
    }

    /// Anything that could be another list, or another order, leaves the table as it is.
    @Test(arguments: [
        (["无", "lit"], "`none`, `lit`", false), (["无", "lit"], "`none`, `lit`, `dim`", true),
        (["无", "lit"], "`lit`, `none`", true), (["无", "亮"], "`none`, `lit`", true),
        (["none", "lit"], "`none`, `lit`", true),
    ])
    func whatIsLeftAlone(table: [String], listed: String, isTranslated: Bool) {
        let (names, codes) = members(table, listed: listed, isTranslated: isTranslated)
        #expect(Array(names.prefix(table.count)) == table)
        #expect(codes.isEmpty)
    }
}
