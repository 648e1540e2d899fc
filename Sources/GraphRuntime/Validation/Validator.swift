/// Checks one value against what a schema says of its type, and collects everything that is wrong.
struct Validator {
    let schema: GraphSchema
    let context: ValidationContext
    let options: ValidationOptions
    private(set) var findings: [ValidationFinding] = []
    private var counts: [ValidationSeverity: Int] = [:]
    /// Regular expressions by their text, made once; nil for one that is not valid.
    var patterns: [String: TextPattern?] = [:]

    init(schema: GraphSchema, context: ValidationContext, options: ValidationOptions) {
        self.schema = schema
        self.context = context
        self.options = options
    }

    /// Checks an object of a declared type. `path` is empty for the value itself.
    mutating func check(_ object: GraphObject, declaredType: String, path: String = "", depth: Int = 0) {
        // Values deeper than any JSON text can be are not looked into.
        guard depth < GraphLimits.jsonDepth else { return }
        let type = checkedType(object, schema.plan(declaredType), path)
        for property in type.properties {
            let place = Place(object: object, plan: property, parent: path, depth: depth)
            guard let value = object[property.property.name] else {
                checkMissing(place, in: type)
                continue
            }
            if value.isNull {
                checkNull(place)
            } else {
                checkSending(place)
                check(value, place)
            }
        }
    }

    /// A property of an object that is being checked.
    struct Place {
        let object: GraphObject
        let plan: TypePlan.Property
        /// The path of the object.
        let parent: String
        let depth: Int
        /// The element's place when the property is a collection.
        var index: Int?

        var property: GraphSchemaProperty {
            _read { yield plan.property }
        }

        /// Made when it is needed only: most values are fine.
        var path: String {
            let own = parent.isEmpty ? property.name : "\(parent).\(property.name)"
            return index.map { "\(own)[\($0)]" } ?? own
        }
    }

    /// The type whose rules hold: what `@odata.type` says when the pages know it, else the declared one.
    private mutating func checkedType(_ object: GraphObject, _ declared: TypePlan, _ path: String) -> TypePlan {
        let annotation = object["@odata.type"] ?? .null
        guard case .string(let written) = annotation else {
            if !annotation.isNull { addWrongAnnotation(annotation, declared, path) }
            return concrete(declared, path)
        }
        if written == declared.markedName || written == declared.name { return concrete(declared, path) }
        let name = GraphSchema.plainName(written)
        guard let known = schema.type(name) else { return declared }
        guard declared.type == nil || schema.isType(name, declared.name) else {
            add(
                ValidationRuleID.typeMismatch, .warning, .typeMismatch, path: path,
                ["found": name, "type": declared.name], documentation: known.documentation)
            return declared
        }
        return concrete(schema.plan(known.name), path)
    }

    /// The type, of which there must be objects.
    private mutating func concrete(_ plan: TypePlan, _ path: String) -> TypePlan {
        if let type = plan.type, type.isAbstract {
            add(
                ValidationRuleID.abstractType, .error, .abstractType, path: path, ["type": plan.name],
                documentation: type.documentation)
        }
        return plan
    }

    private mutating func addWrongAnnotation(_ value: GraphValue, _ declared: TypePlan, _ path: String) {
        add(
            ValidationRuleID.jsonType, .error, .jsonType,
            path: path.isEmpty ? "@odata.type" : "\(path).@odata.type",
            [
                "property": "@odata.type", "found": value.kindName, "expected": EdmType.string.description,
                "kind": value.kind, "type": EdmType.string.rawValue,
            ],
            documentation: declared.type?.documentation)
    }

    /// Adds a finding unless its rule is switched off, or there are ``GraphLimits/findings`` as grave already.
    mutating func add(
        _ rule: String, _ severity: ValidationSeverity, _ code: ValidationCode, path: String,
        _ arguments: [String: String], allowed: [String] = [], documentation: GraphDocumentation?
    ) {
        guard let severity = options.severity(of: rule, default: severity) else { return }
        let count = counts[severity, default: 0]
        guard count < GraphLimits.findings else { return }
        counts[severity] = count + 1
        findings.append(
            ValidationFinding(
                path: path, rule: rule, severity: severity, code: code, arguments: arguments, allowedValues: allowed,
                documentation: documentation))
    }

    /// Adds a finding about a property.
    mutating func add(
        _ rule: String, _ severity: ValidationSeverity, _ code: ValidationCode, at place: Place,
        _ arguments: [String: String] = [:], allowed: [String] = [], documentation: GraphDocumentation? = nil
    ) {
        var arguments = arguments
        arguments["property"] = place.property.name
        add(
            rule, severity, code, path: place.path, arguments, allowed: allowed,
            documentation: documentation ?? place.property.documentation)
    }
}
