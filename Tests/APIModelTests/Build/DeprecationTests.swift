import GraphDocs
import Testing

@testable import APIModel

@Suite struct DeprecationTests {
    @Test(arguments: [
        ("It will stop returning data on August 20, 2027.", "2027-08-20"), ("Retired on 5 May 2026.", "2026-05-05"),
        ("Retired by Sept. 1st, 2026.", "2026-09-01"), ("Removed after 2026-12-31.", "2026-12-31"),
        ("Deprecated as of March 2024.", "2024-03"), ("Deprecated as of March (2024)", "2024-03"),
        ("It may be removed.", nil), ("Deprecated in version 2024.", nil), ("On 2026-13-31.", nil),
        ("On August 40, 2027.", nil), ("In May, 12 lamps.", nil),
    ]) func dates(_ text: String, _ date: String?) { #expect(Deprecation(text).date == date) }

    @Test(arguments: [
        ("The API is deprecated. Use the drone API instead.", "Use the drone API instead."),
        ("The API is deprecated; use v2.0 of it instead. It is old.", "use v2.0 of it instead."),
        ("Deprecated and replaced by **lamp**.", "Deprecated and replaced by **lamp**."),
        ("The API is deprecated. It is used by lamps.", nil), ("", nil),
    ]) func advice(_ text: String, _ advice: String?) { #expect(Deprecation(text).advice == advice) }

    @Test func whatStandsBesideTheMark() {
        var row = Make.row("oldName", "String", "The old name. Use `id` instead. Gone on 2027-08-20.")
        row.isMarkedDeprecated = true
        let deprecation = property(row).deprecation
        #expect(deprecation == Deprecation("", described: row.description))
        #expect(deprecation?.advice == "Use id instead.")
        #expect(deprecation?.date == "2027-08-20")
        #expect(
            property("The name. This property is deprecated. Use id instead.").deprecation?.advice == "Use id instead.")
        #expect(property("The name.").deprecation == nil)
    }

    @Test func membersAndEnumerations() throws {
        var facts = Make.enumeration("kind", ["a1", "unknownFutureValue", "b1", "c1"])
        facts.members[2].isDeprecated = true
        facts.deprecation = "kind values (deprecated)"
        let model = Make.build(Make.page("kind", enumerations: [facts]))
        let type = try #require(model.type("kind"))
        #expect(type.isDeprecated)
        #expect(type.deprecation == "kind values (deprecated)")
        #expect(type.members.map(\.isDeprecated) == [false, false, true, false])
        #expect(type.members.map(\.isHidden) == [false, false, false, true])
        #expect(try Model(json: model.json()).json() == model.json())
    }
}
