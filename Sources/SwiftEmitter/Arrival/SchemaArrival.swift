import APIModel
import DescriptionRules
import GraphGenBase
import GraphRuntime

/// What validators know of a model, read back from the schema text as they read it.
struct SchemaArrival {
    private var readOnly = Arrival.Kind("rows called read-only")
    private var rules = Arrival.Kind("bounds, patterns, lists, relations and defaults")
    private var permissions = Arrival.Kind("permissions, by kind of caller")
    private var headers = Arrival.Kind("required headers")

    /// What was counted.
    var kinds: [Arrival.Kind] { [readOnly, rules, permissions, headers] }

    /// Compares a model with its schema.
    init(_ model: Model, ids: OperationIDs, text: String) {
        let schema = GraphSchema(text)
        for type in model.types where type.kind != .enumeration {
            let known = Dictionary(
                schema.properties(of: type.qualifiedName).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first }
            )
            for property in type.properties { count(property, known[property.name]) }
        }
        var seen: Set<String> = []
        for operation in model.operations where seen.insert(ids[operation]).inserted {
            count(operation, schema.operation(ids[operation]))
        }
    }

    private mutating func count(_ property: Property, _ known: GraphSchemaProperty?) {
        if property.isReadOnly {
            readOnly.add(known?.isReadOnly == true, at: property.source, property.name)
        }
        let kinds = known?.rules.map(\.kind) ?? []
        for (name, isGiven) in Self.demands(of: property) {
            rules.add(kinds.contains(where: isGiven), at: property.source, "\(property.name): \(name)")
        }
    }

    private mutating func count(_ operation: APIModel.Operation, _ known: GraphSchemaOperation?) {
        for permission in operation.permissions {
            let list =
                switch permission.kind {
                case .delegatedWork: known?.permissions.delegatedWork
                case .delegatedPersonal: known?.permissions.delegatedPersonal
                case .application: known?.permissions.application
                }
            permissions.add(
                list?.alternatives == permission.scopes, at: operation.source,
                "\(permission.kind.rawValue) of \(operation.id)")
        }
        for header in operation.parameters where header.location == .header && header.isRequired {
            headers.add(known?.requiredHeaders.contains(header.name) == true, at: operation.source, header.name)
        }
    }

    /// What a property's facts demand, each with how a rule says the same.
    private static func demands(of property: Property) -> [(name: String, isGiven: (GraphRule.Kind) -> Bool)] {
        var demands: [(name: String, isGiven: (GraphRule.Kind) -> Bool)] = []
        func add<Value>(_ name: String, _ value: Value?, _ isGiven: @escaping (GraphRule.Kind, Value) -> Bool) {
            guard let value else { return }
            demands.append((name, { isGiven($0, value) }))
        }
        add("minimum", property.minimum?.doubleValue) {
            if case .range(let bound?, _) = $0 { bound.double == $1 } else { false }
        }
        add("maximum", property.maximum?.doubleValue) {
            if case .range(_, let bound?) = $0 { bound.double == $1 } else { false }
        }
        add("fewest characters", property.minLength) {
            if case .length(let bound, _) = $0 { bound == $1 } else { false }
        }
        add("most characters", property.maxLength) { if case .length(_, let bound) = $0 { bound == $1 } else { false } }
        add("fewest items", property.minItems) { if case .items(let bound, _) = $0 { bound == $1 } else { false } }
        add("most items", property.maxItems) { if case .items(_, let bound) = $0 { bound == $1 } else { false } }
        add("pattern", property.matchedPattern) { $0 == .pattern($1) }
        add("filter", property.filterOperators.isEmpty ? nil : property.filterOperators) { $0 == .filter($1) }
        add("default", property.defaultValue?.value) { $0 == .defaultValue($1) }
        if property.type == .primitive(.string) {
            add("values", property.enumValues.isEmpty ? nil : property.enumValues) { $0 == .values($1) }
            add("forbidden", property.forbiddenValues.isEmpty ? nil : property.forbiddenValues) { $0 == .forbidden($1) }
        }
        add("numbers", property.allowedNumbers.isEmpty ? nil : property.allowedNumbers.map(\.doubleValue)) {
            if case .numbers(let numbers) = $0 { numbers.map(\.double) == $1 } else { false }
        }
        for relation in property.relations.map(\.value) {
            add("relation to \(relation.property)", relation.property) { kind, other in
                switch kind {
                case .relation(_, other: other), .exclusive(other: other): true
                default: false
                }
            }
        }
        return demands
    }
}
