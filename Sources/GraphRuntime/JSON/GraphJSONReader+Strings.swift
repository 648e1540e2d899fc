extension GraphJSONReader {
    /// Where the run of plain characters (ASCII, no control character, quotation mark or backslash) ends.
    @inline(__always)
    func plainEnd(from start: Int) -> Int {
        var place = start
        while place + 8 <= end {
            let word = UInt64(littleEndian: UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self))
            let special = Self.specialBytes(word)
            if special != 0 { return place + special.trailingZeroBitCount / 8 }
            place += 8
        }
        while place < end {
            let byte = base[place]
            if byte < 0x20 || byte >= 0x80 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { break }
            place += 1
        }
        return place
    }

    /// The high bit of the first byte that is not plain is set (bytes behind it may be marked wrongly, by the borrow).
    @inline(__always)
    private static func specialBytes(_ word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs: UInt64 = 0x8080_8080_8080_8080
        let quote = word ^ (ones &* 0x22)
        let backslash = word ^ (ones &* 0x5C)
        let isQuote = (quote &- ones) & ~quote
        let isBackslash = (backslash &- ones) & ~backslash
        let isControl = (word &- ones &* 0x20) & ~word
        return (isQuote | isBackslash | isControl | word) & highs
    }

    /// The string whose first character is here, as a value. `@odata.type` says the same in every object of a type: such
    /// texts are made once and shared.
    @inline(__always)
    mutating func text() throws(Failure) -> String {
        guard at &+ 9 <= end else { return try string() }
        let start = UInt64(littleEndian: UnsafeRawPointer(base + at).loadUnaligned(as: UInt64.self))
        // `microsof`, behind the mark or without one.
        let marked = UInt64(littleEndian: UnsafeRawPointer(base + at + 1).loadUnaligned(as: UInt64.self))
        guard start == 0x666F_736F_7263_696D || marked == 0x666F_736F_7263_696D else { return try string() }
        return try typeText()
    }

    @inline(never)
    private mutating func typeText() throws(Failure) -> String {
        let stop = plainEnd(from: at)
        guard stop < end, base[stop] == UInt8(ascii: "\"") else { return try string() }
        let bytes = UnsafeBufferPointer(start: base + at, count: stop - at)
        at = stop + 1
        return typeTexts.text(bytes)
    }

    /// The string whose first character is here, and passes over its closing quotation mark.
    @inline(__always)
    mutating func string() throws(Failure) -> String {
        let start = at
        let stop = plainEnd(from: at)
        guard stop < end else { throw Failure(reason: .unexpectedEnd, place: end) }
        if base[stop] == UInt8(ascii: "\"") {
            at = stop + 1
            return Self.text(base + start, stop - start)
        }
        return try longString(start, stop)
    }

    /// A string of so many ASCII bytes. One that needs no memory of its own is filled by steps of several bytes; the other
    /// initializer goes through it byte by byte.
    @inline(__always)
    private static func text(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> String {
        guard count <= 15 else {
            return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
        }
        return String(unsafeUninitializedCapacity: count) { buffer in
            if let target = buffer.baseAddress {
                UnsafeMutableRawPointer(target).copyFew(UnsafeRawPointer(bytes), count)
            }
            return count
        }
    }

    /// The rest of a string that has other than plain characters.
    @inline(never)
    private mutating func longString(_ start: Int, _ firstSpecial: Int) throws(Failure) -> String {
        scratch.removeAll(keepingCapacity: true)
        var copied = start
        var place = firstSpecial
        while place < end {
            switch base[place] {
            case UInt8(ascii: "\""):
                at = place + 1
                let rest = UnsafeBufferPointer(start: base + copied, count: place - copied)
                if scratch.isEmpty { return String(decoding: rest, as: UTF8.self) }
                scratch.append(contentsOf: rest)
                return String(decoding: scratch, as: UTF8.self)
            case UInt8(ascii: "\\"):
                scratch.append(contentsOf: UnsafeBufferPointer(start: base + copied, count: place - copied))
                place = try escape(place)
                copied = place
            case ..<0x20: throw Failure(reason: .controlCharacter, place: place)
            default: place += try sequenceLength(place)
            }
            place = plainEnd(from: place)
        }
        throw Failure(reason: .unexpectedEnd, place: end)
    }

    /// Appends what the escape at that place stands for, and returns the place behind it.
    private mutating func escape(_ place: Int) throws(Failure) -> Int {
        guard place + 1 < end else { throw Failure(reason: .unexpectedEnd, place: end) }
        switch base[place + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): scratch.append(base[place + 1])
        case UInt8(ascii: "b"): scratch.append(0x08)
        case UInt8(ascii: "f"): scratch.append(0x0C)
        case UInt8(ascii: "n"): scratch.append(0x0A)
        case UInt8(ascii: "r"): scratch.append(0x0D)
        case UInt8(ascii: "t"): scratch.append(0x09)
        case UInt8(ascii: "u"): return try unicodeEscape(place)
        default: throw Failure(reason: .escape, place: place)
        }
        return place + 2
    }

    private mutating func unicodeEscape(_ place: Int) throws(Failure) -> Int {
        let unit = try hexadecimal(place + 2)
        var next = place + 6
        var code = UInt32(unit)
        if unit >= 0xD800, unit < 0xE000 {
            guard unit < 0xDC00, next + 1 < end, base[next] == UInt8(ascii: "\\"), base[next + 1] == UInt8(ascii: "u")
            else { throw Failure(reason: .loneSurrogate, place: place) }
            let low = try hexadecimal(next + 2)
            guard low >= 0xDC00, low < 0xE000 else { throw Failure(reason: .loneSurrogate, place: place) }
            code = 0x10000 + (UInt32(unit - 0xD800) << 10) + UInt32(low - 0xDC00)
            next += 6
        }
        guard let scalar = Unicode.Scalar(code) else { throw Failure(reason: .loneSurrogate, place: place) }
        scratch.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        return next
    }

    private func hexadecimal(_ place: Int) throws(Failure) -> UInt16 {
        guard place + 4 <= end else { throw Failure(reason: .unexpectedEnd, place: end) }
        var value: UInt16 = 0
        for offset in 0..<4 {
            let byte = base[place + offset]
            let digit: UInt8
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
            default: throw Failure(reason: .escape, place: place - 2)
            }
            value = value << 4 | UInt16(digit)
        }
        return value
    }

    /// The length of the UTF-8 sequence at that place, by the table of well-formed sequences (Unicode 15, table 3-7).
    private func sequenceLength(_ place: Int) throws(Failure) -> Int {
        let first = base[place]
        let second: ClosedRange<UInt8>
        let length: Int
        switch first {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xE1...0xEC, 0xEE...0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        case ..<0x80: return 1
        default: throw Failure(reason: .invalidUTF8, place: place)
        }
        guard place + length <= end, second.contains(base[place + 1]) else {
            throw Failure(reason: .invalidUTF8, place: place)
        }
        for offset in 2..<max(length, 2) where base[place + offset] & 0xC0 != 0x80 {
            throw Failure(reason: .invalidUTF8, place: place)
        }
        return length
    }
}
