import APIModel
import GraphDocs
import GraphGenBase
import GraphRuntime

/// Checks bodies of examples with the validators of the library that is generated from the same pages.
struct ExampleChecker {
    private let schema: GraphSchema
    private let hidden: HiddenValues
    /// Where it is said that a create must have a property, by the property's own place.
    private var demands: [Place: Place] = [:]
    private let text: PageLines

    /// Takes the model, a schema that describes it, and the pages' lines.
    init(_ model: Model, schema: GraphSchema, text: PageLines) {
        self.schema = schema
        self.text = text
        hidden = HiddenValues(model, schema: schema)
        for property in model.types.flatMap(\.properties) {
            demands[Place(page: property.source.page, line: property.source.line)] =
                property.requiredOnCreate?.evidence.first?.place
        }
    }

    /// What is wrong with a body.
    func check(_ body: ExampleBody) -> [LintFinding] {
        var broken: [Broken] = []
        for (path, object) in body.objects(schema) {
            for finding in schema.validate(object, as: body.type, for: body.context, options: ValidationOptions()) {
                if body.passesOver(finding, in: path, object) { continue }
                broken.append(Self.placeholder(finding, in: path, object) ?? Self.broken(finding, in: path))
            }
            broken += UndocumentedMembers(schema: schema).find(in: object, type: body.type, path: path).map {
                Broken(
                    code: .lintExampleMember, path: $0.path,
                    message: "\($0.path) is not a documented member of \($0.type)",
                    documented: schema.type($0.type)?.documentation)
            }
        }
        if !body.asksForHidden {
            broken += hidden.paths(in: body).map {
                Broken(
                    code: .lintExamplePrefer, path: $0.path,
                    message: "\($0.path) is \($0.member), which comes only with"
                        + " `Prefer: include-unknown-enum-members`; the request does not ask for it",
                    documented: schema.enumeration($0.type)?.documentation)
            }
        }
        guard !broken.isEmpty else { return [] }
        let lines = text.lines(of: body.source.page)
        // The block's own line is its fence.
        let places = JSONPlaces(lines.dropFirst(body.source.line), firstLine: body.source.line + 1)
        return broken.map { finding($0, in: body, at: places.line($0.path) ?? body.source.line) }
    }

    /// A rule that an example breaks.
    private struct Broken {
        var code: DiagnosticCode
        /// Where in the body.
        var path: String
        var message: String
        var rule: String?
        var documented: GraphDocumentation?
    }

    /// A value of the wrong kind that is only a word for one; nil where it is anything else.
    private static func placeholder(
        _ finding: ValidationFinding, in parent: String, _ object: GraphObject
    ) -> Broken? {
        let codes: Set<DiagnosticCode> = [
            .lintExampleJSONType, .lintExampleValues, .lintExampleEnumeration, .lintExamplePattern, .lintExampleLength,
        ]
        guard codes.contains(DiagnosticCode(finding.code)),
            case .string(let text)? = GraphValue.object(object).value(at: finding.path),
            PlaceholderText.holds(text, member: finding.member)
        else { return nil }
        let path = joined(parent, finding.path)
        return Broken(
            code: .lintExamplePlaceholder, path: path,
            message: "\(path) is \(Quoted.short(text)), which stands for a value",
            rule: finding.rule, documented: finding.documentation)
    }

    private static func joined(_ parent: String, _ path: String) -> String {
        parent.isEmpty || path.isEmpty ? parent + path : "\(parent).\(path)"
    }

    private static func broken(_ finding: ValidationFinding, in parent: String) -> Broken {
        let path = joined(parent, finding.path)
        let template = finding.code.englishTemplate
        let shown = path.isEmpty ? "the body" : path
        let message =
            template.hasPrefix("{property}")
            ? shown + finding.message(String(template.dropFirst("{property}".count)))
            : "\(shown): \(finding.message)"
        return Broken(
            code: DiagnosticCode(finding.code), path: path, message: message, rule: finding.rule,
            documented: finding.documentation)
    }

    private func finding(_ broken: Broken, in body: ExampleBody, at line: Int) -> LintFinding {
        var documented = broken.documented.flatMap { $0.line > 0 ? Place(page: $0.page, line: $0.line) : nil }
        if broken.code == .lintExampleRequired { documented = documented.flatMap { demands[$0] } ?? documented }
        let example = ExampleName.opening(body.name)
        let place = documented.map { " (\($0.page):\($0.line))" } ?? ""
        return LintFinding(
            diagnostic: Diagnostic(
                broken.code, "\(example), \(broken.message)\(place)",
                page: body.source.page, line: line, rule: broken.rule),
            documented: documented)
    }
}
