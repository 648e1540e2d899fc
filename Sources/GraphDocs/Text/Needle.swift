import GraphGenBase

/// Reading text as UTF-8 bytes: the searches that facts are found with, none of which allocates.
extension RandomAccessCollection where Element == UInt8, Index == Int {
    /// The first place at or after `start` that spells `phrase`, ASCII letters in any case.
    func firstIndex(of phrase: Needle, from start: Int? = nil) -> Int? {
        let from = start ?? startIndex
        guard !phrase.bytes.isEmpty, endIndex - from >= phrase.bytes.count else { return nil }
        let offset = from - startIndex
        let found: Int?? = withContiguousStorageIfAvailable { $0.offset(of: phrase, from: offset) }
        guard let found else {
            return Array(self).withUnsafeBufferPointer { $0.offset(of: phrase, from: offset) }.map { $0 + startIndex }
        }
        return found.map { $0 + startIndex }
    }

    /// The first place of `phrase` where neither neighbour is part of a longer word.
    func firstIndex(ofWord phrase: Needle, from start: Int? = nil) -> Int? {
        var from = start ?? startIndex
        while let index = firstIndex(of: phrase, from: from) {
            let end = index + phrase.bytes.count
            if index == startIndex || !self[index - 1].isWord, end == endIndex || !self[end].isWord {
                return index
            }
            from = index + 1
        }
        return nil
    }

    /// Whether `phrase` stands at `index`, ASCII letters in any case.
    func has(_ phrase: Needle, at index: Int) -> Bool {
        guard index >= startIndex, endIndex - index >= phrase.bytes.count else { return false }
        for offset in 0..<phrase.bytes.count where self[index + offset].lowercased != phrase.bytes[offset] {
            return false
        }
        return true
    }

    /// Whether the text begins with `phrase`, ASCII letters in any case.
    func begins(with phrase: Needle) -> Bool { has(phrase, at: startIndex) }

    /// The first index at or after `index` that holds no white space.
    func skippingSpaces(from index: Int) -> Int {
        var index = index
        while index < endIndex, self[index].isSpace { index += 1 }
        return index
    }

    /// The end of the run of letters, digits and underscores that starts at `index`.
    func wordEnd(from index: Int) -> Int {
        var index = index
        while index < endIndex, self[index].isWord { index += 1 }
        return index
    }

    /// The indices without white space at either end.
    var trimmedRange: Range<Int> {
        var start = startIndex
        var end = endIndex
        while start < end, self[start].isSpace { start += 1 }
        while end > start, self[end - 1].isSpace { end -= 1 }
        return start..<end
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The search itself: eight places at a time where both the first two bytes of the phrase may stand, then byte by
    /// byte.
    fileprivate func offset(of phrase: Needle, from start: Int) -> Int? {
        let phrase = phrase.bytes
        let last = count - phrase.count
        var index = start
        if phrase.count > 1, last - start >= 8, let base = baseAddress {
            let bytes = UnsafeRawPointer(base)
            let first = WordPattern(phrase[0])
            let second = WordPattern(phrase[1])
            while index + 8 <= last {
                let differing =
                    first.difference(from: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                    | second.difference(from: bytes.loadUnaligned(fromByteOffset: index + 1, as: UInt64.self))
                // The high bit of each byte that is zero, and of some after it; the comparison tells.
                var places = (differing &- 0x0101_0101_0101_0101) & ~differing & 0x8080_8080_8080_8080
                while places != 0 {
                    let place = index + places.trailingZeroBitCount / 8
                    if stands(phrase, at: place) { return place }
                    places &= places &- 1
                }
                index += 8
            }
        }
        while index <= last {
            if stands(phrase, at: index) { return index }
            index += 1
        }
        return nil
    }

    @inline(__always)
    private func stands(_ phrase: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        var offset = 0
        while offset < phrase.count, self[index + offset].lowercased == phrase[offset] { offset += 1 }
        return offset == phrase.count
    }
}

/// A byte to be compared with eight others at once; a letter stands for both its cases.
private struct WordPattern {
    private let byte: UInt64
    private let caseBits: UInt64

    init(_ byte: UInt8) {
        self.byte = UInt64(byte) &* 0x0101_0101_0101_0101
        caseBits = byte.isLetter ? 0x2020_2020_2020_2020 : 0
    }

    /// Zero in every byte that is the pattern's.
    @inline(__always)
    func difference(from bytes: UInt64) -> UInt64 { (UInt64(littleEndian: bytes) | caseBits) ^ byte }
}

/// An ASCII phrase to look for, written in lower case. It lives where the program's own text does, so that making one
/// costs nothing.
struct Needle: ExpressibleByStringLiteral, Sendable {
    private let text: StaticString

    /// Its bytes.
    var bytes: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }

    init(stringLiteral value: StaticString) { text = value }
}

extension StringProtocol {
    /// Whether the text holds `phrase`, ASCII letters in any case.
    func has(_ phrase: Needle) -> Bool {
        utf8.withContiguousStorageIfAvailable { $0.firstIndex(of: phrase) != nil }
            ?? (Array(utf8).firstIndex(of: phrase) != nil)
    }
}

extension String {
    /// A string of bytes; ill-formed ones are replaced.
    init(bytes: some Sequence<UInt8> & Collection) { self = String(decoding: bytes, as: UTF8.self) }

    /// The text without white space at either end.
    var trimmed: String {
        guard let first = utf8.first, let last = utf8.last, first.isSpace || last.isSpace else {
            return self
        }
        let bytes = Array(utf8)
        return String(bytes: bytes[bytes.trimmedRange])
    }

    /// The text with `A`-`Z` in lower case: the key of every case-insensitive look-up.
    var asciiLowercased: String {
        let lower = withBytes { bytes in
            guard bytes.contains(where: { $0.isUppercase }) else { return String?.none }
            return String(unsafeUninitializedCapacity: bytes.count) { buffer in
                for index in 0..<bytes.count { buffer[index] = bytes[index].lowercased }
                return bytes.count
            }
        }
        return lower ?? self
    }

    /// Looks at the bytes where they are.
    @inline(__always)
    func withBytes<Result>(_ look: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        utf8.withContiguousStorageIfAvailable(look) ?? Array(utf8).withUnsafeBufferPointer(look)
    }

    /// Whether the text comes before another one in the order of their bytes.
    func precedesInBytes(_ other: String) -> Bool {
        withBytes { left in
            other.withBytes { right in
                let shared = min(left.count, right.count)
                var index = 0
                while index < shared, left[index] == right[index] { index += 1 }
                return index < shared ? left[index] < right[index] : left.count < right.count
            }
        }
    }
}
