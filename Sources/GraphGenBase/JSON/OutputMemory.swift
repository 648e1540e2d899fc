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

    /// A string between quotation marks with the escapes that RFC 8259 section 7 asks for, and of ``UnsafeScalars``: what
    /// programs read is shown on terminals too.
    mutating func appendEscaped(_ text: String) {
        // No byte takes more than six: a scalar of two bytes or more becomes one escape or two.
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
            let end = min(index + 8, text.count)
            while index < end {
                if text[index] < 0x80 {
                    written += escape(text[index], to: target + written)
                    index += 1
                } else {
                    let length = copyScalar(text, index, to: target + written)
                    written += length.written
                    index += length.read
                }
            }
        }
        target[written] = 0x22
        return written + 1
    }

    /// A scalar that is not ASCII, escaped if it must be.
    private static func copyScalar(
        _ text: UnsafeBufferPointer<UInt8>, _ index: Int, to target: UnsafeMutablePointer<UInt8>
    ) -> (read: Int, written: Int) {
        let lead = text[index]
        let length = min(lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4, text.count - index)
        var scalar = UInt32(lead) & (0x7F >> UInt32(length))
        for more in text[(index + 1)..<(index + length)] { scalar = scalar << 6 | UInt32(more & 0x3F) }
        guard UnsafeScalars.contains(scalar) else {
            for offset in 0..<length { target[offset] = text[index + offset] }
            return (length, length)
        }
        guard scalar > 0xFFFF else {
            escape(unit: scalar, to: target)
            return (length, 6)
        }
        escape(unit: 0xD800 + (scalar - 0x10000) >> 10, to: target)
        escape(unit: 0xDC00 + scalar & 0x3FF, to: target + 6)
        return (length, 12)
    }

    private static func escape(unit: UInt32, to target: UnsafeMutablePointer<UInt8>) {
        target[0] = 0x5c
        target[1] = UInt8(ascii: "u")
        for place in 0..<4 {
            let digit = UInt8(truncatingIfNeeded: unit >> UInt32(12 - 4 * place)) & 15
            target[2 + place] = digit < 10 ? 0x30 + digit : 0x57 + digit
        }
    }

    /// Whether one of eight bytes is a control, a quotation mark, a backslash or not ASCII; may be wrong when it says so.
    @inline(__always)
    private static func mayNeedEscape(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quote = word ^ (0x22 &* ones)
        let backslash = word ^ (0x5c &* ones)
        let found =
            (quote &- ones) & ~quote | (backslash &- ones) & ~backslash | (word &- 0x20 &* ones) & ~word
        return (found | (word &+ ones) | word) & (0x80 &* ones) != 0
    }

    private static func escape(_ byte: UInt8, to target: UnsafeMutablePointer<UInt8>) -> Int {
        let letter: UInt8
        switch byte {
        case Byte.quote, Byte.backslash: letter = byte
        case Byte.newline: letter = UInt8(ascii: "n")
        case Byte.carriageReturn: letter = UInt8(ascii: "r")
        case Byte.tab: letter = UInt8(ascii: "t")
        case 0x20..<0x7F:
            target[0] = byte
            return 1
        default:
            escape(unit: UInt32(byte), to: target)
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
