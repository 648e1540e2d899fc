/// The names of an object's members, in their order and each once, in memory of its own. Owned by an ``ObjectNames``;
/// apart from it so that looking for a name touches no reference count.
struct NameList {
    private(set) var count = 0
    /// Whether a name has a character that JSON escapes.
    private(set) var needsEscaping = false
    private let seed = NameTag.seed
    private var capacity: Int
    /// The tag of each name.
    private var tags: UnsafeMutablePointer<UInt32>
    /// Where each name's text ends; in front of them, where the first one's begins.
    private var ends: UnsafeMutablePointer<Int>
    /// The names as they stand in JSON, unescaped: `"name":` for each, one behind the other.
    private var text: UnsafeMutablePointer<UInt8>
    private var textCapacity: Int
    /// Bytes behind the text that may be read, so that a name can be copied in steps of eight bytes.
    static let padding = 8
    /// What finding a name needs, together so that it lies in one cache line.
    private struct Slot {
        var tag: UInt32
        /// Where among `ends` the name's end is: its place plus one. 0 for none.
        var end: UInt32
        /// Where the name's text begins, behind the quotation mark.
        var start: Int
    }

    /// By tag: open addressing, at most half full.
    private var slots: UnsafeMutablePointer<Slot>
    private var slotMask: Int

    init(capacity: Int) {
        self.capacity = max(capacity, 4)
        textCapacity = self.capacity * 24
        tags = .allocate(capacity: self.capacity)
        ends = .allocate(capacity: self.capacity + 1)
        ends[0] = 0
        text = .allocate(capacity: textCapacity + Self.padding)
        slotMask = Self.slotCount(self.capacity) - 1
        slots = Self.emptySlots(slotMask + 1)
    }

    func deallocate() {
        tags.deallocate()
        ends.deallocate()
        text.deallocate()
        slots.deallocate()
    }

    /// The bytes of a name.
    @inline(__always)
    subscript(_ place: Int) -> UnsafeBufferPointer<UInt8> {
        let start = ends[place] + 1
        return UnsafeBufferPointer(start: text + start, count: ends[place + 1] - start - 2)
    }

    /// A name with quotation marks and colon, as it stands in JSON when it needs no escape.
    @inline(__always)
    func json(_ place: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text + ends[place], count: ends[place + 1] - ends[place])
    }

    @inline(__always)
    func tag(_ place: Int) -> UInt32 { tags[place] }

    func string(_ place: Int) -> String { String(decoding: self[place], as: UTF8.self) }

    /// Where the name is; nil when it is not there.
    @inline(__always)
    func place(of name: UnsafeBufferPointer<UInt8>) -> Int? { place(of: name, NameTag.of(name, seed)) }

    @inline(__always)
    func place(of name: UnsafeBufferPointer<UInt8>, _ tag: UInt32) -> Int? {
        // An empty name may have no address; any will do for it.
        place(of: UnsafeRawPointer(name.baseAddress) ?? UnsafeRawPointer(text), name.count, tag)
    }

    /// Where the name of so many bytes is; nil when it is not there.
    @inline(__always)
    func place(of name: UnsafeRawPointer, _ count: Int) -> Int? {
        place(of: name, count, NameTag.of(name, count, seed))
    }

    /// What a look at a name found that makes no search.
    enum Glance {
        case place(Int), absent
        /// Only a search can tell: a long name, or one whose tag another name has too.
        case unclear
    }

    /// The same for a name that is short and the only one of its tag, as nearly all are; in few steps and with no call,
    /// for whoever reads properties.
    @inline(__always)
    func glance(at name: UnsafeRawPointer, _ count: Int) -> Glance {
        guard count <= NameTag.short else { return .unclear }
        let tag = NameTag.ofShort(name, count, seed)
        var index = Int(truncatingIfNeeded: tag) & slotMask
        while slots[index].tag != tag {
            if slots[index].end == 0 { return .absent }
            index = (index &+ 1) & slotMask
        }
        let slot = slots[index]
        guard slot.end != 0, ends[Int(slot.end)] == slot.start &+ count &+ 2,
            UnsafeRawPointer(text + slot.start).hasBytes(of: name, count)
        else { return .unclear }
        return .place(Int(slot.end) &- 1)
    }

    @inline(__always)
    private func place(of name: UnsafeRawPointer, _ count: Int, _ tag: UInt32) -> Int? {
        var index = Int(truncatingIfNeeded: tag) & slotMask
        while true {
            let slot = slots[index]
            if slot.end == 0 { return nil }
            if slot.tag == tag, ends[Int(slot.end)] == slot.start &+ count &+ 2,
                UnsafeRawPointer(text + slot.start).hasBytes(of: name, count)
            {
                return Int(slot.end) &- 1
            }
            index = (index &+ 1) & slotMask
        }
    }

    /// Adds a name that is not there yet.
    mutating func append(_ name: UnsafeBufferPointer<UInt8>) { append(name, NameTag.of(name, seed)) }

    mutating func append(_ name: UnsafeBufferPointer<UInt8>, _ tag: UInt32) {
        if count == capacity { grow() }
        let start = ends[count]
        let end = start + name.count + 3
        if end > textCapacity {
            textCapacity = max(end, textCapacity * 2)
            text = Self.moved(text, start, to: textCapacity + Self.padding)
        }
        text[start] = UInt8(ascii: "\"")
        if let bytes = name.baseAddress { (text + start + 1).update(from: bytes, count: name.count) }
        text[end - 2] = UInt8(ascii: "\"")
        text[end - 1] = UInt8(ascii: ":")
        needsEscaping = needsEscaping || name.contains { JSONWriter.needsEscape($0) }
        tags[count] = tag
        ends[count + 1] = end
        insert(count)
        count += 1
    }

    /// Makes a name one that is not there; its place stays.
    mutating func forget(_ place: Int) {
        var hole = Int(truncatingIfNeeded: tags[place]) & slotMask
        while slots[hole].end != UInt32(truncatingIfNeeded: place + 1) { hole = (hole + 1) & slotMask }
        // Those behind it move up as far as their tags let them, so that no search ends at the hole.
        var index = (hole + 1) & slotMask
        while slots[index].end != 0 {
            let home = Int(truncatingIfNeeded: slots[index].tag)
            if (index &- home) & slotMask >= (index &- hole) & slotMask {
                slots[hole] = slots[index]
                hole = index
            }
            index = (index + 1) & slotMask
        }
        slots[hole] = Slot(tag: 0, end: 0, start: 0)
    }

    private func insert(_ place: Int) {
        insert(Slot(tag: tags[place], end: UInt32(truncatingIfNeeded: place + 1), start: ends[place] + 1))
    }

    private func insert(_ slot: Slot) {
        var index = Int(truncatingIfNeeded: slot.tag) & slotMask
        while slots[index].end != 0 { index = (index + 1) & slotMask }
        slots[index] = slot
    }

    private mutating func grow() {
        tags = Self.moved(tags, count, to: capacity * 2)
        ends = Self.moved(ends, count + 1, to: capacity * 2 + 1)
        capacity *= 2
        // From the old ones: not every place has a name that is to be found.
        let (old, oldCount) = (slots, slotMask + 1)
        slotMask = Self.slotCount(capacity) - 1
        slots = Self.emptySlots(slotMask + 1)
        for index in 0..<oldCount where old[index].end != 0 { insert(old[index]) }
        old.deallocate()
    }

    private static func emptySlots(_ count: Int) -> UnsafeMutablePointer<Slot> {
        let slots = UnsafeMutablePointer<Slot>.allocate(capacity: count)
        slots.initialize(repeating: Slot(tag: 0, end: 0, start: 0), count: count)
        return slots
    }

    /// A power of two, at least twice as many as names.
    private static func slotCount(_ capacity: Int) -> Int {
        var count = 8
        while count < capacity * 2 { count *= 2 }
        return count
    }

    private static func moved<Element>(
        _ old: UnsafeMutablePointer<Element>, _ count: Int, to capacity: Int
    ) -> UnsafeMutablePointer<Element> {
        let new = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
        new.moveInitialize(from: old, count: count)
        old.deallocate()
        return new
    }
}
