/// The members of a model for as long as the model is there, without a count of their owners: a typed property that is
/// read would spend half its time on counting. Only generated code has use for one.
///
/// Nothing but the running accessor keeps the model alive meanwhile. That is why accessors are never optimised on their
/// own, in whatever configuration: one that is inlined could let go of its model before the reference is read.
public struct GraphObjectReference: @unchecked Sendable {
    // Unchecked: it is only read through, and its model's storage changes only while one model alone has it.
    private let storage: Unmanaged<ObjectStorage>

    /// A reference to an object's members, good while that object has owners and does not change.
    public init(_ object: GraphObject) { storage = .passUnretained(object.storage) }

    /// The members themselves.
    var object: GraphObject { GraphObject(storage: storage.takeUnretainedValue()) }

    /// Where the value of the member of that name is. The name is a literal, so that a read makes no string.
    @inline(__always)
    func pointer(_ name: StaticString) -> UnsafePointer<GraphValue>? {
        storage._withUnsafeGuaranteedRef { storage in
            name.hasPointerRepresentation
                ? storage.pointer(name.utf8Start, name.utf8CodeUnitCount) : storage.pointer(ofCharacter: name)
        }
    }

    /// The text of the member of that name.
    @inline(__always)
    func text(_ name: StaticString) -> String? {
        guard let pointer = pointer(name), case .string(let text) = pointer.pointee else { return nil }
        return text
    }
}
