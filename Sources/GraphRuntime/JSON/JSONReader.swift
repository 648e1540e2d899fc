/// Reads one JSON text (RFC 8259) into a value, in one pass over its bytes and without recursion.
struct JSONReader: ~Copyable {
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
    /// Members' values and elements that wait for the end of their object or array.
    var values = RawStack<GraphValue>()
    var frames = RawStack<JSONFrame>()
    /// The entries of the names of objects that follow no form.
    var pending = RawStack<Int32>()
    /// Names that have no entry; `pending` has -2 minus their place here.
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
        var reader = JSONReader(base, bytes.count)
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
                values.append(.string(try string()))
            case UInt8(ascii: "{"):
                try open(isObject: true)
                if try !isClosed(by: UInt8(ascii: "}")) {
                    try name()
                    continue
                }
                values.append(.object(object()))
            case UInt8(ascii: "["):
                try open(isObject: false)
                if try !isClosed(by: UInt8(ascii: "]")) { continue }
                values.append(.array(array()))
            case UInt8(ascii: "t"): values.append(try literal("true", .bool(true)))
            case UInt8(ascii: "f"): values.append(try literal("false", .bool(false)))
            case UInt8(ascii: "n"): values.append(try literal("null", .null))
            default: values.append(.number(try number()))
            }
            return
        }
    }

    /// After a value: goes on to the next one, closing what ends before it. True when the root is complete.
    @inline(__always)
    private mutating func isComplete() throws(Failure) -> Bool {
        while true {
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
                    try name()
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
