/// A text compared and hashed byte by byte without regard to the case of ASCII letters, as the service compares members of
/// enumerations. (By bytes: `lowercased()` makes a string at each comparison, which takes ten times as long.)
struct FoldedText: Hashable {
    let text: String

    init(_ text: String) { self.text = text }

    /// Whether both are the same but for the case of ASCII letters. Equal texts, which are the common case, need no folding.
    static func == (left: FoldedText, right: FoldedText) -> Bool {
        left.text.withBytes { left in
            right.text.withBytes { right in
                guard left.count == right.count else { return false }
                guard let first = UnsafeRawPointer(left.baseAddress), let second = UnsafeRawPointer(right.baseAddress)
                else { return true }
                return first.hasBytes(of: second, left.count) || isEqual(first, second, left.count)
            }
        }
    }

    /// Equal texts hash alike, whatever the case of their ASCII letters.
    func hash(into hasher: inout Hasher) {
        text.withBytes { bytes in
            hasher.combine(bytes.count)
            guard let start = UnsafeRawPointer(bytes.baseAddress) else { return }
            var place = 0
            while place < bytes.count {
                hasher.combine(folded(start, place, bytes.count))
                place += 8
            }
        }
    }

    private static func isEqual(_ left: UnsafeRawPointer, _ right: UnsafeRawPointer, _ count: Int) -> Bool {
        var place = 0
        while place < count {
            if word(left, place, count).folded != word(right, place, count).folded { return false }
            place += 8
        }
        return true
    }

    private func folded(_ start: UnsafeRawPointer, _ place: Int, _ count: Int) -> UInt64 {
        Self.word(start, place, count).folded
    }

    /// Up to eight bytes from that place on.
    private static func word(_ start: UnsafeRawPointer, _ place: Int, _ count: Int) -> UInt64 {
        if place &+ 8 <= count { return start.word(place) }
        var word: UInt64 = 0
        for index in place..<count { word = word << 8 | UInt64(start.byte(index)) }
        return word
    }
}

extension UInt64 {
    /// The eight bytes with ASCII's capital letters made small.
    fileprivate var folded: UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        // Sums of seven bits each: no byte carries into the next.
        let low = self & (ones &* 0x7F)
        let fromA = low &+ ones &* (0x80 - 0x41)
        let beyondZ = low &+ ones &* (0x7F - 0x5A)
        let capitals = fromA & ~beyondZ & ~self & (ones &* 0x80)
        return self | capitals >> 2
    }
}
