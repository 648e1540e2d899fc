/// An object as people are shown it: `EmailAddress(address: "ada@contoso.com")`.
struct ShownObject {
    let object: GraphObject
    /// The qualified name of the declared type.
    let declared: String
    let schema: GraphSchema
    /// How many objects and collections it is inside of.
    let depth: Int

    /// What the object says it is, where that is of the declared type.
    private var type: String {
        guard let own = object.odataType, schema.isType(own, declared) else { return declared }
        return own
    }

    /// Whether the name that is shown says what the object is: that of the declared type for a model.
    private var isNamed: Bool { object.odataType == (depth == 0 ? declared : type) }

    /// The members with their names as labels.
    var children: [(label: String?, value: Any)] {
        var properties: [String: GraphSchemaProperty] = [:]
        for property in schema.properties(of: type) { properties[property.name] = property }
        var documented: [(label: String?, value: Any)] = []
        var others: [(label: String?, value: Any)] = []
        for member in object.prefix(GraphLimits.shownMembers) {
            let property = properties[member.name]
            let shownType = property?.listedValues == nil ? property?.type.name : "\(type)/\(member.name)"
            let value = ShownValue(member.value, shownType, schema, depth: depth + 1).shown
            if property != nil {
                documented.append((member.name, value))
            } else if member.name != "@odata.type" || !isNamed {
                others.append((ShownText.quoted(member.name), value))
            }
        }
        if object.count > GraphLimits.shownMembers {
            others.append(("…", ShownValue.More(count: object.count - GraphLimits.shownMembers)))
        }
        return documented + others
    }

    /// The type's name as Swift has it, with the members.
    var text: String {
        let name = String(type.split(separator: ".").last ?? "")
        let own = name.prefix(1).uppercased() + name.dropFirst()
        if depth > ShownValue.deepest {
            return object.isEmpty ? "\(ShownText.plain(own))()" : "\(ShownText.plain(own))(…)"
        }
        let members = children.map { label, value in (label.map { $0 + ": " } ?? "") + ShownValue.text(of: value) }
        return ShownText.cut("\(ShownText.plain(own))(\(members.joined(separator: ", ")))")
    }
}
