import GraphGenBase
import Testing

@Suite struct ValueTypeTests {
    @Test(arguments: PrimitiveType.allCases) func aPrimitiveIsReadBack(_ type: PrimitiveType) {
        #expect(type.rawValue == "Edm.\(type.shortName)")
        #expect(PrimitiveType(shortName: type.shortName) == type)
        #expect(ValueType(type.rawValue) == .primitive(type))
        #expect(ValueType.primitive(type).description == type.rawValue)
        #expect(ValueType.primitive(type).name == nil)
        #expect(PrimitiveType.isClaimed(type.rawValue))
        // Swift's spelling is that of OData.
        #expect("\(type)".lowercased() == type.shortName.lowercased())
    }

    /// Only the exact names are primitives: what pages write otherwise is put right where pages are read.
    @Test(arguments: ["microsoft.graph.string", "String", "edm.string", "Edm.Point", "Edm.", "Edm", "", "Editor.x"])
    func anyOtherNameIsThatOfAType(_ name: String) {
        #expect(ValueType(name) == .named(name))
        #expect(ValueType(name).description == name)
        #expect(!ValueType(name).isPrimitive)
    }

    @Test(arguments: [
        ("Edm.Point", true), ("edm.point", true), ("EDM.", true), ("Edm", false), ("Editor.x", false),
        ("Edma.x", false),
        ("microsoft.graph.edm.x", false), ("", false),
    ])
    func aNameOfTheNamespaceIsAPrimitivesWhateverItsCase(_ name: String, _ isClaimed: Bool) {
        #expect(PrimitiveType.isClaimed(name) == isClaimed)
    }

    @Test func whatIsKnownOfTypesIsNotKnownOfPrimitives() {
        let known = ["microsoft.graph.x": 1, "Edm.String": 2]
        #expect(known[ValueType.named("microsoft.graph.x")] == 1)
        #expect(known[ValueType.named("microsoft.graph.y")] == nil)
        #expect(known[ValueType.primitive(.string)] == nil)
    }
}
