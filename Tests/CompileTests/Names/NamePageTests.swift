import Foundation
import TestSupport
import Testing

/// Names that met in one Swift scope, all the way from pages.
@Suite struct NamePageTests {
    private func compile(_ pages: [String: String], caller: String) throws -> SwiftCompiler.Result {
        let docs = try TemporaryFolder()
        for (path, text) in pages { _ = try docs.write(text, to: "api-reference/v1.0/\(path).md") }
        let modules = try Pipeline.modules(from: docs.url, apiVersion: "v1.0", module: "Library", byArea: false)
        return try Pipeline.compile(modules, then: caller, importing: "Library")
    }

    private func type(_ name: String, _ properties: [String]) -> String {
        """
        # \(name) resource type

        Namespace: microsoft.graph

        What a \(name) is.

        ## Properties
        |Property|Type|Description|
        |:---|:---|:---|
        \(properties.map { "|\($0)|String|What is called so.|" }.joined(separator: "\n"))
        """
    }

    private func request(_ title: String, _ line: String, answers: String = "a [thing](../resources/thing.md) object")
        -> String
    {
        """
        # \(title)

        Namespace: microsoft.graph

        ## HTTP request
        ``` http
        \(line)
        ```

        ## Response
        If successful, this method returns a `200 OK` response code and \(answers) in the response body.
        """
    }

    @Test func aPropertyWithTheNameOfTheModulesSchema() throws {
        let names = ["GraphModule", "GraphRuntime", "Swift", "Paths", "Library", "encoded", "isEmpty", "Root"]
        let caller = """
            func read(_ thing: inout Thing, _ change: inout Thing.Update) {
                \(names.map { "thing.\($0)_ = \"a\"; change.\($0)_ = .set(\"a\"); _ = Thing.Fields.\($0)_.name" }
                    .joined(separator: "\n    "))
            }
            """
        let result = try compile(["resources/thing": type("thing", names)], caller: caller)
        #expect(result.status == 0, "\(result.output.prefix(4000))")
    }

    @Test func theNumberOfThingsBesideAThingCalledCount() throws {
        let pages = [
            "resources/thing": type("thing", ["id"]),
            "api/thing-get": request("Get thing", "GET /things/count"),
            "api/thing-count": request("Count things", "GET /things/$count", answers: "a number"),
        ]
        let caller = """
            func read(_ graph: GraphClient) {
                let thing: GraphRequest<Thing> = graph.things.count_.get()
                let number: GraphRequest<GraphScalar<Int>> = graph.things.count()
                _ = (thing, number)
            }
            """
        let result = try compile(pages, caller: caller)
        #expect(result.status == 0, "\(result.output.prefix(4000))")
    }

    @Test(arguments: ["value", "enum"]) func aMethodAndAStepAtTheRoot(name: String) throws {
        let pages = [
            "resources/thing": type("thing", ["id"]),
            "api/thing-get": request("Get thing", "GET /\(name)/{id}"),
            "api/thing-do": request("thing: \(name)", "POST /\(name)"),
        ]
        let caller = """
            func read(_ graph: GraphClient) {
                let thing: GraphRequest<Thing> = graph.`\(name)`["1"].get()
                _ = thing
            }
            """
        let result = try compile(pages, caller: caller)
        #expect(result.status == 0, "\(result.output.prefix(4000))")
    }
}
