/// What can be the body of a request. Models are one as ``GraphModelBody``.
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

extension GraphUpdate {
    /// The change as JSON, without the placeholder `unknownFutureValue`: such a property keeps its value.
    public var encoded: GraphMedia { .json(graphValue) { withoutUnknownFutureValues().graphValue } }

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
