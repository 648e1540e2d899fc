extension GraphJSONReader {
    /// The number that begins here (RFC 8259 section 6), passed over. A plain whole number of 64 bits is that; any other
    /// keeps its spelling.
    @inline(__always)
    mutating func number() throws(Failure) -> GraphNumber {
        let start = at
        var place = at
        let isNegative = base[place] == UInt8(ascii: "-")
        if isNegative { place += 1 }
        let firstDigit = place
        var value: UInt64 = 0
        while place < end, case let digit = base[place] &- UInt8(ascii: "0"), digit < 10 {
            value = value &* 10 &+ UInt64(digit)
            place += 1
        }
        let count = place - firstDigit
        let goesOn = place < end && (base[place] == UInt8(ascii: ".") || base[place] | 0x20 == UInt8(ascii: "e"))
        if count > 0, count <= 18, !goesOn, base[firstDigit] != UInt8(ascii: "0") || count == 1 && !isNegative {
            at = place
            return GraphNumber(isNegative ? -Int64(value) : Int64(value))
        }
        return try unusualNumber(start, firstDigit, place)
    }

    @inline(never)
    private mutating func unusualNumber(_ start: Int, _ firstDigit: Int, _ digitsEnd: Int) throws(Failure)
        -> GraphNumber
    {
        if digitsEnd == firstDigit {
            if firstDigit == end { throw Failure(reason: .unexpectedEnd, place: end) }
            throw Failure(reason: firstDigit > start ? .number : .unexpectedCharacter, place: start)
        }
        if base[firstDigit] == UInt8(ascii: "0"), digitsEnd - firstDigit > 1 {
            throw Failure(reason: .number, place: start)
        }
        var place = digitsEnd
        if place < end, base[place] == UInt8(ascii: ".") { place = try digits(place + 1, start) }
        if place < end, base[place] | 0x20 == UInt8(ascii: "e") {
            place += 1
            if place < end, base[place] == UInt8(ascii: "+") || base[place] == UInt8(ascii: "-") { place += 1 }
            place = try digits(place, start)
        }
        at = place
        let text = String(decoding: UnsafeBufferPointer(start: base + start, count: place - start), as: UTF8.self)
        if place == digitsEnd, let value = Int64(text), value != 0 { return GraphNumber(value) }
        return GraphNumber(form: .text(text))
    }

    /// The place behind the digits that begin there, of which there must be one.
    private func digits(_ first: Int, _ start: Int) throws(Failure) -> Int {
        var place = first
        while place < end, base[place] &- UInt8(ascii: "0") < 10 { place += 1 }
        if place == end, place == first { throw Failure(reason: .unexpectedEnd, place: end) }
        if place == first { throw Failure(reason: .number, place: start) }
        return place
    }
}
