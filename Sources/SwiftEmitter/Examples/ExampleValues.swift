import APIModel
import Foundation
import GraphGenBase

/// Writes the JSON of an example as Swift values of the types that are declared: statements that make objects one after
/// the other, since the compiler takes long for one large expression.
struct ExampleValues {
    let types: SwiftTypes
    let hierarchy: TypeHierarchy
    let members: MemberNames
    let updated: UpdatedRelationships
    /// The module of a type as code outside of it writes it, with a dot.
    let module: (String) -> String
    var statements: [String] = []
    private var count = 0

    init(
        types: SwiftTypes, hierarchy: TypeHierarchy, members: MemberNames, updated: UpdatedRelationships,
        module: @escaping (String) -> String
    ) {
        self.updated = updated
        self.types = types
        self.hierarchy = hierarchy
        self.members = members
        self.module = module
    }

    /// A type as it is written outside of its module.
    func reference(_ type: String) -> String? { types.names[type].map { module(type) + $0.path } }

    /// An expression for a value.
    /// - Parameter path: where it stands in the body, for messages.
    /// - Throws: ``ExampleFault``.
    mutating func value(_ json: JSONValue, _ type: ValueType, isCollection: Bool, at path: String) throws -> String {
        guard isCollection else { return try value(json, type, at: path) }
        guard case .array(let elements) = json else { throw Self.mismatch(json, path, "a collection") }
        var parts: [String] = []
        for (place, element) in elements.enumerated() {
            parts.append(try value(element, type, at: "\(path)[\(place)]"))
        }
        return "[\(parts.joined(separator: ", "))]"
    }

    private func isAny(_ type: ValueType) -> Bool {
        types.value(type, isCollection: false) == "GraphRuntime.GraphValue"
    }

    mutating func value(_ json: JSONValue, _ type: ValueType, at path: String) throws -> String {
        if isAny(type) { return "try GraphRuntime.GraphValue(json: \(SwiftText.literal(json.serialized())))" }
        if let primitive = type.primitive { return try self.primitive(json, primitive, path) }
        guard let name = type.name, let known = hierarchy[name] else { throw Self.mismatch(json, path, "\(type)") }
        if known.kind == .enumeration {
            guard case .string(let text) = json else { throw Self.mismatch(json, path, "a member of \(known.name)") }
            return ".init(rawValue: \(SwiftText.literal(text)))"
        }
        return try model(json, known, at: path)
    }

    // MARK: Objects

    /// The name of a variable that holds an object of a type, seen as that type.
    mutating func model(_ json: JSONValue, _ declared: ModelType, at path: String) throws -> String {
        guard case .object(let object) = json else { throw Self.mismatch(json, path, "an object of \(declared.name)") }
        let type = try actual(json, declared, path)
        guard !type.isAbstract else {
            throw ExampleFault(
                .contradicts("\(path) is \(type.name), which is abstract", .lintExampleAbstractType))
        }
        guard let name = reference(type.qualifiedName) else { throw Self.mismatch(json, path, declared.name) }
        let variable = next()
        let start = declare(variable, as: "\(name)()")
        for member in object where member.name != "@odata.type" {
            let place = Self.below(path, member.name)
            if member.name.contains("@") {
                try annotate(variable, member, type, place)
            } else if let (property, owner) = self.property(member.name, of: type) {
                // What is null is not sent with an object that is made.
                if case .null = member.value { continue }
                let text = try value(member.value, property.type, isCollection: property.isCollection, at: place)
                statements.append("\(variable).\(identifier(property, owner)) = \(text)")
            } else {
                try unknown(variable, member, type, place)
            }
        }
        settle(variable, from: start)
        guard type.qualifiedName != declared.qualifiedName else { return variable }
        guard let base = reference(declared.qualifiedName) else { throw Self.mismatch(json, path, declared.name) }
        return "\(base)(object: \(variable).object)"
    }

    /// Declares a variable, and gives the place of its statement.
    mutating func declare(_ variable: String, as value: String) -> Int {
        statements.append("var \(variable) = \(value)")
        return statements.count - 1
    }

    /// Makes what was never changed a constant, as the compiler wants it.
    mutating func settle(_ variable: String, from start: Int) {
        guard !statements[(start + 1)...].contains(where: { $0.hasPrefix(variable + ".") }) else { return }
        statements[start] = "let" + statements[start].dropFirst(3)
    }

    mutating func next() -> String {
        count += 1
        return "v\(count)"
    }

    /// The type that the object says it is, or the declared one.
    func actual(_ json: JSONValue, _ declared: ModelType, _ path: String) throws -> ModelType {
        guard let shown = json["@odata.type"]?.stringValue else {
            guard !declared.isAbstract else {
                throw ExampleFault(
                    .contradicts(
                        "\(path) does not say its type, and \(declared.name) is abstract", .lintExampleAbstractType))
            }
            return declared
        }
        let name = json.saidType ?? shown
        guard let type = hierarchy.said(name),
            hierarchy.chain(from: type.qualifiedName).contains(where: { $0.qualifiedName == declared.qualifiedName })
        else {
            throw ExampleFault(
                .contradicts("\(path) is \(shown), documented is \(declared.name)", .lintExampleTypeMismatch))
        }
        return type
    }

    func property(_ name: String, of type: ModelType) -> (Property, ModelType)? {
        for owner in hierarchy.chain(from: type.qualifiedName) {
            if let property = hierarchy.accessibleProperties(of: owner).first(where: { $0.name == name }) {
                return (property, owner)
            }
        }
        return nil
    }

    /// A list of names of properties as key paths; nil where not all are documented.
    func fields(_ list: String, of type: String) -> [String]? {
        guard let type = hierarchy[type] else { return nil }
        var paths: [String] = []
        for name in list.split(separator: ",", omittingEmptySubsequences: false) {
            guard let (property, owner) = property(name.filter { !$0.isWhitespace }, of: type) else { return nil }
            paths.append("\\." + identifier(property, owner))
        }
        return paths
    }

    func identifier(_ property: Property, _ owner: ModelType) -> String {
        SwiftIdentifier.written(members.identifier(of: property, in: owner))
    }

    static func below(_ path: String, _ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

    /// A value of another kind than the documented one: a word where a value should stand, or a contradiction.
    static func mismatch(_ json: JSONValue, _ path: String, _ expected: String) -> ExampleFault {
        let place = path.isEmpty ? "the body" : path
        if case .string(let text) = json {
            let isWord = text.first.map { !$0.isNumber && $0 != "-" && $0 != "+" } ?? true
            if isWord, !["true", "false"].contains(text.lowercased()) {
                return ExampleFault(.placeholder("\(place) is a word, not \(expected)"))
            }
        }
        return ExampleFault(.contradicts("\(place) is not \(expected)", .lintExampleJSONType))
    }
}
