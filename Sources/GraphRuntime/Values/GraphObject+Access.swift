extension GraphObject {
    /// The member of that name, nil when absent. The name is a literal, so that a read makes no string.
    @inline(__always)
    func value(_ name: StaticString) -> GraphValue? {
        name.withUTF8Buffer { place(of: $0) }.map { members[$0].value }
    }

    /// A typed member: nil when it is absent, null or of another JSON type.
    public func get<Value: GraphValueConvertible>(_ name: StaticString) -> Value? {
        value(name).flatMap { Value(graphValue: $0) }
    }

    /// A text member. (Plain overloads for the commonest types: generated accessors are compiled without optimisation
    /// and would call the generic one unspecialised.)
    public func get(_ name: StaticString) -> String? { value(name).flatMap { String(graphValue: $0) } }

    /// A truth value.
    public func get(_ name: StaticString) -> Bool? { value(name).flatMap { Bool(graphValue: $0) } }

    /// A whole number of 32 bits.
    public func get(_ name: StaticString) -> Int32? { value(name).flatMap { Int32(graphValue: $0) } }

    /// A whole number of 64 bits.
    public func get(_ name: StaticString) -> Int64? { value(name).flatMap { Int64(graphValue: $0) } }

    /// A number.
    public func get(_ name: StaticString) -> Double? { value(name).flatMap { Double(graphValue: $0) } }

    /// An instant.
    public func get(_ name: StaticString) -> GraphDateTime? { value(name).flatMap { GraphDateTime(graphValue: $0) } }

    /// A collection of texts.
    public func get(_ name: StaticString) -> [String]? { value(name).flatMap { [String](graphValue: $0) } }

    /// Sets a typed member; nil removes it.
    public mutating func set<Value: GraphValueConvertible>(_ name: StaticString, _ value: Value?) {
        let place = name.withUTF8Buffer { self.place(of: $0) }
        let new = value.map { value in
            place.map { value.graphValue(replacing: members[$0].value) } ?? value.graphValue
        }
        store(new, at: place, name: name.description)
    }
}
