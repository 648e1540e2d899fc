/// Members by names that are literals, so that a read makes no string. The pointers stay in this file, and whatever reads
/// through one holds the storage until it has read.
extension GraphObject {
    /// A member of any type: nil when it is absent, null or of another JSON type.
    @inline(__always)
    func converted<Value: GraphValueConvertible>(_ name: StaticString) -> Value? {
        defer { _fixLifetime(storage) }
        return pointer(name).flatMap { Value(graphValue: $0.pointee) }
    }

    /// The text of the member of that name.
    @inline(__always)
    func text(_ name: StaticString) -> String? {
        defer { _fixLifetime(storage) }
        guard let pointer = pointer(name), case .string(let text) = pointer.pointee else { return nil }
        return text
    }

    /// The truth value of the member of that name.
    @inline(__always)
    func truth(_ name: StaticString) -> Bool? {
        defer { _fixLifetime(storage) }
        guard let pointer = pointer(name), case .bool(let value) = pointer.pointee else { return nil }
        return value
    }

    /// The object that is the member of that name.
    @inline(__always)
    func object(_ name: StaticString) -> GraphObject? {
        defer { _fixLifetime(storage) }
        guard let pointer = pointer(name), case .object(let object) = pointer.pointee else { return nil }
        return object
    }

    /// The whole number that is the member of that name.
    @inline(__always)
    func integer<Value: FixedWidthInteger & GraphValueConvertible>(_ name: StaticString) -> Value? {
        defer { _fixLifetime(storage) }
        guard let pointer = pointer(name) else { return nil }
        if case .number(let number) = pointer.pointee, case .integer(let value) = number.form {
            return Value(exactly: value)
        }
        return Self.uncommon(pointer)
    }

    /// A value in an uncommon form. (Apart, so that the common one saves no registers.)
    @inline(never)
    private static func uncommon<Value: GraphValueConvertible>(_ pointer: UnsafePointer<GraphValue>) -> Value? {
        Value(graphValue: pointer.pointee)
    }

    /// Where the value of the member of that name is.
    ///
    /// It calls others only as its last step, and so saves few registers: a read would notice.
    @inline(never)
    private func pointer(_ name: StaticString) -> UnsafePointer<GraphValue>? {
        guard name.hasPointerRepresentation else { return pointer(ofCharacter: name) }
        switch storage.list.pointee.glance(at: name.utf8Start, name.utf8CodeUnitCount) {
        case .place(let place): return UnsafePointer(storage.values + place)
        case .absent: return nil
        case .unclear: return pointer(searching: name)
        }
    }

    @inline(never)
    private func pointer(searching name: StaticString) -> UnsafePointer<GraphValue>? {
        storage.list.pointee.place(of: name.utf8Start, name.utf8CodeUnitCount).map {
            UnsafePointer(storage.values + $0)
        }
    }

    /// A name of one character may be held as that instead of as text.
    @inline(never)
    private func pointer(ofCharacter name: StaticString) -> UnsafePointer<GraphValue>? {
        name.withUTF8Buffer { name in
            storage.list.pointee.place(of: name).map { UnsafePointer(storage.values + $0) }
        }
    }
}
