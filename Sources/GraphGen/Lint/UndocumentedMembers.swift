import GraphGenBase
import GraphRuntime

/// Finds members that the pages do not list, which most often are misspelt.
struct UndocumentedMembers {
    let schema: GraphSchema

    /// The members of an object and of the objects in it, each with the type that lacks it.
    func find(in object: GraphObject, type declared: String, path: String) -> [(path: String, type: String)] {
        var found: [(path: String, type: String)] = []
        walk(object, declared, path, &found, depth: 0)
        return found
    }

    private func walk(
        _ object: GraphObject, _ declared: String, _ path: String, _ found: inout [(path: String, type: String)],
        depth: Int
    ) {
        guard depth < 200, let type = type(of: object, declared), !isOpen(type.name) else { return }
        for (name, value) in object where !name.contains("@") {
            let inner = path.isEmpty ? name : "\(path).\(name)"
            guard let property = schema.property(name, of: type.name) else {
                found.append((inner, type.name))
                continue
            }
            switch value {
            case .object(let object): walk(object, property.type.name, inner, &found, depth: depth + 1)
            case .array(let elements):
                for case (let index, .object(let object)) in elements.enumerated() {
                    walk(object, property.type.name, "\(inner)[\(index)]", &found, depth: depth + 1)
                }
            default: continue
            }
        }
    }

    private func type(of object: GraphObject, _ declared: String) -> GraphSchemaType? {
        if case .string(let name)? = object["@odata.type"], let type = schema.type(name) { return type }
        return schema.type(declared)
    }

    /// Open types take any member; a type without properties, or with a base that no page describes, is not known well
    /// enough.
    private func isOpen(_ name: String) -> Bool {
        let chain = schema.bases(of: name)
        return chain.contains(where: \.isOpen) || chain.allSatisfy(\.properties.isEmpty)
            || chain.last?.base.map { $0 != "microsoft.graph.entity" } ?? false
    }
}
