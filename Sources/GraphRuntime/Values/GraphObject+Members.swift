/// Members by names that are literals, so that a read makes no string.
extension GraphObject {
    /// The value of the member of that name, nil when it is absent: what typed properties read.
    public func member(_ name: StaticString) -> GraphValue? {
        // The storage is there until the value was copied, whatever this is inlined into.
        defer { _fixLifetime(storage) }
        guard name.hasPointerRepresentation else { return member(ofCharacter: name) }
        switch storage.list.pointee.glance(at: name.utf8Start, name.utf8CodeUnitCount) {
        case .place(let place): return storage.values[place]
        case .absent: return nil
        case .unclear: return member(searching: name)
        }
    }

    /// (Apart, as is the next, so that the common way saves few registers: a read would notice.)
    @inline(never)
    private func member(searching name: StaticString) -> GraphValue? {
        defer { _fixLifetime(storage) }
        return storage.list.pointee.place(of: name.utf8Start, name.utf8CodeUnitCount).map { storage.values[$0] }
    }

    /// A name of one character may be held as that instead of as text.
    @inline(never)
    private func member(ofCharacter name: StaticString) -> GraphValue? {
        defer { _fixLifetime(storage) }
        return name.withUTF8Buffer { value($0) }
    }
}
