import APIModel
import Testing

@testable import SwiftEmitter

/// What names a deprecated type is deprecated as well.
@Suite struct DeprecationsTests {
    private func deprecations(_ types: [ModelType]) -> Deprecations {
        let model = Model(apiVersion: "beta", types: types)
        return Deprecations(
            model, names: SwiftTypeNames(model: model, modules: ModuleNames(base: "Sample", isSplit: false)))
    }

    private func old(_ name: String, namespace: String = "microsoft.graph", _ text: String?) -> ModelType {
        SampleModel.type(name, namespace: namespace) {
            $0.isDeprecated = true
            $0.deprecation = text
        }
    }

    private var types: [ModelType] {
        [
            old("lamp", "Use \"sun\"."), old("alert", namespace: "microsoft.graph.security", nil),
            SampleModel.type("sun"),
            old("lamp2", "No."),
        ]
    }

    @Test(arguments: [
        ("Lamp", [#"@available(*, deprecated, message: "Use \"sun\".")"#]),
        ("Lamp2", [#"@available(*, deprecated, message: "No.")"#]),
        ("Security.Alert", ["@available(*, deprecated)"]), ("Sun", []), ("Alert", []), ("Security", []),
    ])
    func theTypeItself(_ name: String, _ attributes: [String]) {
        #expect(deprecations(types).attributes(of: name) == attributes)
    }

    @Test(
        arguments: [
            ("public var a: [Lamp]?", "Lamp is deprecated. Use \\\"sun\\\"."),
            ("(Lamp2) -> Sun", "Lamp2 is deprecated. No."),
            ("func a() -> Security.Alert.Fields", "Security.Alert is deprecated."),
            ("func a() -> Lamp.Fields", "Lamp is deprecated. Use \\\"sun\\\"."),
            ("func a(_ lamp: `Lamp`, b: Lamp3)", nil), ("Sun", nil), ("Other.Lamp", nil), ("Alert", nil),
            ("Security.Sun", nil),
            ("lamp: Lamp_", nil),
        ] as [(String, String?)])
    func whatNamesIt(_ code: String, _ message: String?) {
        #expect(
            deprecations(types).attributes(ofDeclaration: code)
                == (message.map { ["@available(*, deprecated, message: \"\($0)\")"] } ?? []))
    }

    /// To name it would be to name the type around it.
    @Test func aTypeAroundOthersIsNotPassedOn() {
        let types = [old("security", "Gone."), SampleModel.type("alert", namespace: "microsoft.graph.security")]
        #expect(deprecations(types).attributes(of: "Security") == [])
        #expect(deprecations(types).attributes(ofDeclaration: "Security.Alert") == [])
    }

    @Test func aLongTextIsCut() {
        #expect(Deprecations.attribute(String(repeating: "a", count: 300)).filter { $0 == "a" }.count == 200 + 5)
        #expect(Deprecations.attribute(" \n") == "@available(*, deprecated)")
    }
}
