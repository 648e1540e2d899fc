extension GraphObject {
    /// Where the value of the member of that name is, as long as this object is there and does not change. The name is a
    /// literal, so that a read makes no string.
    @inline(__always)
    private func pointer(_ name: StaticString) -> UnsafePointer<GraphValue>? {
        name.hasPointerRepresentation
            ? pointer(name.utf8Start, name.utf8CodeUnitCount) : pointer(ofCharacter: name)
    }

    /// A name of one character may be held as that instead of as text.
    @inline(never)
    private func pointer(ofCharacter name: StaticString) -> UnsafePointer<GraphValue>? {
        name.withUTF8Buffer { pointer($0) }
    }

    /// The member of that name, nil when absent.
    @inline(__always)
    func value(_ name: StaticString) -> GraphValue? { pointer(name)?.pointee }

    /// The text of the member of that name.
    @inline(__always)
    private func text(_ name: StaticString) -> String? {
        guard let pointer = pointer(name), case .string(let text) = pointer.pointee else { return nil }
        return text
    }

    /// A typed member: nil when it is absent, null or of another JSON type.
    @_disfavoredOverload
    public func get<Value: GraphValueConvertible>(_ name: StaticString) -> Value? {
        value(name).flatMap { Value(graphValue: $0) }
    }

    /// A text member. (Plain overloads for the commonest types: generated accessors are compiled without optimisation
    /// and would call the generic one unspecialised.)
    public func get(_ name: StaticString) -> String? { text(name) }

    /// A truth value.
    public func get(_ name: StaticString) -> Bool? {
        guard let pointer = pointer(name), case .bool(let value) = pointer.pointee else { return nil }
        return value
    }

    /// A whole number of 32 bits.
    public func get(_ name: StaticString) -> Int32? {
        guard let pointer = pointer(name), case .number(let number) = pointer.pointee else { return nil }
        if case .integer(let value) = number.form { return Int32(exactly: value) }
        return Int32(graphValue: pointer.pointee)
    }

    /// A whole number of 64 bits.
    public func get(_ name: StaticString) -> Int64? {
        guard let pointer = pointer(name) else { return nil }
        if case .number(let number) = pointer.pointee, case .integer(let value) = number.form { return value }
        return Int64(graphValue: pointer.pointee)
    }

    /// A number.
    public func get(_ name: StaticString) -> Double? { pointer(name).flatMap { Double(graphValue: $0.pointee) } }

    /// A member of an enumeration.
    public func get<Tag>(_ name: StaticString) -> GraphEnumeration<Tag>? {
        guard let text = text(name) else { return nil }
        return GraphEnumeration(rawValue: text)
    }

    /// An object that is a model.
    public func get<Model: GraphModel>(_ name: StaticString) -> Model? {
        guard let pointer = pointer(name), case .object(let object) = pointer.pointee else { return nil }
        return Model(object: object)
    }

    /// An instant.
    public func get(_ name: StaticString) -> GraphDateTime? {
        guard let text = text(name) else { return nil }
        return GraphDateTime(text)
    }

    /// A collection of texts.
    public func get(_ name: StaticString) -> [String]? { value(name).flatMap { [String](graphValue: $0) } }

    /// Sets a typed member; nil removes it.
    public mutating func set<Value: GraphValueConvertible>(_ name: StaticString, _ value: Value?) {
        name.withUTF8Buffer { set($0, value) }
    }

    /// Sets a typed member whose name is no literal.
    mutating func set<Value: GraphValueConvertible>(named name: String, _ value: Value) {
        name.withBytes { set($0, value) }
    }

    private mutating func set<Value: GraphValueConvertible>(_ name: UnsafeBufferPointer<UInt8>, _ value: Value?) {
        let place = self.place(of: name)
        let new = value.map { value in
            place.map { value.graphValue(replacing: storage.values[$0]) } ?? value.graphValue
        }
        store(new, at: place, name: name)
    }
}
