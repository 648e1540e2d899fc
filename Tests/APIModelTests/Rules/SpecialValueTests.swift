import Testing

@testable import APIModel

/// Lists that are not just of allowed texts.
@Suite struct SpecialValueTests {
    @Test(arguments: [
        "Cannot begin with Lamp or be one of the following values: `root`, `admin`.",
        "Can't be one of `root` or `admin`.", "It must not be any of: `root`, `admin`.",
        "Must not be one of the following values: root, admin.", "Reserved names are `root` and `admin`.",
        "The following values are reserved: `root`, `admin`.", "It cannot be the following values: `root`, `admin`.",
    ]) func forbidden(_ text: String) {
        #expect(property(text).forbiddenValues == ["root", "admin"])
        #expect(property(text).enumValues.isEmpty)
        #expect(property(text).ruleIDs == ["values.forbidden"])
    }

    @Test(arguments: [
        "Must be one of `root`, `admin`.", "Can be one of: `root`, `admin`.",
        "Cannot be changed. One of `root`, `admin`.",
    ]) func notForbidden(_ text: String) {
        #expect(property(text).forbiddenValues.isEmpty)
        #expect(property(text).enumValues == ["root", "admin"])
    }

    @Test(arguments: [
        "Possible values are: `on`, `off`. Multiple values can be combined using a comma-separated list.",
        "Possible values are: `on`, `off`. This flagged enumeration allows multiple members to be selected simultaneously.",
        "An enumeration of flags. Possible values are: `on`, `off`.", "Possible values: `on`, `off`. It is a bitmask.",
        "Multiple values can be specified as a comma-separated list. One of `on`, `off`.",
        "Supported values are `on`, `off`; multiple values can be combined by using commas.",
    ]) func combined(_ text: String) {
        #expect(property(text).isFlags)
        #expect(property(text).enumValues == ["on", "off"])
    }

    @Test(arguments: [
        "Possible values are: `on`, `off`. A comma-separated list of names.", "Multiple values can be given.",
        "The any operator is required for filter expressions on multi-valued properties.",
        "Prevents access to flags.", "Many values can be combined with others.",
    ]) func notCombined(_ text: String) { #expect(!property(text).isFlags) }

    @Test(arguments: [
        ("Possible values are: `full`, `empty`, `half`.", ["full", "empty", "half"]),
        ("Possible values are: deviceFQDN, empty, subjectName.", ["deviceFQDN", "empty", "subjectName"]),
        ("Possible values are: Private, Public, or empty.", ["Private", "Public"]),
        ("The value can be `idle` for lamps that rest or `busy` for lamps at work.", ["idle", "busy"]),
        (
            "The possible values are `count` to sort by number, `asText` to sort by name, `asNumber` for numbers.",
            ["count", "asText", "asNumber"]
        ),
        ("Possible values are `style1` to `style9`.", []),
        ("Supported values for each of the parts are as follows: maker: Acme. kind: k1 and k2.", []),
        ("Each is set by its `roles` property. The possible values are `reader`, `owner`.", []),
        ("It is set by the owner. The possible values are `reader`, `owner`.", ["reader", "owner"]),
        ("Supported values for each of the parts are:|maker: `acme`|model: `one`, `two`", []),
        ("Must be `OpenIdConnect`.", ["OpenIdConnect"]), ("The value must be set to `late`.", ["late"]),
        ("Must be `late` for lamps.", []), ("Must be `true`.", []), ("It must be before `late`.", []),
        ("If lit, possible values are: `a1`, `b2`.", []), ("If set, possible values are: `a1`, `b2`.", ["a1", "b2"]),
    ]) func lists(_ text: String, _ values: [String]) { #expect(property(Make.broken(text)).enumValues == values) }

    @Test func aSchemeIsNoValueOfAnAddress() {
        #expect(property("Must be `https`.", name: "callbackUri").enumValues.isEmpty)
        #expect(property("Must be `late`.", name: "callbackUri").enumValues.isEmpty)
    }

    @Test(arguments: [
        "Possible values are: 0 - `Not Ready`, 1 - `Ready`.", "Possible values are: 0 - Not Ready, 1 - Ready.",
        "Possible values are: `0`: `Not Ready`, `1`: `Ready`.", "Valid values: 0 = Not Ready, 1 = Ready",
    ]) func numbersWithNames(_ text: String) {
        let number = number(text)
        #expect(number.namedNumbers?.value.map(\.name) == ["Not Ready", "Ready"])
        #expect(number.namedNumbers?.value.map(\.value) == [.integer(0), .integer(1)])
        #expect(number.allowedNumbers.isEmpty)
        #expect(number.ruleIDs == ["values.possible"])
    }

    @Test(arguments: [
        "Possible values are: `Ready`, `Late`.", "Possible values are: 0 - `Ready`, `Late`.",
        "Possible values are: 0 - 5.", "Possible values are 5 - the default, which all lamps have, and 6.",
    ]) func noNumbersWithNames(_ text: String) { #expect(number(text).namedNumbers == nil) }

    @Test(arguments: [
        ("The default value is empty.", nil), ("Default is empty", nil), ("The default is en-US.", "en-US"),
        ("Default is late-", nil), ("The default is `empty`.", "empty"),
    ]) func defaults(_ text: String, _ value: String?) { #expect(property(text).defaultValue?.value == value) }

    @Test(arguments: [
        "A label with a maximum length of 90 characters. Longer values are accepted but shortened.",
        "Maximum length is 90 characters. Values longer than that are truncated.",
        "Maximum length is 90 characters. It is truncated if longer.",
    ]) func shortened(_ text: String) {
        #expect(property(text).maxLength == 90)
        #expect(property(text).shortened != nil)
    }

    @Test(arguments: [
        ("The maximum length allowed for this property is 2000 characters.", 2000),
        ("The maximum allowed length for this property is 64 characters.", 64),
        ("The hue, with a limit of 1024 characters.", 1024), ("The length must not exceed 48.", 48),
        ("Must be between 8 and 48 characters.", 48),
    ]) func lengths(_ text: String, _ most: Int) {
        #expect(property(text).maxLength == most)
        #expect(property(text).shortened == nil)
    }

    @Test(arguments: [
        "Case-sensitive and read-only.", "Read-only property with the name of the lamp.", "Read-only ID for the lamp.",
        "Read-only list of lamps.",
    ]) func readOnly(_ text: String) { #expect(property(text).isReadOnly) }

    @Test(arguments: ["Read-only property for guests.", "Read-only list mode.", "Read-only access to the lamp."])
    func notReadOnly(_ text: String) { #expect(!property(text).isReadOnly) }

    @Test func soonDeprecated() { #expect(property("The name. Soon to be deprecated.").isDeprecated) }
}
