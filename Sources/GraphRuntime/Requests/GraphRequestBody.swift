/// What can be the body of a request. Models are one as ``GraphModelBody``.
public protocol GraphRequestBody: Sendable {
    /// The bytes and their kind.
    var encoded: GraphMedia { get }

    /// The bytes and their kind as an operation wants them.
    ///
    /// - Parameter types: those whose objects say their type (`@odata.type`) in what the operation's page shows, by
    ///   qualified name. Elsewhere models say it only where the declared type is abstract or has subtypes: some services
    ///   refuse it.
    func encoded(naming types: [String]) -> GraphMedia

    /// What is wrong with the body by the pages; nothing where they tell nothing.
    func findings(for context: ValidationContext, options: ValidationOptions) -> [ValidationFinding]
}

extension GraphRequestBody {
    /// The same whatever the operation.
    public func encoded(naming types: [String]) -> GraphMedia { encoded }

    /// Nothing.
    public func findings(for context: ValidationContext, options: ValidationOptions) -> [ValidationFinding] { [] }
}

extension GraphUpdate {
    /// The change as JSON, without the placeholder `unknownFutureValue`: such a property keeps its value.
    public var encoded: GraphMedia { encoded(naming: []) }

    /// The change as an operation wants it.
    public func encoded(naming types: [String]) -> GraphMedia {
        let form = TypeNaming(schema: Root.schema, types: types)
        return .json(.object(form.sent(object, as: Root.odataType))) {
            .object(form.sent(withoutUnknownFutureValues().object, as: Root.odataType))
        }
    }

    /// What is wrong with the change by the pages.
    public func findings(for context: ValidationContext, options: ValidationOptions) -> [ValidationFinding] {
        validate(for: context, options: options)
    }
}

extension GraphObject: GraphRequestBody {
    /// The object as JSON.
    public var encoded: GraphMedia { .json(.object(self)) }
}

extension GraphValue: GraphRequestBody {
    /// The value as JSON.
    public var encoded: GraphMedia { .json(self) }
}

extension GraphMedia: GraphRequestBody {
    /// The bytes themselves.
    public var encoded: GraphMedia { self }
}
