/// A span of time: `Edm.Duration`, written as ISO 8601 has it (`P1DT2H30M`, `-PT0.5S`). Keeps the spelling it came in.
///
/// OData knows days, hours, minutes and seconds; years, months and weeks, which some services send, are read too, and so is
/// a plus sign. Two spans are equal when they are as long: `PT60M` and `PT1H`, `P12M` and `P1Y`. ``text`` tells spellings
/// apart.
public struct GraphDuration: Sendable {
    /// The span as it came.
    public let text: String
    /// Years and months, in months: a span that has them has no fixed length.
    public let months: Int
    /// The rest in whole seconds, never negative.
    public let seconds: Int64
    /// The fraction of the second in attoseconds (10⁻¹⁸ s).
    public let attoseconds: Int64
    /// Whether the span goes backwards.
    public let isNegative: Bool

    /// Reads an ISO 8601 duration; nil for any other text, and for more than 64 bits hold in seconds or in months.
    public init?(_ text: String) {
        guard let parts = ByteCursor.read(text, { Parts(&$0) }) else { return nil }
        self.text = text
        isNegative = parts.isNegative
        (months, seconds, attoseconds) = (parts.months, parts.seconds, parts.attoseconds)
    }

    /// The span of a Swift duration, in seconds with as many digits of fraction as it needs.
    public init(_ duration: Duration) {
        let parts = duration.components
        isNegative = parts.seconds < 0 || parts.attoseconds < 0
        seconds = Int64(clamping: parts.seconds.magnitude)
        attoseconds = Int64(clamping: parts.attoseconds.magnitude)
        months = 0
        var text = (isNegative ? "-" : "") + "PT\(seconds)"
        if attoseconds > 0 {
            var digits = CivilDay.padded(Int(attoseconds), 18)
            while digits.hasSuffix("0") { digits.removeLast() }
            text += "." + digits
        }
        self.text = text + "S"
    }

    /// The length; nil when the span has years or months, which have no fixed length.
    public var duration: Duration? {
        guard months == 0 else { return nil }
        let length = Duration(secondsComponent: seconds, attosecondsComponent: attoseconds)
        return isNegative ? .zero - length : length
    }

    private enum Unit { case months(Int), seconds(Int) }

    private static let dateUnits: [(Unicode.Scalar, Unit)] = [
        ("Y", .months(12)), ("M", .months(1)), ("W", .seconds(604_800)), ("D", .seconds(86_400)),
    ]
    private static let timeUnits: [(Unicode.Scalar, Unit)] = [
        ("H", .seconds(3600)), ("M", .seconds(60)), ("S", .seconds(1)),
    ]

    private struct Parts {
        let isNegative: Bool
        var months = 0
        var seconds: Int64 = 0
        var attoseconds: Int64 = 0
        var count = 0

        init?(_ cursor: inout ByteCursor) {
            isNegative = cursor.skip("-")
            if !isNegative { _ = cursor.skip("+") }
            guard cursor.skip("P"), read(&cursor, GraphDuration.dateUnits) else { return nil }
            if cursor.skip("T") {
                let before = count
                guard read(&cursor, GraphDuration.timeUnits), count > before else { return nil }
            }
            guard count > 0 else { return nil }
        }

        /// Reads numbers with units, each unit at most once and in order.
        mutating func read(_ cursor: inout ByteCursor, _ units: [(Unicode.Scalar, Unit)]) -> Bool {
            var rest = units[...]
            while let number = cursor.wholeNumber() {
                let fraction = cursor.skip(".") ? cursor.fraction() : 0
                guard let fraction, let place = rest.firstIndex(where: { cursor.skip($0.0) }) else { return false }
                switch rest[place].1 {
                case .months(let factor):
                    guard fraction == 0, let sum = Self.sum(Int64(months), number, factor) else { return false }
                    months = Int(sum)
                case .seconds(let factor):
                    guard fraction == 0 || factor == 1, let sum = Self.sum(seconds, number, factor) else {
                        return false
                    }
                    seconds = sum
                    attoseconds = fraction
                }
                rest = rest[(place + 1)...]
                count += 1
            }
            return true
        }

        /// Nil when 64 bits do not hold it.
        private static func sum(_ sum: Int64, _ number: Int64, _ factor: Int) -> Int64? {
            let (product, isTooLarge) = number.multipliedReportingOverflow(by: Int64(factor))
            let (total, overflow) = sum.addingReportingOverflow(product)
            return isTooLarge || overflow ? nil : total
        }
    }
}

extension GraphDuration: Hashable {
    /// Whether both are as long, whatever their spelling. A month has no fixed length and is no number of days.
    public static func == (left: GraphDuration, right: GraphDuration) -> Bool { left.length == right.length }

    /// Equal spans hash alike, whatever their spelling.
    public func hash(into hasher: inout Hasher) { hasher.combine(length) }

    private struct Length: Hashable {
        let months: Int
        let seconds: Int64
        let attoseconds: Int64
        /// Not of no time, which has one length in both directions.
        let isNegative: Bool
    }

    private var length: Length {
        let isNothing = months == 0 && seconds == 0 && attoseconds == 0
        return Length(
            months: months, seconds: seconds, attoseconds: attoseconds, isNegative: isNegative && !isNothing)
    }
}
