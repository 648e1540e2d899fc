import GraphGenBase

/// Units of measure in a bound and in a property's name.
///
/// A bound is a rule for the number in the property only when both count the same: "at most 5 minutes" bounds no
/// `timeoutInSeconds` by 5, and "up to 4 MB" no `size`.
package enum MeasureUnits {
    /// Whether the unit in a bound's words is another one than the property's.
    package static func disagree(_ text: String, property name: String) -> Bool {
        let said = units(in: text.split { !$0.isLetter }.map { $0.lowercased() })
        if said.isEmpty { return false }
        let own = units(in: CamelWords.split(name))
        return own.isEmpty ? !said.isDisjoint(with: multiples) : own.isDisjoint(with: said)
    }

    /// Whether a bound's words hold a unit, so that it counts no items: "up to 10 days".
    package static func isMeasure(_ text: String) -> Bool {
        text.split { !$0.isLetter }.contains { RangePhrases.units.contains($0.lowercased()) }
    }

    private static func units(in words: [String]) -> Set<String> { Set(words.compactMap { names[$0] }) }

    // A size whose name tells no unit is in bytes.
    private static let multiples: Set = ["kb", "mb", "gb"]

    private static let names: [String: String] = [
        "millisecond": "ms", "milliseconds": "ms", "ms": "ms", "second": "second", "seconds": "second",
        "minute": "minute", "minutes": "minute", "hour": "hour", "hours": "hour", "day": "day", "days": "day",
        "week": "week", "weeks": "week", "month": "month", "months": "month", "year": "year", "years": "year",
        "kb": "kb", "kilobyte": "kb", "kilobytes": "kb", "mb": "mb", "megabyte": "mb", "megabytes": "mb", "gb": "gb",
        "gigabyte": "gb", "gigabytes": "gb", "byte": "byte", "bytes": "byte",
    ]
}
