import APIModel
import GraphGenBase

/// Bodies of requests as arguments.
extension MethodBuilder {
    /// The model a body holds: what the page says, else what it answers.
    func model(_ operation: Operation) -> String? {
        let type = operation.requestBody?.type ?? (operation.requestBody == nil ? operation.response?.type : nil)
        guard let type, let known = hierarchy[type], known.kind != .enumeration else { return nil }
        return type.name
    }

    func bodyType(_ operation: Operation) -> String {
        if operation.requestBody?.type == .primitive(.stream) { return "GraphRuntime.GraphMedia" }
        guard let model = model(operation) else { return "GraphRuntime.GraphObject" }
        if operation.requestBody?.isCollection != true, let family = family(model) { return "some \(family)" }
        let element = types.element(model)
        return operation.requestBody?.isCollection == true ? "[\(element)]" : element
    }

    /// What a model and the types derived from it have in common; nil where none are.
    func family(_ model: String) -> String? {
        hierarchy.isBase(model) ? types.names[model].map(types.names.companionReference) : nil
    }

    func bodyRole(_ operation: Operation) -> MethodCall.Role {
        if operation.requestBody?.type == .primitive(.stream) { return .media }
        return .body(model(operation).map { .named($0) }, isCollection: operation.requestBody?.isCollection == true)
    }

    /// The argument that passes the body on.
    func body(_ name: String, of operation: Operation) -> String {
        guard let model = model(operation) else { return ", body: \(name)" }
        if operation.requestBody?.isCollection == true { return ", body: GraphRuntime.GraphModelBody(\(name))" }
        return ", model: " + (family(model) == nil ? name : "\(types.element(model))(viewing: \(name))")
    }
}
