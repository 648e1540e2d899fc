import Foundation

/// The parameters of an action, which are the members of its body.
public struct GraphParameters: GraphRequestBody {
    private var list: [(String, (any GraphValueConvertible)?)]

    /// Parameters by name; those that are nil are left out.
    public init(_ list: [(String, (any GraphValueConvertible)?)]) { self.list = list }

    /// One parameter; when it is nil, none.
    public init<Value: GraphValueConvertible>(_ name: StaticString, _ value: Value?) {
        list = [(name.description, value)]
    }

    /// The same with one parameter more. (Generated methods are chains of these: an array of pairs is several times the
    /// code in each of them.)
    public consuming func and<Value: GraphValueConvertible>(_ name: StaticString, _ value: Value?) -> GraphParameters {
        list.append((name.description, value))
        return self
    }

    /// The body: an object with a member for each parameter that is there.
    public var object: GraphObject {
        GraphObject(list.compactMap { name, value in value.map { (name, $0.graphValue) } })
    }

    /// The object as JSON, without the placeholder `unknownFutureValue`.
    public var encoded: GraphMedia { encoded(naming: []) }

    /// The object as an operation wants it.
    public func encoded(naming types: [String]) -> GraphMedia {
        .json(.object(members { $0.sent(naming: types) })) {
            .object(withoutPlaceholders.members { $0.withoutUnknownFutureValues().sent(naming: types) })
        }
    }

    /// The parameters without enumeration values that are the placeholder.
    private var withoutPlaceholders: GraphParameters {
        GraphParameters(
            list.map { name, value in
                switch value {
                case let value as any UnknownFutureValueHolder where value.holdsUnknownFutureValue: (name, nil)
                case let values as [any UnknownFutureValueHolder]:
                    (name, values.contains(where: \.holdsUnknownFutureValue) ? nil : value)
                default: (name, value)
                }
            })
    }

    /// The body, with models as a function makes them.
    private func members(_ made: (any GraphModel) -> GraphValue) -> GraphObject {
        GraphObject(
            list.compactMap { name, value in
                switch value {
                case let model as any GraphModel: (name, made(model))
                case let models as [any GraphModel]: (name, .array(models.map(made)))
                default: value.map { (name, $0.graphValue) }
                }
            })
    }

    /// What is wrong with the models among the parameters, with the parameter's name in front of the path.
    public func findings(for context: ValidationContext, options: ValidationOptions) -> [ValidationFinding] {
        list.flatMap { name, value in
            let found =
                switch value {
                case let body as any GraphRequestBody: body.findings(for: context, options: options)
                case let model as any GraphModel: model.validate(for: context, options: options)
                case let models as [any GraphModel]: models.findings(for: context, options: options)
                default: [ValidationFinding]()
                }
            return found.map { $0.below(name) }
        }
    }
}

extension [any GraphModel] {
    /// What is wrong with the models by the pages, with the place of each in front of the path.
    func findings(for context: ValidationContext, options: ValidationOptions) -> [ValidationFinding] {
        enumerated().flatMap { place, model in
            model.validate(for: context, options: options).map { $0.below("[\(place)]") }
        }
    }
}

extension ValidationFinding {
    /// The same finding for a value that is inside another.
    func below(_ parent: String) -> ValidationFinding {
        ValidationFinding(
            path: parent + (path.isEmpty || path.hasPrefix("[") ? path : "." + path), rule: rule, severity: severity,
            code: code,
            arguments: arguments, allowedValues: allowedValues, documentation: documentation)
    }
}
