import Foundation

/// Dates in headers, as RFC 9110 (section 5.6.7) has them all write: `Sun, 06 Nov 1994 08:49:37 GMT`.
enum HTTPDate {
    /// The date; nil for what is none.
    static func date(_ text: String) -> Date? {
        let words = text.split(separator: " ")
        guard words.count == 6, words[5] == "GMT", words[0].hasSuffix(","), words[1].count == 2,
            let day = Int(words[1]),
            let month = months.firstIndex(of: words[2].lowercased()), words[3].count == 4, let year = Int(words[3])
        else { return nil }
        let clock = words[4].split(separator: ":", omittingEmptySubsequences: false)
        guard clock.count == 3, clock.allSatisfy({ $0.count == 2 }), let hour = Int(clock[0]),
            let minute = Int(clock[1]),
            let second = Int(clock[2]), (1...31).contains(day), (0...23).contains(hour), (0...59).contains(minute),
            (0...60).contains(second), year >= 1970
        else { return nil }
        let days = CivilDay.number(year: year, month: month + 1, day: day)
        return Date(timeIntervalSince1970: Double(days * 86_400 + hour * 3600 + minute * 60 + second))
    }

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
}
