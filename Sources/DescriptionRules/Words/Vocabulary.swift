import GraphGenBase

/// The words phrases are made of, each with a number; every other word of a description is 0.
///
/// An open-addressing table over lower-case bytes, so that looking a word up makes no string.
struct Vocabulary: Sendable {
    private var slots: [UInt16]
    private var words: [[UInt8]] = [[]]

    /// Makes an empty vocabulary.
    init() { slots = Array(repeating: 0, count: 8192) }

    /// How many words it holds, the unknown word 0 included.
    var count: Int { words.count }

    /// The number of a word, given a new one when it has none.
    mutating func add(_ word: String) -> UInt16 {
        let bytes = Array(word.lowercased().utf8)
        var slot = Self.hash(bytes[...]) & (slots.count - 1)
        while slots[slot] != 0 {
            if words[Int(slots[slot])] == bytes { return slots[slot] }
            slot = (slot + 1) & (slots.count - 1)
        }
        // Kept at most half full; the phrase tables hold a few hundred words.
        guard words.count < slots.count / 2 else { return 0 }
        slots[slot] = UInt16(words.count)
        words.append(bytes)
        return slots[slot]
    }

    /// The number of a word in lower case, or 0.
    func id(of bytes: ArraySlice<UInt8>) -> UInt16 {
        var slot = Self.hash(bytes) & (slots.count - 1)
        while slots[slot] != 0 {
            if words[Int(slots[slot])][...] == bytes { return slots[slot] }
            slot = (slot + 1) & (slots.count - 1)
        }
        return 0
    }

    /// The number of a word that is known to be in the tables.
    func id(of word: String) -> UInt16 { id(of: Array(word.utf8)[...]) }

    // FNV-1a
    private static func hash(_ bytes: ArraySlice<UInt8>) -> Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return Int(truncatingIfNeeded: (hash ^ (hash >> 29)) & 0x7fff_ffff)
    }
}
