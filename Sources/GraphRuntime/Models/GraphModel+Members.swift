/// Typed members: what generated properties read. (Functions of their own for the commonest types: generated accessors are
/// compiled without optimisation and would call the generic one unspecialised. Names of their own: overloads would be
/// weighed by the compiler at each of ten thousand properties.)
extension GraphModel {
    /// A member of any type: nil when it is absent, null or of another JSON type.
    @inline(never)
    public func get<Value: GraphValueConvertible>(_ name: StaticString) -> Value? { storedObject.converted(name) }

    /// A text, nil when the member is absent or something else.
    @inline(never)
    public func getString(_ name: StaticString) -> String? { storedObject.text(name) }

    /// A truth value, nil when the member is absent or something else.
    @inline(never)
    public func getBool(_ name: StaticString) -> Bool? { storedObject.truth(name) }

    /// A whole number of 32 bits, nil when the member is absent, something else or out of range.
    @inline(never)
    public func getInt32(_ name: StaticString) -> Int32? { storedObject.integer(name) }

    /// A whole number of 64 bits, nil when the member is absent, something else or out of range.
    @inline(never)
    public func getInt64(_ name: StaticString) -> Int64? { storedObject.integer(name) }

    /// A number, nil when the member is absent or something else.
    @inline(never)
    public func getDouble(_ name: StaticString) -> Double? { storedObject.converted(name) }

    /// A member of an enumeration, nil when the member is absent or no text.
    @inline(never)
    public func getEnumeration<Tag>(_ name: StaticString) -> GraphEnumeration<Tag>? {
        storedObject.text(name).map { GraphEnumeration(rawValue: $0) }
    }

    /// A model, nil when the member is absent or no object.
    @inline(never)
    public func getModel<Model: GraphModel>(_ name: StaticString) -> Model? {
        storedObject.object(name).map { Model(object: $0) }
    }

    /// An instant, nil when the member is absent or none.
    @inline(never)
    public func getDateTime(_ name: StaticString) -> GraphDateTime? {
        storedObject.text(name).flatMap { GraphDateTime($0) }
    }

    /// A collection of texts, nil when the member is absent or anything else is in it.
    @inline(never)
    public func getStrings(_ name: StaticString) -> [String]? { storedObject.converted(name) }
}
