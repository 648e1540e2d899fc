/// A model, or an array of models, as the body of a request.
public struct GraphModelBody: GraphRequestBody {
    private let value: GraphValue
    private let check: @Sendable (ValidationContext, ValidationOptions) -> [ValidationFinding]

    /// An object as JSON.
    public init(_ model: some GraphModel) {
        value = model.graphValue
        check = { model.validate(for: $0, options: $1) }
    }

    /// The elements as a JSON array; findings have their place in front of the path.
    public init(_ models: [some GraphModel]) {
        value = models.graphValue
        check = { context, options in
            models.enumerated().flatMap { place, model in
                model.validate(for: context, options: options).map { $0.below("[\(place)]") }
            }
        }
    }

    /// The bytes and their kind.
    public var encoded: GraphMedia { .json(value.jsonData()) }

    /// What is wrong with the models by the pages.
    public func findings(for context: ValidationContext, options: ValidationOptions) -> [ValidationFinding] {
        check(context, options)
    }
}
