/// A stack of elements being built, whose top part can be moved out into an array of exactly its size without a copy or
/// a reference count.
struct RawStack<Element>: ~Copyable {
    private var base: UnsafeMutablePointer<Element>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int = 64) {
        base = .allocate(capacity: capacity)
        self.capacity = capacity
    }

    deinit {
        base.deinitialize(count: count)
        base.deallocate()
    }

    @inline(__always)
    mutating func append(_ element: consuming Element) {
        if count == capacity { grow() }
        (base + count).initialize(to: element)
        count += 1
    }

    /// The element on top; the stack is not empty.
    var top: Element {
        @inline(__always) get { base[count - 1] }
        @inline(__always) _modify { yield &base[count - 1] }
    }

    /// Moves out all elements from that place on.
    @inline(__always)
    mutating func take(from place: Int) -> ContiguousArray<Element> {
        let taken = count - place
        guard taken > 0 else { return [] }
        let source = base + place
        count = place
        return ContiguousArray(unsafeUninitializedCapacity: taken) { buffer, initialized in
            buffer.baseAddress?.moveInitialize(from: source, count: taken)
            initialized = taken
        }
    }

    /// The same as an `Array`.
    @inline(__always)
    mutating func takeArray(from place: Int) -> [Element] {
        let taken = count - place
        guard taken > 0 else { return [] }
        let source = base + place
        count = place
        return Array(unsafeUninitializedCapacity: taken) { buffer, initialized in
            buffer.baseAddress?.moveInitialize(from: source, count: taken)
            initialized = taken
        }
    }

    @inline(never)
    private mutating func grow() {
        let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity * 2)
        larger.moveInitialize(from: base, count: count)
        base.deallocate()
        base = larger
        capacity *= 2
    }
}
