import APIModel
import Testing

@testable import SwiftEmitter

/// What a type declares, inherits, holds and gets from GraphRuntime is one scope.
@Suite struct MemberNamesTests {
    private func type(
        _ name: String, namespace: String = "microsoft.graph", base: String? = nil, _ properties: [String]
    ) -> ModelType {
        SampleModel.type(
            name, namespace: namespace, base: base.map { "microsoft.graph.\($0)" },
            properties: properties.map { SampleModel.property($0, "Edm.String") })
    }

    /// The names of the properties of a type.
    private func identifiers(_ types: [ModelType], of name: String) -> [String] {
        let model = Model(apiVersion: "beta", types: types)
        let hierarchy = TypeHierarchy(model)
        let members = MemberNames(
            types, hierarchy: hierarchy,
            names: SwiftTypeNames(model: model, modules: ModuleNames(base: "Sample", isSplit: false)))
        let type = types.first { $0.name == name }
        return type.map { type in type.properties.map { members.identifier(of: $0, in: type) } } ?? []
    }

    @Test(arguments: [
        (["size", "Size", "si-ze"], ["size", "Size", "siZe"]), (["a b", "aB", "a-b"], ["aB", "aB_", "aB_2"]),
        (["object", "getString", "Update"], ["object_", "getString_", "Update_"]), (["default"], ["default"]),
        (["size", "size"], ["size", "size"]),
    ])
    func namesThatMeetAreToldApart(_ properties: [String], _ expected: [String]) {
        #expect(identifiers([type("lamp", properties)], of: "lamp") == expected)
    }

    /// A base's property is called the same in all that is derived from it.
    @Test func theBaseComesFirst() {
        let types = [
            type("small", base: "lamp", ["a-b", "own"]), type("lamp", ["a b"]), type("tiny", base: "small", ["aB"]),
        ]
        #expect(identifiers(types, of: "lamp") == ["aB"])
        #expect(identifiers(types, of: "small") == ["aB_", "own"])
        #expect(identifiers(types, of: "tiny") == ["aB_2"])
        #expect(identifiers(types.reversed(), of: "tiny") == ["aB_2"])
        // What two types derived from one declare does not meet.
        let siblings = [type("lamp", ["a b"]), type("one", base: "lamp", ["a-b"]), type("two", base: "lamp", ["a-b"])]
        #expect(identifiers(siblings, of: "two") == ["aB_"])
    }

    @Test func whatIsNestedInATypeIsGone() {
        let types = [type("lamp", ["Bulb", "bulb"]), type("bulb", namespace: "microsoft.graph.lamp", ["lamp"])]
        #expect(identifiers(types, of: "lamp") == ["Bulb_", "bulb"])
    }

    @Test func annotationsOfGraphGiveWay() {
        let type = type("lamp", ["@microsoft.graph.mode", "mode", "@microsoft.graph.kind"])
        #expect(identifiers([type], of: "lamp") == ["mode_", "mode", "kind"])
        let hierarchy = TypeHierarchy([self.type("lamp", ["@microsoft.graph.mode", "@odata.etag", "a"])])
        #expect(hierarchy["microsoft.graph.lamp"].map { hierarchy.accessibleProperties(of: $0).count } == 2)
    }

    @Test func annotationsAreNoMembers() {
        #expect(identifiers([type("lamp", ["@odata.etag", "odataEtag"])], of: "lamp").last == "odataEtag")
    }
}
