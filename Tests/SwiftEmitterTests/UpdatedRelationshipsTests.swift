import APIModel
import GraphGenBase
import Testing

@testable import SwiftEmitter

@Suite struct UpdatedRelationshipsTests {
    private func updated(_ method: String, rows: [Property] = [], body: String? = nil) throws -> UpdatedRelationships {
        let json = try body.map { try #require(JSONReader.read($0).value) }
        return UpdatedRelationships([
            SampleModel.operation("lamp.change", .update, method, "/lamps/{id}") { operation in
                operation.requestBody = .init(type: .named("microsoft.graph.lamp"))
                operation.requestBody?.properties = rows
                operation.examples = [
                    .init(
                        name: "one",
                        request: .init(method: method, url: "/lamps/1", headers: [], body: json.map { .json($0) }),
                        response: nil, source: SampleModel.source(1))
                ]
            }
        ])
    }

    private let lamp = SampleModel.type("lamp")
    private let parts = SampleModel.property("parts", "microsoft.graph.part", isCollection: true) {
        $0.isNavigation = true
    }

    @Test func relationshipsThatTheTableOrTheExampleSets() throws {
        #expect(try updated("PATCH", rows: [parts]).mayUpdate(parts, of: lamp))
        #expect(try updated("PATCH", body: #"{"parts": []}"#).mayUpdate(parts, of: lamp))
        #expect(try !updated("PATCH", body: #"{"name": "parts"}"#).mayUpdate(parts, of: lamp))
        #expect(try !updated("PATCH", body: #"[{"parts": []}]"#).mayUpdate(parts, of: lamp))
        #expect(try !updated("POST", rows: [parts], body: #"{"parts": []}"#).mayUpdate(parts, of: lamp))
        #expect(try !updated("PATCH", body: #"{"parts": []}"#).mayUpdate(parts, of: SampleModel.type("desk")))
    }

    @Test func whatIsReadOnlyStaysSo() throws {
        var row = parts
        row.readOnly = Fact(true)
        let updates = try updated("PATCH", rows: [row], body: #"{"parts": []}"#)
        #expect(!updates.mayUpdate(row, of: lamp))
        #expect(updates.mayUpdate(parts, of: lamp))
    }
}
