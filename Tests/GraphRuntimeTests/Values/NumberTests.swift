import Foundation
import GraphRuntime
import Testing

@Suite struct NumberTests {
    private static let groups: [[String]] = [
        ["1", "1.0", "1e0", "10e-1", "0.1e1", "1.000"], ["0", "-0", "0.0", "0e5", "-0.00e9"],
        ["100", "1e2", "1E+2", "100.0"],
        ["-15e-1", "-1.5"], ["123456789012345678901234567890", "123456789012345678901234567890.0"],
        ["9223372036854775807", "9223372036854775807.0"], ["1e400", "10e399"],
        ["1e100000000000000000000", "10e99999999999999999999", "0.01e100000000000000000002"],
        ["-1e-100000000000000000000", "-10e-100000000000000000001", "-0.1e-99999999999999999999"],
        ["1e1000000000000000000", "10e999999999999999999", "1.0E+01000000000000000000"],
        ["1e-999999999999999999", "10e-1000000000000000000"],
        ["0e100000000000000000000", "0", "-0e-99999999999999999999"],
    ]

    @Test(arguments: groups)
    func equalNumbersAreEqualInAnySpelling(_ texts: [String]) throws {
        let numbers = try texts.map { try #require(GraphNumber(text: $0)) }
        for number in numbers {
            #expect(number == numbers[0])
            #expect(number.hashValue == numbers[0].hashValue)
            #expect(!(number < numbers[0]))
        }
        #expect(numbers.map(\.text) == texts)
    }

    @Test func orderIsExact() throws {
        let texts = [
            "-1e100000000000000000001", "-1e100000000000000000000", "-1e1099511627777", "-1e1099511627776",
            "-1e400", "-9223372036854775809", "-9223372036854775808", "-2", "-1.5", "-1.4999999999999999999999",
            "-1e-400", "-1e-100000000000000000000", "-1e-100000000000000000001",
            "0", "1e-100000000000000000001", "1e-100000000000000000000", "1e-1099511627777", "1e-1099511627776",
            "1e-400", "0.1", "0.10000000000000000000001", "1", "1.5", "2", "9007199254740992", "9007199254740993",
            "9223372036854775807", "9223372036854775807.5", "9223372036854775808", "1e400",
            "1e1099511627775", "1e1099511627776", "1e1099511627777", "1e999999999999999999", "12e999999999999999999",
            "3e1000000000000000000", "12e1000000000000000000", "1e100000000000000000000", "1.1e100000000000000000000",
            "1e100000000000000000001",
        ]
        let numbers = try texts.map { try #require(GraphNumber(text: $0)) }
        for left in numbers.indices {
            for right in numbers.indices {
                #expect((numbers[left] < numbers[right]) == (left < right), "\(texts[left]) < \(texts[right])")
                #expect((numbers[left] == numbers[right]) == (left == right))
            }
        }
    }

    @Test(arguments: [
        "", "-", "+1", "01", ".5", "1.", "1e", "1e+", "0x1", "NaN", "1 ", " 1", "1,5", "--1", "1.5.2", "1e5e5", "١",
    ])
    func otherTextsAreNoNumbers(_ text: String) {
        #expect(GraphNumber(text: text) == nil)
    }

    private static let wholes: [(String, Int64?)] = [
        ("5", 5), ("5.0", 5), ("5e2", 500), ("500e-2", 5), ("5.5", nil), ("9223372036854775807", .max),
        ("-9223372036854775808", .min), ("-9223372036854775808.0", .min), ("9223372036854775808", nil),
        ("-9223372036854775809", nil), ("92233720368547758070e-1", .max), ("1e18", 1_000_000_000_000_000_000),
        ("1e19", nil),
        ("0.0", 0), ("-0", 0), ("1e-1", nil), ("1e999999999999", nil), ("1e100000000000000000000", nil),
        ("0e999999999999", 0),
    ]

    @Test(arguments: wholes)
    func wholeNumbers(_ text: String, _ value: Int64?) {
        #expect(GraphNumber(text: text)?.int64 == value)
    }

    @Test func doublesAndDecimals() throws {
        #expect(GraphNumber(Double.nan) == nil)
        #expect(GraphNumber(Double.infinity) == nil)
        #expect(GraphNumber(0.1)?.text == "0.1")
        #expect(GraphNumber(text: "0.1") == GraphNumber(0.1))
        #expect(GraphNumber(text: "0.1")?.double == 0.1)
        #expect(GraphNumber(text: "12345678901234567890.12345")?.decimal?.description == "12345678901234567890.12345")
        #expect(GraphNumber(text: "1.10")?.decimal == Decimal(string: "1.1"))
        #expect(GraphNumber(text: "1e400")?.decimal == nil)
        #expect(GraphNumber(text: String(repeating: "7", count: 50))?.decimal == nil)
        #expect(GraphNumber(Int64.min).decimal == Decimal(Int64.min))
        #expect((5 as GraphNumber).description == "5")
    }
}
