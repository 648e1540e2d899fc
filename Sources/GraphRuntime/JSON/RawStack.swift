/// A stack of elements being built, whose top part can be moved out without a copy or a reference count. Places are not
/// checked: callers use those below `count` only.
struct RawStack<Element>: ~Copyable {
    private var base: UnsafeMutablePointer<Element>
    private var capacity: Int
    private(set) var count = 0

    init(capacity: Int = 32) {
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

    subscript(_ place: Int) -> Element {
        @inline(__always) _read { yield base[place] }
        @inline(__always) nonmutating _modify { yield &base[place] }
    }

    /// Moves all elements from that place on to uninitialized memory.
    @inline(__always)
    mutating func move(from place: Int, to target: UnsafeMutablePointer<Element>) {
        target.moveInitialize(from: base + place, count: count - place)
        count = place
    }

    /// Moves all elements from that place on into an array of exactly their number.
    @inline(__always)
    mutating func takeArray(from place: Int) -> [Element] {
        let taken = count - place
        guard taken > 0 else { return [] }
        return Array(unsafeUninitializedCapacity: taken) { buffer, initialized in
            if let target = buffer.baseAddress { move(from: place, to: target) }
            initialized = taken
        }
    }

    /// Drops all elements from that place on.
    @inline(__always)
    mutating func drop(from place: Int) {
        (base + place).deinitialize(count: count - place)
        count = place
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
