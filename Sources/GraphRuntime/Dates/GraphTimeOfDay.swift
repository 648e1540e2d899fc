/// A time without a day: `Edm.TimeOfDay`, written `08:30:00.0000000`. Keeps the spelling it came in.
public struct GraphTimeOfDay: Sendable {
    /// The time as it came.
    public let text: String
    /// The hour, 0 to 23.
    public let hour: Int
    /// The minute, 0 to 59.
    public let minute: Int
    /// The second, 0 to 59 (60 in a leap second); 0 when not written.
    public let second: Int
    /// The fraction of the second in attoseconds (10⁻¹⁸ s).
    public let attoseconds: Int64

    /// Reads `HH:mm`, `HH:mm:ss` or `HH:mm:ss.fff...`; nil for any other text.
    public init?(_ text: String) {
        guard let time = ByteCursor.read(text, { TimeParts(&$0) }) else { return nil }
        self.text = text
        (hour, minute, second, attoseconds) = (time.hour, time.minute, time.second, time.attoseconds)
    }

    /// The time; nil when there is no such time.
    public init?(hour: Int, minute: Int, second: Int = 0) {
        guard (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second) else { return nil }
        self.init("\(CivilDay.padded(hour, 2)):\(CivilDay.padded(minute, 2)):\(CivilDay.padded(second, 2))")
    }
}

extension GraphTimeOfDay: Comparable {
    /// Whether both are the same time, whatever their spelling.
    public static func == (left: GraphTimeOfDay, right: GraphTimeOfDay) -> Bool { left.order == right.order }

    /// Whether the left time is earlier.
    public static func < (left: GraphTimeOfDay, right: GraphTimeOfDay) -> Bool { left.order < right.order }

    private var order: (Int, Int, Int, Int64) { (hour, minute, second, attoseconds) }
}

extension GraphTimeOfDay: Hashable {
    /// Equal times hash alike, whatever their spelling.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(hour * 3600 + minute * 60 + second)
        hasher.combine(attoseconds)
    }
}

/// The parts of a time of day.
struct TimeParts {
    let hour: Int
    let minute: Int
    var second = 0
    var attoseconds: Int64 = 0

    init?(_ cursor: inout ByteCursor) {
        guard let hour = cursor.number(2...2), hour < 24, cursor.skip(":"), let minute = cursor.number(2...2),
            minute < 60
        else { return nil }
        (self.hour, self.minute) = (hour, minute)
        guard cursor.skip(":") else { return }
        guard let second = cursor.number(2...2), second <= 60 else { return nil }
        self.second = second
        guard cursor.skip(".") else { return }
        guard let fraction = cursor.fraction() else { return nil }
        attoseconds = fraction
    }
}
