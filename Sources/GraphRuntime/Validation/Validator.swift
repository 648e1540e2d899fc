/// Checks one value against what a schema says of its type, and collects everything that is wrong.
struct Validator {
    let schema: GraphSchema
    let context: ValidationContext
    let options: ValidationOptions
    private(set) var findings: [ValidationFinding] = []
    /// Regular expressions by their text, made once; nil for one that is not valid.
    var patterns: [String: Regex<AnyRegexOutput>?] = [:]
    /// Values deeper than any JSON text can be are not looked into.
    private static let maximumDepth = GraphJSONError.maximumDepth

    init(schema: GraphSchema, context: ValidationContext, options: ValidationOptions) {
        self.schema = schema
        self.context = context
        self.options = options
    }

    /// Checks an object of a declared type. `path` is empty for the value itself.
    mutating func check(_ object: GraphObject, declaredType: String, path: String = "", depth: Int = 0) {
        guard depth < Self.maximumDepth else { return }
        let type = checkedType(object, declaredType, path)
        for property in schema.properties(of: type) {
            let place = Place(
                object: object, property: property, path: path.isEmpty ? property.name : "\(path).\(property.name)",
                depth: depth)
            guard let value = object[property.name] else {
                checkMissing(place)
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
        let property: GraphSchemaProperty
        let path: String
        let depth: Int

        func element(_ index: Int) -> Place {
            Place(object: object, property: property, path: "\(path)[\(index)]", depth: depth)
        }
    }

    /// The type whose rules hold: what `@odata.type` says when the pages know it, else the declared one.
    private mutating func checkedType(_ object: GraphObject, _ declared: String, _ path: String) -> String {
        guard let actual = object.odataType else {
            if schema.type(declared)?.isAbstract == true {
                add(
                    ValidationRuleID.abstractType, .error, .abstractType, path: path, ["type": declared],
                    documentation: schema.type(declared)?.documentation)
            }
            return declared
        }
        guard let known = schema.type(actual) else { return declared }
        guard schema.isType(actual, declared) || schema.type(declared) == nil else {
            add(
                ValidationRuleID.typeMismatch, .warning, .typeMismatch, path: path,
                ["property": path.isEmpty ? "the value" : path, "found": actual, "type": declared],
                documentation: known.documentation)
            return declared
        }
        return actual
    }

    /// Adds a finding unless its rule is switched off.
    mutating func add(
        _ rule: String, _ severity: ValidationSeverity, _ code: ValidationCode, path: String,
        _ arguments: [String: String], allowed: [String] = [], documentation: GraphDocumentation?
    ) {
        guard let severity = options.severity(of: rule, default: severity) else { return }
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
