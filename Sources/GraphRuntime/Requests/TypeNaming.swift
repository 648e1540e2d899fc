/// Which objects of a request's body say their type (`@odata.type`).
///
/// Where the declared type is abstract or has subtypes the service cannot know it otherwise. Everywhere else it can, and
/// some services answer 400 to being told: there only what an operation's own page shows is sent.
struct TypeNaming: Sendable {
    let schema: GraphSchema
    /// Types that say their name though nothing else could be meant, by qualified name.
    let types: [String]

    /// The object as it is sent where a type is declared: without names of types that nobody needs, itself and inside.
    /// Names of other types than the declared ones stay whatever they are.
    func sent(_ object: GraphObject, as declared: String) -> GraphObject {
        sent(object, schema.plan(GraphSchema.plainName(declared)), depth: 0)
    }

    private func sent(_ object: GraphObject, _ declared: TypePlan, depth: Int) -> GraphObject {
        guard depth < GraphLimits.typeDepth, let type = declared.type else { return object }
        var object = object
        var plan = declared
        if let name = object.odataType {
            if name == declared.name {
                if !type.isAbstract, !type.isBase, !types.contains(name) { object["@odata.type"] = nil }
            } else if schema.isType(name, declared.name) {
                plan = schema.plan(name)
            } else {
                return object
            }
        }
        for property in plan.structured {
            let name = property.property.name
            switch object[name] {
            case .object(let member)?:
                object[name] = .object(sent(member, schema.plan(property.property.type.name), depth: depth + 1))
            case .array(let members)?:
                let element = schema.plan(property.property.type.name)
                object[name] = .array(
                    members.map { member in
                        guard case .object(let member) = member else { return member }
                        return .object(sent(member, element, depth: depth + 1))
                    })
            default: continue
            }
        }
        return object
    }
}

extension GraphModel {
    /// The object as it is sent where its own type is declared.
    func sent(naming types: [String]) -> GraphValue {
        .object(TypeNaming(schema: Self.schema, types: types).sent(object, as: Self.odataType))
    }
}
