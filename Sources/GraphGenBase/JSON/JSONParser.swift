/// The grammar of tolerant JSON. Recursion is bounded by `Limits.jsonDepth`.
struct JSONParser {
    /// Where the parser is, and what it repaired.
    var scanner: JSONScanner
    /// Where the last word ended that stands for a value.
    private var lastWordEnd: Int?

    /// Makes a parser for a text.
    init(_ bytes: Bytes) { scanner = JSONScanner(bytes) }

    /// The value of a whole text.
    mutating func document(_ scope: JSONReader.Scope) throws(JSONReading.Failure) -> JSONValue {
        scanner.skipSpace()
        let value = try value(depth: 0)
        if scope == .firstValue {
            scanner.noteTrailingText()
            return value
        }
        scanner.skipSpace()
        guard scanner.offset == scanner.bytes.count else {
            throw scanner.failure("text after the value", at: scanner.offset)
        }
        return value
    }

    private mutating func value(depth: Int) throws(JSONReading.Failure) -> JSONValue {
        guard let byte = scanner.current else { throw scanner.failure("a value is missing", at: scanner.offset) }
        switch byte {
        case Byte.leftBrace:
            return try object(depth: depth + 1)
        case Byte.leftBracket:
            return try array(depth: depth + 1)
        case Byte.hyphen, Byte.zero...Byte.nine:
            return try number()
        default:
            if let quote = JSONQuote(at: scanner) { return .string(try string(quote)) }
            if scanner.skipEllipsis() { return .null }
            return try word()
        }
    }

    private mutating func object(depth: Int) throws(JSONReading.Failure) -> JSONValue {
        try checkDepth(depth)
        var members: [JSONValue.Member] = []
        scanner.offset += 1
        while try goesOn(until: Byte.rightBrace, hasItems: !members.isEmpty) {
            let name = try name()
            scanner.skipSpace()
            guard scanner.take(Byte.colon) else { throw scanner.failure("a colon is missing", at: scanner.offset) }
            scanner.skipSpace()
            members.append(JSONValue.Member(name, try value(depth: depth)))
        }
        return .object(members)
    }

    private mutating func array(depth: Int) throws(JSONReading.Failure) -> JSONValue {
        try checkDepth(depth)
        var elements: [JSONValue] = []
        scanner.offset += 1
        while try goesOn(until: Byte.rightBracket, hasItems: !elements.isEmpty) {
            elements.append(try value(depth: depth))
        }
        return .array(elements)
    }

    private mutating func checkDepth(_ depth: Int) throws(JSONReading.Failure) {
        guard depth > Limits.jsonDepth else { return }
        throw scanner.failure("it is nested more than \(Limits.jsonDepth) deep", at: scanner.offset)
    }

    /// Moves to the next member or element; false after the closing bracket.
    private mutating func goesOn(until close: UInt8, hasItems: Bool) throws(JSONReading.Failure) -> Bool {
        var hasComma = false
        var hasEllipsis = false
        var lastComma = scanner.offset
        let end = scanner.offset
        while true {
            scanner.skipSpace()
            let start = scanner.offset
            if scanner.take(Byte.comma) {
                if hasComma || !(hasItems || hasEllipsis) { scanner.repair(.strayComma, at: start) }
                hasComma = true
                lastComma = start
            } else if scanner.skipEllipsis() {
                hasEllipsis = true
            } else {
                break
            }
        }
        if scanner.take(close) {
            if hasComma, hasItems, !hasEllipsis { scanner.repair(.strayComma, at: lastComma) }
            return false
        }
        guard let byte = scanner.current else {
            scanner.repair(.missingBracket, at: scanner.offset)
            return false
        }
        if byte == Byte.rightBrace || byte == Byte.rightBracket {
            throw scanner.failure("a bracket is closed by another", at: scanner.offset)
        }
        if hasItems, !hasComma, !hasEllipsis {
            // `[Zip file with an app]` is not JSON with its commas forgotten.
            let isProse = close == Byte.rightBracket && byte.isAlphanumeric && !byte.isDigit
            guard lastWordEnd != end, !isProse else { throw scanner.failure("a comma is missing", at: end) }
            scanner.repair(.missingComma, at: end)
        }
        return true
    }

    private mutating func name() throws(JSONReading.Failure) -> String {
        if let quote = JSONQuote(at: scanner) { return try string(quote) }
        let start = scanner.offset
        while let byte = scanner.current, isNameByte(byte) { scanner.offset += 1 }
        guard scanner.offset > start else { throw scanner.failure("a name is missing", at: start) }
        scanner.repair(.unquotedName, at: start)
        return scanner.bytes.string(start..<scanner.offset)
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        isNameByte(byte) || byte == Byte.colon || byte == Byte.plus
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        byte.isAlphanumeric || byte == Byte.underscore || byte == Byte.period || byte == Byte.hyphen
            || byte == Byte.at || byte == Byte.dollar
    }

    /// A number by the grammar of RFC 8259 section 6.
    private mutating func number() throws(JSONReading.Failure) -> JSONValue {
        let start = scanner.offset
        _ = scanner.take(Byte.hyphen)
        let integer = scanner.offset
        skipDigits()
        let hasLeadingZero = scanner.offset - integer > 1 && scanner.bytes[integer] == Byte.zero
        var isNumber = scanner.offset > integer && !hasLeadingZero
        if scanner.take(Byte.period) { isNumber = skipDigits() && isNumber }
        if scanner.take(UInt8(ascii: "e")) || scanner.take(UInt8(ascii: "E")) {
            if !scanner.take(Byte.plus) { _ = scanner.take(Byte.hyphen) }
            isNumber = skipDigits() && isNumber
        }
        guard isNumber, scanner.current.map(isNameByte) != true else {
            scanner.offset = start
            return try word()
        }
        return .number(scanner.bytes.string(start..<scanner.offset))
    }

    @discardableResult
    private mutating func skipDigits() -> Bool {
        let start = scanner.offset
        while let byte = scanner.current, byte.isDigit { scanner.offset += 1 }
        return scanner.offset > start
    }

    /// `true`, `false`, `null`, or a word that stands for a value.
    private mutating func word() throws(JSONReading.Failure) -> JSONValue {
        let start = scanner.offset
        while let byte = scanner.current, isWordByte(byte) { scanner.offset += 1 }
        guard scanner.offset > start else { throw scanner.failure("a value is missing", at: start) }
        switch scanner.bytes.string(start..<scanner.offset) {
        case "true": return .bool(true)
        case "false": return .bool(false)
        case "null": return .null
        case let word:
            scanner.repair(.unquotedValue, at: start)
            lastWordEnd = scanner.offset
            return .string(word)
        }
    }
}
