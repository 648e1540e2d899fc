/// Checks the query of a request against what the pages say: that of the operation about options, those of types about
/// their properties.
struct QueryValidator {
    let schema: GraphSchema
    private let options: ValidationOptions
    private let support: GraphQuerySupport
    private let documentation: GraphDocumentation?
    private(set) var findings: [ValidationFinding] = []
    private var known: Set<ValidationFinding> = []

    /// The findings of a request's query.
    static func findings(_ parts: RequestParts, _ options: ValidationOptions) -> [ValidationFinding] {
        guard !parts.query.list.isEmpty else { return [] }
        let operation = parts.operation
        var validator = QueryValidator(
            schema: parts.result?.schema ?? parts.schema, options: options,
            support: operation?.queryOptions ?? GraphQuerySupport(), documentation: operation?.documentation)
        validator.checkOptions(parts.query)
        if let type = parts.result?.name {
            validator.checkExclusions(parts.query)
            validator.check(parts.query, type, path: "", depth: 0)
        }
        return validator.findings
    }

    private init(
        schema: GraphSchema, options: ValidationOptions, support: GraphQuerySupport,
        documentation: GraphDocumentation?
    ) {
        self.schema = schema
        self.options = options
        self.support = support
        self.documentation = documentation
    }

    // What no list of a page names, for it is no choice of the caller's.
    private static let unlisted: Set<String> = ["$skiptoken", "$deltatoken", "$format"]

    /// What the page of the operation says of whole options.
    private mutating func checkOptions(_ query: GraphQueryOptions) {
        for option in query.list {
            let name = option.name.lowercased()
            guard name.hasPrefix("$"), !Self.unlisted.contains(name) else { continue }
            if support.denied.contains(where: { $0.lowercased() == name }) || support.complete?.isEmpty == true {
                add(
                    ValidationRuleID.queryOptionDenied, .error, .queryOptionDenied, path: option.name,
                    ["option": option.name], documentation)
            } else if let complete = support.complete, !complete.contains(where: { $0.lowercased() == name }) {
                add(
                    ValidationRuleID.queryOptionUnlisted, .warning, .queryOptionUnlisted, path: option.name,
                    ["option": option.name, "allowed": complete.listed], documentation, allowed: complete)
            }
        }
    }

    /// What the page of the operation says of properties in options.
    private mutating func checkExclusions(_ query: GraphQueryOptions) {
        for (option, names) in support.exclusions.sorted(by: { $0.key < $1.key }) {
            guard let value = query[option] else { continue }
            let used = Set(Self.paths(value, option).compactMap(\.first))
            for name in names where used.contains(name) { deny(name, option, path: option, documentation) }
        }
    }

    /// What the rows of properties say.
    private mutating func check(_ query: GraphQueryOptions, _ type: String, path: String, depth: Int) {
        // Far deeper than any service expands.
        guard depth < 16 else { return }
        for option in query.list {
            let name = option.name.lowercased()
            let place = path.isEmpty ? option.name : "\(path).\(option.name)"
            for path in Self.paths(option.value, name) {
                for property in properties(path, type) where Self.excludes(property, name) {
                    deny(property.name, option.name, path: place, property.documentation)
                }
            }
            if name == "$filter" {
                for use in FilterReader(option.value).uses { check(use, type, place) }
            } else if name == "$expand" {
                for part in NestedText.parts(option.value[...], ",") {
                    let (expanded, inner) = NestedText.named(part)
                    let names = expanded.split(separator: "/").map(String.init)
                    guard !inner.isEmpty, let target = target(of: names, type) else { continue }
                    check(GraphQueryOptions(nested: inner), target, path: "\(place).\(expanded)", depth: depth + 1)
                }
            }
        }
    }

    /// What the row of a property says of an operator. A row of something inside speaks before that of what it is in.
    private mutating func check(_ use: FilterUse, _ type: String, _ place: String) {
        for property in properties(use.path, type).reversed() {
            for rule in property.rules {
                guard case .filter(let operators) = rule.kind, !operators.isEmpty else { continue }
                let listed = operators.map { $0.lowercased() }
                guard !listed.contains(use.operation), !listed.contains("any"), !listed.contains("all") else { return }
                // A list tells what is known to work, so that what it leaves out may.
                return add(
                    ValidationRuleID.filterOperator, .warning, .filterOperator, path: place,
                    ["property": property.name, "operator": use.operation, "allowed": operators.listed],
                    rule.documentation ?? property.documentation, allowed: operators)
            }
        }
    }

    private mutating func deny(
        _ property: String, _ option: String, path: String, _ documentation: GraphDocumentation?
    ) {
        add(
            ValidationRuleID.queryPropertyDenied, .error, .queryPropertyDenied, path: path,
            ["property": property, "option": option], documentation)
    }

    private mutating func add(
        _ rule: String, _ severity: ValidationSeverity, _ code: ValidationCode, path: String,
        _ arguments: [String: String], _ documentation: GraphDocumentation?, allowed: [String] = []
    ) {
        guard let severity = options.severity(of: rule, default: severity) else { return }
        let finding = ValidationFinding(
            path: path, rule: rule, severity: severity, code: code, arguments: arguments, allowedValues: allowed,
            documentation: documentation)
        if known.insert(finding).inserted { findings.append(finding) }
    }

    private static func excludes(_ property: GraphSchemaProperty, _ option: String) -> Bool {
        property.rules.contains {
            guard case .excluded(let options) = $0.kind else { return false }
            return options.contains { $0.lowercased() == option }
        }
    }
}
