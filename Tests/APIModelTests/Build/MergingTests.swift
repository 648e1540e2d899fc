import GraphDocs
import Testing

@testable import APIModel

@Suite struct MergingTests {
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

    @Test func onePropertyInTwoTables() {
        let type = Make.type(
            "x", properties: [Make.row("owner", "user")],
            relationships: [Make.row("owner", "user"), Make.row("members", "user collection")])
        let model = Make.build(
            Make.page("x", [type]), Make.page("user", [Make.type("user", properties: [Make.row("id")])]))
        #expect(model.type("x")?.properties.map(\.name) == ["owner", "members"])
        #expect(model.type("x")?["owner"]?.isNavigation == true)
        #expect(model.type("user")?.kind == .entity)
    }

    @Test func theOrderOfPagesDoesNotMatter() {
        let pages = [
            Make.page("b", [Make.type("b", base: "a", properties: [Make.row("x", "missing")])]),
            Make.page("a", [Make.type("a")]),
            Make.page("intune-a", [Make.type("a", properties: [Make.row("y")])]),
            Make.page("enums", enumerations: [Make.enumeration("kind", ["k1"])]),
        ]
        let first = ModelBuilder(apiVersion: "v1.0").build(from: pages).json()
        #expect(ModelBuilder(apiVersion: "v1.0").build(from: pages.reversed()).json() == first)
        #expect(ModelBuilder(apiVersion: "v1.0").build(from: pages).json() == first)
    }

    @Test func nothingGivesAnEmptyModel() {
        let model = ModelBuilder(apiVersion: "beta").build(from: [])
        #expect(model.types.isEmpty)
        #expect(
            String(decoding: model.json(), as: UTF8.self) == """
                {
                  "format": "graph-model/1",
                  "apiVersion": "beta",
                  "types": [],
                  "operations": [],
                  "diagnostics": []
                }

                """)
    }
}
