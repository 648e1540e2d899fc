import APIModel
import GraphGenBase
import GraphRuntime

/// The rules and metadata of a model as the records that GraphRuntime reads from generated code; how a record becomes text
/// is told there, beside the reader.
struct SchemaRecords {
    private var lines = SchemaText()

    /// The records as text; no final line end.
    var text: String { lines.text }

    /// Makes the part of a model's schema that one module carries.
    init(
        model: Model, hierarchy: TypeHierarchy, operationIDs: OperationIDs, plan: ModulePlan = .single,
        area: ServiceArea = .core
    ) {
        for type in model.types where plan.area(ofType: type.qualifiedName) == area {
            if type.kind == .enumeration {
                lines.add(Self.enumeration(type))
            } else {
                lines.add(Self.structure(type, hierarchy))
            }
        }
        let named = NamedTypes(model.operations, ids: operationIDs, hierarchy: hierarchy)
        let hidden = HiddenMembers(model.types, hierarchy)
        let answering = Set(model.operations.filter { hidden.mayStand(in: $0.response?.type) }.map { operationIDs[$0] })
        for entry in operationIDs.entries where plan.area(of: entry.operation) == area {
            lines.add(
                Self.operation(
                    entry.operation, id: entry.id, named: named[entry.id],
                    mayAnswerHiddenMembers: answering.contains(entry.id)))
        }
    }

    private static func structure(_ type: ModelType, _ hierarchy: TypeHierarchy) -> GraphSchemaType {
        GraphSchemaType(
            name: type.qualifiedName, base: type.base, isEntity: type.kind == .entity, isAbstract: type.isAbstract,
            isBase: hierarchy.isBase(type.qualifiedName), isOpen: type.isOpen, isDeprecated: type.isDeprecated,
            documentation: type.source.documentation,
            properties: (hierarchy.ownProperties(of: type) + hierarchy.restatedProperties(of: type)).map(
                GraphSchemaProperty.init))
    }

    private static func enumeration(_ type: ModelType) -> GraphSchemaEnumeration {
        GraphSchemaEnumeration(
            name: type.qualifiedName, isFlags: type.isFlags, isDeprecated: type.isDeprecated,
            documentation: type.source.documentation, members: type.members.map(\.name))
    }

    private static func operation(
        _ operation: APIModel.Operation, id: String, named: [String], mayAnswerHiddenMembers: Bool
    ) -> GraphSchemaOperation {
        var permissions = GraphPermissions()
        for permission in operation.permissions {
            let list = GraphPermissionList(alternatives: permission.scopes, leastCount: permission.least)
            switch permission.kind {
            case .delegatedWork: permissions.delegatedWork = list
            case .delegatedPersonal: permissions.delegatedPersonal = list
            case .application: permissions.application = list
            }
        }
        let headers = operation.parameters.filter {
            $0.location == .header && $0.isRequired && $0.name.lowercased() != "authorization"
        }.map(\.name)
        return GraphSchemaOperation(
            id: id, documentation: operation.source.documentation, permissions: permissions, requiredHeaders: headers,
            namedTypes: named, queryOptions: queryOptions(operation),
            takesConsistencyLevel: operation.parameters.contains {
                $0.location == .header && $0.name.lowercased() == "consistencylevel"
            }, mayAnswerHiddenMembers: mayAnswerHiddenMembers, parameters: OperationParameters(operation).properties)
    }

    private static func queryOptions(_ operation: APIModel.Operation) -> GraphQuerySupport {
        let limits = operation.queryLimits
        var exclusions: [String: [String]] = [:]
        for exclusion in limits.exclusions { exclusions[exclusion.option, default: []].append(exclusion.property) }
        return GraphQuerySupport(complete: limits.complete, denied: limits.denied, exclusions: exclusions)
    }
}

extension GraphSchemaProperty {
    /// A property, or a parameter that a body takes, as validators read it.
    init(_ property: Property) {
        self.init(
            name: property.name,
            type: GraphTypeReference(name: property.type.description, isCollection: property.isCollection),
            isReadOnly: property.isReadOnly, isGivenOnCreate: property.givenOnCreate != nil,
            isNotNullable: property.isNullable == false,
            isRequiredOnCreate: property.isRequiredOnCreate && !property.isReadOnly,
            isRequirementDoubted: property.isRequiredOnCreate && !property.isReadOnly
                && property.requiredOnCreate?.isContradicted == true, isKey: property.isKey,
            isImmutable: property.isImmutable,
            isNavigation: property.isNavigation, isReturnedOnlyOnSelect: property.onlyOnSelect != nil,
            isDeprecated: property.isDeprecated, isFlags: property.isFlags && property.type == .primitive(.string),
            documentation: property.source.documentation,
            rules: SchemaRules(property).rules)
    }
}

extension Place {
    /// The place as validators tell it.
    var documentation: GraphDocumentation { GraphDocumentation(page: page, line: line) }
}
