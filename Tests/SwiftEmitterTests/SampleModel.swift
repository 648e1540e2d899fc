import APIModel
import GraphGenBase

/// A small model with one of everything that the emitter treats apart.
enum SampleModel {
    static let page = "api-reference/beta/resources/sample.md"

    static func source(_ line: Int, page: String = page) -> Place { Place(page: page, line: line) }

    static func words(_ rule: String, _ words: String, line: Int, order: Int = 0) -> Evidence {
        Evidence(rule: rule, words: words, place: source(line), order: order)
    }

    static func property(
        _ name: String, _ type: ValueType, line: Int = 1, isCollection: Bool = false,
        _ change: (inout Property) -> Void = { _ in }
    ) -> Property {
        var property = Property(
            name: name, type: type, isCollection: isCollection, description: "About \(name).", source: source(line))
        change(&property)
        return property
    }

    static func type(
        _ name: String, namespace: String = "microsoft.graph", kind: ModelType.Kind = .complex, base: String? = nil,
        line: Int = 1, properties: [Property] = [], members: [String] = [],
        _ change: (inout ModelType) -> Void = { _ in }
    ) -> ModelType {
        var type = ModelType(name: name, namespace: namespace, kind: kind, base: base, source: source(line))
        type.summary = "What \(name) is."
        type.properties = properties
        type.members = members.enumerated().map {
            .init(name: $1, value: $0, description: "", source: source(line + $0))
        }
        change(&type)
        return type
    }

    static func operation(
        _ id: String, _ kind: APIModel.Operation.Kind, _ method: String, _ path: String,
        _ change: (inout APIModel.Operation) -> Void = { _ in }
    ) -> APIModel.Operation {
        var operation = APIModel.Operation(
            id: id, kind: kind, method: method, path: path,
            source: source(20, page: "api-reference/beta/api/\(id.lowercased()).md"))
        operation.title = "Title of \(id)"
        change(&operation)
        return operation
    }

    /// A policy with a base, a range, a relation and an enumeration, and its requests.
    static var policies: Model {
        let policy = type(
            "lockPolicy", kind: .entity, base: "microsoft.graph.basePolicy", line: 10,
            properties: [
                property("id", "Edm.String", line: 11) {
                    $0.isKey = true
                    $0.declaredIn = "microsoft.graph.basePolicy"
                },
                property("minimumTries", "Edm.Int32", line: 12) {
                    $0.range = Interval(
                        .integer(4), .integer(127), [words("range.valid-values", "Valid values 4 to 127", line: 12)])
                    $0.relations = [
                        Fact(
                            Relation(.lessOrEqual, "maximumTries"),
                            [words("relation.less-or-equal", "less than or equal to", line: 12, order: 1)])
                    ]
                },
                property("maximumTries", "Edm.Int32", line: 13),
                property("usage", "microsoft.graph.lockUsage", line: 14) { $0.nullable = Fact(false) },
                property("tags", "Edm.String", line: 15, isCollection: true),
                property("default", "Edm.Boolean", line: 16) { $0.deprecated = Fact(true) },
                property("@odata.etag", "Edm.String", line: 17),
                property("alerts", "microsoft.graph.security.alert", line: 18, isCollection: true) {
                    $0.isNavigation = true
                },
            ])
        let base = type(
            "basePolicy", kind: .entity, line: 2,
            properties: [
                property("id", "Edm.String", line: 3) { $0.isKey = true },
                property("createdDateTime", "Edm.DateTimeOffset", line: 4) { $0.readOnly = Fact(true) },
                property("description", "Edm.String", line: 5),
            ]
        ) { $0.isAbstract = true }
        let usage = type("lockUsage", kind: .enumeration, line: 30, members: ["required", "none", "32bit", "default"])
        let alert = type(
            "alert", namespace: "microsoft.graph.security", line: 40, properties: [property("severity", "Edm.String")])
        let update = operation("lockPolicy.update", .update, "PATCH", "/policies/{policyId}") {
            $0.requestBody = .init(type: "microsoft.graph.lockPolicy")
            $0.response = response("microsoft.graph.lockPolicy", 200)
            $0.permissions = [
                .init(kind: .delegatedWork, scopes: [["Policy.Read"], ["Policy.ReadWrite", "Directory.Read"]]),
                .init(kind: .delegatedPersonal, scopes: []),
            ]
        }
        let operations = [
            operation("basePolicy.list", .list, "GET", "/policies") {
                $0.response = response("microsoft.graph.basePolicy", 200, isCollection: true)
            },
            operation("lockPolicy.get", .get, "GET", "/policies/{id}") {
                $0.response = response("microsoft.graph.lockPolicy", 200)
            },
            operation("basePolicy.get", .get, "GET", "/policies/{id}") {
                $0.response = response("microsoft.graph.basePolicy", 200)
            },
            update,
            operation("lockPolicy.update", .update, "PATCH", "/policies/{id}/microsoft.graph.lockPolicy/inner/{id}") {
                $0.requestBody = update.requestBody
                $0.response = update.response
                $0.permissions = update.permissions
            },
            operation("basePolicy.delete", .delete, "DELETE", "/policies/{id}") {
                $0.response = response(nil, 204)
            },
            operation("basePolicy.assign", .action, "POST", "/policies/{id}/assign") {
                var body = APIModel.Operation.RequestBody()
                body.properties = [
                    property("targets", "Edm.String", isCollection: true), property("force", "Edm.Boolean"),
                ]
                $0.requestBody = body
                $0.response = response(nil, 204)
            },
            operation("basePolicy.compare", .function, "GET", "/policies/{id}/compare(other='{other}',depth={depth})") {
                var depth = APIModel.Operation.Parameter(name: "depth", location: .function, type: "Edm.Int32")
                depth.isRequired = true
                $0.parameters = [depth]
                $0.response = response("Edm.Boolean", 200)
            },
        ].sorted { ($0.id, $0.path) < ($1.id, $1.path) }
        return Model(apiVersion: "beta", types: [alert, base, policy, usage], operations: operations)
    }

    static func response(_ type: String?, _ status: Int, isCollection: Bool = false) -> APIModel.Operation.Response {
        var response = APIModel.Operation.Response()
        response.type = type.map { ValueType($0) }
        response.status = [status]
        response.isCollection = isCollection
        return response
    }
}
