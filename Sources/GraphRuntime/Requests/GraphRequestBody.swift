/// What can be the body of a request.
public protocol GraphRequestBody: Sendable {
    /// The bytes and their kind.
    var encoded: GraphMedia { get }

    /// What is wrong with the body by the pages; nothing where they tell nothing.
    func findings(for context: ValidationContext, options: ValidationOptions) -> [ValidationFinding]
}

extension GraphRequestBody {
    /// Nothing.
    public func findings(for context: ValidationContext, options: ValidationOptions) -> [ValidationFinding] { [] }
}

extension GraphModel {
    /// The object as JSON.
    public var encoded: GraphMedia { .json(object.jsonData()) }

    /// What is wrong with the object by the pages.
    public func findings(for context: ValidationContext, options: ValidationOptions) -> [ValidationFinding] {
        validate(for: context, options: options)
    }
}

extension GraphUpdate {
    /// The change as JSON.
    public var encoded: GraphMedia { .json(object.jsonData()) }

    /// What is wrong with the change by the pages.
    public func findings(for context: ValidationContext, options: ValidationOptions) -> [ValidationFinding] {
        validate(for: context, options: options)
    }
}

extension GraphObject: GraphRequestBody {
    /// The object as JSON.
    public var encoded: GraphMedia { .json(jsonData()) }
}

extension GraphValue: GraphRequestBody {
    /// The value as JSON.
    public var encoded: GraphMedia { .json(jsonData()) }
}

extension GraphMedia: GraphRequestBody {
    /// The bytes themselves.
    public var encoded: GraphMedia { self }
}

extension Array: GraphRequestBody where Element: GraphRequestBody & GraphValueConvertible {
    /// The elements as a JSON array.
    public var encoded: GraphMedia { .json(graphValue.jsonData()) }

    /// What is wrong with the elements, with their place in front of the path.
    public func findings(for context: ValidationContext, options: ValidationOptions) -> [ValidationFinding] {
        enumerated().flatMap { place, element in
            element.findings(for: context, options: options).map { $0.below("[\(place)]") }
        }
    }
}
