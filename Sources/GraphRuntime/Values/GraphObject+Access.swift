extension GraphObject {
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
