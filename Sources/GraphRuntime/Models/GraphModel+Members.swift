/// Typed members: what generated properties read. (Functions of their own for the commonest types: generated accessors are
/// compiled without optimisation and would call the generic one unspecialised. Names of their own: overloads would be
/// weighed by the compiler at each of ten thousand properties.)
extension GraphModel {
    /// A member of any type: nil when it is absent, null or of another JSON type.
    public func get<Value: GraphValueConvertible>(_ name: StaticString) -> Value? {
        guard let value = storedMember(name) else { return nil }
        return Value(graphValue: value)
    }

    /// A text, nil when the member is absent or something else.
    public func getString(_ name: StaticString) -> String? {
        guard case .string(let text)? = storedMember(name) else { return nil }
        return text
    }

    /// A truth value, nil when the member is absent or something else.
    public func getBool(_ name: StaticString) -> Bool? {
        guard case .bool(let value)? = storedMember(name) else { return nil }
        return value
    }

    /// A whole number of 32 bits, nil when the member is absent, something else or out of range.
    public func getInt32(_ name: StaticString) -> Int32? {
        guard let member = storedMember(name) else { return nil }
        if case .number(let number) = member, case .integer(let value) = number.form { return Int32(exactly: value) }
        return member.uncommonInt32()
    }

    /// A whole number of 64 bits, nil when the member is absent, something else or out of range.
    public func getInt64(_ name: StaticString) -> Int64? {
        guard let member = storedMember(name) else { return nil }
        if case .number(let number) = member, case .integer(let value) = number.form { return value }
        return member.uncommonInt64()
    }

    /// A number, nil when the member is absent or something else.
    public func getDouble(_ name: StaticString) -> Double? {
        guard let value = storedMember(name) else { return nil }
        return Double(graphValue: value)
    }

    /// A member of an enumeration, nil when the member is absent or no text.
    public func getEnumeration<Tag>(_ name: StaticString) -> GraphEnumeration<Tag>? {
        guard case .string(let text)? = storedMember(name) else { return nil }
        return GraphEnumeration(rawValue: text)
    }

    /// A model, nil when the member is absent or no object.
    public func getModel<Model: GraphModel>(_ name: StaticString) -> Model? {
        guard case .object(let object)? = storedMember(name) else { return nil }
        return Model(object: object)
    }

    /// An instant, nil when the member is absent or none.
    public func getDateTime(_ name: StaticString) -> GraphDateTime? {
        guard case .string(let text)? = storedMember(name) else { return nil }
        return GraphDateTime(text)
    }

    /// A collection of texts, nil when the member is absent or anything else is in it.
    public func getStrings(_ name: StaticString) -> [String]? {
        guard let value = storedMember(name) else { return nil }
        return [String](graphValue: value)
    }
}

/// Numbers in an uncommon form: apart, and taking the value with them, so that who reads the common one saves no registers.
extension GraphValue {
    @inline(never)
    fileprivate consuming func uncommonInt32() -> Int32? { Int32(graphValue: self) }

    @inline(never)
    fileprivate consuming func uncommonInt64() -> Int64? { Int64(graphValue: self) }
}
