import APIModel
import Testing

@testable import SwiftEmitter

@Suite struct HiddenMembersTests {
    private static let types = [
        SampleModel.type("hue", kind: .enumeration, members: ["red", "unknownFutureValue", "teal"]),
        SampleModel.type("size", kind: .enumeration, members: ["small", "UnknownFutureValue"]),
        SampleModel.type("shape", kind: .enumeration, members: ["round", "square"]),
        SampleModel.type("entity", kind: .entity),
        SampleModel.type(
            "lamp", kind: .entity, base: "microsoft.graph.entity",
            properties: [SampleModel.property("shade", .named("microsoft.graph.shade"), isCollection: true)]),
        SampleModel.type("deskLamp", kind: .entity, base: "microsoft.graph.lamp"),
        // Before and behind what it depends on.
        SampleModel.type("shade", properties: [SampleModel.property("paint", .named("microsoft.graph.paint"))]),
        SampleModel.type("paint"),
        SampleModel.type(
            "gloss", base: "microsoft.graph.paint",
            properties: [SampleModel.property("hue", .named("microsoft.graph.hue"))]),
        SampleModel.type(
            "room", kind: .entity, base: "microsoft.graph.entity",
            properties: [
                SampleModel.property("lamp", .named("microsoft.graph.lamp")) { $0.isNavigation = true },
                SampleModel.property("size", .named("microsoft.graph.size")),
                SampleModel.property("shape", .named("microsoft.graph.shape")),
                SampleModel.property("name", .primitive(.string)),
            ]),
        // Holds itself, and nothing that is hidden.
        SampleModel.type("tree", properties: [SampleModel.property("trees", .named("microsoft.graph.tree"))]),
    ]

    @Test(
        arguments: [
            ("hue", true), ("size", false), ("shape", false), ("gloss", true),
            // A derived one may come.
            ("paint", true), ("entity", true), ("shade", true), ("lamp", true),
            // What a base has.
            ("deskLamp", true),
            // Only what a relationship leads to.
            ("room", false), ("tree", false), ("unheardOf", false),
        ])
    func membersBehindThePlaceholderAreFoundHoweverDeep(_ name: String, _ expected: Bool) {
        let hidden = HiddenMembers(Self.types, TypeHierarchy(Self.types))
        #expect(hidden.mayStand(in: .named("microsoft.graph.\(name)")) == expected)
        let reversed = HiddenMembers(Self.types.reversed(), TypeHierarchy(Self.types))
        #expect(reversed.mayStand(in: .named("microsoft.graph.\(name)")) == expected)
        #expect(!hidden.mayStand(in: nil))
        #expect(!hidden.mayStand(in: .primitive(.string)))
    }

    @Test func operationsAreMarked() {
        func operation(_ id: String, _ type: String?) -> APIModel.Operation {
            SampleModel.operation(id, .get, "GET", "/\(id)") { operation in
                operation.response = type.map { name in
                    var response = APIModel.Operation.Response()
                    response.type = .named("microsoft.graph.\(name)")
                    return response
                }
            }
        }
        let model = Model(
            apiVersion: "beta", types: Self.types,
            operations: [operation("lamp.get", "lamp"), operation("room.get", "room"), operation("a.get", nil)])
        let marked = model.schemaText().split(separator: "\n").filter { $0.contains("u=1") }
        #expect(marked.count == 1)
        #expect(marked.first?.hasPrefix("O\tlamp.get\t") == true)
    }
}
