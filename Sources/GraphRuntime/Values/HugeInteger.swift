/// A whole number of any size, in decimal digits: the exponents of numbers that nobody means, which must differ all the same
/// when they differ. Only what comparing such numbers needs.
struct HugeInteger: Hashable {
    /// Not of zero.
    private var isNegative: Bool
    /// From the last to the first, without zeros in front; empty for zero.
    private var digits: [UInt8]

    /// The number of those digits, from the first to the last.
    init(digits: some BidirectionalCollection<UInt8>, isNegative: Bool) {
        self.digits = Array(digits.drop { $0 == 0 }.reversed())
        self.isNegative = isNegative && !self.digits.isEmpty
    }

    init(_ value: Int) {
        self.init(digits: String(value.magnitude).utf8.map { $0 - UInt8(ascii: "0") }, isNegative: value < 0)
    }

    /// The number when it is small, with at most 18 digits.
    var small: Int? {
        guard digits.count <= 18 else { return nil }
        let magnitude = digits.reversed().reduce(0) { $0 * 10 + Int($1) }
        return isNegative ? -magnitude : magnitude
    }

    static func + (left: HugeInteger, right: HugeInteger) -> HugeInteger {
        if left.isNegative == right.isNegative {
            return HugeInteger(digits: sum(left.digits, right.digits).reversed(), isNegative: left.isNegative)
        }
        let isLarger = isSmaller(right.digits, left.digits)
        let difference =
            isLarger ? difference(left.digits, right.digits) : difference(right.digits, left.digits)
        return HugeInteger(digits: difference.reversed(), isNegative: isLarger ? left.isNegative : right.isNegative)
    }

    private static func sum(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var carry: UInt8 = 0
        for place in 0..<max(left.count, right.count) {
            let sum = (place < left.count ? left[place] : 0) + (place < right.count ? right[place] : 0) + carry
            result.append(sum % 10)
            carry = sum / 10
        }
        if carry > 0 { result.append(carry) }
        return result
    }

    /// The first is not smaller than the second.
    private static func difference(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var borrow: UInt8 = 0
        for place in left.indices {
            let taken = (place < right.count ? right[place] : 0) + borrow
            borrow = left[place] < taken ? 1 : 0
            result.append(left[place] + borrow * 10 - taken)
        }
        return result
    }

    private static func isSmaller(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        left.count == right.count
            ? left.reversed().lexicographicallyPrecedes(right.reversed()) : left.count < right.count
    }
}

extension HugeInteger: Comparable {
    static func < (left: HugeInteger, right: HugeInteger) -> Bool {
        if left.isNegative != right.isNegative { return left.isNegative }
        return left.isNegative ? isSmaller(right.digits, left.digits) : isSmaller(left.digits, right.digits)
    }
}
