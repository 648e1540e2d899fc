import GraphGenBase
import GraphRuntime

/// Finds members that the pages do not list, which most often are misspelt.
struct UndocumentedMembers {
    let schema: GraphSchema

    /// The members of an object and of the objects in it, each with the type that lacks it.
    func find(in object: GraphObject, type declared: String, path: String) -> [(path: String, type: String)] {
        var found: [(path: String, type: String)] = []
        TypedMembers(schema: schema).walk(object, declared, path, depth: 0) { path, _, property, type in
            if property == nil, !isOpen(type.name) { found.append((path, type.name)) }
        }
        return found
    }

    /// Open types take any member; a type without properties, or with a base that no page describes, is not known well
    /// enough.
    private func isOpen(_ name: String) -> Bool {
        let chain = schema.bases(of: name)
        return chain.contains(where: \.isOpen) || chain.allSatisfy(\.properties.isEmpty)
            || chain.last?.base.map { $0 != "microsoft.graph.entity" } ?? false
    }
}
