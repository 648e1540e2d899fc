import Foundation

/// An instant: `Edm.DateTimeOffset`, and the texts like it that Graph sends without an offset. Keeps the spelling it came
/// in: no fraction or any number of its digits, `Z`, an offset or none.
///
/// Two values are equal when they are the same instant; ``text`` tells spellings apart.
public struct GraphDateTime: Sendable {
    /// The date and time as it came.
    public let text: String
    /// Whole seconds since 1970-01-01T00:00:00Z, rounded down.
    public let secondsSince1970: Int64
    /// The fraction of the second in attoseconds (10⁻¹⁸ s), never negative.
    public let attoseconds: Int64
    /// How many minutes the time is ahead of UTC; nil when the text has no offset, and the instant is then taken as UTC.
    public let offsetInMinutes: Int?

    /// Reads a text such as `2017-01-01T00:00:35.1329464-08:00`; nil for any other text, and for offsets beyond
    /// 14 hours.
    public init?(_ text: String) {
        if let common = text.withBytes({ DateTimeLayout($0) }) {
            self.text = text
            secondsSince1970 = Int64(common.seconds)
            attoseconds = common.attoseconds
            offsetInMinutes = common.offset
            return
        }
        guard let (seconds, attoseconds, offset) = ByteCursor.read(text, { Self.parts(&$0) }) else { return nil }
        self.text = text
        secondsSince1970 = seconds
        self.attoseconds = attoseconds
        offsetInMinutes = offset
    }

    /// The largest offset in minutes, ahead or behind: 14 hours (XML Schema Part 2, section 3.2.7.3, which OData's
    /// `Edm.DateTimeOffset` follows).
    static var largestOffset: Int { 14 * 60 }

    private static func parts(_ cursor: inout ByteCursor) -> (seconds: Int64, attoseconds: Int64, offset: Int?)? {
        guard let date = GraphDate(&cursor), cursor.skip("T"), let time = TimeParts(&cursor) else { return nil }
        var offset: Int?
        if cursor.skip("Z") {
            offset = 0
        } else if let sign = cursor.next, cursor.skip("+") || cursor.skip("-") {
            guard let hours = cursor.number(2...2), cursor.skip(":"), let minutes = cursor.number(2...2), minutes < 60,
                hours * 60 + minutes <= Self.largestOffset
            else { return nil }
            offset = (sign == UInt8(ascii: "-") ? -1 : 1) * (hours * 60 + minutes)
        }
        let day = CivilDay.number(year: date.year, month: date.month, day: date.day)
        let seconds = day * 86_400 + time.hour * 3600 + time.minute * 60 + time.second
        return (Int64(seconds - (offset ?? 0) * 60), time.attoseconds, offset)
    }

    /// The instant in UTC with up to seven digits of fraction, as many as the service keeps. Dates outside the years 0 to
    /// 9999 become the nearest one inside.
    public init(_ date: Date) {
        let limits = (-62_167_219_200.0, 253_402_300_799.0)
        let interval = date.timeIntervalSince1970
        let bounded = interval.isNaN ? 0 : min(max(interval, limits.0), limits.1)
        var seconds = bounded.rounded(.down)
        var ticks = ((bounded - seconds) * 10_000_000).rounded()
        if ticks >= 10_000_000 {
            seconds += 1
            ticks = 0
        }
        self.init(seconds: Int64(seconds), ticks: Int(ticks))
    }

    /// `ticks` are units of 100 ns, as the service counts.
    private init(seconds: Int64, ticks: Int) {
        let day = Int((Double(seconds) / 86_400).rounded(.down))
        let rest = Int(seconds) - day * 86_400
        let date = CivilDay.date(day)
        var text = CivilDay.padded(date.year, 4)
        for part in [date.month, date.day] { text += "-" + CivilDay.padded(part, 2) }
        text += "T" + CivilDay.padded(rest / 3600, 2)
        for part in [rest / 60 % 60, rest % 60] { text += ":" + CivilDay.padded(part, 2) }
        if ticks > 0 {
            var digits = CivilDay.padded(ticks, 7)
            while digits.hasSuffix("0") { digits.removeLast() }
            text += "." + digits
        }
        self.text = text + "Z"
        secondsSince1970 = seconds
        attoseconds = Int64(ticks) * 100_000_000_000
        offsetInMinutes = 0
    }

    /// The instant; digits of the fraction beyond the precision of `Date` (about 100 ns) are lost.
    public var date: Date {
        Date(timeIntervalSince1970: Double(secondsSince1970) + Double(attoseconds) / 1e18)
    }
}

extension GraphDateTime: Comparable {
    /// Whether both are the same instant, whatever their spelling.
    public static func == (left: GraphDateTime, right: GraphDateTime) -> Bool {
        (left.secondsSince1970, left.attoseconds) == (right.secondsSince1970, right.attoseconds)
    }

    /// Whether the left instant is earlier.
    public static func < (left: GraphDateTime, right: GraphDateTime) -> Bool {
        (left.secondsSince1970, left.attoseconds) < (right.secondsSince1970, right.attoseconds)
    }
}

extension GraphDateTime: Hashable {
    /// Equal instants hash alike, whatever their spelling.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(secondsSince1970)
        hasher.combine(attoseconds)
    }
}
