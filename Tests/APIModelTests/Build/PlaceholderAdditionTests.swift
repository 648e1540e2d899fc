import GraphDocs
import GraphGenBase
import TestSupport
import Testing

@testable import APIModel

@Suite struct PlaceholderAdditionTests {
    @Test func anUndefinedTypeIsOpenAndComplex() {
        let model = Make.build(
            Make.page(
                "x",
                [Make.type("x", properties: [Make.row("a", "missing", line: 7), Make.row("b", "Missing collection")])]))
        let missing = model.type("missing")
        #expect(missing?.isPlaceholder == true)
        #expect(missing?.isOpen == true)
        #expect(missing?.kind == .complex)
        #expect(missing?.source == Place(page: "api-reference/v1.0/resources/x.md", line: 7))
        #expect(model.diagnostics.map(\.code) == [.typeUndefined])
        #expect(model.diagnostics.first?.severity == .warning)
        #expect(model.type("x")?["b"]?.type == "microsoft.graph.missing")
    }

    @Test func aPrimitiveThatNobodyKnowsIsAnyJSON() {
        let model = Make.build(Make.page("x", [Make.type("x", properties: [Make.row("where", "Edm.GeographyPoint")])]))
        #expect(model.type("x")?["where"]?.type == "Edm.Untyped")
        #expect(model.types.map(\.name) == ["x"])
        #expect(model.diagnostics.isEmpty)
    }

    @Test func listedValuesMakeAnEnumeration() {
        let row = Make.row("state", "missingKind", "Possible values are: `one`, `two`.")
        let other = Make.row("other", "missingKind", "Possible values are: `two`, `three`.")
        let model = Make.build(Make.page("x", [Make.type("x", properties: [row, other])]))
        #expect(model.type("missingKind")?.kind == .enumeration)
        #expect(model.type("missingKind")?.isEvolvable == true)
        #expect(model.type("missingKind")?.members.map(\.name) == ["one", "two", "three"])
    }

    @Test func aRelationshipOrSubtypeMakesAnEntity() {
        let model = Make.build(
            Make.page(
                "x",
                [
                    Make.type(
                        "x", base: "root",
                        properties: [Make.row("id", "String", "Key of the entity.", inheritedFrom: "root")],
                        relationships: [Make.row("items", "item collection")])
                ]))
        #expect(model.type("item")?.kind == .entity)
        #expect(model.type("root")?.kind == .entity)
        #expect(model.type("root")?.key == ["id"])
        #expect(model.type("root")?["id"]?.declaredIn == nil)
        #expect(model.type("x")?["id"]?.declaredIn == "microsoft.graph.root")
    }

    @Test func theRootOfAllEntitiesIsKnown() {
        let entity = Make.build(Make.page("x", [Make.type("x", base: "entity")])).type("entity")
        #expect(entity?.kind == .entity)
        #expect(entity?.isAbstract == true)
        #expect(entity?.key == ["id"])
    }

    @Test func aTypeThatOnlyBodiesDescribe() {
        var page = Make.operation("PATCH", "/things/{id}", file: "thing-update")
        page.operation?.body.type = Make.reference("thing")
        page.operation?.body.properties = [
            Make.row("id", "String", "Key of the entity. Inherited from base", inheritedFrom: "base", line: 20),
            Make.row(
                "mode", "modeKind", "Possible values are: `slow`, `fast`. Inherited from middle",
                inheritedFrom: "middle", line: 21),
            Make.row(
                "low", "Int32", "Valid values 1 to 5 and less than or equal to the value set for the high.", line: 22),
            Make.row("high", "Int32", "", line: 23),
        ]
        let model = Make.build(page)
        let thing = model.type("thing")
        #expect(thing?.kind == .entity)
        #expect(thing?.isPlaceholder == true)
        #expect(thing?.base == "microsoft.graph.middle")
        #expect(model.type("middle")?.base == "microsoft.graph.base")
        #expect(model.type("base")?.key == ["id"])
        #expect(model.type("base")?["id"]?.isKey == true)
        #expect(thing?["mode"]?.declaredIn == "microsoft.graph.middle")
        #expect(thing?["low"]?.maximum == .integer(5))
        #expect(thing?["low"]?.relations.map(\.value) == [Relation(.lessOrEqual, "high")])
        #expect(thing?["low"]?.source.line == 22)
        #expect(model.type("modeKind")?.members.map(\.name) == ["slow", "fast"])
        #expect(model.codes.allSatisfy { $0 == "type.undefined" })
    }

    @Test func whatARelationshipLeadsToIsNoEnumeration() {
        let row = Make.row("state", "missingKind", "Possible values are: `one`, `two`.")
        let model = Make.build(
            Make.page("x", [Make.type("x", properties: [row], relationships: [Make.row("states", "missingKind")])]))
        #expect(model.type("missingKind")?.kind == .entity)
        #expect(model.type("missingKind")?.members.isEmpty == true)
    }
}
