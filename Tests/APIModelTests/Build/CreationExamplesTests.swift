import GraphDocs
import GraphGenBase
import Testing

@testable import APIModel

@Suite struct CreationExamplesTests {
    private static let lamp = Make.type(
        "lamp",
        properties: [
            Make.row("id", "String", "Read-only."), Make.row("shade", "shade", "Read-only."), Make.row("name"),
            Make.row("old", "String", "Read-only."), Make.row("parts", "shade collection"), Make.row("place", "place"),
        ])
    private static let shade = Make.type("shade", properties: [Make.row("size", "Int32", "Read-only.")])
    private static let place = Make.type(
        "place", properties: [Make.row("id", "String", "Read-only."), Make.row("path", "String", "Read-only.")])

    /// The properties that examples give, as `type.property`.
    private static func given(
        _ body: String, kind: Operation.Kind = .create, parameters: [Property] = [], type: String? = "lamp"
    ) throws -> [String] {
        let model = Make.build(Make.page("lamp", [lamp]), Make.page("shade", [shade]), Make.page("place", [place]))
        var types = TypeTable<Stage.Finished>()
        for type in model.types { types[type.qualifiedName] = type }
        let json = try #require(JSONReader.read(body).value)
        var operation = Operation(id: "lamp.do", kind: kind, method: "POST", path: "/lamps", source: Make.source())
        operation.requestBody = .init(type: type.map { .named("microsoft.graph.\($0)") })
        operation.requestBody?.properties = parameters
        operation.examples = [
            .init(
                name: "one", request: .init(method: "POST", url: "/lamps", headers: [], body: .json(json)),
                response: nil, source: Place(page: "api/lamp-do.md", line: 40))
        ]
        types = CreationExamples.run(types, [operation])
        return types.names.flatMap { name in
            (types[name]?.properties ?? []).compactMap { property in
                guard let fact = property.givenOnCreate else { return nil }
                #expect(fact.evidence.map(\.rule) == ["create.from-example"])
                #expect(fact.evidence.map(\.place) == [Place(page: "api/lamp-do.md", line: 40)])
                #expect(property.rules.contains { $0.id == "create.from-example" && $0.line == 40 })
                return "\(types[name]?.name ?? "").\(property.name)"
            }
        }
    }

    @Test func whatACreateShowsIsGiven() throws {
        #expect(try Self.given(#"{"shade": {}, "name": "x", "unknown": 1}"#) == ["lamp.shade"])
        #expect(try Self.given(#"{"shade": {"size": 1}}"#) == ["lamp.shade", "shade.size"])
        #expect(try Self.given(#"{"parts": [{}, {"size": 1}]}"#) == ["shade.size"])
        #expect(try Self.given(##"{"place": {"@odata.type": "#Microsoft.Graph.Shade", "size": 1}}"##) == ["shade.size"])
    }

    @Test func aRowOfThePageIsWorthMore() throws {
        var row = Property(name: "id", type: .primitive(.string), source: Make.source())
        row.readOnly = Fact(true)
        #expect(
            try Self.given(#"{"id": "1", "old": "x", "place": {"id": "2"}}"#, parameters: [row]) == [
                "lamp.old", "place.id",
            ])
    }

    @Test func updatesAndActionsGiveWhatIsInside() throws {
        #expect(try Self.given(#"{"id": "1", "place": {"id": "2"}}"#, kind: .update) == ["place.id"])
        let parameter = Property(name: "to", type: .named("microsoft.graph.place"), source: Make.source())
        #expect(
            try Self.given(
                #"{"to": {"id": "2"}, "id": "1"}"#, kind: .action, parameters: [parameter], type: nil) == ["place.id"])
        #expect(try Self.given(#"[{"id": "1"}]"#, kind: .action, type: nil) == [])
    }
}
