/// A model, or an array of models, as the body of a request.
public struct GraphModelBody: GraphRequestBody {
    private let models: @Sendable ([String]) -> GraphValue
    private let modelsWithoutPlaceholders: @Sendable ([String]) -> GraphValue
    private let check: @Sendable (ValidationContext, ValidationOptions) -> [ValidationFinding]

    /// An object as JSON.
    public init(_ model: some GraphModel) {
        models = { model.sent(naming: $0) }
        modelsWithoutPlaceholders = { model.withoutUnknownFutureValues().sent(naming: $0) }
        check = { model.validate(for: $0, options: $1) }
    }

    /// The elements as a JSON array; findings have their place in front of the path.
    public init(_ models: [some GraphModel]) {
        self.models = { types in .array(models.map { $0.sent(naming: types) }) }
        modelsWithoutPlaceholders = { types in
            .array(models.map { $0.withoutUnknownFutureValues().sent(naming: types) })
        }
        check = { (models as [any GraphModel]).findings(for: $0, options: $1) }
    }

    /// The bytes and their kind, without the placeholder `unknownFutureValue`.
    public var encoded: GraphMedia { encoded(naming: []) }

    /// The bytes and their kind as an operation wants them.
    public func encoded(naming types: [String]) -> GraphMedia {
        .json(models(types)) { modelsWithoutPlaceholders(types) }
    }

    /// What is wrong with the models by the pages.
    public func findings(for context: ValidationContext, options: ValidationOptions) -> [ValidationFinding] {
        check(context, options)
    }
}
