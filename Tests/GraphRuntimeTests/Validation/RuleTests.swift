import GraphRuntime
import Testing

/// Each kind of rule at its boundaries.
@Suite struct RuleTests {
    private func findings(_ json: String, _ context: ValidationContext = .any) throws -> [ValidationFinding] {
        try WindowsIdentityProtectionConfiguration(json: json).validate(for: context)
    }

    private static let ranges: [(String, Bool)] = [
        (#"{"pinMinimumLength":3}"#, false), (#"{"pinMinimumLength":4}"#, true), (#"{"pinMinimumLength":127}"#, true),
        (#"{"pinMinimumLength":128}"#, false), (#"{"pinMaximumLength":3}"#, false), (#"{"pinMaximumLength":4}"#, true),
        (#"{"pinMaximumLength":127}"#, true), (#"{"pinMaximumLength":128}"#, false),
        (#"{"pinExpirationInDays":-1}"#, false),
        (#"{"pinExpirationInDays":0}"#, true), (#"{"pinExpirationInDays":730}"#, true),
        (#"{"pinExpirationInDays":731}"#, false),
        (#"{"pinPreviousBlockCount":-1}"#, false), (#"{"pinPreviousBlockCount":0}"#, true),
        (#"{"pinPreviousBlockCount":50}"#, true),
        (#"{"pinPreviousBlockCount":51}"#, false), (#"{"pinMinimumLength":4.0}"#, true),
        (#"{"pinMinimumLength":40e-1}"#, true),
        (#"{"bigCounter":4}"#, false), (#"{"bigCounter":5}"#, true), (#"{"bigCounter":9223372036854775807}"#, true),
        (#"{"ratio":0.5}"#, true), (#"{"ratio":0.50000000000000000000000001}"#, false), (#"{"ratio":-1e300}"#, true),
        (#"{"ratio":"NaN"}"#, true), (#"{"ratio":"INF"}"#, false), (#"{"ratio":"-INF"}"#, true),
        (#"{"pinMinimumLength":null}"#, true), (#"{}"#, true),
        (#"{"packetSize":5}"#, true), (#"{"packetSize":1000}"#, true), (#"{"packetSize":6}"#, false),
        (#"{"packetSize":5.0}"#, true),
        (#"{"code":"ab1"}"#, true), (#"{"code":"ab;1"}"#, true), (#"{"code":"AB1"}"#, false),
        (#"{"code":"xab1"}"#, false), (#"{"code":"ab1\n"}"#, false),
        (#"{"color":"red"}"#, true), (#"{"color":"GREEN"}"#, true), (#"{"color":"blue"}"#, false),
        (#"{"color":""}"#, false),
        (#"{"groupId":"1"}"#, true), (#"{"userId":"1"}"#, true), (#"{"groupId":"1","userId":null}"#, true),
        (#"{"roleScopeTagIds":[]}"#, true), (#"{"roleScopeTagIds":["1","2","3"]}"#, true),
        (#"{"roleScopeTagIds":["1","2","3","4"]}"#, false),
        (#"{"roleScopeTagIds":["12345678"]}"#, true), (#"{"roleScopeTagIds":["123456789"]}"#, false),
        (#"{"roleScopeTagIds":[""]}"#, false),
        (#"{"roleScopeTagIds":["😀😀😀😀"]}"#, true), (#"{"roleScopeTagIds":["😀😀😀😀x"]}"#, false),
        (#"{"pinMinimumLength":5,"pinMaximumLength":6}"#, true),
        (#"{"pinMinimumLength":6,"pinMaximumLength":6}"#, true),
        (#"{"startDateTime":"2020-01-01T00:00:00Z","endDateTime":"2020-01-01T00:00:00.0000001Z"}"#, true),
        (#"{"startDate":"2020-01-01","endDate":"2020-01-01"}"#, true),
        (#"{"startDate":"2020-01-02","endDate":"2020-01-01"}"#, false),
        (#"{"startDate":"nonsense","endDate":"2020-01-01"}"#, false),
    ]

    @Test(arguments: ranges)
    func boundaries(_ json: String, _ isFine: Bool) throws {
        let findings = try findings(json)
        #expect(findings.isEmpty == isFine, "\(findings)")
        #expect(findings.count <= 1)
    }

    private static let relations: [(String, [String])] = [
        (
            #"{"pinMinimumLength":8,"pinMaximumLength":6}"#,
            [
                "pinMinimumLength is 8 but must be less than or equal to pinMaximumLength, which is 6",
                "pinMaximumLength is 6 but must be greater than or equal to pinMinimumLength, which is 8",
            ]
        ),
        (
            #"{"pinMaximumLength":6,"pinMinimumLength":8}"#,
            [
                "pinMinimumLength is 8 but must be less than or equal to pinMaximumLength, which is 6",
                "pinMaximumLength is 6 but must be greater than or equal to pinMinimumLength, which is 8",
            ]
        ),
        (
            #"{"startDateTime":"2020-01-01T01:00:00+01:00","endDateTime":"2020-01-01T00:00:00Z"}"#,
            [
                "startDateTime is 2020-01-01T01:00:00+01:00 but must be less than endDateTime, which is 2020-01-01T00:00:00Z",
                "endDateTime is 2020-01-01T00:00:00Z but must be greater than startDateTime, which is 2020-01-01T01:00:00+01:00",
            ]
        ),
        (
            #"{"groupId":"1","userId":"2"}"#,
            ["groupId and userId must not both be set", "userId and groupId must not both be set"]
        ),
        (#"{"pinMinimumLength":3}"#, ["pinMinimumLength is 3 but must be between 4 and 127"]),
        (#"{"bigCounter":4}"#, ["bigCounter is 4 but must be at least 5"]),
        (#"{"ratio":0.6}"#, ["ratio is 0.6 but must be at most 0.5"]),
        (#"{"ratio":"INF"}"#, ["ratio is INF but must be at most 0.5"]),
        (#"{"packetSize":7}"#, ["packetSize is 7 but must be one of 5, 1000"]),
        (#"{"color":"b"}"#, [#"color is "b" but must be one of red, green"#]),
        (#"{"code":"secret"}"#, [#"code does not match the pattern \A[a-z]{2};?\d+\z"#]),
        (
            #"{"roleScopeTagIds":["","","",""]}"#,
            [
                "roleScopeTagIds holds 4 elements but must hold at most 3",
                "roleScopeTagIds has a length of 0 but must have between 1 and 8 characters",
                "roleScopeTagIds has a length of 0 but must have between 1 and 8 characters",
                "roleScopeTagIds has a length of 0 but must have between 1 and 8 characters",
                "roleScopeTagIds has a length of 0 but must have between 1 and 8 characters",
            ]
        ),
        (#"{"pinMinimumLength":"x"}"#, ["pinMinimumLength is a string but must be a whole number of 32 bits"]),
        (#"{"pinMinimumLength":2147483648}"#, ["pinMinimumLength is 2147483648 but must be a whole number of 32 bits"]),
        (#"{"startDate":"2020-02-30"}"#, [#"startDate is "2020-02-30" but must be a date such as 2024-02-29"#]),
        (
            #"{"pinUppercaseCharactersUsage":"odd"}"#,
            [
                "pinUppercaseCharactersUsage is odd, which is not a documented member of microsoft.graph.configurationUsage"
            ]
        ),
        (#"{"pinMaximumLength":null}"#, ["pinMaximumLength is null but cannot be"]),
    ]

    @Test(arguments: relations)
    func messages(_ json: String, _ messages: [String]) throws {
        #expect(try findings(json).map(\.message) == messages)
    }

    @Test func longTextsAreCutInMessages() throws {
        let text = String(repeating: "a", count: 60)
        #expect(
            try findings(#"{"color":"\#(text)"}"#).map(\.message) == [
                "color is \"\(text)\" but must be one of red, green"
            ])
        #expect(
            try findings(#"{"color":"\#(text)b"}"#).map(\.message) == [
                "color is \"\(text)…\" but must be one of red, green"
            ])
    }

    private static let wrongTypes: [(String, String)] = [
        ("displayName", "5"), ("useSecurityKeyForSignin", "\"true\""), ("useSecurityKeyForSignin", "1"),
        ("pinMinimumLength", "4.5"),
        ("pinMinimumLength", "true"), ("pinMinimumLength", "[]"), ("legacy", "40000"), ("bigCounter", "1e30"),
        ("ratio", "\"0.1\""),
        ("scale", "1e39"), ("cost", "\"x\""), ("correlationId", "\"not a guid\""), ("blob", "\"***\""),
        ("startDateTime", "\"yesterday\""),
        ("startDate", "\"2020-01-01T00:00:00Z\""), ("dailyStart", "\"25:00\""), ("timeout", "\"1h\""),
        ("roleScopeTagIds", "\"a\""),
        ("roleScopeTagIds", "[1]"), ("pinUppercaseCharactersUsage", "1"),
        ("deviceManagementApplicabilityRuleOsEdition", "\"x\""),
        ("deviceManagementApplicabilityRuleOsEdition", "[]"), ("assignments", "{}"), ("assignments", "[1]"),
        ("unlockDays", "[\"monday\"]"),
    ]

    @Test(arguments: wrongTypes)
    func anotherJSONTypeIsAnError(_ name: String, _ value: String) throws {
        let findings = try findings("{\"\(name)\":\(value)}")
        #expect(findings.map(\.rule) == [ValidationRuleID.jsonType])
        #expect(findings.first?.severity == .error)
        #expect(findings.first?.path.hasPrefix(name) == true)
    }

    /// As `IEEE754Compatible=true` sends 64-bit numbers and decimals.
    @Test(arguments: [("4", false), ("5", true), ("-9223372036854775808", false), ("5.0", true)])
    func numbersAsTextsHaveRangesToo(_ text: String, _ isRight: Bool) throws {
        let findings = try findings(#"{"bigCounter":"\#(text)"}"#)
        #expect(findings.map(\.code) == (isRight ? [] : [.rangeMinimum]))
        let schema = GraphSchema(
            "T\t~t\t\tc\tp:1\nP\ta\tDecimal\t\t2\tr;e;2;<=;b\nP\tb\tDecimal\t\t3\tn;e;3;numbers;5")
        #expect(
            schema.validate(["a": "6", "b": 5], as: "microsoft.graph.t").map(\.code) == [.lessOrEqual])
        #expect(schema.validate(["a": 4.5, "b": "5.0"], as: "microsoft.graph.t") == [])
        #expect(schema.validate(["b": "7"], as: "microsoft.graph.t").map(\.message) == ["b is 7 but must be one of 5"])
    }

    private static let rightTypes: [(String, String)] = [
        ("extra", "5"), ("extra", "[{}]"), ("ratio", "\"-INF\""), ("bigCounter", "\"7\""), ("cost", "\"1.5\""),
        ("cost", "1e50"),
        ("blob", "\"-_8\""), ("timeout", "\"PT5M\""), ("unknownMember", "{}"), ("@odata.etag", "5"),
        ("assignments", "[]"),
        ("unlockDays", "\"monday, friday\""), ("unlockDays", "\"\""),
    ]

    @Test(arguments: rightTypes)
    func valuesThatAreFine(_ name: String, _ value: String) throws {
        #expect(try findings("{\"\(name)\":\(value)}") == [])
    }

    /// Patterns mean what they mean in browsers, whatever else Swift could make of them.
    @Test(arguments: [
        (#"\A\d+\z"#, "١٢", false), (#"\A\d+\z"#, "12", true), (#"\A\d+\z"#, "12\n", false), (#"\A\w+\z"#, "é", false),
        (#"\A.\z"#, "e\u{301}", false), (#"\A..\z"#, "e\u{301}", true), (#"\Aa.b\z"#, "a\nb", false),
        (#"\bb\b"#, "a.b", true), ("b", "abc", true), ("(", "anything", true),
        ("a", String(repeating: "b", count: 100_000), false), ("(?=a)", "b", true),
    ])
    func patternsAreThoseOfBrowsers(_ pattern: String, _ text: String, _ matches: Bool) {
        let escaped = pattern.replacing("\\", with: "\\\\")
        let schema = GraphSchema("V\t1\nT\t~t\t\tc\tx.md:1\nP\ta\tString\t\t2\tp;e;2;pattern;\(escaped)")
        let findings = schema.validate(["a": .string(text)], as: "microsoft.graph.t")
        #expect(findings.isEmpty == matches)
    }
}
