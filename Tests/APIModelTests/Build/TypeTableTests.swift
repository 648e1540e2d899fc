import Testing

@testable import APIModel

@Suite struct TypeTableTests {
    private func type(_ name: String, base: String? = nil) -> ModelType {
        ModelType(name: name, kind: .complex, base: base.map { "microsoft.graph." + $0 }, source: Make.source(7))
    }

    @Test func theNearestBaseComesFirst() {
        let types = TypeTable<Stage.Derived>(type("a"), type("b", base: "a"), type("c", base: "b"))
        #expect(types.chain("microsoft.graph.c").map(TypeNames.lastPart) == ["c", "b", "a"])
        #expect(types.chain("microsoft.graph.missing") == ["microsoft.graph.missing"])
    }

    @Test func aCircleEndsWhereItBegan() {
        let types = TypeTable<Stage.Complete>(type("a", base: "b"), type("b", base: "a"), type("c", base: "a"))
        #expect(types.chain("microsoft.graph.c").map(TypeNames.lastPart) == ["c", "a", "b"])
    }

    @Test func theStageChangesAndTheTypesDoNot() {
        var types = TypeTable<Stage.Structures>(type("b"), type("a"))
        types["microsoft.graph.a"]?.isOpen = true
        let named: TypeTable<Stage.Named> = types.settled()
        #expect(named.names == ["microsoft.graph.a", "microsoft.graph.b"])
        #expect(named["microsoft.graph.a"]?.isOpen == true)
        #expect(named.at("microsoft.graph.a", .typeUndefined, "x").line == 7)
    }

    @Test func onlyThePropertiesThatAreNamedChange() {
        var x = type("x")
        x.properties = ["a", "b"].map { Property(name: $0, type: "Edm.String", source: Make.source()) }
        var types = TypeTable<Stage.Classified>(x)
        types.change([1], of: "microsoft.graph.x") { $0.isKey = true }
        types.change([0], of: "microsoft.graph.missing") { $0.isKey = true }
        #expect(types["microsoft.graph.x"]?.properties.map(\.isKey) == [false, true])
    }
}
