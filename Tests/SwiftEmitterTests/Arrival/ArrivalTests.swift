import APIModel
import GraphGenBase
import Testing

@testable import SwiftEmitter

/// What is counted as lost is lost, and what is lost is counted.
@Suite struct ArrivalTests {
    private typealias Operation = APIModel.Operation

    private static let types = [
        SampleModel.type(
            "lamp", kind: .entity,
            properties: [
                SampleModel.property("id", "Edm.String") { $0.isKey = true },
                SampleModel.property("name", "Edm.String"),
                SampleModel.property("serial", "Edm.String") { $0.readOnly = Fact(true) },
                SampleModel.property("picture", "Edm.Stream"),
            ]),
        SampleModel.type(
            "deskLamp", kind: .entity, base: "microsoft.graph.lamp",
            properties: [
                SampleModel.property("feet", "Edm.Int32")
            ]),
    ]

    private func operation(_ method: String, _ path: String, rows: [Property], type: String? = "lamp") -> Operation {
        SampleModel.operation("lamp.\(method.lowercased())", method == "PATCH" ? .update : .create, method, path) {
            var body = Operation.RequestBody(type: type.map { .named("microsoft.graph.\($0)") })
            body.properties = rows
            $0.requestBody = body
        }
    }

    private func arrival(_ operations: [Operation]) throws -> Arrival {
        let model = Model(apiVersion: "beta", types: Self.types, operations: operations)
        return try Emitter(options: .init(moduleName: "Sample", generatorVersion: "1")).arrival(of: model)
    }

    private static let rows: [(name: String, post: Bool, patch: Bool)] = [
        ("name", true, true), ("feet", true, true), ("id", true, true), ("serial", true, false),
        ("picture", false, false), ("other", false, false),
    ]

    @Test(arguments: rows)
    func rowsOfBodies(name: String, post: Bool, patch: Bool) throws {
        for (method, path, isSent) in [("POST", "/lamps", post), ("PATCH", "/lamps/{id}", patch)] {
            let found = try arrival([
                operation(method, path, rows: [SampleModel.property(name, "Edm.String", line: 30)])
            ])
            #expect(found.bodyRows == 1)
            #expect(found.unsent.map(\.text) == (isSent ? [] : [name]))
            #expect(found.unsent.allSatisfy { $0.place.line == 30 })
        }
    }

    @Test func parametersAreArgumentsAndReadOnlyRowsNobodySends() throws {
        let row = SampleModel.property("other", "Edm.String", line: 30)
        #expect(try arrival([operation("POST", "/lamps/{id}/move", rows: [row], type: nil)]).unsent.isEmpty)
        let fixed = SampleModel.property("other", "Edm.String", line: 31) { $0.readOnly = Fact(true) }
        #expect(try arrival([operation("POST", "/lamps", rows: [fixed])]).bodyRows == 0)
        // Annotations are no members that callers set one by one.
        let annotation = SampleModel.property("lamp@odata.type", "Edm.String", line: 32)
        #expect(try arrival([operation("POST", "/lamps", rows: [annotation])]).bodyRows == 0)
        // A row of several requests is one, and so are the same requests at other addresses.
        let twice = [operation("POST", "/lamps", rows: [row]), operation("POST", "/rooms/{id}/lamps", rows: [row])]
        #expect(try arrival(twice).bodyRows == 1)
    }

    @Test func operationsWithoutAMethodAreCounted() throws {
        let many = (0..<9).map { place in
            SampleModel.operation("lamp.get", .get, "GET", "/lamps/{id}") {
                $0.query = "$expand=part\(place)($filter=id eq '{x}')"
            }
        }
        let found = try arrival(many)
        #expect(found.operations == 9)
        #expect(!found.unreachable.isEmpty && found.unreachable.count < 9)
        #expect(try arrival([many[0]]).unreachable.isEmpty)
    }
}
