import Foundation
import GraphRuntime
import Testing

@Suite struct OtherDatesTests {
    @Test(arguments: ["2024-02-29", "0001-01-01", "9999-12-31", "2000-02-29", "1900-02-28"])
    func dates(_ text: String) throws {
        let value = try #require(GraphDate(text))
        #expect(value.text == text)
        #expect(value.graphValue == .string(text))
        #expect(GraphDate(graphValue: .string(text)) == value)
        #expect(GraphDateTime(text + "T00:00:00Z")?.date == value.startInUTC)
    }

    @Test(arguments: [
        "", "2024-02-30", "1900-02-29", "2023-02-29", "2024-2-29", "2024-04-31", "2024-06-31", "2024-09-31",
        "2024-11-31", "2024-02-29Z", "20240229",
        "2024-00-10", "x",
    ])
    func otherTextsAreNoDates(_ text: String) {
        #expect(GraphDate(text) == nil)
    }

    @Test func dateOrder() throws {
        let texts = ["1999-12-31", "2000-01-01", "2000-01-02", "2000-02-01", "2001-01-01"]
        let dates = try texts.map { try #require(GraphDate($0)) }
        #expect(dates.reversed().sorted() == dates)
        #expect(GraphDate(year: 2024, month: 2, day: 29)?.description == "2024-02-29")
        #expect(GraphDate(year: 2023, month: 2, day: 29) == nil)
        #expect(GraphDate(year: 10_000, month: 1, day: 1) == nil)
    }

    private static let knownTimes: [(String, Int, Int, Int, Int64)] = [
        ("00:00:00", 0, 0, 0, 0), ("08:30", 8, 30, 0, 0), ("23:59:59.9999999", 23, 59, 59, 999_999_900_000_000_000),
        ("12:00:00.0000000", 12, 0, 0, 0), ("23:59:60", 23, 59, 60, 0),
    ]

    @Test(arguments: knownTimes)
    func times(_ text: String, _ hour: Int, _ minute: Int, _ second: Int, _ attoseconds: Int64) throws {
        let value = try #require(GraphTimeOfDay(text))
        #expect((value.hour, value.minute, value.second) == (hour, minute, second))
        #expect(value.attoseconds == attoseconds)
        #expect(value.text == text)
        #expect(value.graphValue == .string(text))
    }

    @Test(arguments: ["", "24:00:00", "8:30", "08:60", "08:30:61", "08:30:00Z", "08", "08:30:", "08:30:00.", "noon"])
    func otherTextsAreNoTimes(_ text: String) {
        #expect(GraphTimeOfDay(text) == nil)
    }

    @Test func timeOrder() throws {
        let early = try #require(GraphTimeOfDay("08:30"))
        #expect(early == GraphTimeOfDay("08:30:00.000"))
        #expect(early.hashValue == GraphTimeOfDay("08:30:00.000")?.hashValue)
        // Times that hash alike would make a set of them slow.
        for other in ["07:30", "08:31", "08:30:01", "08:30:00.1"] {
            #expect(early.hashValue != GraphTimeOfDay(other)?.hashValue)
        }
        #expect(early < GraphTimeOfDay(hour: 8, minute: 30, second: 1) ?? early)
        #expect(GraphTimeOfDay(hour: 25, minute: 0) == nil)
        #expect(GraphTimeOfDay(hour: 7, minute: 5)?.text == "07:05:00")
    }

    private static let knownDurations: [(String, Duration?)] = [
        ("PT0S", .zero), ("P1D", .seconds(86_400)), ("PT1H30M", .seconds(5400)),
        ("P1DT2H3M4.5S", .milliseconds(93_784_500)),
        ("-PT0.5S", .milliseconds(-500)), ("PT0.0000001S", .nanoseconds(100)), ("P2W", .seconds(1_209_600)),
        ("P1Y", nil), ("P1M", nil),
        ("P1Y2M3DT4H", nil), ("P180D", .seconds(15_552_000)), ("PT36H", .seconds(129_600)), ("P0D", .zero),
        ("pt5m", .seconds(300)), ("+PT5M", .seconds(300)), ("PT9223372036854775807S", .seconds(Int64.max)),
        ("P99999999999D", .seconds(8_639_999_999_913_600)),
    ]

    @Test(arguments: knownDurations)
    func durations(_ text: String, _ length: Duration?) throws {
        let value = try #require(GraphDuration(text))
        #expect(value.text == text)
        #expect(value.duration == length)
        #expect(value.graphValue == .string(text))
        #expect(value.months > 0 || length != nil)
    }

    @Test(arguments: [
        "", "P", "PT", "P1", "1D", "P1DT", "PT1D", "P1H", "PT1M1H", "P1.5D", "PT-5S", "P1D ", "PT90.S", "PT1H1H",
        "P106751991167301D", "PT9223372036854775808S", "PT9223372036854775807M", "PT1M9223372036854775807S",
        "P9223372036854775807Y", "+-PT5M", "-+PT5M", "++PT5M", "PT+5M",
    ])
    func otherTextsAreNoDurations(_ text: String) {
        #expect(GraphDuration(text) == nil)
    }

    @Test func swiftDurations() {
        #expect(GraphDuration(.seconds(90)).text == "PT90S")
        #expect(GraphDuration(.milliseconds(-1500)).text == "-PT1.5S")
        #expect(GraphDuration(.zero).text == "PT0S")
        let durations: [Duration] = [
            .seconds(5), .milliseconds(-1), .nanoseconds(7), .seconds(1_000_000), .seconds(12_345_678_901),
            .seconds(Int64.max), .seconds(-Int64.max), .seconds(10_000_000_000) + .nanoseconds(1),
        ]
        for duration in durations {
            let written = GraphDuration(duration)
            #expect(GraphDuration(written.text)?.duration == duration)
            #expect(GraphDuration(written.text) == written)
        }
    }

    private static let sameDurations: [[String]] = [
        ["PT1H", "PT60M", "PT3600S", "+PT1H", "P0DT1H", "PT3600.0S"], ["P1D", "PT24H", "PT86400.000S"],
        ["P1Y", "P12M", "P0Y12M"], ["PT0S", "-PT0S", "P0D", "-P0M"], ["-PT1H", "-PT60M"], ["P1W", "P7D"],
        ["P1M"], ["P30D"], ["PT0.5S", "PT0.50S"], ["-PT0.5S"], ["-P1Y", "-P12M"],
    ]

    @Test func durationsAreEqualWhenTheyAreAsLong() throws {
        for (place, group) in Self.sameDurations.enumerated() {
            for (otherPlace, otherGroup) in Self.sameDurations.enumerated() {
                for text in group {
                    for other in otherGroup {
                        let (left, right) = (try #require(GraphDuration(text)), try #require(GraphDuration(other)))
                        #expect((left == right) == (place == otherPlace), "\(text) and \(other)")
                        #expect(place != otherPlace || left.hashValue == right.hashValue)
                    }
                }
            }
        }
    }
}
