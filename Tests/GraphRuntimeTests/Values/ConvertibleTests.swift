import Foundation
import GraphRuntime
import Testing

@Suite struct ConvertibleTests {
    private static let integers: [(String, Int16?, Int32?, Int64?)] = [
        ("0", 0, 0, 0), ("-7", -7, -7, -7), ("32767", 32767, 32767, 32767), ("32768", nil, 32768, 32768),
        ("-32768", -32768, -32768, -32768), ("-32769", nil, -32769, -32769), ("2147483647", nil, .max, 2_147_483_647),
        ("2147483648", nil, nil, 2_147_483_648), ("-2147483648", nil, .min, -2_147_483_648),
        ("-2147483649", nil, nil, -2_147_483_649),
        ("9223372036854775807", nil, nil, .max), ("9223372036854775808", nil, nil, nil), ("5.0", 5, 5, 5),
        ("5e1", 50, 50, 50),
        ("5.5", nil, nil, nil), ("1e-1", nil, nil, nil), ("\"7\"", nil, nil, 7),
        ("\"-9223372036854775808\"", nil, nil, .min),
        ("\"x\"", nil, nil, nil), ("\"\"", nil, nil, nil), ("\" 7\"", nil, nil, nil), ("true", nil, nil, nil),
        ("null", nil, nil, nil),
        ("[1]", nil, nil, nil), ("{}", nil, nil, nil), ("\"9223372036854775808\"", nil, nil, nil),
    ]

    @Test(arguments: integers)
    func integersMustFit(_ text: String, _ short: Int16?, _ plain: Int32?, _ long: Int64?) throws {
        let value = try GraphValue(json: text)
        #expect(Int16(graphValue: value) == short)
        #expect(Int32(graphValue: value) == plain)
        #expect(Int64(graphValue: value) == long)
        #expect(Int(graphValue: value) == long.map { Int($0) })
        if let long, value.number != nil { #expect(long.graphValue == value) }
    }

    private static let doubles: [(String, Double?)] = [
        ("0.1", 0.1), ("5", 5), ("-1e300", -1e300), ("1e400", nil), ("\"INF\"", .infinity), ("\"-INF\"", -.infinity),
        ("\"inf\"", nil), ("\"1.5\"", nil), ("true", nil), ("null", nil), ("9007199254740993", 9_007_199_254_740_992),
    ]

    @Test(arguments: doubles)
    func doublesTakeTheirSpecialStrings(_ text: String, _ expected: Double?) throws {
        #expect(Double(graphValue: try GraphValue(json: text)) == expected)
    }

    @Test func specialNumbers() throws {
        #expect(Double(graphValue: "NaN")?.isNaN == true)
        #expect(Double.nan.graphValue == "NaN")
        #expect(Double.infinity.graphValue == "INF")
        #expect((-Double.infinity).graphValue == "-INF")
        #expect(Float(graphValue: "NaN")?.isNaN == true)
        #expect(Float(graphValue: 1e39) == nil)
        #expect(Float(graphValue: "INF") == .infinity)
        #expect(Float(0.1).graphValue.jsonText() == "0.1")
        #expect(Float.infinity.graphValue == "INF")
        #expect(Float(graphValue: 0.1) == 0.1)
        #expect(GraphValue(floatLiteral: .nan) == "NaN")
    }

    @Test func decimals() throws {
        #expect(
            Decimal(graphValue: try GraphValue(json: "12345678901234567890.0123456789"))?.description
                == "12345678901234567890.0123456789")
        #expect(Decimal(graphValue: "1.50") == Decimal(string: "1.5"))
        #expect(Decimal(graphValue: "x") == nil)
        #expect(Decimal(graphValue: true) == nil)
        #expect(Decimal(string: "0.1")?.graphValue.jsonText() == "0.1")
        #expect(Decimal.nan.graphValue == "NaN")
    }

    @Test func guidsKeepTheirSpelling() throws {
        let text = "B2E64303-4303-b2e6-0343-E6B20343e6b2"
        let id = try #require(UUID(uuidString: text))
        var object: GraphObject = ["id": .string(text), "ids": [.string(text), "x"]]
        object.set("id", id)
        #expect(object["id"] == .string(text))
        object.set("ids", [id, id])
        #expect(object["ids"] == [.string(text), .string(text.lowercased())])
        object.set("other", id)
        #expect(object["other"] == .string(text.lowercased()))
        let other = UUID()
        object.set("id", other)
        #expect(object["id"] == .string(other.uuidString.lowercased()))
        #expect(UUID(graphValue: "no") == nil)
        #expect(UUID(graphValue: 5) == nil)
    }

    private static let binaries: [(String, [UInt8]?)] = [
        ("", []), ("AQ==", [1]), ("AQ", [1]), ("AQI=", [1, 2]), ("AQID", [1, 2, 3]), ("+/+/", [0xFB, 0xFF, 0xBF]),
        ("-_-_", [0xFB, 0xFF, 0xBF]), ("-_8", [0xFB, 0xFF]), ("A", nil), ("*", nil), ("AQ=", [1]),
        ("=", nil), ("====", nil), ("AQ===", nil), ("AQID=", nil), ("AQID====", nil), ("A===", nil), ("A=Q=", nil),
        ("AQ==AQID", nil), ("AQ=I", nil), ("=AQI", nil), ("AQ==AQ==", nil), ("AQ=AQ=", nil), ("AQI==", nil),
        ("AQ ==", nil), ("AQID\n", nil),
    ]

    @Test(arguments: binaries)
    func binariesInBothAlphabets(_ text: String, _ bytes: [UInt8]?) {
        #expect(Data(graphValue: .string(text)).map { Array($0) } == bytes)
        guard let bytes else { return }
        var object: GraphObject = ["blob": .string(text)]
        object.set("blob", Data(bytes))
        #expect(object["blob"] == .string(text))
        object.set("blob", Data(bytes + [0]))
        #expect(object["blob"] == .string(Data(bytes + [0]).base64EncodedString()))
    }

    @Test func collectionsAreAllOrNothing() {
        #expect([String](graphValue: ["a", "b"]) == ["a", "b"])
        #expect([String](graphValue: ["a", 1]) == nil)
        #expect([String](graphValue: ["a", nil]) == nil)
        #expect([String](graphValue: "a") == nil)
        #expect([[Int32]](graphValue: [[1], []]) == [[1], []])
        #expect([GraphValue](graphValue: ["a", 1, nil]) == ["a", 1, nil])
        let numbers: [Int32] = [1, 2]
        #expect(numbers.graphValue == GraphValue.array([1, 2]))
    }

    private static let literals: [((any GraphValueConvertible)?, String)] = [
        ("O'Neil", "'O''Neil'"), ("", "''"), (true, "true"), (Int32(5), "5"), (Int64.min, "-9223372036854775808"),
        (0.5, "0.5"),
        (Double.infinity, "INF"), (Float(0.1), "0.1"), (GraphValue.null, "null"), (["a", "b'c"], #"["a","b'c"]"#),
        (["a": 1] as GraphObject, #"{"a":1}"#), (Data([0xFB, 0xFF]), "binary'-_8='"),
        (GraphDuration("PT1H"), "duration'PT1H'"),
        (GraphDateTime("2020-01-01T00:00:00Z"), "2020-01-01T00:00:00Z"), (GraphDate("2020-01-01"), "2020-01-01"),
        (GraphTimeOfDay("08:00:00"), "08:00:00"),
        (UUID(uuidString: "B2E64303-4303-B2E6-0343-E6B20343E6B2"), "b2e64303-4303-b2e6-0343-e6b20343e6b2"),
        (ConfigurationUsage.required, "'required'"), (Decimal(string: "1.25"), "1.25"), (Int16(3), "3"), (7, "7"),
    ]

    @Test(arguments: literals.indices)
    func literalsInAddresses(_ index: Int) throws {
        let (value, text) = Self.literals[index]
        #expect(try #require(value).urlLiteral == text)
    }
}
