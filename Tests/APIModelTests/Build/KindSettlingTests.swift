import GraphDocs
import Testing

@testable import APIModel

@Suite struct KindSettlingTests {
    private func kind(_ type: TypeFacts, _ others: [PageFacts] = []) -> ModelType.Kind? {
        ModelBuilder(apiVersion: "v1.0").build(from: [Make.page("x", [type])] + others).type("x")?.kind
    }

    @Test func aKeyMakesAnEntity() {
        #expect(kind(Make.type("x", properties: [Make.row("id")], keyProperty: "id")) == .entity)
        #expect(kind(Make.type("x", properties: [Make.row("id", "String", "Key of the entity.")])) == .entity)
        #expect(kind(Make.type("x", properties: [Make.row("name")], keyProperty: "id")) == .complex)
        #expect(kind(Make.type("x", properties: [Make.row("id")])) == .complex)
        #expect(kind(Make.type("x", properties: [Make.row("id")], keyProperty: "")) == .complex)
    }

    @Test func aTitleCanDenyIt() {
        var type = Make.type("x", properties: [Make.row("id")], keyProperty: "id")
        type.isComplex = true
        #expect(kind(type) == .complex)
    }

    @Test func relationshipsBelongToEntitiesAndLeadToThem() {
        let other = Make.page("y", [Make.type("y", properties: [Make.row("name")])])
        let type = Make.type("x", relationships: [Make.row("ys", "y collection")])
        #expect(kind(type, [other]) == .entity)
        func both(_ facts: TypeFacts, _ others: PageFacts...) -> (ModelType.Kind?, Bool?) {
            let pages = [Make.page("x", [type]), Make.page("y", [facts])] + others
            let model = ModelBuilder(apiVersion: "v1.0").build(from: pages)
            return (model.type("y")?.kind, model.type("x")?["ys"]?.isNavigation)
        }
        // Complex types stand under that heading as well: something else has to go with it.
        #expect(both(Make.type("y", properties: [Make.row("name")])) == (.complex, false))
        #expect(both(Make.type("y", properties: [Make.row("id")])) == (.entity, true))
        var reads = Make.operation("GET", "/me/y")
        reads.operation?.response.type = Make.reference("y")
        #expect(both(Make.type("y", properties: [Make.row("name")]), reads) == (.entity, true))
        // The page's own words come before all of it.
        var complex = Make.type("y", properties: [Make.row("id")])
        complex.isComplex = true
        #expect(both(complex, reads) == (.complex, false))
    }

    @Test func whatARelationshipLeadsToAndNoPageDefinesIsAnEntity() {
        let type = Make.type("x", relationships: [Make.row("ys", "y collection")])
        let model = ModelBuilder(apiVersion: "v1.0").build(from: [Make.page("x", [type])])
        #expect(model.type("y")?.kind == .entity)
        #expect(model.type("x")?["ys"]?.isNavigation == true)
    }

    @Test(arguments: [
        ("GET", "/xs/{id}", false, true), ("GET", "/xs", true, true), ("POST", "/xs", false, true),
        ("GET", "/me/x", false, true),
        ("POST", "/xs/{id}/start", false, false), ("GET", "/xs/find(name='{name}')", true, false),
    ]) func requestsTell(_ method: String, _ path: String, _ isCollection: Bool, _ isEntity: Bool) {
        var facts = Make.operation(method, path)
        facts.operation?.response.type = Make.reference(isCollection ? "x collection" : "x")
        if method == "POST" { facts.operation?.body.type = Make.reference("x") }
        #expect(kind(Make.type("x", properties: [Make.row("id")]), [facts]) == (isEntity ? .entity : .complex))
    }

    @Test func whatAFunctionListsNeedsNoKey() {
        var facts = Make.operation("GET", "/me/things")
        facts.operation?.response.type = Make.reference("x collection")
        #expect(kind(Make.type("x", properties: [Make.row("name")]), [facts]) == .complex)
        #expect(kind(Make.type("x", properties: [Make.row("id")]), [facts]) == .entity)
    }

    @Test func oneFamilyIsOfOneKind() {
        let model = Make.build(
            Make.page("a", [Make.type("a")]),
            Make.page("b", [Make.type("b", base: "a", properties: [Make.row("id", "String", "Key.")])]),
            Make.page("c", [Make.type("c", base: "a")]))
        #expect(model.types.map(\.kind) == [.entity, .entity, .entity])
        #expect(model.type("b")?.key == ["id"])
    }
}
