/// A model, or an array of models, as the body of a request.
public struct GraphModelBody: GraphRequestBody {
    private let value: GraphValue
    private let valueWithoutPlaceholders: @Sendable () -> GraphValue
    private let check: @Sendable (ValidationContext, ValidationOptions) -> [ValidationFinding]

    /// An object as JSON.
    public init(_ model: some GraphModel) {
        value = model.graphValue
        valueWithoutPlaceholders = { model.withoutUnknownFutureValues().graphValue }
        check = { model.validate(for: $0, options: $1) }
    }

    /// The elements as a JSON array; findings have their place in front of the path.
    public init(_ models: [some GraphModel]) {
        value = models.graphValue
        valueWithoutPlaceholders = { models.map { $0.withoutUnknownFutureValues() }.graphValue }
        check = { (models as [any GraphModel]).findings(for: $0, options: $1) }
    }

    /// The bytes and their kind, without the placeholder `unknownFutureValue`.
    public var encoded: GraphMedia { .json(value, without: valueWithoutPlaceholders) }

    /// What is wrong with the models by the pages.
    public func findings(for context: ValidationContext, options: ValidationOptions) -> [ValidationFinding] {
        check(context, options)
    }
}
