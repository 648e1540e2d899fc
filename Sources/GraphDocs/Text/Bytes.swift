/// Reading text as UTF-8 bytes: the searches that facts are found with, none of which allocates.
extension RandomAccessCollection where Element == UInt8, Index == Int {
    /// The first place at or after `start` that spells `phrase`, ASCII letters in any case.
    func firstIndex(of phrase: Phrase, from start: Int? = nil) -> Int? {
        let from = start ?? startIndex
        guard !phrase.bytes.isEmpty, endIndex - from >= phrase.bytes.count else { return nil }
        let offset = from - startIndex
        let found =
            withContiguousStorageIfAvailable { $0.offset(of: phrase, from: offset) }
            ?? Array(self).withUnsafeBufferPointer { $0.offset(of: phrase, from: offset) }
        return found.map { $0 + startIndex }
    }

    /// The first place of `phrase` where neither neighbour is part of a longer word.
    func firstIndex(ofWord phrase: Phrase, from start: Int? = nil) -> Int? {
        var from = start ?? startIndex
        while let index = firstIndex(of: phrase, from: from) {
            let end = index + phrase.bytes.count
            if index == startIndex || !ASCII.isWord(self[index - 1]), end == endIndex || !ASCII.isWord(self[end]) {
                return index
            }
            from = index + 1
        }
        return nil
    }

    /// Whether `phrase` stands at `index`, ASCII letters in any case.
    func has(_ phrase: Phrase, at index: Int) -> Bool {
        guard index >= startIndex, endIndex - index >= phrase.bytes.count else { return false }
        for offset in 0..<phrase.bytes.count where ASCII.lower(self[index + offset]) != phrase.bytes[offset] {
            return false
        }
        return true
    }

    /// Whether the text begins with `phrase`, ASCII letters in any case.
    func begins(with phrase: Phrase) -> Bool { has(phrase, at: startIndex) }

    /// The first index at or after `index` that holds no white space.
    func skippingSpaces(from index: Int) -> Int {
        var index = index
        while index < endIndex, ASCII.isSpace(self[index]) { index += 1 }
        return index
    }

    /// The end of the run of letters, digits and underscores that starts at `index`.
    func wordEnd(from index: Int) -> Int {
        var index = index
        while index < endIndex, ASCII.isWord(self[index]) { index += 1 }
        return index
    }

    /// The indices without white space at either end.
    var trimmedRange: Range<Int> {
        var start = startIndex
        var end = endIndex
        while start < end, ASCII.isSpace(self[start]) { start += 1 }
        while end > start, ASCII.isSpace(self[end - 1]) { end -= 1 }
        return start..<end
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The search itself, without bounds to check at every byte.
    fileprivate func offset(of phrase: Phrase, from start: Int) -> Int? {
        phrase.bytes.withUnsafeBufferPointer { phrase in
            let first = phrase[0]
            let last = count - phrase.count
            var index = start
            while index <= last {
                if ASCII.lower(self[index]) == first {
                    var offset = 1
                    while offset < phrase.count, ASCII.lower(self[index + offset]) == phrase[offset] { offset += 1 }
                    if offset == phrase.count { return index }
                }
                index += 1
            }
            return nil
        }
    }
}

/// An ASCII phrase to look for, kept in lower case.
struct Phrase: ExpressibleByStringLiteral, Sendable {
    /// Its bytes, lower case.
    let bytes: [UInt8]

    init(stringLiteral value: StaticString) {
        bytes = value.withUTF8Buffer { $0.map(ASCII.lower) }
    }
}

extension StringProtocol {
    /// Whether the text holds `phrase`, ASCII letters in any case.
    func has(_ phrase: Phrase) -> Bool {
        utf8.withContiguousStorageIfAvailable { $0.firstIndex(of: phrase) != nil }
            ?? (Array(utf8).firstIndex(of: phrase) != nil)
    }
}

extension String {
    /// A string of bytes; ill-formed ones are replaced.
    init(bytes: some Sequence<UInt8> & Collection) { self = String(decoding: bytes, as: UTF8.self) }

    /// The text without white space at either end.
    var trimmed: String {
        guard let first = utf8.first, let last = utf8.last, ASCII.isSpace(first) || ASCII.isSpace(last) else {
            return self
        }
        let bytes = Array(utf8)
        return String(bytes: bytes[bytes.trimmedRange])
    }

    /// The text with `A`-`Z` in lower case: the key of every case-insensitive look-up.
    var asciiLowercased: String {
        guard utf8.contains(where: { $0 &- 0x41 < 26 }) else { return self }
        return String(unsafeUninitializedCapacity: utf8.count) { buffer in
            var count = 0
            for byte in utf8 {
                buffer[count] = ASCII.lower(byte)
                count += 1
            }
            return count
        }
    }
}
