import APIModel
import GraphGenBase
import TestSupport
import Testing

/// Deprecated types: their callers are told, and the generated code itself compiles with warnings as errors.
@Suite struct DeprecationTests {
    /// The small library, with an enumeration and some types deprecated.
    private func model(deprecating names: Set<String>) throws -> Model {
        let pages = try AreaPages()
        var model = try Pipeline.model(from: pages.url, apiVersion: "v1.0")
        let source = Place(page: "api-reference/v1.0/resources/mood.md", line: 7)
        var mood = ModelType(name: "mood", namespace: "microsoft.graph", kind: .enumeration, source: source)
        mood.members = [ModelType.Member(name: "calm", source: source)]
        model.types.append(mood)
        for index in model.types.indices {
            if names.contains(model.types[index].name) {
                model.types[index].isDeprecated = true
                model.types[index].deprecation = "Use \"another\" type instead."
            }
            if model.types[index].name == "person" {
                model.types[index].properties += [
                    Property(name: "mood", type: "microsoft.graph.mood", source: source),
                    Property(name: "moods", type: "microsoft.graph.mood", isCollection: true, source: source),
                ]
            }
        }
        return model
    }

    private func compile(
        deprecating names: Set<String>, byArea: Bool, caller: String
    ) throws -> SwiftCompiler.Result {
        let modules = try Pipeline.modules(of: model(deprecating: names), module: "Library", byArea: byArea)
        return try Pipeline.compile(modules, then: caller, importing: "Library")
    }

    @Test(
        arguments: [
            ["mood"], ["loan"], ["operation"], ["entity", "copy"],
            ["entity", "person", "operation", "loan", "copy", "shelf", "atlas", "mood"],
        ], [false, true])
    func generatedCodeCompiles(names: [String], byArea: Bool) throws {
        let result = try compile(deprecating: Set(names), byArea: byArea, caller: "")
        #expect(result.status == 0, "\(result.output.prefix(4000))")
    }

    @Test(arguments: [
        "let loan = Loan()", "let loan: Loan? = nil", "let read = { (person: Person) in person.loans }",
        "let field = Person.Fields.loans.name", "let request = { (graph: GraphClient) in graph.loans[\"1\"].get() }",
    ])
    func callersAreTold(statement: String) throws {
        let caller = "func call() { \(statement); _ = 0 }"
        let result = try compile(deprecating: ["loan"], byArea: false, caller: caller)
        #expect(result.status != 0)
        #expect(result.output.contains("is deprecated"))
        #expect(result.output.contains("instead."))
        let usual = try compile(deprecating: [], byArea: false, caller: caller)
        #expect(!usual.output.contains("deprecated"))
    }

    @Test func whatDoesNotNameItIsLeftAlone() throws {
        let caller = """
            func call(_ graph: GraphClient, _ copy: Copy) {
                _ = copy.title
                _ = copy.shelf?.room
                _ = graph.people["1"].get()
                _ = graph.copies["1"].shelf.get()
            }
            """
        let result = try compile(deprecating: ["loan", "mood"], byArea: true, caller: caller)
        #expect(result.status == 0, "\(result.output.prefix(4000))")
    }
}
