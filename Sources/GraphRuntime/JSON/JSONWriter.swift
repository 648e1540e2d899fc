import Foundation

/// Writes values as JSON text into memory that is handed over to `Data` as it is.
struct JSONWriter: ~Copyable {
    private var base: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    private var count = 0
    private var isHandedOver = false
    private let isIndented: Bool
    /// Whether more arrays and objects stand inside one another than ``GraphJSONError/maximumDepth``: text that our reader,
    /// like those of services, refuses.
    var isTooDeep = false

    init(isIndented: Bool = false, capacity: Int = 1024) {
        guard let memory = malloc(capacity) else { Self.outOfMemory() }
        base = memory.assumingMemoryBound(to: UInt8.self)
        self.capacity = capacity
        self.isIndented = isIndented
    }

    deinit {
        if !isHandedOver { free(base) }
    }

    /// What was written, without a copy. Nothing can be written afterwards.
    consuming func data() -> Data {
        isHandedOver = true
        return Data(bytesNoCopy: base, count: count, deallocator: .free)
    }

    /// What was written, as a string.
    func text() -> String { String(decoding: UnsafeBufferPointer(start: base, count: count), as: UTF8.self) }

    @inline(__always)
    mutating func write(_ value: borrowing GraphValue, depth: Int = 0) {
        switch value {
        case .null: write("null")
        case .bool(let value): write(value ? "true" : "false")
        case .number(let number): write(number)
        case .string(let text): write(string: text)
        case .array(let elements): write(elements, depth: depth)
        case .object(let object): write(object, depth: depth)
        }
    }

    mutating func write(_ object: GraphObject, depth: Int = 0) {
        guard depth < GraphJSONError.maximumDepth else { return writeDeep(.object(object)) }
        if object.storage.hasGaps { return write(object.withoutGaps, depth: depth) }
        write(UInt8(ascii: "{"))
        withExtendedLifetime(object.storage) {
            let names = object.storage.list.pointee
            let values = object.storage.values
            for index in 0..<object.count {
                if index > 0 { write(UInt8(ascii: ",")) }
                indent(depth + 1)
                if names.needsEscaping {
                    write(string: names.string(index))
                    write(UInt8(ascii: ":"))
                } else {
                    append(padded: names.json(index))
                }
                if isIndented { write(UInt8(ascii: " ")) }
                write(values[index], depth: depth + 1)
            }
        }
        if !object.isEmpty { indent(depth) }
        write(UInt8(ascii: "}"))
    }

    private mutating func write(_ elements: [GraphValue], depth: Int) {
        guard depth < GraphJSONError.maximumDepth else { return writeDeep(.array(elements)) }
        write(UInt8(ascii: "["))
        elements.withUnsafeBufferPointer { elements in
            for index in elements.indices {
                if index > 0 { write(UInt8(ascii: ",")) }
                indent(depth + 1)
                write(elements[index], depth: depth + 1)
            }
        }
        if !elements.isEmpty { indent(depth) }
        write(UInt8(ascii: "]"))
    }

    private mutating func indent(_ depth: Int) {
        guard isIndented else { return }
        write(UInt8(ascii: "\n"))
        for _ in 0..<depth { write("  ") }
    }

    private mutating func write(_ number: GraphNumber) {
        if case .integer(let value) = number.form, value >= 0, value < 10 {
            write(UInt8(ascii: "0") + UInt8(value))
        } else if case .integer(let value) = number.form {
            write(integer: value)
        } else {
            number.text.withBytes { append($0) }
        }
    }

    private mutating func write(integer: Int64) {
        reserve(20)
        if integer < 0 { write(UInt8(ascii: "-")) }
        var rest = integer.magnitude
        let start = count
        repeat {
            base[count] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            count += 1
            rest /= 10
        } while rest > 0
        var digits = UnsafeMutableBufferPointer(start: base + start, count: count - start)
        digits.reverse()
    }

    @inline(__always)
    mutating func write(string: String) {
        string.withBytes { bytes in
            reserve(bytes.count + 2)
            base[count] = UInt8(ascii: "\"")
            count += 1
            if let start = bytes.baseAddress { writeContent(start, bytes.count) }
            reserve(1)
            base[count] = UInt8(ascii: "\"")
            count += 1
        }
    }

    /// Copies up to the first character that needs an escape, for which there is room.
    @inline(__always)
    private mutating func writeContent(_ bytes: UnsafePointer<UInt8>, _ length: Int) {
        var place = 0
        let out = base + count
        while place + 8 <= length {
            let word = UnsafeRawPointer(bytes + place).loadUnaligned(as: UInt64.self)
            if Self.needsEscape(word) { break }
            UnsafeMutableRawPointer(out + place).storeBytes(of: word, as: UInt64.self)
            place += 8
        }
        while place < length, !Self.needsEscape(bytes[place]) {
            out[place] = bytes[place]
            place += 1
        }
        count += place
        if place < length { writeEscaped(bytes + place, length - place) }
    }

    /// Writes with escapes, some at a time, since the longest escape has six characters.
    @inline(never)
    private mutating func writeEscaped(_ bytes: UnsafePointer<UInt8>, _ length: Int) {
        var start = 0
        while start < length {
            let stop = min(start + 1024, length)
            reserve((stop - start) * 6)
            var out = base + count
            for byte in UnsafeBufferPointer(start: bytes + start, count: stop - start) {
                if Self.needsEscape(byte) {
                    out = Self.escape(byte, to: out)
                } else {
                    out.pointee = byte
                    out += 1
                }
            }
            count = out - base
            start = stop
        }
    }

    /// Whether one of eight bytes is a control character, a quotation mark or a backslash.
    @inline(__always)
    private static func needsEscape(_ word: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quote = word ^ (ones &* 0x22)
        let backslash = word ^ (ones &* 0x5C)
        let found = ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash) | ((word &- ones &* 0x20) & ~word)
        return found & 0x8080_8080_8080_8080 != 0
    }

    /// Whether a byte is a control character, a quotation mark or a backslash.
    @inline(__always)
    static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private static func escape(_ byte: UInt8, to out: UnsafeMutablePointer<UInt8>) -> UnsafeMutablePointer<UInt8> {
        out[0] = UInt8(ascii: "\\")
        switch byte {
        case 0x08: out[1] = UInt8(ascii: "b")
        case 0x09: out[1] = UInt8(ascii: "t")
        case 0x0A: out[1] = UInt8(ascii: "n")
        case 0x0C: out[1] = UInt8(ascii: "f")
        case 0x0D: out[1] = UInt8(ascii: "r")
        case 0x00...0x1F:
            out[1] = UInt8(ascii: "u")
            out[2] = UInt8(ascii: "0")
            out[3] = UInt8(ascii: "0")
            out[4] = UInt8(ascii: "0") + (byte >> 4)
            out[5] = byte & 15 < 10 ? UInt8(ascii: "0") + (byte & 15) : UInt8(ascii: "a") + (byte & 15) - 10
            return out + 6
        default: out[1] = byte
        }
        return out + 2
    }

    mutating func write(_ byte: UInt8) {
        reserve(1)
        base[count] = byte
        count += 1
    }

    private mutating func write(_ word: StaticString) { word.withUTF8Buffer { append($0) } }

    private mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        reserve(bytes.count)
        (base + count).update(from: start, count: bytes.count)
        count += bytes.count
    }

    /// Copies a name in steps of eight bytes, reading and writing a few more than it has.
    @inline(__always)
    private mutating func append(padded bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        reserve(bytes.count + NameList.padding)
        var place = 0
        while place < bytes.count {
            let word = UnsafeRawPointer(start + place).loadUnaligned(as: UInt64.self)
            UnsafeMutableRawPointer(base + count + place).storeBytes(of: word, as: UInt64.self)
            place += 8
        }
        count += bytes.count
    }

    @inline(__always)
    private mutating func reserve(_ more: Int) {
        if count + more > capacity { grow(count + more) }
    }

    @inline(never)
    private mutating func grow(_ needed: Int) {
        capacity = max(needed, capacity * 2)
        // The C library can make a large block larger without moving it.
        guard let larger = realloc(base, capacity) else { Self.outOfMemory() }
        base = larger.assumingMemoryBound(to: UInt8.self)
    }

    /// Ends the process as Swift's own allocation does.
    private static func outOfMemory() -> Never { preconditionFailure("no memory left for JSON text") }
}
