#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Bytes that are written one after another.
struct OutputMemory: ~Copyable {
    private var start: UnsafeMutablePointer<UInt8>
    /// How many there are.
    private(set) var count = 0
    private var capacity: Int

    init(capacity: Int = 1 << 16) {
        self.capacity = capacity
        start = Self.allocate(nil, capacity)
    }

    deinit { free(start) }

    /// What was written.
    var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

    /// What was written, which must be valid UTF-8.
    var text: String { String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self) }

    /// Gives all of it to a body, and starts anew.
    mutating func handOn(_ body: (UnsafeRawBufferPointer) throws -> Void) rethrows {
        try body(UnsafeRawBufferPointer(start: start, count: count))
        count = 0
    }

    mutating func append(_ byte: UInt8) {
        reserve(1)
        start[count] = byte
        count += 1
    }

    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let base = bytes.baseAddress else { return }
        reserve(bytes.count)
        (start + count).update(from: base, count: bytes.count)
        count += bytes.count
    }

    mutating func append(_ text: String) {
        for byte in text.utf8 { append(byte) }
    }

    /// A line feed and spaces.
    mutating func appendLine(indentation: Int) {
        reserve(indentation + 1)
        start[count] = 0x0a
        (start + count + 1).update(repeating: Byte.space, count: indentation)
        count += indentation + 1
    }

    /// A string between quotation marks with the escapes that RFC 8259 section 7 asks for.
    mutating func appendEscaped(_ text: String) {
        // No escape is longer than six bytes.
        reserve(6 * text.utf8.count + 2)
        let target = start + count
        let written =
            text.utf8.withContiguousStorageIfAvailable { Self.escape($0, to: target) }
            ?? Array(text.utf8).withUnsafeBufferPointer { Self.escape($0, to: target) }
        count += written
    }

    private static func escape(_ text: UnsafeBufferPointer<UInt8>, to target: UnsafeMutablePointer<UInt8>) -> Int {
        target[0] = 0x22
        var written = 1
        var index = 0
        while index < text.count {
            if text.count - index >= 8, let base = text.baseAddress {
                // Eight bytes at a time as long as none of them needs an escape.
                let word = UnsafeRawPointer(base).loadUnaligned(fromByteOffset: index, as: UInt64.self)
                if !mayNeedEscape(word) {
                    UnsafeMutableRawPointer(target).storeBytes(of: word, toByteOffset: written, as: UInt64.self)
                    index += 8
                    written += 8
                    continue
                }
            }
            for byte in text[index..<min(index + 8, text.count)] {
                written += escape(byte, to: target + written)
            }
            index += 8
        }
        target[written] = 0x22
        return written + 1
    }

    /// Whether one of eight bytes is a control, a quotation mark or a backslash; may be wrong when it says so.
    @inline(__always)
    private static func mayNeedEscape(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quote = word ^ (0x22 &* ones)
        let backslash = word ^ (0x5c &* ones)
        let found =
            (quote &- ones) & ~quote | (backslash &- ones) & ~backslash | (word &- 0x20 &* ones) & ~word
        return found & (0x80 &* ones) != 0
    }

    private static func escape(_ byte: UInt8, to target: UnsafeMutablePointer<UInt8>) -> Int {
        let letter: UInt8
        switch byte {
        case Byte.quote, Byte.backslash: letter = byte
        case Byte.newline: letter = UInt8(ascii: "n")
        case Byte.carriageReturn: letter = UInt8(ascii: "r")
        case Byte.tab: letter = UInt8(ascii: "t")
        case 0x20...:
            target[0] = byte
            return 1
        default:
            for (index, byte) in "\\u00".utf8.enumerated() { target[index] = byte }
            target[4] = 0x30 + byte >> 4
            target[5] = byte & 15 < 10 ? 0x30 + byte & 15 : 0x57 + byte & 15
            return 6
        }
        target[0] = 0x5c
        target[1] = letter
        return 2
    }

    private mutating func reserve(_ more: Int) {
        guard capacity - count < more else { return }
        capacity = max(count + more, 2 * capacity)
        start = Self.allocate(start, capacity)
    }

    private static func allocate(_ old: UnsafeMutablePointer<UInt8>?, _ size: Int) -> UnsafeMutablePointer<UInt8> {
        // What Swift's own arrays do when there is no memory.
        guard let memory = realloc(old, size) else { abort() }
        return memory.bindMemory(to: UInt8.self, capacity: size)
    }
}
