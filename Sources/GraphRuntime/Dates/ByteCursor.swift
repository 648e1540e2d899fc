/// Walks over the bytes of a short text of fixed grammar: a date, a time, a duration.
struct ByteCursor {
    private let bytes: [UInt8]
    private var place = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    var isAtEnd: Bool { place == bytes.count }

    /// The next byte, not passed over.
    var next: UInt8? { place < bytes.count ? bytes[place] : nil }

    /// Passes over the byte if it is next, in either case.
    mutating func skip(_ byte: Unicode.Scalar) -> Bool {
        guard let next, next == UInt8(ascii: byte) || isLetter(next) && next ^ 0x20 == UInt8(ascii: byte) else {
            return false
        }
        place += 1
        return true
    }

    private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

    /// The number made of so many digits, nil when there are fewer; digits beyond the most are left.
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

    /// The digits of a fraction as attoseconds (10⁻¹⁸ s; further digits are dropped), nil when there is no digit.
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
