/// Writes JSON with keys in the order they are given, two spaces deep; what is false, empty or unknown is left out.
@usableFromInline package struct JSONOutput: ~Copyable {
    /// A model is some tens of megabytes of short pieces, so they go straight to memory of our own.
    private var text = OutputMemory()
    private var depth = 0
    /// Whether the next element is the first of its object or array.
    private var isFirst = true

    /// Nothing written yet.
    package init() {}

    /// What was written and not yet handed on.
    package var bytes: [UInt8] { text.bytes }

    /// Hands on what was written, when it is much or all there is.
    package mutating func handOn(isEnd: Bool = false, _ write: (UnsafeRawBufferPointer) throws -> Void) rethrows {
        if isEnd { text.append(Byte.newline) }
        if isEnd || text.count >= Self.portion { try text.handOn(write) }
    }

    /// A model is handed on in portions of about this many bytes.
    private static let portion = 1 << 20

    package mutating func object(_ write: (inout JSONOutput) throws -> Void) rethrows {
        try nest(Byte.leftBrace, Byte.rightBrace, write)
    }
    @usableFromInline package mutating func array(_ write: (inout JSONOutput) throws -> Void) rethrows {
        try nest(Byte.leftBracket, Byte.rightBracket, write)
    }

    private mutating func nest(_ open: UInt8, _ close: UInt8, _ write: (inout JSONOutput) throws -> Void) rethrows {
        text.append(open)
        let outer = isFirst
        isFirst = true
        depth += 1
        try write(&self)
        depth -= 1
        if !isFirst { text.appendLine(indentation: 2 * depth) }
        isFirst = outer
        text.append(close)
    }

    /// Starts an element of an array.
    @usableFromInline package mutating func element() {
        if !isFirst { text.append(Byte.comma) }
        isFirst = false
        text.appendLine(indentation: 2 * depth)
    }

    /// Starts a member of an object.
    @usableFromInline package mutating func key(_ name: StaticString) {
        element()
        text.append(Byte.quote)
        text.append(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        text.append(Byte.quote)
        text.append(Byte.colon)
        text.append(Byte.space)
    }

    package mutating func key(_ name: String) {
        element()
        string(name)
        text.append(Byte.colon)
        text.append(Byte.space)
    }

    package mutating func null() { raw("null") }

    /// A number or one of JSON's words, as it is.
    @usableFromInline package mutating func raw(_ literal: String) { text.append(literal) }

    /// A string with the escapes that RFC 8259 section 7 asks for.
    @usableFromInline package mutating func string(_ string: String) { text.appendEscaped(string) }

    // Members that are left out when they say nothing. Most are, so the question is asked where they are written.

    @inlinable package mutating func flag(_ name: StaticString, _ value: Bool) {
        guard value else { return }
        key(name)
        raw("true")
    }

    @inlinable package mutating func text(_ name: StaticString, _ value: String?) {
        guard let value, !value.isEmpty else { return }
        key(name)
        string(value)
    }

    @inlinable package mutating func number(_ name: StaticString, _ value: Int?) {
        guard let value else { return }
        key(name)
        raw(String(value))
    }

    package mutating func texts(_ name: StaticString, _ values: [String]) {
        list(name, values) { $0.string($1) }
    }

    /// (Inlinable, so that it is compiled for the elements that it writes.)
    @inlinable
    package mutating func list<Element>(
        _ name: StaticString, _ values: [Element], _ write: (inout JSONOutput, Element) -> Void
    ) {
        guard !values.isEmpty else { return }
        key(name)
        array { output in
            // A span lends its elements; going through an array takes a copy of each.
            let span = values.span
            for index in span.indices {
                output.element()
                write(&output, span[index])
            }
        }
    }

    private static func isNumber(_ text: String) -> Bool {
        var bytes = text.utf8[...]
        func dropDigits() -> Int {
            let rest = bytes.drop(while: \.isDigit)
            defer { bytes = rest }
            return bytes.count - rest.count
        }
        if bytes.first == Byte.hyphen { bytes = bytes.dropFirst() }
        let startsWithZero = bytes.first == Byte.zero
        let whole = dropDigits()
        if whole == 0 || startsWithZero && whole > 1 { return false }
        if bytes.first == Byte.period {
            bytes = bytes.dropFirst()
            if dropDigits() == 0 { return false }
        }
        if let mark = bytes.first, mark | 0x20 == 0x65 {
            bytes = bytes.dropFirst()
            if bytes.first == Byte.plus || bytes.first == Byte.hyphen { bytes = bytes.dropFirst() }
            if dropDigits() == 0 { return false }
        }
        return bytes.isEmpty
    }

    /// JSON as it stands on a page, numbers unchanged.
    package mutating func value(_ value: JSONValue) {
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
