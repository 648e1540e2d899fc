/// The member names of one document, each made a `String` once, and what usually follows them: objects of a collection
/// mostly have the same names in the same order, so that the next name is compared with a guess instead of looked up.
struct JSONNameTable {
    struct Entry {
        let name: String
        let tag: UInt32
        let bytes: UnsafePointer<UInt8>
        let count: Int
        /// The entry that came after this one, last time; -1 if none did.
        var next: Int32 = -1
        /// The entry that came first in the object that is this member's value.
        var firstInside: Int32 = -1
        /// The last object that had this name, by serial number: tells duplicates.
        var seenIn: UInt32 = 0
    }

    /// A document with more names than this is a dictionary, whose names need no table. Bounds the work that names made
    /// to collide can cause, too.
    private static let maximumCount = 4096
    private static let maximumProbes = 8

    var entries: ContiguousArray<Entry> = []
    private var slots = ContiguousArray<Int32>(repeating: -1, count: 256)

    /// The entry of that name, made if need be; -1 when the table is full. `bytes` outlive the table.
    mutating func entry(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
        guard let base = bytes.baseAddress else { return -1 }
        let tag = NameTag.of(bytes)
        var slot = Int(tag) & (slots.count - 1)
        for _ in 0..<Self.maximumProbes {
            let found = slots[slot]
            if found < 0 { return insert(bytes, base, tag, slot) }
            let known = entries[Int(found)]
            if known.tag == tag,
                UnsafeBufferPointer(start: known.bytes, count: known.count).hasBytes(of: bytes)
            {
                return found
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        if slots.count >= Self.maximumCount * 4 { return -1 }
        grow()
        return entry(bytes)
    }

    private mutating func insert(
        _ bytes: UnsafeBufferPointer<UInt8>, _ base: UnsafePointer<UInt8>, _ tag: UInt32, _ slot: Int
    ) -> Int32 {
        guard entries.count < Self.maximumCount else { return -1 }
        let index = Int32(entries.count)
        entries.append(
            Entry(name: String(decoding: bytes, as: UTF8.self), tag: tag, bytes: base, count: bytes.count))
        slots[slot] = index
        if entries.count * 2 > slots.count { grow() }
        return index
    }

    private mutating func grow() {
        slots = ContiguousArray(repeating: -1, count: slots.count * 2)
        for (index, entry) in entries.enumerated() {
            var slot = Int(entry.tag) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(index)
        }
    }
}
