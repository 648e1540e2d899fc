/// The member names of one document, and what usually follows them: objects of a collection mostly have the same names in
/// the same order, so that the next name is compared with a guess instead of looked up.
struct JSONNameTable: ~Copyable {
    struct Entry {
        let tag: UInt32
        let bytes: UnsafePointer<UInt8>
        let count: Int
        /// The entry that came after this one, last time; -1 if none did.
        var next: Int32 = -1
        /// The form of the latest object that was this member's value; -1 if none was.
        var formInside: Int32 = -1

        @inline(__always)
        var name: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: bytes, count: count) }
    }

    /// A document with more names than this is a dictionary, whose names need no table.
    private static let maximumCount = 4096

    private let seed = NameTag.seed
    var entries = RawStack<Entry>()
    /// Entries plus one by tag, 0 for none: open addressing, at most half full.
    private var slots = [UInt32](repeating: 0, count: 256)

    /// The entry of that name, made if need be; -1 when the table is full. `name` outlives the table.
    mutating func entry(_ name: UnsafeBufferPointer<UInt8>) -> Int32 {
        guard let base = name.baseAddress else { return -1 }
        let tag = NameTag.of(name, seed)
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: tag) & mask
        while slots[slot] != 0 {
            let found = Int(slots[slot]) - 1
            if entries[found].tag == tag, entries[found].name.hasBytes(of: name) { return Int32(found) }
            slot = (slot + 1) & mask
        }
        guard entries.count < Self.maximumCount else { return -1 }
        entries.append(Entry(tag: tag, bytes: base, count: name.count))
        slots[slot] = UInt32(entries.count)
        if entries.count * 2 > slots.count { grow() }
        return Int32(entries.count - 1)
    }

    private mutating func grow() {
        let mask = slots.count * 2 - 1
        slots = [UInt32](repeating: 0, count: mask + 1)
        for index in 0..<entries.count {
            var slot = Int(truncatingIfNeeded: entries[index].tag) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = UInt32(index + 1)
        }
    }
}
