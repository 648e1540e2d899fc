/// The members of a model for as long as the model is there, without a count of their owners: a typed property that is
/// read would spend half its time on counting. Only generated code has use for one.
///
/// Nothing but the running accessor keeps the model alive meanwhile. That is why accessors are never inlined, in whatever
/// configuration (most are not optimised at all): an inlined one could let go of its model before the reference is read.
public struct GraphObjectReference: @unchecked Sendable {
    // Unchecked: it is only read through, and its model's storage changes only while one model alone has it.
    private let storage: Unmanaged<ObjectStorage>

    /// A reference to an object's members, good while that object has owners and does not change.
    ///
    /// (Exported, and so without what is internal: an object is its storage, and a reference is where that is.)
    @export(implementation)
    public init(_ object: GraphObject) { self = unsafeBitCast(object, to: GraphObjectReference.self) }

    /// The members themselves.
    var object: GraphObject { GraphObject(storage: storage.takeUnretainedValue()) }

    /// Where the value of the member of that name is. The name is a literal, so that a read makes no string.
    ///
    /// It calls others only as its last step, and so saves few registers: a read would notice.
    @inline(never)
    func pointer(_ name: StaticString) -> UnsafePointer<GraphValue>? {
        guard name.hasPointerRepresentation else { return pointer(ofCharacter: name) }
        let list = storage._withUnsafeGuaranteedRef { $0.list }
        switch list.pointee.glance(at: name.utf8Start, name.utf8CodeUnitCount) {
        case .place(let place):
            let values = storage._withUnsafeGuaranteedRef { $0.values }
            return UnsafePointer(values + place)
        case .absent: return nil
        case .unclear: return pointer(searching: name)
        }
    }

    @inline(never)
    private func pointer(searching name: StaticString) -> UnsafePointer<GraphValue>? {
        storage._withUnsafeGuaranteedRef { storage in
            storage.list.pointee.place(of: name.utf8Start, name.utf8CodeUnitCount).map {
                UnsafePointer(storage.values + $0)
            }
        }
    }

    /// A name of one character may be held as that instead of as text.
    @inline(never)
    private func pointer(ofCharacter name: StaticString) -> UnsafePointer<GraphValue>? {
        storage._withUnsafeGuaranteedRef { storage in
            name.withUTF8Buffer { name in
                storage.list.pointee.place(of: name).map { UnsafePointer(storage.values + $0) }
            }
        }
    }

    /// The text of the member of that name.
    @inline(__always)
    func text(_ name: StaticString) -> String? {
        guard let pointer = pointer(name), case .string(let text) = pointer.pointee else { return nil }
        return text
    }
}
