/// A decimal number taken apart: sign, digits without leading or trailing zeros, and the power of ten behind them.
/// One number has one such form, so that comparing and hashing need not care for spelling.
struct DecimalDigits: Hashable {
    var isNegative = false
    var digits: [UInt8] = []
    var exponent = 0

    /// Takes apart a spelling that follows RFC 8259; other characters are ignored.
    init(_ text: String) {
        var fraction = 0
        var seenPoint = false
        var written = 0
        var writtenIsNegative = false
        var inExponent = false
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "-"): if inExponent { writtenIsNegative = true } else { isNegative = true }
            case UInt8(ascii: "."): seenPoint = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"): inExponent = true
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                let digit = byte - UInt8(ascii: "0")
                if inExponent {
                    // Enough for any order of magnitude that can be told apart; keeps hostile exponents from overflowing.
                    written = min(written * 10 + Int(digit), Self.largestExponent)
                } else {
                    if seenPoint { fraction += 1 }
                    if digit != 0 || !digits.isEmpty { digits.append(digit) }
                }
            default: break
            }
        }
        exponent = (writtenIsNegative ? -written : written) - fraction
        while digits.last == 0 {
            digits.removeLast()
            exponent += 1
        }
        if digits.isEmpty {
            exponent = 0
            isNegative = false
        }
    }

    private static let largestExponent = 1 << 40

    /// The number when it is whole and fits 64 bits.
    var int64: Int64? {
        guard exponent >= 0, digits.count + exponent <= 19 else { return digits.isEmpty ? 0 : nil }
        var value: Int64 = 0
        for index in 0..<(digits.count + exponent) {
            let digit = Int64(index < digits.count ? digits[index] : 0)
            let (product, tooLarge) = value.multipliedReportingOverflow(by: 10)
            let (sum, overflow) = product.addingReportingOverflow(isNegative ? -digit : digit)
            if tooLarge || overflow { return nil }
            value = sum
        }
        return value
    }
}

extension DecimalDigits: Comparable {
    static func < (left: DecimalDigits, right: DecimalDigits) -> Bool {
        if left.digits.isEmpty { return !right.isNegative && !right.digits.isEmpty }
        if right.digits.isEmpty { return left.isNegative }
        if left.isNegative != right.isNegative { return left.isNegative }
        if left == right { return false }
        return left.isSmallerInMagnitude(than: right) != left.isNegative
    }

    /// Both non-zero and different.
    private func isSmallerInMagnitude(than other: DecimalDigits) -> Bool {
        let place = digits.count + exponent
        let otherPlace = other.digits.count + other.exponent
        return place == otherPlace ? digits.lexicographicallyPrecedes(other.digits) : place < otherPlace
    }
}
