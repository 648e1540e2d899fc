import APIModel
import Foundation
import GraphGenBase
import SwiftEmitter
import TestSupport
import Testing

/// Whether the compiler asks callers for what a request answers.
@Suite struct UnusedResultTests {
    private static let source = Place(page: "api-reference/beta/api/thing.md", line: 1)

    /// Requests that answer nothing, and ones that answer something.
    private func modules() throws -> [GeneratedModule] {
        let type = ModelType(name: "thing", namespace: "microsoft.graph", kind: .entity, source: Self.source)
        func operation(
            _ kind: APIModel.Operation.Kind, _ method: String, _ path: String, status: Int, _ answer: String? = nil
        ) -> APIModel.Operation {
            var operation = APIModel.Operation(
                id: "\(method) \(path)", kind: kind, method: method, path: path, source: Self.source)
            var response = APIModel.Operation.Response()
            response.status = [status]
            response.type = answer.map { ValueType($0) }
            operation.response = response
            return operation
        }
        let model = Model(
            apiVersion: "beta", types: [type],
            operations: [
                operation(.delete, "DELETE", "/things/{id}", status: 204),
                operation(.update, "PATCH", "/things/{id}", status: 204),
                operation(.action, "POST", "/me/sendMail", status: 202),
                operation(.get, "GET", "/things/{id}", status: 200, "microsoft.graph.thing"),
                operation(.action, "POST", "/things/{id}/copy", status: 201, "microsoft.graph.thing"),
                operation(.function, "GET", "/things/{id}/size()", status: 200, "Edm.Int32"),
            ])
        return try Pipeline.modules(of: model, module: "Library", byArea: false)
    }

    private func compile(_ request: String) throws -> SwiftCompiler.Result {
        let caller = """
            func call(_ graph: GraphClient) async throws {
                try await graph.\(request).send()
            }
            """
        return try Pipeline.compile(modules(), then: caller, importing: "Library")
    }

    @Test(arguments: [
        "things[\"1\"].delete()", "things[\"1\"].update([:])", "me.sendMail()", "me.sendMail().prefer(\"x\")",
    ])
    func nothingIsAskedForWhereNothingIsAnswered(request: String) throws {
        let result = try compile(request)
        #expect(result.status == 0, "\(result.output.prefix(4000))")
    }

    @Test(arguments: ["things[\"1\"].get()", "things[\"1\"].copy()", "things[\"1\"].size()"])
    func anAnswerThatNobodyLooksAtIsAWarning(request: String) throws {
        let result = try compile(request)
        #expect(result.status != 0)
        #expect(result.output.contains("result of call to 'send()' is unused"), "\(result.output.prefix(4000))")
    }
}
