/// Walks over the bytes of a short text of fixed grammar: a date, a time, a duration.
struct ByteCursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var place = 0

    private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// What a function reads of the whole text; nil when it reads nothing or leaves something.
    static func read<Result>(_ text: String, _ body: (inout ByteCursor) -> Result?) -> Result? {
        text.withBytes { bytes in
            var cursor = ByteCursor(bytes)
            let result = body(&cursor)
            return cursor.isAtEnd ? result : nil
        }
    }

    var isAtEnd: Bool { place == bytes.count }

    /// The next byte, not passed over.
    var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    /// Passes over the byte if it is next, in either case.
    @inline(__always)
    mutating func skip(_ byte: Unicode.Scalar) -> Bool {
        guard let next, next == UInt8(ascii: byte) || isLetter(next) && next ^ 0x20 == UInt8(ascii: byte) else {
            return false
        }
        place += 1
        return true
    }

    private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

    /// The number made of so many digits, nil when there are fewer; digits beyond the most are left.
    @inline(__always)
    mutating func number(_ counts: ClosedRange<Int>) -> Int? {
        var value = 0
        var count = 0
        while count < counts.upperBound, let digit = next.map({ $0 &- UInt8(ascii: "0") }), digit < 10 {
            value = value * 10 + Int(digit)
            place += 1
            count += 1
        }
        return count >= counts.lowerBound ? value : nil
    }

    /// The number made of all digits that follow, nil when there is none or 64 bits do not hold it.
    mutating func wholeNumber() -> Int64? {
        var value: Int64 = 0
        let start = place
        while let digit = next.map({ $0 &- UInt8(ascii: "0") }), digit < 10 {
            let (product, isTooLarge) = value.multipliedReportingOverflow(by: 10)
            let (sum, overflow) = product.addingReportingOverflow(Int64(digit))
            if isTooLarge || overflow { return nil }
            value = sum
            place += 1
        }
        return place > start ? value : nil
    }

    /// The digits of a fraction as attoseconds (10⁻¹⁸ s; further digits are dropped), nil when there is no digit.
    @inline(__always)
    mutating func fraction() -> Int64? {
        var value: Int64 = 0
        var count = 0
        while let digit = next.map({ $0 &- UInt8(ascii: "0") }), digit < 10 {
            if count < 18 { value = value * 10 + Int64(digit) }
            place += 1
            count += 1
        }
        guard count > 0 else { return nil }
        for _ in count..<max(count, 18) { value *= 10 }
        return value
    }
}
