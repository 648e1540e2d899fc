import GraphGenBase

/// Finds where bytes stop being UTF-8 (RFC 3629), eight ASCII bytes at a time.
enum UTF8Check {
    /// The offset of the first ill-formed sequence; nil when all is well.
    static func firstInvalidOffset(_ bytes: Bytes) -> Int? {
        let count = bytes.count
        let raw = UnsafeRawBufferPointer(bytes)
        var index = 0
        while index < count {
            while index + 8 <= count,
                raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                index += 8
            }
            guard index < count else { break }
            guard let length = sequenceLength(bytes, at: index, count: count) else { return index }
            index += length
        }
        return nil
    }

    private static func sequenceLength(_ bytes: Bytes, at index: Int, count: Int) -> Int? {
        let first = bytes[index]
        if first < 0x80 { return 1 }
        guard index + 1 < count else { return nil }
        let second = bytes[index + 1]
        let isTail = { (offset: Int) in index + offset < count && bytes[index + offset] & 0xC0 == 0x80 }
        switch first {
        case 0xC2...0xDF: return isTail(1) ? 2 : nil
        case 0xE0: return second >= 0xA0 && isTail(1) && isTail(2) ? 3 : nil
        case 0xED: return second <= 0x9F && isTail(1) && isTail(2) ? 3 : nil
        case 0xE1...0xEF: return isTail(1) && isTail(2) ? 3 : nil
        case 0xF0: return second >= 0x90 && isTail(1) && isTail(2) && isTail(3) ? 4 : nil
        case 0xF4: return second <= 0x8F && isTail(1) && isTail(2) && isTail(3) ? 4 : nil
        case 0xF1...0xF3: return isTail(1) && isTail(2) && isTail(3) ? 4 : nil
        default: return nil
        }
    }
}
