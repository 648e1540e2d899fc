import APIModel
import GraphGenBase

/// Makes the views of entity and complex types: naming, escaping and ordering happen here, not in the template.
struct ModelViewBuilder {
    let names: SwiftTypeNames
    let members: MemberNames
    let types: SwiftTypes
    let hierarchy: TypeHierarchy
    let deprecations: Deprecations
    let links: DocumentationLinks
    let updated: UpdatedRelationships
    let listed: ListedValues
    var plan = ModulePlan.single

    /// The view of a type.
    func view(of type: ModelType, names own: SwiftTypeNames.Names) -> ModelView {
        var accessors: [ModelView.Accessor] = []
        let inheritedProperties = hierarchy.chain(from: type.qualifiedName).dropFirst().flatMap(
            hierarchy.accessibleProperties)
        for property in hierarchy.accessibleProperties(of: type) {
            // Said again with the same type: the base's accessor serves. With another type: one more, more specific.
            let base = inheritedProperties.first { $0.name == property.name }
            if let base, base.type == property.type, base.isCollection == property.isCollection { continue }
            let identifier = members.identifier(of: property, in: type)
            let value = listed.value(of: property, in: type)
            let attributes =
                property.isDeprecated
                ? [Deprecations.attribute(property.description)] : deprecations.attributes(ofDeclaration: value)
            let name = SwiftIdentifier.written(identifier)
            let wireName = SwiftText.literal(property.name)
            let area = plan.area(of: property, in: type)
            let field = field(of: property, in: type)
            var comment = DocumentationComment(
                property.description, fallback: "The property \(property.name) of \(type.name).")
            property.documentedFacts.forEach { comment.add($0) }
            comment.add(property.source, links)
            let reader = reader(of: property, in: type)
            accessors.append(
                .init(
                    documentation: comment.lines, sentence: comment.firstSentence, attributes: attributes, name: name,
                    wireName: wireName, type: value,
                    reader: reader, label: Self.label(of: reader), isPacked: Self.packed.contains(value),
                    field: field.type,
                    fieldMaker: field.maker, area: area))
        }
        let base = baseProtocol(of: type)
        let isBase = hierarchy.isBase(type.qualifiedName)
        let extended = isBase ? names.companionReference(own) : names.reference(own)
        let attributes = deprecations.attributes(of: names.reference(own))
        return ModelView(
            documentation: documentation(of: type), attributes: attributes,
            enclosing: names.enclosingReference(own), name: own.name,
            conformances: conformances(isBase ? own.companion : base, isAbstract: type.isAbstract),
            companion: isBase ? .init(protocol: own.companion, refined: base) : nil,
            extended: extended, fieldsRoot: isBase ? ": \(extended)" : " == \(extended)",
            extensionAttributes: isBase ? [] : attributes, odataType: SwiftText.literal(type.qualifiedName),
            identity: names.identity(plan.area(ofType: type.qualifiedName)), accessors: .init(accessors))
    }

    /// The function that reads a member of a type: the commonest types have their own.
    private func reader(of property: Property, in type: ModelType) -> String {
        if listed.isEnumeration(property, in: type) {
            return property.isCollection || property.isFlags ? "get" : "getEnumeration"
        }
        if property.isCollection { return property.type == .primitive(.string) ? "getStrings" : "get" }
        if let reader = property.type.primitive.flatMap({ Self.readers[$0] }) { return reader }
        guard let type = hierarchy[property.type], types.isNamed(property.type) else { return "get" }
        return type.kind != .enumeration ? "getModel" : type.isFlags ? "get" : "getEnumeration"
    }

    /// The label of the subscript that changes a member in place: what stands behind `get` in the function that reads it.
    private static func label(of reader: String) -> String {
        let type = reader.dropFirst(3)
        return type.isEmpty ? "member" : type.prefix(1).lowercased() + type.dropFirst()
    }

    /// The Swift types of which an optional is two values that share a register.
    private static let packed: Set = ["Swift.Int32", "Swift.Int16", "Swift.Int8", "Swift.UInt8", "Swift.Float"]

    private static let readers: [PrimitiveType: String] = [
        .boolean: "getBool", .dateTimeOffset: "getDateTime", .double: "getDouble", .int32: "getInt32",
        .int64: "getInt64", .string: "getString",
    ]

    /// The type of a property's field, which says what an update may do to it, and the function that makes one. (A
    /// function for each type: the compiler would weigh overloads at each of ten thousand calls.)
    private func field(of property: Property, in type: ModelType) -> (type: String, maker: String) {
        if !updated.mayUpdate(property, of: type) {
            return ("GraphField", "field")
        }
        return property.isNullable == false
            ? ("GraphNonNullField", "nonNullField") : ("GraphUpdatableField", "updatableField")
    }

    /// Only what says something: a concrete model is a model.
    private func conformances(_ model: String, isAbstract: Bool) -> String {
        let concrete = "GraphRuntime.GraphConcreteModel"
        if isAbstract { return model }
        return model == Self.anyModel ? concrete : "\(model), \(concrete)"
    }

    private static let anyModel = "GraphRuntime.GraphModel"

    private func baseProtocol(of type: ModelType) -> String {
        guard let base = hierarchy.base(of: type).flatMap({ names[$0.qualifiedName] }) else {
            return Self.anyModel
        }
        return names.companionReference(base)
    }

    private func documentation(of type: ModelType) -> [String] {
        var comment = DocumentationComment(type.summary, fallback: "The type \(type.qualifiedName).")
        if type.isPlaceholder { comment.add("No page defines this type; it is known by name only") }
        if type.isAbstract { comment.add("Abstract: only subtypes exist") }
        if type.isOpen && !type.isPlaceholder { comment.add("Open: may carry members that no page lists") }
        if type.isDeprecated { comment.add("Deprecated. \(type.deprecation ?? "")") }
        if !type.droppedProperties.isEmpty {
            comment.add("Left out, for their types are: " + type.droppedProperties.joined(separator: ", "))
        }
        comment.add(type.source, links)
        return comment.lines
    }
}
