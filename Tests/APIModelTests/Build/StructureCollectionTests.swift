import GraphDocs
import Testing

@testable import APIModel

@Suite struct StructureCollectionTests {
    @Test func theSameTypeOnTwoPages() {
        let model = Make.build(
            Make.page(
                "intune-a-user",
                [
                    Make.type(
                        "user",
                        properties: [
                            Make.row("id"), Make.row("devices", "String collection"), Make.row("age", "Int32"),
                        ])
                ]),
            Make.page("user", [Make.type("user", properties: [Make.row("id"), Make.row("age", "Int64")])]))
        let user = model.type("user")
        #expect(user?.source.page == "api-reference/v1.0/resources/user.md")
        #expect(user?.properties.map(\.name) == ["id", "age", "devices"])
        #expect(user?["age"]?.type == "Edm.Int64")
        #expect(user?.isAlsoIntune == true)
        #expect(
            model.codes == ["property.conflict", "type.duplicate"].sorted()
                || Set(model.codes) == ["property.conflict", "type.duplicate"])
    }

    @Test func aMergedTypeSaysThatIntuneHasItToo() throws {
        let user = Make.type("user", properties: [Make.row("id")])
        let merged = Make.build(Make.page("user", [user]), Make.page("intune-a-user", [user]))
        #expect(String(decoding: merged.json(), as: UTF8.self).contains("\"intune\": true"))
        #expect(try Model(json: merged.json()).type("user")?.isAlsoIntune == true)
        // Where the source says it, or nothing says it, there is no flag.
        #expect(Make.build(Make.page("intune-a-user", [user])).type("user")?.isAlsoIntune == false)
        #expect(Make.build(Make.page("user", [user]), Make.page("person", [user])).type("user")?.isAlsoIntune == false)
    }

    @Test func theAuthoritativeSpellingStays() {
        let model = Make.build(
            Make.page("intune-user", [Make.type("USER")]), Make.page("user", [Make.type("user")]),
            Make.page("x", [Make.type("x", properties: [Make.row("owner", "User")])]))
        #expect(model.types.map(\.name) == ["user", "x"])
        #expect(model.type("x")?["owner"]?.type == "microsoft.graph.user")
        #expect(model.codes.contains("type.spelling"))
    }

    @Test func factsOfATypeArePassedOn() {
        var type = Make.type("x")
        type.isOpen = true
        type.isAbstract = true
        type.deprecation = "Use y."
        type.summary = "An x."
        var page = Make.page("x", [type])
        page.serviceArea = "files"
        let x = Make.build(page).type("x")
        #expect(x?.isOpen == true)
        #expect(x?.isAbstract == true)
        #expect(x?.isDeprecated == true)
        #expect(x?.deprecation == "Use y.")
        #expect(x?.summary == "An x.")
        #expect(x?.serviceArea == "files")
    }
}
