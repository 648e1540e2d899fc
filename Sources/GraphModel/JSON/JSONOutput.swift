/// Writes JSON with keys in the order they are given, two spaces deep; what is false, empty or unknown is left out.
struct JSONOutput {
    private(set) var bytes: [UInt8] = []
    private var depth = 0
    /// Whether the next element is the first of its object or array.
    private var isFirst = true

    mutating func object(_ write: (inout JSONOutput) -> Void) { nest(0x7b, 0x7d, write) }
    mutating func array(_ write: (inout JSONOutput) -> Void) { nest(0x5b, 0x5d, write) }

    private mutating func nest(_ open: UInt8, _ close: UInt8, _ write: (inout JSONOutput) -> Void) {
        bytes.append(open)
        let outer = isFirst
        isFirst = true
        depth += 1
        write(&self)
        depth -= 1
        if !isFirst { newLine() }
        isFirst = outer
        bytes.append(close)
    }

    private mutating func newLine() {
        bytes.append(0x0a)
        for _ in 0..<depth {
            bytes.append(0x20)
            bytes.append(0x20)
        }
    }

    /// Starts an element of an array.
    mutating func element() {
        if !isFirst { bytes.append(0x2c) }
        isFirst = false
        newLine()
    }

    /// Starts a member of an object.
    mutating func key(_ name: StaticString) {
        element()
        bytes.append(0x22)
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(contentsOf: [0x22, 0x3a, 0x20])
    }

    mutating func key(_ name: String) {
        element()
        string(name)
        bytes.append(0x3a)
        bytes.append(0x20)
    }

    mutating func null() { raw("null") }
    mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

    /// A string with the escapes that RFC 8259 section 7 asks for.
    mutating func string(_ text: String) {
        bytes.append(0x22)
        var text = text
        text.withUTF8 { buffer in
            var start = 0
            for index in 0..<buffer.count {
                let byte = buffer[index]
                guard byte < 0x20 || byte == 0x22 || byte == 0x5c else { continue }
                bytes.append(contentsOf: buffer[start..<index])
                start = index + 1
                escape(byte)
            }
            bytes.append(contentsOf: buffer[start...])
        }
        bytes.append(0x22)
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case 0x22: raw("\\\"")
        case 0x5c: raw("\\\\")
        case 0x0a: raw("\\n")
        case 0x0d: raw("\\r")
        case 0x09: raw("\\t")
        default:
            let digits = Array("0123456789abcdef".utf8)
            raw("\\u00")
            bytes.append(digits[Int(byte >> 4)])
            bytes.append(digits[Int(byte & 15)])
        }
    }

    // Members that are left out when they say nothing.

    mutating func flag(_ name: StaticString, _ value: Bool) {
        guard value else { return }
        key(name)
        raw("true")
    }

    mutating func text(_ name: StaticString, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        key(name)
        string(value)
    }

    mutating func number(_ name: StaticString, _ value: Int?) {
        guard let value else { return }
        key(name)
        raw(String(value))
    }

    mutating func bound(_ name: StaticString, _ value: NumericBound?) {
        guard let value else { return }
        key(name)
        raw(value.json)
    }

    mutating func texts(_ name: StaticString, _ values: [String]) {
        list(name, values) { $0.string($1) }
    }

    mutating func list<Element>(_ name: StaticString, _ values: [Element], _ write: (inout JSONOutput, Element) -> Void)
    {
        guard !values.isEmpty else { return }
        key(name)
        array { output in
            for value in values {
                output.element()
                write(&output, value)
            }
        }
    }

    private static func isNumber(_ text: String) -> Bool {
        var bytes = text.utf8[...]
        func dropDigits() -> Int {
            let rest = bytes.drop(while: NumberScanner.isDigit)
            defer { bytes = rest }
            return bytes.count - rest.count
        }
        if bytes.first == 0x2d { bytes = bytes.dropFirst() }
        let startsWithZero = bytes.first == 0x30
        let whole = dropDigits()
        if whole == 0 || startsWithZero && whole > 1 { return false }
        if bytes.first == 0x2e {
            bytes = bytes.dropFirst()
            if dropDigits() == 0 { return false }
        }
        if let mark = bytes.first, mark | 0x20 == 0x65 {
            bytes = bytes.dropFirst()
            if bytes.first == 0x2b || bytes.first == 0x2d { bytes = bytes.dropFirst() }
            if dropDigits() == 0 { return false }
        }
        return bytes.isEmpty
    }

    /// JSON as it stands on a page, numbers unchanged.
    mutating func value(_ value: JSONValue) {
        switch value {
        case .null: null()
        case .bool(let truth): raw(truth ? "true" : "false")
        // A page may show `007`, which is no JSON number (RFC 8259, section 6).
        case .number(let text): if Self.isNumber(text) { raw(text) } else { string(text) }
        case .string(let text): string(text)
        case .array(let items):
            array { output in
                for item in items {
                    output.element()
                    output.value(item)
                }
            }
        case .object(let members):
            object { output in
                for member in members {
                    output.key(member.name)
                    output.value(member.value)
                }
            }
        }
    }
}

extension NumericBound {
    /// The bound as a JSON number.
    var json: String {
        switch self {
        case .integer(let value): String(value)
        case .decimal(let value): value.isFinite ? "\(value)" : "0"
        }
    }
}
