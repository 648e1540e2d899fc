extension GraphModel {
    /// Checks the object against the pages and returns everything that is wrong, in the order of the properties on the
    /// pages (those of bases first). Nothing is checked unless it is asked for: never on decoding, never on sending.
    public func validate(
        for context: ValidationContext = .any, options: ValidationOptions = .shared
    ) -> [ValidationFinding] {
        var validator = Validator(schema: Self.schema, context: context, options: options)
        validator.check(object, declaredType: Self.odataType)
        return validator.findings
    }

    /// Checks the object as ``validate(for:options:)`` does.
    /// - Throws: ``ValidationError`` with all findings when one of them is an error.
    public func checkValid(for context: ValidationContext = .any, options: ValidationOptions = .shared) throws {
        try ValidationError.check(validate(for: context, options: options))
    }
}

extension GraphUpdate {
    /// Checks the change against the pages and returns everything that is wrong. Rules between properties hold where the
    /// change has both.
    public func validate(options: ValidationOptions = .shared) -> [ValidationFinding] {
        validate(for: .update, options: options)
    }

    /// Checks the change for another context than an update, where such bodies are sent with `PUT` or `POST`.
    public func validate(for context: ValidationContext, options: ValidationOptions = .shared) -> [ValidationFinding] {
        var validator = Validator(schema: Root.schema, context: context, options: options)
        validator.check(object, declaredType: Root.odataType)
        return validator.findings
    }

    /// Checks the change as ``validate(options:)`` does.
    /// - Throws: ``ValidationError`` with all findings when one of them is an error.
    public func checkValid(options: ValidationOptions = .shared) throws {
        try ValidationError.check(validate(options: options))
    }
}

extension ValidationError {
    /// Throws when one of the findings is an error.
    static func check(_ findings: [ValidationFinding]) throws {
        if findings.contains(where: { $0.severity == .error }) { throw ValidationError(findings: findings) }
    }
}
