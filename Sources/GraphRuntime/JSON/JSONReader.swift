/// Reads one JSON text (RFC 8259) into a value, in one pass over its bytes and without recursion.
struct JSONReader: ~Copyable {
    /// An array or object that is open.
    struct Frame {
        let isObject: Bool
        /// Where its members or elements begin on their stack.
        let base: Int
        /// The number of the object, for the table of names.
        let serial: UInt32
        /// The entry of the member that this is the value of (also through arrays); -1 at the root.
        let parent: Int32
        /// The entry of the latest name.
        var latest: Int32 = -1
        /// Whether the names must be compared one by one to tell duplicates.
        var mayHaveDuplicates = false
    }

    struct Failure: Error {
        let reason: GraphJSONError.Reason
        let place: Int
    }

    let bytes: UnsafeBufferPointer<UInt8>
    let base: UnsafePointer<UInt8>
    let end: Int
    var at = 0
    var names = JSONNameTable()
    var scratch: [UInt8] = []
    private var members = RawStack<GraphObject.Member>()
    private var elements = RawStack<GraphValue>()
    private var frames: ContiguousArray<Frame> = []
    private var serial: UInt32 = 0

    private init(_ bytes: UnsafeBufferPointer<UInt8>, _ base: UnsafePointer<UInt8>) {
        self.bytes = bytes
        self.base = base
        end = bytes.count
    }

    /// The value that the bytes spell; a byte order mark before it is passed over.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(GraphJSONError) -> GraphValue {
        guard let base = bytes.baseAddress else { throw GraphJSONError(.unexpectedEnd, at: 0, in: bytes) }
        var reader = JSONReader(bytes, base)
        do {
            return try reader.document()
        } catch {
            throw GraphJSONError(error.reason, at: min(error.place, bytes.count), in: bytes)
        }
    }

    private mutating func document() throws(Failure) -> GraphValue {
        if end >= 3, base[0] == 0xEF, base[1] == 0xBB, base[2] == 0xBF { at = 3 }
        while true {
            skipSpace()
            guard at < end else { throw Failure(reason: .unexpectedEnd, place: at) }
            var value: GraphValue
            switch base[at] {
            case UInt8(ascii: "\""):
                at += 1
                value = .string(try string())
            case UInt8(ascii: "{"):
                try open(isObject: true)
                if try !isClosed(by: UInt8(ascii: "}")) {
                    try name()
                    continue
                }
                value = close()
            case UInt8(ascii: "["):
                try open(isObject: false)
                if try !isClosed(by: UInt8(ascii: "]")) { continue }
                value = close()
            case UInt8(ascii: "t"): value = try literal("true", .bool(true))
            case UInt8(ascii: "f"): value = try literal("false", .bool(false))
            case UInt8(ascii: "n"): value = try literal("null", .null)
            default: value = .number(try number())
            }
            if try isComplete(&value) { return value }
        }
    }

    /// Puts the value where it belongs and closes what ends after it. True when the root is complete.
    @inline(__always)
    private mutating func isComplete(_ value: inout GraphValue) throws(Failure) -> Bool {
        while true {
            skipSpace()
            guard let frame = frames.last else {
                if at < end { throw Failure(reason: .trailingText, place: at) }
                return true
            }
            if frame.isObject { members.top.value = value } else { elements.append(value) }
            guard at < end else { throw Failure(reason: .unexpectedEnd, place: at) }
            let byte = base[at]
            at += 1
            if byte == UInt8(ascii: ",") {
                if frame.isObject {
                    skipSpace()
                    try name()
                }
                return false
            }
            guard byte == (frame.isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
                throw Failure(reason: .unexpectedCharacter, place: at - 1)
            }
            value = close()
        }
    }

    private mutating func open(isObject: Bool) throws(Failure) {
        guard frames.count < GraphJSONError.maximumDepth else { throw Failure(reason: .tooDeep, place: at) }
        at += 1
        serial &+= 1
        let parent = frames.last.map { $0.isObject ? $0.latest : $0.parent } ?? -1
        frames.append(
            Frame(isObject: isObject, base: isObject ? members.count : elements.count, serial: serial, parent: parent))
    }

    private mutating func isClosed(by byte: UInt8) throws(Failure) -> Bool {
        skipSpace()
        guard at < end else { throw Failure(reason: .unexpectedEnd, place: at) }
        guard base[at] == byte else { return false }
        at += 1
        return true
    }

    private mutating func close() -> GraphValue {
        let frame = frames.removeLast()
        guard frame.isObject else { return .array(elements.takeArray(from: frame.base)) }
        let own = members.take(from: frame.base)
        return .object(GraphObject(members: frame.mayHaveDuplicates ? GraphObject.deduplicated(own) : own))
    }

    /// Reads a member's name and the colon behind it, and pushes a member that waits for its value.
    private mutating func name() throws(Failure) {
        guard at < end else { throw Failure(reason: .unexpectedEnd, place: at) }
        guard base[at] == UInt8(ascii: "\"") else { throw Failure(reason: .unexpectedCharacter, place: at) }
        at += 1
        let last = frames.count - 1
        let entry = try nameEntry(frames[last])
        if entry >= 0 {
            if names.entries[Int(entry)].seenIn >= frames[last].serial { frames[last].mayHaveDuplicates = true }
            names.entries[Int(entry)].seenIn = frames[last].serial
            frames[last].latest = entry
            members.append(
                .init(name: names.entries[Int(entry)].name, value: .null, tag: names.entries[Int(entry)].tag))
        } else {
            frames[last].mayHaveDuplicates = true
            members.append(.init(name: try string(), value: .null))
        }
        skipSpace()
        guard at < end else { throw Failure(reason: .unexpectedEnd, place: at) }
        guard base[at] == UInt8(ascii: ":") else { throw Failure(reason: .unexpectedCharacter, place: at) }
        at += 1
    }

    /// The entry of the name that begins here, passed over; -1 (and nothing passed) when it has an escape or is not
    /// ASCII, or the table is full.
    @inline(__always)
    private mutating func nameEntry(_ frame: Frame) throws(Failure) -> Int32 {
        let guess: Int32
        if frame.latest >= 0 {
            guess = names.entries[Int(frame.latest)].next
        } else {
            guess = frame.parent >= 0 ? names.entries[Int(frame.parent)].firstInside : -1
        }
        if guess >= 0, isName(guess) {
            at += names.entries[Int(guess)].count + 1
            return guess
        }
        let start = at
        let stop = plainEnd(from: at)
        guard stop < end, base[stop] == UInt8(ascii: "\"") else { return -1 }
        let entry = names.entry(UnsafeBufferPointer(start: base + start, count: stop - start))
        guard entry >= 0 else { return -1 }
        at = stop + 1
        if frame.latest >= 0 {
            names.entries[Int(frame.latest)].next = entry
        } else if frame.parent >= 0 {
            names.entries[Int(frame.parent)].firstInside = entry
        }
        return entry
    }

    /// Whether the text from here on is that name and a quotation mark.
    @inline(__always)
    private func isName(_ guess: Int32) -> Bool {
        let (count, known) = names.entries.withUnsafeBufferPointer { ($0[Int(guess)].count, $0[Int(guess)].bytes) }
        guard at + count < end, base[at + count] == UInt8(ascii: "\"") else { return false }
        return UnsafeBufferPointer(start: base + at, count: count)
            .hasBytes(of: UnsafeBufferPointer(start: known, count: count))
    }

    private mutating func literal(_ word: StaticString, _ value: GraphValue) throws(Failure) -> GraphValue {
        let count = word.utf8CodeUnitCount
        let here = UnsafeBufferPointer(start: base + at, count: min(count, end - at))
        let isEqual = word.withUTF8Buffer { $0.hasBytes(of: here) }
        guard isEqual else { throw Failure(reason: .unexpectedCharacter, place: at) }
        at += count
        return value
    }

    @inline(__always)
    mutating func skipSpace() {
        while at < end {
            switch base[at] {
            case 0x20, 0x0A, 0x0D, 0x09: at += 1
            default: return
            }
        }
    }
}
