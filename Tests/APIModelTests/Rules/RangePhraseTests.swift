import Testing

@testable import APIModel

@Suite struct RangePhraseTests {
    @Test(arguments: [
        ("Number of days. Valid values 0 to 5", 0, 5, "range.valid-values"),
        ("Valid values 1 to 99 Inherited from windowsProfileBase", 1, 99, "range.valid-values"),
        ("Valid values are 4 to 127 inclusive.", 4, 127, "range.valid-values"),
        ("Supported values are 11-1800.", 11, 1800, "range.valid-values"),
        ("Valid values are 0-1440.", 0, 1440, "range.valid-values"),
        ("Valid range 1-3600.", 1, 3600, "range.valid-range"),
        ("Valid range: 1-120", 1, 120, "range.valid-range"), ("Range 1-12.", 1, 12, "range.range-is"),
        ("The range is 1 through 9.", 1, 9, "range.range-is"),
        ("Valid input range (0-100).", 0, 100, "range.valid-range"),
        ("Installed by itself, with valid range from 2 to 30 days", 2, 30, "range.valid-range"),
        ("This must be set between 0 and 50, inclusive, and more.", 0, 50, "range.between"),
        ("The range of the timeout value is between 15 and 90 seconds inclusive.", 15, 90, "range.range-is"),
        ("How sure (percentage between 1-100).", 1, 100, "range.between"),
        ("Idle time, in seconds, from 300 to 3600 inclusive.", 300, 3600, "range.from-to"),
        ("It is a % value ranging from 0 to 100.", 0, 100, "range.from-to"),
        ("Must be a value from 1 through 99.", 1, 99, "range.from-to"),
        ("Value type is integer, range is 0 - 50.", 0, 50, "range.range-is"),
        ("Percentage of the disk (1-100).", 1, 100, "range.parenthesis"),
        ("0-255 number that stands for the protocol", 0, 255, "range.range-is"),
        ("Range is an integer X where 0 <= X <= 999.", 0, 999, "range.inequality"),
        (
            "An integer X where 4 <= X <= 16 for desktop and 0 <= X <= 999 for mobile devices.", 0, 999,
            "range.by-platform"
        ),
        ("Default = 5 seconds, Min = 1 second, Max = 120 seconds.", 1, 120, "range.minimum"),
        ("The default is 30 minutes, minimum is 5, maximum is 1440.", 5, 1440, "range.minimum"),
        (
            "The largest number you can configure for this policy setting is 730. The lowest number you can configure for this policy setting is 0.",
            0, 730, "range.largest-number"
        ),
        ("Valid values are from −5 to 1,024.", -5, 1024, "range.valid-values"),
        ("Must be greater than 3 and must be less than 10.", 4, 9, "range.above"),
        ("Cannot be less than 2. Must not exceed 8.", 2, 8, "range.minimum"),
        ("Must be greater than 0 and less than 11.", 1, 10, "range.inside"),
        ("Must be greater than 0 and at most 9.", 1, 9, "range.above"),
        ("Must be greater than or equal to 1 and less than 5.", 1, 4, "range.below"),
        ("Must be >= 1 and <= 10.", 1, 10, "range.pair"), ("(Min 1, max 10)", 1, 10, "range.pair"),
        ("Minimum 1, maximum 10.", 1, 10, "range.pair"), ("Must be within 1 and 10.", 1, 10, "range.between"),
        ("Between 1–90 days.", 1, 90, "range.between"), ("Must be in the range 1..90.", 1, 90, "range.range-is"),
        ("Must be between one and ten.", 1, 10, "range.between"),
        ("The number of days must be between 1 and 90.", 1, 90, "range.count"),
        ("The day, 1-31.", 1, 31, "range.alone"), ("The hour, 0 through 23.", 0, 23, "range.alone"),
        ("Between 0 (worst) and 9 (best).", 0, 9, "range.alone"), ("Must be in range 1-5.", 1, 5, "range.alone"),
        ("Allowed: 1 to 5.", 1, 5, "range.alone"), ("Days. 1-30.", 1, 30, "range.alone"),
        ("0 to 100 percent.", 0, 100, "range.alone"),
        ("Values 1-30.", 1, 30, "range.alone"), ("The value can be 1 to 30.", 1, 30, "range.alone"),
        ("The range of values is 1 to 30.", 1, 30, "range.alone"), ("On a scale of 0 to 10.", 0, 10, "range.alone"),
        ("From 0 (lowest) to 10 (highest).", 0, 10, "range.alone"),
        ("Can't be less than 1 or more than 30.", 1, 30, "range.pair"),
        ("Lower bound: 1, upper bound: 30.", 1, 30, "range.minimum"),
        ("The default is `30`, the minimum `1`, and the maximum `90`.", 1, 90, "range.pair"),
    ]) func range(_ text: String, _ minimum: Int64, _ maximum: Int64, _ id: String) {
        let property = number(text)
        #expect(property.minimum == .integer(minimum))
        #expect(property.maximum == .integer(maximum))
        #expect(property.rules.first { $0.id.hasPrefix("range") }?.id == id)
    }

    @Test(arguments: [
        "Must be in the range [1, 10].", "Value range: [1-10].", "Value must be 1-10.", "Must be 1 to 10 seconds.",
    ]) func twoNumbersAsASpan(_ text: String) {
        #expect(number(text).minimum == .integer(1))
        #expect(number(text).maximum == .integer(10))
    }

    @Test(arguments: ["Must be 1-10 of the rooms.", "It must be 1 to 10 of the rooms."])
    func noSpan(_ text: String) {
        #expect(number(text).minimum == nil)
        #expect(number(text).maximum == nil)
    }

    @Test func atLeastAndAtMost() {
        let property = number("The power; at least 1 and at most 500 watts.")
        #expect(property.minimum == .integer(1))
        #expect(property.maximum == .integer(500))
        #expect(number("Needs at least 1 lamp and at most 3 rooms.").minimum == nil)
    }

    @Test(arguments: [
        ("In the range 0-100. Valid values 0 to 9999999", 0, 100),
        (
            "Valid values 0 to 2147483647. Supports more. Read-only. Valid values -2147483648 to 2147483647", 0,
            2_147_483_647
        ),
        ("Valid values 0 to 5000000000", 0, 2_147_483_647),
    ]) func intersected(_ text: String, _ minimum: Int64, _ maximum: Int64) {
        let property = number(text)
        #expect(property.minimum == .integer(minimum))
        #expect(property.maximum == .integer(maximum))
    }

    @Test(
        arguments: [
            ("Minimum value is 3.", 3, nil), ("Maximum value = 12.", nil, 12),
            ("The value must be at least 2.", 2, nil),
            ("Must be 7 or less.", nil, 7), ("It must not be greater than 40.", nil, 40), ("Max: 9", nil, 9),
            ("The highest value you can set for it is 6.", nil, 6), ("Cannot exceed 100 percent.", nil, 100),
            ("Must be a positive integer.", 1, nil), ("Must be non-negative.", 0, nil), ("Must be > 0.", 1, nil),
            ("Must be greater than zero.", 1, nil), ("Greater than 4.", 5, nil), ("Not to exceed 25.", nil, 25),
            ("At least 1.", 1, nil), ("Days. At most 30 days.", nil, 30), ("Not more than 30.", nil, 30),
            ("Less than 30.", nil, 29), ("More than 1.", 2, nil), ("30 or less.", nil, 30), ("1 or more.", 1, nil),
            ("Its value >= 3.", 3, nil), ("Must be >= 3.", 3, nil),
            ("The smallest value is 1.", 1, nil), ("The largest value is 30.", nil, 30), ("Of days, max 30.", nil, 30),
            ("The maximum value allowed is 30.", nil, 30), ("The maximum number of days is 30.", nil, 30),
            ("Up to 25.", nil, 25), ("Maximum 90 days.", nil, 90), ("The upper limit is 90.", nil, 90),
        ] as [(String, Int64?, Int64?)]) func oneSided(_ text: String, _ minimum: Int64?, _ maximum: Int64?)
    {
        let property = number(text)
        #expect(property.minimum == minimum.map { .integer($0) })
        #expect(property.maximum == maximum.map { .integer($0) })
        #expect(property.rules.count == 1)
    }

    @Test(arguments: [
        ("Valid values -2147483648 to 2147483647", "Int32"), ("Valid values 0 to 255", "Byte"),
        ("Valid values -1.79769313486232E+308 to 1.79769313486232E+308", "Double"),
        ("Valid values -9.22337203685478E+18 to 9.22337203685478E+18", "Int64"),
        ("Valid values -32768 to 32767", "Int16"),
    ]) func wholeTypeIsNoBound(_ text: String, _ type: String) {
        let property = number(text, type: type)
        #expect(property.minimum == nil)
        #expect(property.maximum == nil)
        #expect(property.rules.isEmpty)
    }

    @Test(arguments: ["The value must be in the range of 5 through 50.", "Must be at least 5 and at most 50."])
    func twoBounds(_ text: String) {
        #expect(number(text).minimum == .integer(5))
        #expect(number(text).maximum == .integer(50))
    }

    @Test(arguments: [
        "Must be positive if set.", "Must be between 1 and 5 when the lamp is lit.", "At least 3 if lit.",
        "Must be at least 3 unless it is off.", "The minimum is one of the lamps.", "Must be one of the lamps.",
        "A count of at least one lamp.", "Two or more lamps.", "At least 1 lamp is lit.", "The rooms 1-30 have lamps.",
        "Less than 30 lamps were lit.", "30 or fewer lamps.", "The maximum number of lamps is 3 per room.",
    ]) func noBoundForAll(_ text: String) {
        #expect(number(text).minimum == nil)
        #expect(number(text).maximum == nil)
    }

    @Test func aPositiveShare() {
        let property = number("Must be greater than 0 and less than or equal to 1.", type: "Double")
        #expect(property.minimum == .integer(0))
        #expect(property.maximum == .integer(1))
    }

    @Test func halfOfADouble() {
        let property = number("Valid values 0 to 1.79769313486232E+308", type: "Double")
        #expect(property.minimum == .integer(0))
        #expect(property.maximum == nil)
    }

    @Test func decimalBounds() {
        let property = number("Valid values 0.5 to 2.75", type: "Double")
        #expect(property.minimum == .decimal(0.5))
        #expect(property.maximum == .decimal(2.75))
    }

    @Test func wideIntegers() {
        let property = number("Valid values 0 to 4294967295", type: "Int64")
        #expect(property.minimum == .integer(0))
        #expect(property.maximum == .integer(4_294_967_295))
    }

    @Test func contradictionGivesNoRuleAndADiagnostic() {
        let row = Make.row("count", "Int32", "Between 1 and 5. Valid values 10 to 20")
        let model = Make.build(Make.page("x", [Make.type("x", properties: [row])]))
        #expect(model.type("x")?["count"]?.minimum == nil)
        #expect(model.type("x")?["count"]?.rules.isEmpty == true)
        #expect(model.codes == ["rule.contradiction"])
    }

    /// "By default" tells of many things besides values; "default value" of nothing else.
    @Test(
        arguments: [
            ("By default, it is hidden.", "Int32", nil, []), ("By default, 5.", "Int32", "5", []),
            ("Default value is hidden.", "Int32", nil, ["rule.not-applicable"]),
            ("By default, hidden.", "String", nil, []),
            ("Default value is hidden.", "String", "hidden", []), ("By default, `hidden`.", "String", "hidden", []),
            ("By default, it is hidden.", "String", nil, []), ("By default, true.", "Boolean", "true", []),
            ("By default, it is disabled.", "Boolean", "false", []),
            ("Default value is 5. Default value is 6.", "Int32", "5", []),
            ("Default value is disabled.", "Boolean", "false", []),
            ("Default value is Enabled.", "Boolean", "true", []),
            ("Default value is ` `.", "String", nil, []), ("Default value is yes.", "Boolean", "true", []),
            ("Default value is No.", "Boolean", "false", []),
            ("Default value is on.", "Boolean", "true", []), ("Default value is off.", "Boolean", "false", []),
            ("Default value is true.", "Boolean", "true", []), ("Default value is false.", "Boolean", "false", []),
            ("Default value is 30 minutes.", "Duration", nil, []), ("Default value is PT30M.", "Duration", "PT30M", []),
        ] as [(String, String, String?, [String])])
    func defaults(_ text: String, _ type: String, _ value: String?, _ codes: [String]) {
        let row = Make.row("score", type, text)
        let model = Make.build(Make.page("x", [Make.type("x", properties: [row])]))
        #expect(model.type("x")?["score"]?.defaultValue?.value == value)
        #expect(model.codes == codes)
    }

    @Test func aRangeIsNoRuleForText() {
        let row = Make.row("score", "String", "Valid values 0 to 10")
        let model = Make.build(Make.page("x", [Make.type("x", properties: [row])]))
        #expect(model.type("x")?["score"]?.minimum == nil)
        #expect(model.codes == ["rule.not-applicable"])
    }

    @Test func boundsOfACollectionAreThoseOfItsElements() {
        let property = number("Valid values 1 to 7", type: "Int32 collection")
        #expect(property.isCollection)
        #expect(property.maximum == .integer(7))
    }

    @Test func wordsAndLineAreKept() {
        let property = number("How many. Valid values\u{a0}are 4 to 127 inclusive and more.")
        #expect(
            property.rules == [
                AppliedRule(id: "range.valid-values", text: "Valid values\u{a0}are 4 to 127 inclusive", line: 10)
            ])
    }

    @Test(arguments: ["2592000.\u{200b}", "2592000\u{200b}.", "2592000.", "2,592,000"]) func zeroWidthSpaces(
        _ end: String
    ) {
        #expect(number("Valid values 0 to \(end)").maximum == .integer(2_592_000))
    }
}
