import GraphDocs
import Testing

@testable import APIModel

@Suite struct JSONSketchTests {
    @Test func jsonIsReadForWantOfATable() {
        var type = Make.type("x")
        type.jsonRepresentation = .object([
            .init("@odata.type", .string("#microsoft.graph.x")), .init("id", .string("String (identifier)")),
            .init("count", .number("7")),
            .init("on", .bool(true)), .init("when", .string("String (timestamp)")),
            .init("list", .array([.string("String")])),
            .init("part", .object([.init("@odata.type", .string("microsoft.graph.part"))])), .init("none", .null),
            .init("bad name", .string("x")),
        ])
        let model = Make.build(Make.page("x", [type]), Make.page("part", [Make.type("part")]))
        #expect(
            model.type("x")?.properties.map { $0.type.description + ($0.isCollection ? "*" : "") } == [
                "Edm.String", "Edm.Int32", "Edm.Boolean", "Edm.DateTimeOffset", "Edm.String*", "microsoft.graph.part",
                "Edm.Untyped",
            ])
        type.isOpen = true
        #expect(Make.build(Make.page("x", [type])).type("x")?.properties.isEmpty == true)
    }

    @Test func membersOfABaseTypeAreNotRepeated() {
        var type = Make.type("x", base: "base")
        type.jsonRepresentation = .object([
            .init("id", .string("String (identifier)")), .init("own", .string("String")),
        ])
        let base = Make.page("base", [Make.type("base", properties: [Make.row("id")])])
        #expect(Make.build(Make.page("x", [type]), base).type("x")?.properties.map(\.name) == ["own"])
    }

    @Test func membersOfASketchAreNoRelationships() {
        var type = Make.type("x")
        type.jsonRepresentation = .object([
            .init("name", .string("String")),
            .init("part", .object([.init("@odata.type", .string("microsoft.graph.part"))])),
        ])
        let model = Make.build(Make.page("x", [type]))
        #expect(model.type("x")?.kind == .complex)
        #expect(model.type("part")?.kind == .complex)
        #expect(model.type("x")?.properties.map(\.isNavigation) == [false, false])
    }
}
