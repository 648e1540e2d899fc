import Foundation
import GraphRuntime
import Testing

@Suite struct DateTimeTests {
    private static let instants: [(String, Int64, Int64, Int?)] = [
        ("1970-01-01T00:00:00Z", 0, 0, 0),
        ("2017-01-01T00:00:35.1329464-08:00", 1_483_257_635, 132_946_400_000_000_000, -480),
        ("2017-01-01T00:00:00", 1_483_228_800, 0, nil),
        ("2017-01-01T00:00:00.5", 1_483_228_800, 500_000_000_000_000_000, nil),
        ("2017-01-01T00:00:00+05:30", 1_483_209_000, 0, 330), ("0001-01-01T00:00:00Z", -62_135_596_800, 0, 0),
        ("9999-12-31T23:59:59.9999999Z", 253_402_300_799, 999_999_900_000_000_000, 0),
        ("2000-02-29T12:00:00Z", 951_825_600, 0, 0),
        ("1969-12-31T23:59:59.25Z", -1, 250_000_000_000_000_000, 0), ("2017-01-01T00:00Z", 1_483_228_800, 0, 0),
        ("2017-01-01t00:00:00z", 1_483_228_800, 0, 0), ("2016-12-31T23:59:60Z", 1_483_228_800, 0, 0),
        ("2017-01-01T00:00:00.1234567890123456789Z", 1_483_228_800, 123_456_789_012_345_678, 0),
        ("0000-01-01T00:00:00Z", -62_167_219_200, 0, 0),
        ("2017-01-01T00:00:00-00:00", 1_483_228_800, 0, 0),
        ("2024-12-31T23:59:59.0000000+14:00", 1_735_639_199, 0, 840),
    ]

    @Test(arguments: instants)
    func textsAreKeptAndUnderstood(_ text: String, _ seconds: Int64, _ attoseconds: Int64, _ offset: Int?) throws {
        let value = try #require(GraphDateTime(text))
        #expect(value.text == text)
        #expect(value.description == text)
        #expect(value.graphValue == .string(text))
        #expect(value.secondsSince1970 == seconds)
        #expect(value.attoseconds == attoseconds)
        #expect(value.offsetInMinutes == offset)
        #expect(abs(value.date.timeIntervalSince1970 - (Double(seconds) + Double(attoseconds) / 1e18)) < 1e-6)
    }

    @Test(arguments: [
        "", "2017", "2017-01-01", "2017-01-01 00:00:00Z", "2017-1-1T00:00:00Z", "2017-13-01T00:00:00Z",
        "2017-02-29T00:00:00Z",
        "2017-00-01T00:00:00Z", "2017-01-00T00:00:00Z", "2017-01-32T00:00:00Z", "2017-01-01T24:00:00Z",
        "2017-01-01T00:60:00Z",
        "2017-01-01T00:00:61Z", "2017-01-01T00:00:00.Z", "2017-01-01T00:00:00+0800", "2017-01-01T00:00:00+08",
        "2017-01-01T00:00:00ZZ",
        "2017-01-01T00:00:00 Z", " 2017-01-01T00:00:00Z", "20170101T000000Z", "2017-01-01T00:00:00+08:60",
        "2017-01-01T00:00:00+14:01", "2017-01-01T00:00:00-14:01", "2017-01-01T00:00:00+23:59",
        "2017-01-01T00:00:00.1234567890123456789012345+14:01", "2017-01-01T00:00:00.1234567890123456789012345-15:00",
        "12017-01-01T00:00:00Z",
        "-2017-01-01T00:00:00Z", "/Date(1483228800000)/", "2017-01-01T0:00:00Z", "2017-01-01T00:00:00,5Z",
    ])
    func otherTextsAreNoInstants(_ text: String) {
        #expect(GraphDateTime(text) == nil)
    }

    /// The usual layout has a reader of its own, which small letters evade.
    @Test func bothReadersAgree() {
        var generator = SystemRandomNumberGenerator()
        let alphabet = Array("0123456789-:.TZ+ /9\u{0}".utf8)
        for round in 0..<20_000 {
            let (year, rest) = (Int.random(in: 0...9999), (0..<5).map { _ in Int.random(in: 0...62) })
            let fraction =
                round % 3 == 0
                ? "" : "." + String((0..<Int.random(in: 1...11)).map { _ in "0123456789".randomElement() ?? "0" })
            let zone = ["Z", "+05:30", "-08:00", "+14:00", "", "+1:00", "Z0"].randomElement() ?? ""
            let parts = rest.map { $0 < 10 ? "0\($0)" : "\($0)" }
            var bytes = Array(
                "\(String(repeating: "0", count: 4 - "\(year)".count))\(year)-\(parts[0])-\(parts[1])T\(parts[2]):\(parts[3]):\(parts[4])\(fraction)\(zone)"
                    .utf8)
            if round % 4 == 0 {
                bytes[Int.random(in: bytes.indices, using: &generator)] = alphabet.randomElement() ?? 0
            }
            let text = String(decoding: bytes, as: UTF8.self)
            let (common, general) = (GraphDateTime(text), GraphDateTime(text.lowercased()))
            #expect(common == general, "\(text)")
            #expect(common?.offsetInMinutes == general?.offsetInMinutes, "\(text)")
        }
    }

    @Test func orderIsThatOfTime() throws {
        let texts = [
            "2016-12-31T23:59:59.9999999Z", "2017-01-01T00:00:00Z", "2017-01-01T00:00:00.0000001Z",
            "2016-12-31T23:00:01-01:00",
            "2017-01-01T00:00:02", "2017-01-01T05:30:03+05:30",
        ]
        let values = try texts.map { try #require(GraphDateTime($0)) }
        #expect(values.shuffled().sorted() == values)
        let same = try #require(GraphDateTime("2017-01-01T01:00:00.000+01:00"))
        #expect(same == values[1])
        #expect(same.hashValue == values[1].hashValue)
        #expect(same.text != values[1].text)
    }

    private static let dates: [(Double, String)] = [
        (0, "1970-01-01T00:00:00Z"), (1_483_257_635.5, "2017-01-01T08:00:35.5Z"), (-1.25, "1969-12-31T23:59:58.75Z"),
        (951_782_400, "2000-02-29T00:00:00Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
        (1e20, "9999-12-31T23:59:59Z"),
        (-1e20, "0000-01-01T00:00:00Z"), (.nan, "1970-01-01T00:00:00Z"), (0.99999999, "1970-01-01T00:00:01Z"),
        (-62_135_596_800, "0001-01-01T00:00:00Z"),
    ]

    @Test(arguments: dates)
    func datesBecomeTexts(_ interval: Double, _ text: String) {
        let value = GraphDateTime(Date(timeIntervalSince1970: interval))
        #expect(value.text == text)
        #expect(GraphDateTime(text) == value)
    }

    @Test func everyDayOfFourCenturiesIsItsOwn() {
        var day = Date(timeIntervalSince1970: -5_000_000_000)
        for _ in 0..<2000 {
            let value = GraphDateTime(day)
            #expect(GraphDateTime(value.text)?.date == day)
            day.addTimeInterval(86_400 * 73)
        }
    }
}
