import Testing

@testable import APIModel

@Suite struct LengthPhraseTests {
    @Test(
        arguments: [
            ("Maximum length is 255 characters.", nil, 255), ("Max limit is 256 chars.", nil, 256),
            ("The maximum length is 128 characters.", nil, 128), ("Maximum length: 64", nil, 64),
            ("Maximum length of 32 characters.", nil, 32), ("Maximum length allowed is 50 characters.", nil, 50),
            ("The maximum length of the company name is 64 characters.", nil, 64), ("512 character limit.", nil, 512),
            ("Can have a maximum of 256 characters.", nil, 256), ("Maximum 32 characters.", nil, 32),
            ("The text must be Unicode and not exceed 1024 characters.", nil, 1024),
            ("It can't exceed 64 characters.", nil, 64),
            ("Must not exceed 120 characters in length.", nil, 120), ("200 characters or less.", nil, 200),
            ("Limited to 80 characters.", nil, 80), ("The maximum allowed size is 1,024 characters.", nil, 1024),
            ("Max. length: 90 characters.", nil, 90), ("Cannot be more than 10 characters.", nil, 10),
            ("It can be up to 40 characters long.", nil, 40), ("No more than 25 characters.", nil, 25),
            ("Up to 256 Unicode characters.", nil, 256),
            ("Must be less than 16 characters.", nil, 15), ("Must be at least 8 characters long.", 8, nil),
            ("Minimum length is 3 characters.", 3, nil), ("Must be between 3 and 32 characters in length.", 3, 32),
            ("Passwords that are 16-64 characters in length.", 16, 64),
            ("It is 28 characters long and case-sensitive.", 28, 28),
            ("Limit: 64 characters.", nil, 64), ("Character limit: 64.", nil, 64), ("A 64-character limit.", nil, 64),
            ("The maximum number of characters allowed is 64.", nil, 64), ("A 64 character maximum.", nil, 64),
            ("Min length 1; max length 64.", 1, 64),
            ("Must be at least 1 character and at most 64 characters.", 1, 64),
            ("Length must be between 1 and 256.", 1, 256), ("Allowed length: 1 to 100.", 1, 100),
            ("Must be at least three characters long.", 3, nil), ("Length limit: 50 characters.", nil, 50),
            ("Must contain at least one and at most 50 characters.", 1, 50), ("Maximum: 20 characters.", nil, 20),
            ("Maximum characters: 20.", nil, 20), ("Maximum length (characters): 20.", nil, 20),
            ("Supports up to 100 characters.", nil, 100), ("Must be less than 256 characters long.", nil, 255),
            ("Must be under 256 characters.", nil, 255), ("The total length can't exceed 64 characters.", nil, 64),
            ("Up to 64 alphanumeric characters.", nil, 64), ("Limited to 64 Unicode characters.", nil, 64),
            ("Minimum 1 character, maximum 64 characters.", 1, 64), ("It has a limit of 64 characters.", nil, 64),
            ("Can't be longer than 64.", nil, 64), ("Must be exactly 6 characters.", 6, 6),
            ("At least 8 characters long. Maximum length is 20.", 8, 20),
        ] as [(String, Int?, Int?)]) func length(_ text: String, _ minimum: Int?, _ maximum: Int?)
    {
        let property = property(text)
        #expect(property.minLength == minimum)
        #expect(property.maxLength == maximum)
        #expect(property.ruleIDs.allSatisfy { $0.hasPrefix("length.") })
        #expect(!property.rules.isEmpty)
    }

    @Test func aTextThatIsNotEmpty() {
        #expect(property("Can't be empty.").minLength == 1)
        #expect(property("It must not be empty.", type: "String collection").minItems == 1)
        #expect(property("Must not be empty space.").minLength == nil)
        #expect(property("Can't be empty.", type: "Int32").rules.isEmpty)
    }

    @Test func lengthOfAllTextsTogetherIsNoneOfEach() {
        let property = property("Total size can't exceed 1,000 characters.", type: "String collection")
        #expect(property.maxLength == nil)
    }

    @Test func lengthOfACollectionIsThatOfItsTexts() {
        #expect(property("Maximum 32 characters.", type: "String collection").maxLength == 32)
    }

    @Test(arguments: [
        ("This collection can contain a maximum of 500 elements.", 500), ("Up to 20 objects may be specified.", 20),
        ("You can specify up to 1,000 IDs.", 1000), ("Limited to 100 owners.", 100),
        ("We support up to 25 targets.", 25),
        ("Maximum size of this collection is 1000 strings.", 1000),
        ("The maximum supported prompt collection size is 20.", 20),
        ("With maximum count 7.", 7), ("A maximum of 5 filters are allowed.", 5),
        ("Members count shouldn't be more than 12.", 12),
        ("No more than 50 services can be configured.", 50), ("Can contain up to 6 items.", 6),
        ("The service supports up to 8 lamps.", 8), ("Give up to 20 ids in one go.", 20),
        ("You can add up to 5 tags.", 5), ("You can have a maximum of 20 tags.", 20), ("Up to five tags.", 5),
        ("The maximum number of tags is 5.", 5), ("Limited to 10.", 10), ("Limit: 10.", 10), ("Max 10.", 10),
        ("Only one tag is supported.", 1), ("Currently, only one tag is supported.", 1),
        ("Can't contain more than 5 tags.", 5), ("The maximum supported is 10.", 10), ("Maximum of ten tags.", 10),
    ]) func items(_ text: String, _ maximum: Int) {
        let property = property(text, type: "String collection")
        #expect(property.maxItems == maximum)
        #expect(property.ruleIDs.allSatisfy { $0.hasPrefix("items.") })
    }

    @Test(
        arguments: [
            ("Must contain between 1 and 5 items.", 1, 5), ("Between 1 and 5 tags.", 1, 5), ("1-5 tags.", 1, 5),
            ("The number of items must be between 1 and 5.", 1, 5), ("Minimum of 1 and maximum of 5 tags.", 1, 5),
            ("Must contain exactly one item.", 1, 1), ("Exactly 3 values are required.", 3, 3),
            ("Must contain at least one value.", 1, nil), ("At least one value is required.", 1, nil),
        ] as [(String, Int?, Int?)]) func itemBounds(_ text: String, _ minimum: Int?, _ maximum: Int?)
    {
        let property = property(text, type: "String collection")
        #expect(property.minItems == minimum)
        #expect(property.maxItems == maximum)
    }

    @Test(arguments: [
        "Up to 10 values.", "The names (up to 10 values).", "The names. No more than 10 values.", "Maximum 10 items.",
        "The limit is 10.", "The limit is 10 entries.", "Up to 10 can be specified.", "Up to 10 tags are allowed.",
        "Up to 10 users can be chosen.", "Limit of 10 values.",
    ]) func aCountThatStandsAlone(_ text: String) {
        let property = property(text, type: "String collection")
        #expect(property.maxItems == 10)
        #expect(property.ruleIDs == ["items.alone"])
    }

    @Test(arguments: [
        "Up to 10 values per day.", "Groups with up to 10 values.", "Each may have up to 10 values.", "Up to 10 days.",
        "Up to 10 values can have 5 parts.", "Returns up to 10 values.", "Up to 10 pixels.",
        "Each user can hold no more than 10 items.", "Each entry must contain at least two items.", "The first 5 tags.",
        "Two to five lamps.", "The lamps of one or two users.",
    ]) func noCountOfTheCollection(_ text: String) {
        #expect(property(text, type: "String collection").maxItems == nil)
    }

    @Test func theLengthOfEachItem() {
        let property = property(
            "Up to 20 tags are allowed. Each can have up to 64 characters.", type: "String collection")
        #expect(property.maxItems == 20)
        #expect(property.maxLength == 64)
    }

    @Test func boundsOfACollectionOfObjectsCountItems() {
        let property = property("The parts. The minimum is 1, the maximum is 128.", type: "part collection")
        #expect(property.minItems == 1)
        #expect(property.maxItems == 128)
        #expect(property.ruleIDs == ["items.minimum", "items.maximum"])
    }

    @Test func aGeneratorsUnboundedCollection() {
        let property = property(
            "This collection can contain a maximum of 2147483647 elements.", type: "Int32 collection")
        #expect(property.maxItems == nil)
        #expect(property.rules.isEmpty)
    }

    @Test(arguments: [
        ("Must match the following regular expression: '^[a-z]{1,3}$'.", "^[a-z]{1,3}$"),
        ("Must match the regular expression '^it's [ok]$'", "^it's [ok]$"),
        ("Should match this pattern: `\\d+`.", "\\d+"), ("Regex: `^[a-z]+$`.", "^[a-z]+$"),
        ("The regular expression is `^[a-z]+$`.", "^[a-z]+$"),
    ]) func pattern(_ text: String, _ pattern: String) {
        #expect(property(text).pattern?.value == pattern)
        #expect(property(text).ruleIDs == ["pattern.regular-expression"])
    }

    /// What needs a memory cannot be checked in linear time.
    @Test func aPatternThatCannotBeCheckedIsNoRule() {
        let row = Make.row("value", "String", "Must match the regular expression '(?<=a)b'.")
        let model = Make.build(Make.page("x", [Make.type("x", properties: [row])]))
        #expect(model.type("x")?["value"]?.pattern == nil)
        #expect(model.type("x")?["value"]?.ruleIDs == [])
        #expect(model.codes == ["rule.pattern"])
    }

    @Test(
        arguments: [
            ("Allowed values are 5 or 1000.", [5, 1000]), ("Supported values: 15, 30 or 60 (minutes).", [15, 30, 60]),
            ("Possible values for it are `1`, `2`, or `null`.", [1, 2]), ("Can be one of 4, 8 and 16.", [4, 8, 16]),
        ] as [(String, [Int64])]) func numberSets(_ text: String, _ values: [Int64])
    {
        let property = number(text)
        #expect(property.allowedNumbers == values.map { .integer($0) })
        #expect(property.minimum == nil)
    }

    @Test func numbersOfATextAreValues() {
        #expect(property("Supported values are: `1.1`, `2.0`.").enumValues == ["1.1", "2.0"])
    }
}
