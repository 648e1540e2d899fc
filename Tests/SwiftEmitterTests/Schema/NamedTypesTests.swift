import APIModel
import GraphGenBase
import Testing

@testable import SwiftEmitter

@Suite struct NamedTypesTests {
    private static let types = [
        SampleModel.type("entity", kind: .entity),
        SampleModel.type("lamp", kind: .entity, base: "microsoft.graph.entity"),
        SampleModel.type("deskLamp", kind: .entity, base: "microsoft.graph.lamp"),
        SampleModel.type("streetLamp", kind: .entity, base: "microsoft.graph.lamp"),
        SampleModel.type("shade"), SampleModel.type("room", kind: .entity, base: "microsoft.graph.entity"),
    ]

    private func named(
        _ pages: [(path: String, body: String?, answer: String?, shown: String?)], areas: [String?] = []
    ) -> [[String]] {
        let operations = pages.enumerated().map { place, page in
            SampleModel.operation("o\(place).do", .create, "POST", page.path) { operation in
                if let mark = page.path.firstIndex(of: "?") {
                    operation.query = String(page.path[page.path.index(after: mark)...])
                    operation.path = String(page.path[..<mark])
                }
                operation.serviceArea = place < areas.count ? areas[place] : nil
                operation.requestBody = page.body.map { .init(type: .named("microsoft.graph.\($0)")) }
                operation.response = page.answer.map { name in
                    var response = APIModel.Operation.Response()
                    response.type = .named("microsoft.graph.\(name)")
                    return response
                }
                guard let shown = page.shown else { return }
                let name = JSONValue.object([.init("@odata.type", .string(shown))])
                operation.examples = [
                    .init(
                        name: "",
                        request: .init(
                            method: "POST", url: page.path, headers: [],
                            body: .json(.object([.init("in", .array([name]))]))),
                        response: nil, source: operation.source)
                ]
            }
        }
        let ids = OperationIDs(operations)
        let model = Model(apiVersion: "beta", types: Self.types, operations: operations)
        let found = NamedTypes(operations, ids: ids, hierarchy: TypeHierarchy(model))
        return operations.map { found[ids[$0]].map { String($0.dropFirst("microsoft.graph.".count)) } }
    }

    @Test(
        "types of one page",
        arguments: [
            ("#microsoft.graph.shade", ["shade"]), ("microsoft.graph.shade", ["shade"]),
            // Says its name everywhere.
            ("#microsoft.graph.lamp", []), ("#microsoft.graph.deskLamp", ["deskLamp"]),
            ("#microsoft.graph.unheardOf", []), ("#", []), ("shade", ["shade"]),
            ("#Microsoft.Graph.Shade", ["shade"]),
        ])
    func examples(shown: String, expected: [String]) {
        #expect(named([("/rooms", "room", nil, shown)]) == [expected])
    }

    @Test func pagesOfOneAreaAboutOneRequestShowForEachOther() {
        let pages: [(path: String, body: String?, answer: String?, shown: String?)] = [
            ("/rooms", "room", nil, "#microsoft.graph.shade"), ("/rooms", "room", nil, nil),
        ]
        #expect(named(pages) == [["shade"], ["shade"]])
        #expect(named(pages, areas: ["Light", "Light"]) == [["shade"], ["shade"]])
        #expect(named(pages, areas: ["Light", "Rooms"]) == [["shade"], []])
    }

    @Test func whatAnotherPageShowsIsItsOwn() {
        #expect(
            named([("/rooms", "room", nil, "#microsoft.graph.shade"), ("/shades", "shade", nil, nil)]) == [
                ["shade"], [],
            ])
    }

    @Test func anAddressOfAFamilyTakesAnyOfIt() {
        // Its base is documented there, for a collection or one of its elements.
        #expect(named([("/lamps", "deskLamp", nil, nil), ("/lamps/{id}", nil, "lamp", nil)]) == [["deskLamp"], []])
        #expect(
            named([("/lamps", "deskLamp", nil, nil), ("/lamps", "streetLamp", nil, nil)]) == [
                ["deskLamp"], ["streetLamp"],
            ])
        #expect(named([("/lamps", "deskLamp", "deskLamp", nil), ("/others", nil, "lamp", nil)]) == [[], []])
        // A variant is about something else.
        #expect(named([("/lamps", "deskLamp", nil, nil), ("/lamps?$expand=lamp", nil, "lamp", nil)]) == [[], []])
        // What says its name anywhere needs no mention.
        #expect(named([("/lamps", "lamp", nil, nil), ("/lamps", "deskLamp", nil, nil)]) == [[], ["deskLamp"]])
        // Entities have nothing in common.
        #expect(named([("/x", "deskLamp", "room", nil), ("/x", "room", "entity", nil)]) == [[], []])
    }
}
