extension GraphSchema {
    /// Checks an object against what the schema says of a type, for callers that have no generated model of it: tools,
    /// and values whose type is known only at run time. An `@odata.type` that names a subtype counts before `type`.
    ///
    /// - Parameter type: the qualified name, such as `microsoft.graph.user`. Of a type that no page describes nothing is
    ///   checked.
    /// - Returns: everything that is wrong, in the order of the properties on the pages (those of bases first).
    public func validate(
        _ object: GraphObject, as type: String, for context: ValidationContext = .any,
        options: ValidationOptions = .shared
    ) -> [ValidationFinding] {
        var validator = Validator(schema: self, context: context, options: options)
        validator.check(object, declaredType: GraphSchema.plainName(type))
        return validator.findings
    }
}
