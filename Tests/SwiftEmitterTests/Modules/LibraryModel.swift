import APIModel
import GraphGenBase

@testable import SwiftEmitter

/// A library: two areas of the service, people whom both know, and everything that makes a type move.
enum LibraryModel {
    static func type(
        _ name: String, area: String?, namespace: String = "microsoft.graph", kind: ModelType.Kind = .entity,
        base: String? = nil, _ properties: [(String, String)] = [], members: [String] = []
    ) -> ModelType {
        let page = "api-reference/v1.0/resources/\(name.lowercased()).md"
        var type = SampleModel.type(
            name, namespace: namespace, kind: kind, base: base.map { "microsoft.graph." + $0 },
            properties: properties.map {
                var property = SampleModel.property($0, ValueType($1.contains(".") ? $1 : "microsoft.graph." + $1))
                property.source.page = page
                return property
            }, members: members)
        type.serviceArea = area
        type.source.page = page
        return type
    }

    static func operation(
        _ id: String, _ kind: APIModel.Operation.Kind, _ method: String, _ path: String, area: String?,
        answers: String? = nil, takes: String? = nil
    ) -> APIModel.Operation {
        SampleModel.operation(id, kind, method, path) {
            $0.serviceArea = area
            $0.response = SampleModel.response(
                answers.map { "microsoft.graph." + $0 }, answers == nil ? 204 : 200, isCollection: kind == .list)
            if let takes { $0.requestBody = .init(type: .named("microsoft.graph." + takes)) }
        }
    }

    static var types: [ModelType] {
        [
            type("entity", area: "non-product-specific", [("id", "Edm.String")]),
            // Both areas derive from it, and no page says whose it is.
            type("item", area: nil, base: "entity", [("title", "Edm.String"), ("mark", "mark")]),
            type("person", area: "users", base: "entity", [("loans", "loan"), ("name", "Edm.String")]),
            type(
                "loan", area: "Lending", base: "entity", [("copy", "copy"), ("state", "loanState"), ("by", "person")]),
            type("loanState", area: "non-product-specific", kind: .enumeration, members: ["open", "late"]),
            type("tool", area: "lending", base: "item", [("needs", "security.permit")]),
            type("permit", area: "lending", namespace: "microsoft.graph.security", kind: .complex),
            // A loan holds one: shared. Its shelf is not, so that the accessor must be in the area.
            type("copy", area: "catalog", base: "item", [("shelf", "shelf"), ("count", "Edm.Int32")]),
            type("shelf", area: "catalog", base: "entity", [("copies", "copy"), ("mark", "mark")]),
            type("atlas", area: "catalog", base: "copy", [("maps", "Edm.Int32")]),
            type("mark", area: nil, kind: .complex, [("text", "Edm.String")]),
            type("operation", area: "users", kind: .complex, [("text", "Edm.String")]),
            type("repair", area: "catalog", base: "entity", [("last", "operation")]),
        ].sorted { $0.qualifiedName < $1.qualifiedName }
    }

    static var operations: [APIModel.Operation] {
        [
            operation("person.get", .get, "GET", "/people/{id}", area: "users", answers: "person"),
            operation("person.listLoans", .list, "GET", "/people/{id}/loans", area: "users", answers: "loan"),
            operation("loan.list", .list, "GET", "/loans", area: "lending", answers: "loan"),
            operation("loan.update", .update, "PATCH", "/loans/{id}", area: "lending", answers: "loan", takes: "loan"),
            operation("shelf.get", .get, "GET", "/shelves/{id}", area: "catalog", answers: "shelf"),
            operation("shelf.addCopy", .create, "POST", "/shelves/{id}/copies", area: "catalog", answers: "copy"),
            operation("copy.get", .get, "GET", "/copies/{id}", area: "catalog", answers: "copy"),
            operation("copy.lend", .action, "POST", "/copies/{id}/lend", area: nil, answers: "loan", takes: "person"),
            operation("loan.remind", .action, "POST", "/loans/remindAll", area: "lending"),
        ].sorted { ($0.id, $0.path) < ($1.id, $1.path) }
    }

    static var model: Model { Model(apiVersion: "v1.0", types: types, operations: operations) }
}

extension ModulePlan {
    /// The plan of a model by itself.
    init(_ model: Model) {
        self.init(model, hierarchy: TypeHierarchy(model), tree: PathTree(model.operations))
    }
}
