/// The texts of one document that name types (`#microsoft.graph.user`), each made once.
struct JSONTypeTexts: ~Copyable {
    struct Entry {
        let tag: UInt32
        let bytes: UnsafeBufferPointer<UInt8>
        let text: String
    }

    /// More than this are no names of types.
    private static let maximumCount = 256
    /// Strings of up to so many bytes need no memory of their own.
    private static let smallCount = 15

    private let seed = NameTag.seed
    private var entries = RawStack<Entry>()
    /// Entries plus one by tag, 0 for none: open addressing, at most half full.
    private var slots = [UInt16](repeating: 0, count: maximumCount * 2)

    /// The text of those ASCII bytes, which outlive the table.
    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        if bytes.count <= Self.smallCount { return String(decoding: bytes, as: UTF8.self) }
        let tag = NameTag.of(bytes, seed)
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: tag) & mask
        while slots[slot] != 0 {
            let found = Int(slots[slot]) - 1
            if entries[found].tag == tag, entries[found].bytes.hasBytes(of: bytes) { return entries[found].text }
            slot = (slot + 1) & mask
        }
        let text = String(decoding: bytes, as: UTF8.self)
        if entries.count < Self.maximumCount {
            entries.append(Entry(tag: tag, bytes: bytes, text: text))
            slots[slot] = UInt16(entries.count)
        }
        return text
    }
}
