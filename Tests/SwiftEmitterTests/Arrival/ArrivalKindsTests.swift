import APIModel
import GraphGenBase
import Testing

@testable import SwiftEmitter

/// Facts of each kind are in the Swift, and counted as lost where they are not.
@Suite struct ArrivalKindsTests {
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

    private func kinds(_ types: [ModelType], _ operations: [Operation] = []) throws -> [String: Arrival.Kind] {
        let model = Model(apiVersion: "beta", types: types, operations: operations)
        let found = try Emitter(options: .init(moduleName: "Sample", generatorVersion: "1")).arrival(of: model)
        return Dictionary(uniqueKeysWithValues: found.kinds.map { ($0.name, $0) })
    }

    private func expect(
        _ kinds: [String: Arrival.Kind], _ name: String, _ count: Int, lost: [String] = [],
        _ location: SourceLocation = #_sourceLocation
    ) {
        #expect(kinds[name]?.count == count, sourceLocation: location)
        #expect(kinds[name]?.losses.map(\.text) == lost, sourceLocation: location)
    }

    /// Everything that a property's words say is in the schema, and what a derived type's page says of an inherited one.
    @Test func factsOfPropertiesAreInTheSchema() throws {
        let words = [SampleModel.words("range.valid-values", "Valid values 1 to 9", line: 1)]
        let base = SampleModel.type(
            "lamp", kind: .entity,
            properties: [
                SampleModel.property("serial", "Edm.String") { $0.readOnly = Fact(true) },
                SampleModel.property("name", "Edm.String") {
                    $0.length = Interval(.integer(1), .integer(8), words)
                    $0.values = Fact(["a", "b"])
                    $0.defaultValue = Fact("a")
                },
                SampleModel.property("watts", "Edm.Int32") {
                    $0.range = Interval(.integer(1), nil, words)
                    $0.numbers = Fact([.integer(5)])
                    $0.relations = [Fact(Relation(.less, "most"))]
                    $0.filter = Fact(["eq"])
                },
                SampleModel.property("most", "Edm.Int32", isCollection: true) {
                    $0.items = Interval(nil, .integer(3), words)
                },
            ])
        let again = SampleModel.type(
            "deskLamp", kind: .entity, base: "microsoft.graph.lamp",
            properties: [
                SampleModel.property("name", "Edm.String") {
                    $0.declaredIn = "microsoft.graph.lamp"
                    $0.readOnly = Fact(true)
                    $0.length = Interval(.integer(1), .integer(9), words)
                }
            ])
        let one = try kinds([base])
        expect(one, "rows called read-only", 1)
        expect(one, "bounds, patterns, lists, relations and defaults", 9)
        expect(one, "properties", 4)
        let two = try kinds([base, again])
        expect(two, "rows called read-only", 2)
        expect(two, "bounds, patterns, lists, relations and defaults", 11)
        expect(two, "properties", 5)
    }

    @Test func bytesArriveWhereAMethodAnswersThem() throws {
        let picture = SampleModel.operation("lamp.picture", .media, "GET", "/lamps/{id}/picture")
        expect(try kinds(Self.types), "properties", 5, lost: ["picture of lamp"])
        expect(try kinds(Self.types, [picture]), "properties", 5)
    }

    @Test func membersOfEnumerationsAreValues() throws {
        let type = SampleModel.type("mood", kind: .enumeration, members: ["low", "high", "unknownFutureValue"])
        expect(try kinds([type]), "members of enumerations", 2)
    }

    @Test func permissionsAndHeadersAreInTheSchema() throws {
        let get = SampleModel.operation("lamp.get", .get, "GET", "/lamps/{id}") {
            $0.permissions = [.init(kind: .application, scopes: [["A.Read", "B.Read"], ["C.Read"]])]
            var header = Operation.Parameter(name: "If-Match", location: .header, type: .primitive(.string))
            header.isRequired = true
            $0.parameters = [header]
        }
        let found = try kinds(Self.types, [get])
        expect(found, "permissions, by kind of caller", 1)
        expect(found, "required headers", 1)
    }

    @Test func answersAreThoseOfThePageOrOfItsFamily() throws {
        func get(_ id: String, _ type: String, _ path: String, isCollection: Bool = false) -> Operation {
            SampleModel.operation(id, isCollection ? .list : .get, "GET", path) {
                var response = Operation.Response()
                response.type = .named("microsoft.graph.\(type)")
                response.isCollection = isCollection
                $0.response = response
            }
        }
        let found = try kinds(
            Self.types,
            [
                get("lamp.get", "lamp", "/lamps/{id}"), get("deskLamp.get", "deskLamp", "/lamps/{id}"),
                get("lamp.list", "lamp", "/lamps", isCollection: true), get("lamp.bytes", "lamp", "/lamps/{id}/$value"),
            ])
        expect(found, "answers of a model", 3)
    }

    @Test func bodiesAndParametersArePassedOn() throws {
        let find = SampleModel.operation("lamp.find", .function, "GET", "/lamps/find(name='{name}')") {
            $0.parameters = [
                .init(name: "name", location: .function, type: .primitive(.string)),
                .init(name: "near", location: .query, type: .primitive(.string)),
                .init(name: "$top", location: .query, type: .primitive(.int32)),
            ]
        }
        let parts = SampleModel.operation("lamp.parts", .list, "GET", "/lamps/find(name='{name}')/parts") {
            $0.parameters = [.init(name: "name", location: .function, type: .primitive(.string))]
        }
        let stray = SampleModel.operation("lamp.all", .list, "GET", "/lamps") {
            $0.parameters = [.init(name: "name", location: .function, type: .primitive(.string))]
        }
        let found = try kinds(
            Self.types,
            [
                find, parts, stray, body(.create, "POST", "/lamps"), body(.update, "PATCH", "/lamps/{id}"),
                body(.reference, "POST", "/lamps/{id}/parts/$ref"),
            ])
        expect(found, "parameters of functions and queries", 4, lost: ["name"])
        expect(found, "bodies of a model", 2)
    }

    private func body(_ kind: Operation.Kind, _ method: String, _ path: String) -> Operation {
        SampleModel.operation("lamp.\(kind.rawValue)", kind, method, path) {
            $0.requestBody = .init(type: .named("microsoft.graph.lamp"))
        }
    }
}
