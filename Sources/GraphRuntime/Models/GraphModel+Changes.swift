/// Typed members that change in place: what generated properties of the commonest types are set and changed through. (A
/// subscript for each, as there is a function that reads each: a generic one looks its type up at every assignment, which
/// takes twice as long as the rest.)
extension GraphModel {
    /// A text; nil is none.
    public subscript(string name: StaticString) -> String? {
        get { getString(name) }
        _modify {
            var value = getString(name)
            defer { put(name, value.map { .string($0) }) }
            yield &value
        }
    }

    /// A truth value; nil is none.
    public subscript(bool name: StaticString) -> Bool? {
        get { getBool(name) }
        _modify {
            var value = getBool(name)
            defer { put(name, value.map { .bool($0) }) }
            yield &value
        }
    }

    /// A whole number of 32 bits; nil is none.
    public subscript(int32 name: StaticString) -> Int32? {
        get { getInt32(name) }
        _modify {
            var value = getInt32(name)
            defer { put(name, value.map { .number(GraphNumber(Int64($0))) }) }
            yield &value
        }
    }

    /// A whole number of 64 bits; nil is none.
    public subscript(int64 name: StaticString) -> Int64? {
        get { getInt64(name) }
        _modify {
            var value = getInt64(name)
            defer { put(name, value.map { .number(GraphNumber($0)) }) }
            yield &value
        }
    }

    /// A number; nil is none.
    public subscript(double name: StaticString) -> Double? {
        get { getDouble(name) }
        _modify {
            var value = getDouble(name)
            defer { put(name, value?.graphValue) }
            yield &value
        }
    }

    /// A member of an enumeration; nil is none.
    public subscript<Tag>(enumeration name: StaticString) -> GraphEnumeration<Tag>? {
        get { getEnumeration(name) }
        _modify {
            var value: GraphEnumeration<Tag>? = getEnumeration(name)
            defer { put(name, (value?.rawValue).map { .string($0) }) }
            yield &value
        }
    }

    /// A model; nil is none.
    public subscript<Model: GraphModel>(model name: StaticString) -> Model? {
        get { getModel(name) }
        _modify {
            var value: Model? = getModel(name)
            defer { put(name, (value?.storedObject).map { .object($0) }) }
            yield &value
        }
    }

    /// An instant; nil is none.
    public subscript(dateTime name: StaticString) -> GraphDateTime? {
        get { getDateTime(name) }
        _modify {
            var value = getDateTime(name)
            defer { put(name, value.map { .string($0.text) }) }
            yield &value
        }
    }

    /// A collection of texts; nil is none.
    public subscript(strings name: StaticString) -> [String]? {
        get { getStrings(name) }
        _modify {
            var value = getStrings(name)
            defer { put(name, value?.graphValue) }
            yield &value
        }
    }

    /// Sets a member of the object, which is taken out meanwhile, so that it has one owner and is not copied.
    @inline(__always)
    private mutating func put(_ name: StaticString, _ value: GraphValue?) {
        var taken = storedObject
        self = Self(object: GraphObject())
        taken.put(name, value)
        self = Self(object: taken)
    }
}

extension GraphObject {
    /// Sets a member; nil removes it.
    @inline(never)
    mutating func put(_ name: StaticString, _ value: GraphValue?) {
        name.withUTF8Buffer { store(value, at: place(of: $0), name: $0) }
    }
}
