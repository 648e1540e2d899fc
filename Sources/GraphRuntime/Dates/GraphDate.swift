import Foundation

/// A day without a time: `Edm.Date`, written `2024-02-29`.
public struct GraphDate: Sendable, Hashable {
    /// The year of the Gregorian calendar, 0 to 9999.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, from 1.
    public let day: Int

    /// The day; nil when there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (0...9999).contains(year), day >= 1, day <= CivilDay.count(year: year, month: month) else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// Reads `YYYY-MM-DD`; nil for any other text.
    public init?(_ text: String) {
        guard let date = ByteCursor.read(text, { GraphDate(&$0) }) else { return nil }
        self = date
    }

    init?(_ cursor: inout ByteCursor) {
        guard let year = cursor.number(4...4), cursor.skip("-"), let month = cursor.number(2...2), cursor.skip("-"),
            let day = cursor.number(2...2)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The day as `YYYY-MM-DD`.
    public var text: String {
        "\(CivilDay.padded(year, 4))-\(CivilDay.padded(month, 2))-\(CivilDay.padded(day, 2))"
    }

    /// The first instant of the day in UTC.
    public var startInUTC: Date {
        Date(timeIntervalSince1970: Double(CivilDay.number(year: year, month: month, day: day)) * 86_400)
    }
}

extension GraphDate: Comparable {
    /// Whether the left day is earlier.
    public static func < (left: GraphDate, right: GraphDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}
