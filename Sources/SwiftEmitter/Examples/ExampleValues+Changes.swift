import APIModel
import GraphGenBase

/// Changes of objects, and members that are no properties.
extension ExampleValues {
    /// The name of a variable that holds a change.
    /// - Throws: ``ExampleFault``.
    mutating func change(_ json: JSONValue, of root: String, at path: String) throws -> String {
        guard case .object(let object) = json, let declared = hierarchy[root] else {
            throw Self.mismatch(json, path, "an object of \(root)")
        }
        // An update of an abstract type may be one of what all subtypes have.
        let type = json["@odata.type"] == nil ? declared : try actual(json, declared, path)
        guard let name = reference(type.qualifiedName) else { throw Self.mismatch(json, path, "an object of \(root)") }
        let variable = next()
        let start = declare(variable, as: "\(name).Update()")
        for member in object where member.name != "@odata.type" {
            let place = Self.below(path, member.name)
            if member.name.contains("@") {
                try annotate(variable, member, type, place)
            } else if let (property, owner) = self.property(member.name, of: type) {
                let identifier = identifier(property, owner)
                guard updated.mayUpdate(property, of: owner) else {
                    if property.isNavigation { throw ExampleFault(.ours("\(place) is a navigation property")) }
                    throw ExampleFault(.contradicts("\(place) cannot be changed", .lintExampleReadOnly))
                }
                if case .null = member.value {
                    guard property.isNullable != false else {
                        throw ExampleFault(.contradicts("\(place) is null", .lintExampleNull))
                    }
                    statements.append("\(variable).\(identifier) = .null")
                    continue
                }
                let text = try value(member.value, property.type, isCollection: property.isCollection, at: place)
                statements.append("\(variable).\(identifier) = .set(\(text))")
            } else {
                try unknown(variable, member, type, place)
            }
        }
        settle(variable, from: start)
        return variable
    }

    /// Annotations belong to the object; references have a form of their own.
    mutating func annotate(
        _ variable: String, _ member: JSONValue.Member, _ type: ModelType, _ path: String
    ) throws {
        if member.name.hasSuffix("@odata.bind") {
            let name = String(member.name.prefix { $0 != "@" })
            guard let (property, owner) = property(name, of: type), property.type.name != nil else {
                throw ExampleFault(
                    .contradicts("\(name) is not a documented relationship of \(type.name)", .lintExampleMember))
            }
            let text = try Self.reference(member.value, isCollection: property.isCollection, at: path)
            statements.append("\(variable).bind(\\.\(identifier(property, owner)), to: \(text))")
            return
        }
        set(variable, member)
    }

    /// A member by its name in JSON.
    mutating func set(_ variable: String, _ member: JSONValue.Member) {
        let value = "try GraphRuntime.GraphValue(json: \(SwiftText.literal(member.value.serialized())))"
        statements.append("\(variable).object[\(SwiftText.literal(member.name))] = \(value)")
    }

    /// The address of an object, or several.
    static func reference(_ json: JSONValue, isCollection: Bool, at path: String) throws -> String {
        func one(_ json: JSONValue) throws -> String {
            guard case .string(let text) = json else { throw mismatch(json, path, "an address") }
            return SwiftText.literal(text)
        }
        guard isCollection else { return try one(json) }
        guard case .array(let elements) = json else { throw mismatch(json, path, "a collection of addresses") }
        return "[\(try elements.map(one).joined(separator: ", "))]"
    }

    /// Open types take any member.
    mutating func unknown(
        _ variable: String, _ member: JSONValue.Member, _ type: ModelType, _ path: String
    ) throws {
        guard hierarchy.chain(from: type.qualifiedName).contains(where: \.isOpen) else {
            throw ExampleFault(
                .contradicts("\(path) is not a documented member of \(type.name)", .lintExampleMember))
        }
        set(variable, member)
    }
}
