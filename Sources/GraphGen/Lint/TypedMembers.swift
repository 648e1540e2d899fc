import GraphGenBase
import GraphRuntime

/// Walks through an object as its documented type, and through the objects in it.
struct TypedMembers {
    let schema: GraphSchema

    /// Visits each member that is no annotation, with its property where the pages list one, and the type that it is a
    /// member of. Elements of collections are visited one by one.
    func visit(
        _ object: GraphObject, _ declared: String, _ path: String,
        _ visit: (_ path: String, _ value: GraphValue, _ property: GraphSchemaProperty?) -> Void
    ) {
        walk(object, declared, path, depth: 0) { path, value, property, _ in visit(path, value, property) }
    }

    /// As ``visit(_:_:_:_:)``, with the type.
    func walk(
        _ object: GraphObject, _ declared: String, _ path: String, depth: Int,
        _ visit: (_ path: String, _ value: GraphValue, _ property: GraphSchemaProperty?, _ type: GraphSchemaType) ->
            Void
    ) {
        guard depth < 200, let type = type(of: object, declared) else { return }
        for (name, value) in object where !name.contains("@") {
            let inner = path.isEmpty ? name : "\(path).\(name)"
            let property = schema.property(name, of: type.name)
            guard case .array(let elements) = value else {
                visit(inner, value, property, type)
                if let property, case .object(let object) = value {
                    walk(object, property.type.name, inner, depth: depth + 1, visit)
                }
                continue
            }
            if property == nil { visit(inner, value, nil, type) }
            guard let property else { continue }
            for (index, element) in elements.enumerated() {
                let place = "\(inner)[\(index)]"
                visit(place, element, property, type)
                if case .object(let object) = element {
                    walk(object, property.type.name, place, depth: depth + 1, visit)
                }
            }
        }
    }

    private func type(of object: GraphObject, _ declared: String) -> GraphSchemaType? {
        if case .string(let name)? = object["@odata.type"], let type = schema.type(name) { return type }
        return schema.type(declared)
    }
}
