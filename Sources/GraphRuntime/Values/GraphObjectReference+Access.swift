extension GraphObjectReference {
    /// A typed member: nil when it is absent, null or of another JSON type.
    public func get<Value: GraphValueConvertible>(_ name: StaticString) -> Value? {
        pointer(name).flatMap { Value(graphValue: $0.pointee) }
    }

    /// A text member. (Functions of their own for the commonest types: generated accessors are compiled without
    /// optimisation and would call the generic one unspecialised. Names of their own: overloads would be weighed by the
    /// compiler at each of ten thousand properties.)
    public func getString(_ name: StaticString) -> String? { text(name) }

    /// A truth value.
    public func getBool(_ name: StaticString) -> Bool? {
        guard let pointer = pointer(name), case .bool(let value) = pointer.pointee else { return nil }
        return value
    }

    /// A whole number of 32 bits.
    public func getInt32(_ name: StaticString) -> Int32? {
        guard let pointer = pointer(name) else { return nil }
        if case .number(let number) = pointer.pointee, case .integer(let value) = number.form {
            return Int32(exactly: value)
        }
        return value(at: pointer)
    }

    /// A whole number of 64 bits.
    public func getInt64(_ name: StaticString) -> Int64? {
        guard let pointer = pointer(name) else { return nil }
        if case .number(let number) = pointer.pointee, case .integer(let value) = number.form { return value }
        return value(at: pointer)
    }

    /// A value in an uncommon form. (Apart, so that the common one saves no registers.)
    @inline(never)
    private func value<Value: GraphValueConvertible>(at pointer: UnsafePointer<GraphValue>) -> Value? {
        Value(graphValue: pointer.pointee)
    }

    /// A number.
    public func getDouble(_ name: StaticString) -> Double? { pointer(name).flatMap { Double(graphValue: $0.pointee) } }

    /// A member of an enumeration.
    public func getEnumeration<Tag>(_ name: StaticString) -> GraphEnumeration<Tag>? {
        guard let text = text(name) else { return nil }
        return GraphEnumeration(rawValue: text)
    }

    /// An object that is a model.
    public func getModel<Model: GraphModel>(_ name: StaticString) -> Model? {
        guard let pointer = pointer(name), case .object(let object) = pointer.pointee else { return nil }
        return Model(object: object)
    }

    /// An instant.
    public func getDateTime(_ name: StaticString) -> GraphDateTime? {
        guard let text = text(name) else { return nil }
        return GraphDateTime(text)
    }

    /// A collection of texts.
    public func getStrings(_ name: StaticString) -> [String]? {
        pointer(name).flatMap { [String](graphValue: $0.pointee) }
    }
}
