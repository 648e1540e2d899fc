/// A decimal number taken apart: sign, digits without leading or trailing zeros, and the power of ten behind them.
/// One number has one such form, so that comparing and hashing need not care for spelling.
struct DecimalDigits: Hashable {
    var isNegative = false
    var digits: [UInt8] = []
    /// The power of ten, 0 when it is ``hugeExponent``.
    var exponent = 0
    /// The power of ten when it has more than 18 digits.
    private var hugeExponent: HugeInteger?

    /// Takes apart a spelling that follows RFC 8259; other characters are ignored.
    init(_ text: String) {
        var fraction = 0
        var seenPoint = false
        var written: [UInt8] = []
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
                    if digit != 0 || !written.isEmpty { written.append(digit) }
                } else {
                    if seenPoint { fraction += 1 }
                    if digit != 0 || !digits.isEmpty { digits.append(digit) }
                }
            default: break
            }
        }
        var shift = -fraction
        while digits.last == 0 {
            digits.removeLast()
            shift += 1
        }
        guard !digits.isEmpty else {
            isNegative = false
            return
        }
        // Seventeen digits and the length of a text have eighteen together at most.
        if written.count <= 17 {
            let magnitude = written.reduce(0) { $0 * 10 + Int($1) }
            exponent = (writtenIsNegative ? -magnitude : magnitude) + shift
        } else {
            let sum = HugeInteger(digits: written, isNegative: writtenIsNegative) + HugeInteger(shift)
            if let small = sum.small { exponent = small } else { hugeExponent = sum }
        }
    }

    /// The number when it is whole and fits 64 bits.
    var int64: Int64? {
        guard hugeExponent == nil, exponent >= 0, digits.count + exponent <= 19 else { return digits.isEmpty ? 0 : nil }
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
        if hugeExponent == nil, other.hugeExponent == nil {
            let place = digits.count + exponent
            let otherPlace = other.digits.count + other.exponent
            return place == otherPlace ? digits.lexicographicallyPrecedes(other.digits) : place < otherPlace
        }
        let (place, otherPlace) = (hugePlace, other.hugePlace)
        return place == otherPlace ? digits.lexicographicallyPrecedes(other.digits) : place < otherPlace
    }

    /// The power of ten of the first digit, plus one.
    private var hugePlace: HugeInteger { (hugeExponent ?? HugeInteger(exponent)) + HugeInteger(digits.count) }
}
