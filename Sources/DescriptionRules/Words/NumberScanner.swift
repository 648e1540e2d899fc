import GraphGenBase

/// Reads numbers as descriptions write them: `4`, `-1`, `1,024`, `0.5`, `1.79769313486232E+308`.
package enum NumberScanner {
    /// A number and where it ends; the value is nil for look-alikes: versions (`8.1.3`), ordinals, sizes (`36x245px`).
    package struct Result {
        var value: NumericBound?
        var end: Int
    }

    /// Scans at a digit, or at a sign before one.
    package static func scan(_ bytes: [UInt8], at start: Int) -> Result {
        var text: [UInt8] = []
        var index = start
        if bytes[index] == Byte.hyphen || bytes[index] == Byte.plus {
            text.append(bytes[index])
            index += 1
        } else if bytes[index] == 0xe2 {  // U+2212
            text.append(Byte.hyphen)
            index += 3
        }
        index = digits(bytes, from: index, into: &text)
        while index + 3 < bytes.count, bytes[index] == Byte.comma, isGroup(bytes, at: index + 1) {
            text.append(contentsOf: bytes[(index + 1)...(index + 3)])
            index += 4
        }
        var isWhole = true
        if index + 1 < bytes.count, bytes[index] == Byte.period, bytes[index + 1].isDigit {
            isWhole = false
            text.append(Byte.period)
            index = digits(bytes, from: index + 1, into: &text)
            if index + 1 < bytes.count, bytes[index] == Byte.period, bytes[index + 1].isDigit {
                while index < bytes.count, bytes[index].isDigit || bytes[index].isLetter || isDot(bytes, index) {
                    index += 1
                }
                return Result(value: nil, end: index)
            }
        }
        if let end = exponentEnd(bytes, at: index) {
            isWhole = false
            text.append(contentsOf: bytes[index..<end])
            index = end
        }
        if index < bytes.count, bytes[index].isLetter {
            return suffixed(bytes, from: index, text: text, isWhole: isWhole)
        }
        return Result(value: value(text, isWhole: isWhole), end: index)
    }

    /// The number a whole text is; nil when it holds anything else.
    package static func whole(_ bytes: [UInt8], _ range: Range<Int>) -> NumericBound? {
        guard let first = range.first else { return nil }
        let isSigned = bytes[first] == Byte.hyphen && range.count > 1 && bytes[first + 1].isDigit
        guard isSigned || bytes[first].isDigit else { return nil }
        let result = scan(bytes, at: first)
        return result.end == range.upperBound ? result.value : nil
    }

    /// The value of a cell such as `10` or `1,024`.
    package static func value(of text: String) -> NumericBound? {
        let bytes = Array(text.utf8)
        return whole(bytes, 0..<bytes.count)
    }

    // `300kb` is a number and a unit; `15th` and `36x245px` are no numbers.
    private static func suffixed(_ bytes: [UInt8], from start: Int, text: [UInt8], isWhole: Bool) -> Result {
        var end = start
        while end < bytes.count, bytes[end].isLetter || bytes[end].isDigit { end += 1 }
        let suffix = bytes[start..<end].map { $0 | 0x20 }
        let isOrdinal = ["st", "nd", "rd", "th"].contains { Array($0.utf8) == suffix }
        if isOrdinal || bytes[start..<end].contains(where: \.isDigit) { return Result(value: nil, end: end) }
        return Result(value: value(text, isWhole: isWhole), end: start)
    }

    private static func value(_ text: [UInt8], isWhole: Bool) -> NumericBound? {
        let string = String(decoding: text, as: UTF8.self)
        if isWhole, let integer = Int64(string) { return .integer(integer) }
        guard let double = Double(string) else { return nil }
        if double == double.rounded(), abs(double) < 9e15 { return .integer(Int64(double)) }
        return .decimal(double)
    }

    private static func digits(_ bytes: [UInt8], from start: Int, into text: inout [UInt8]) -> Int {
        var index = start
        while index < bytes.count, bytes[index].isDigit {
            text.append(bytes[index])
            index += 1
        }
        return index
    }

    private static func isGroup(_ bytes: [UInt8], at index: Int) -> Bool {
        bytes[index..<(index + 3)].allSatisfy(\.isDigit) && (index + 3 == bytes.count || !bytes[index + 3].isDigit)
    }

    private static func exponentEnd(_ bytes: [UInt8], at index: Int) -> Int? {
        guard index + 1 < bytes.count, bytes[index] | 0x20 == 0x65 else { return nil }
        var end = index + 1
        if bytes[end] == Byte.plus || bytes[end] == Byte.hyphen { end += 1 }
        let first = end
        while end < bytes.count, bytes[end].isDigit { end += 1 }
        return end > first && !(end < bytes.count && bytes[end].isLetter) ? end : nil
    }

    private static func isDot(_ bytes: [UInt8], _ index: Int) -> Bool {
        bytes[index] == Byte.period && index + 1 < bytes.count && bytes[index + 1].isDigit
    }
}
