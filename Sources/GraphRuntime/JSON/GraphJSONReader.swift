/// Reads one JSON text (RFC 8259) into a value, in one pass over its bytes and without recursion.
struct GraphJSONReader: ~Copyable {
    struct Failure: Error {
        let reason: GraphJSONError.Reason
        let place: Int
    }

    let base: UnsafePointer<UInt8>
    let end: Int
    var at = 0
    var names = JSONNameTable()
    var forms = JSONFormTable()
    var scratch: [UInt8] = []
    var typeTexts = JSONTypeTexts()
    /// Members' values and elements that wait for the end of their object or array.
    var values = RawStack<GraphValue>()
    var frames = RawStack<JSONFrame>()
    /// The steps of objects that follow no form.
    var pending = RawStack<JSONStep>()
    /// Names that have no entry.
    var strayNames = RawStack<String>()
    /// The form of the latest object outside of all objects.
    var rootForm: Int32 = -1

    private init(_ base: UnsafePointer<UInt8>, _ end: Int) {
        self.base = base
        self.end = end
    }

    /// The value that the bytes spell; a byte order mark before it is passed over.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>) throws(GraphJSONError) -> GraphValue {
        guard let base = bytes.baseAddress else { throw GraphJSONError(.unexpectedEnd, at: 0, in: bytes) }
        var reader = GraphJSONReader(base, bytes.count)
        do {
            return try reader.document()
        } catch {
            throw GraphJSONError(error.reason, at: min(error.place, bytes.count), in: bytes)
        }
    }

    private mutating func document() throws(Failure) -> GraphValue {
        if end >= 3, base[0] == 0xEF, base[1] == 0xBB, base[2] == 0xBF { at = 3 }
        repeat { try value() } while try !isComplete()
        return values[0]
    }

    /// Reads a value, or the beginning of one that has parts, up to where the first part begins.
    @inline(__always)
    private mutating func value() throws(Failure) {
        while true {
            skipSpace()
            guard at < end else { throw Failure(reason: .unexpectedEnd, place: at) }
            switch base[at] {
            case UInt8(ascii: "\""):
                at += 1
                values.append(.string(try text()))
            case UInt8(ascii: "{"):
                try open(isObject: true)
                if isNextStep() { continue }
                let start = at
                if try !isClosed(by: UInt8(ascii: "}")) {
                    try name(from: start)
                    continue
                }
                values.append(.object(object()))
            case UInt8(ascii: "["):
                try open(isObject: false)
                if try !isClosed(by: UInt8(ascii: "]")) { continue }
                values.append(.array(array()))
            case UInt8(ascii: "t"): values.append(try literal(0x6575_7274, from: 0, .bool(true)))
            case UInt8(ascii: "f"): values.append(try literal(0x6573_6C61, from: 1, .bool(false)))
            case UInt8(ascii: "n"): values.append(try literal(0x6C6C_756E, from: 0, .null))
            default: values.append(.number(try number()))
            }
            return
        }
    }

    /// After a value: goes on to the next one, closing what ends before it. True when the root is complete.
    @inline(__always)
    private mutating func isComplete() throws(Failure) -> Bool {
        while true {
            if frames.count > 0, isNextStep() { return false }
            let start = at
            skipSpace()
            guard frames.count > 0 else {
                if at < end { throw Failure(reason: .trailingText, place: at) }
                return true
            }
            guard at < end else { throw Failure(reason: .unexpectedEnd, place: at) }
            let isObject = frames[frames.count - 1].isObject
            let byte = base[at]
            at += 1
            if byte == UInt8(ascii: ",") {
                if isObject {
                    skipSpace()
                    try name(from: start)
                }
                return false
            }
            guard byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
                throw Failure(reason: .unexpectedCharacter, place: at - 1)
            }
            if isObject { values.append(.object(object())) } else { values.append(.array(array())) }
        }
    }

    private mutating func isClosed(by byte: UInt8) throws(Failure) -> Bool {
        skipSpace()
        guard at < end else { throw Failure(reason: .unexpectedEnd, place: at) }
        guard base[at] == byte else { return false }
        at += 1
        return true
    }

    /// Closes the innermost array.
    private mutating func array() -> [GraphValue] {
        let frame = frames[frames.count - 1]
        frames.drop(from: frames.count - 1)
        return values.takeArray(from: frame.base)
    }

    /// Passes over the last four characters of a word, and those in front of them.
    @inline(__always)
    private mutating func literal(_ tail: UInt32, from skipped: Int, _ value: GraphValue) throws(Failure) -> GraphValue
    {
        guard at + skipped + 4 <= end,
            UInt32(littleEndian: UnsafeRawPointer(base).loadUnaligned(fromByteOffset: at + skipped, as: UInt32.self))
                == tail
        else { throw Failure(reason: .unexpectedCharacter, place: at) }
        at += skipped + 4
        return value
    }

    /// Passes over white space: in most places there is none, in others a line break and an indentation.
    @inline(__always)
    mutating func skipSpace() {
        guard at < end, base[at] <= 0x20 else { return }
        if base[at] == 0x20, at &+ 1 < end, base[at &+ 1] > 0x20 { at &+= 1 } else { skipRun() }
    }

    @inline(never)
    private mutating func skipRun() {
        let spaces: UInt64 = 0x2020_2020_2020_2020
        var place = at
        while place < end, case let byte = base[place], byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
            place += 1
            while place + 8 <= end {
                let word = UInt64(littleEndian: UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self)) ^ spaces
                if word != 0 {
                    place += word.trailingZeroBitCount / 8
                    break
                }
                place += 8
            }
        }
        at = place
    }
}
