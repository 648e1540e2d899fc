import APIModel
import Testing

@testable import SwiftEmitter

@Suite struct ListedValuesTests {
    /// The code of a module of these types.
    private func code(_ types: [ModelType]) throws -> String {
        let model = Model(apiVersion: "beta", types: types)
        let modules = try Emitter(options: .init(moduleName: "Sample", generatorVersion: "1")).modules(
            model, byArea: false)
        return modules.flatMap(\.files).map(\.text).joined(separator: "\n")
    }

    private func text(
        _ name: String, _ values: [String], enumeration: String? = nil, isCollection: Bool = false,
        _ change: (inout Property) -> Void = { _ in }
    ) -> Property {
        SampleModel.property(name, "Edm.String", isCollection: isCollection) {
            $0.values = Fact(values)
            $0.enumeration = enumeration.map { Fact("microsoft.graph.\($0)") }
            change(&$0)
        }
    }

    @Test func aTextWithListedValuesIsAnEnumerationOfItsType() throws {
        let code = try code([SampleModel.type("lamp", properties: [text("mood", ["calm", "Very bright", "none"])])])
        #expect(code.contains("public var mood: Lamp.Mood? {\n        get { self.getEnumeration(\"mood\") }"))
        #expect(code.contains("_modify { yield &self[enumeration: \"mood\"] }"))
        #expect(code.contains("public var mood: GraphRuntime.GraphUpdatableField<Lamp.Mood>"))
        #expect(code.contains("extension Lamp {\n/// Tells ``Mood`` from other enumerations.\npublic enum _Mood:"))
        #expect(code.contains("public typealias Mood = GraphRuntime.GraphEnumeration<_Mood>"))
        #expect(code.contains("GraphModule.type(\"microsoft.graph.lamp/mood\")"))
        #expect(code.contains("extension GraphRuntime.GraphEnumeration where Tag == Lamp._Mood {"))
        #expect(code.contains(#"public static var VeryBright: Self { Self(rawValue: "Very bright") }"#))
        #expect(code.contains(#"public static var noneValue: Self { Self(rawValue: "none") }"#))
        #expect(
            code.contains(
                "/// The values of mood of lamp, and any other text.\n///\n/// - Documented: \(SampleModel.page):1"))
    }

    @Test func aCollectionIsOfIt() throws {
        let code = try code([
            SampleModel.type("lamp", properties: [text("moods", ["calm", "wild"], isCollection: true)])
        ])
        #expect(code.contains("public var moods: [Lamp.Moods]? {\n        get { self.get(\"moods\") }"))
    }

    @Test func theEnumerationOfThePagesServes() throws {
        let mood = SampleModel.type("mood", kind: .enumeration, members: ["calm", "wild"])
        let code = try code([
            mood, SampleModel.type("lamp", properties: [text("state", ["calm", "wild"], enumeration: "mood")]),
        ])
        #expect(code.contains("public var state: Mood? {\n        get { self.getEnumeration(\"state\") }"))
        #expect(!code.contains("lamp/state"))
    }

    private static let texts: [(String, [String], @Sendable (inout Property) -> Void)] = [
        ("one value", ["calm"], { _ in }), ("no value", [], { _ in }), ("a key", ["a1", "b1"], { $0.isKey = true }),
        ("a number", ["a1", "b1"], { $0.type = "Edm.Int32" }),
    ]

    @Test(arguments: texts.indices)
    func whatStaysAText(place: Int) throws {
        let (_, values, change) = Self.texts[place]
        let code = try code([SampleModel.type("lamp", properties: [text("mood", values, change)])])
        #expect(!code.contains("GraphEnumeration"))
    }

    @Test(arguments: [
        // `Type` and `Protocol` are words of Swift in every type; the others would hide what the type names.
        ("type", "TypeValue"), ("protocol", "ProtocolValue"), ("self", "SelfValue"), ("update", "UpdateValue"),
        ("swift", "SwiftValue"), ("shade", "ShadeValue"), ("rooms", "RoomsValue"), ("Own", "OwnValue"), ("a-b", "AB"),
    ])
    func namesThatWouldHideOthers(property: String, name: String) throws {
        let types = [
            SampleModel.type(
                "lamp",
                properties: [
                    text(property, ["calm", "wild"]), SampleModel.property("kind", "microsoft.graph.shade"),
                    SampleModel.property("place", "microsoft.graph.rooms.room"),
                ]), SampleModel.type("shade"), SampleModel.type("room", namespace: "microsoft.graph.rooms"),
        ]
        #expect(try code(types).contains("public typealias \(name) = GraphRuntime.GraphEnumeration<_\(name)>"))
    }

    @Test func aBasesAccessorServes() throws {
        let types = [
            SampleModel.type("lamp", properties: [text("mood", ["calm", "wild"])]),
            SampleModel.type("deskLamp", base: "microsoft.graph.lamp", properties: [text("mood", ["calm", "mild"])]),
        ]
        let code = try code(types)
        #expect(code.contains("public var mood: Lamp.Mood?"))
        #expect(!code.contains("DeskLamp.Mood"))
    }

    @Test func aDeprecatedTypesEnumerationIsNamedWithoutAWarning() throws {
        let type = SampleModel.type("lamp", properties: [text("mood", ["calm", "wild"])]) {
            $0.isDeprecated = true
            $0.deprecation = "Use the sun."
        }
        let code = try code([type])
        let mark = "@available(*, deprecated, message: \"Lamp is deprecated. Use the sun.\")\n"
        #expect(code.contains(mark + "extension Lamp {\n/// Tells ``Mood``"))
        #expect(code.contains(mark + "extension GraphRuntime.GraphEnumeration where Tag == Lamp._Mood"))
    }

    /// Page text is escaped wherever it goes.
    @Test func valuesAreHostile() throws {
        let code = try code([
            SampleModel.type("lamp", properties: [text("mood", ["\"); evil(\"", "*/ \\(x)\n}", "``", "calm"])])
        ])
        #expect(code.contains(#"Self(rawValue: "\"); evil(\"") }"#))
        #expect(!code.contains("\n}\n\"") && !code.contains("/// The value */ \\(x)\n}"))
    }
}
