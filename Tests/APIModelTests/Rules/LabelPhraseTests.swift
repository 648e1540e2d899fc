import Testing

@testable import APIModel

@Suite struct LabelPhraseTests {
    @Test(arguments: [
        "Read-only.", "The time. Read-only.", "Read only", "Made by the service; read-only.",
        "Not nullable, Read-only.",
        "This property is read-only.", "Key, Not nullable, Read-only.", "This is read-only and made automatically.",
        "The URL of a logo, Read-only.", "The range selected Read-only.", "(Read-only)", "Readonly.",
        "This read-only field tells the state.", "Supports `$filter` (`eq`).Read-only.",
        "This property is read-only and is not nullable.",
        "The time as `'2014-01-01T00:00:00Z'` Read-only.", "The name. `Read-only`.", "`Read-only`. The name.",
        "The name. `Read-only`", "The name. ``Read only``; not for guests.", "Read-only (set by the service).",
        "The name. Read-only (a lamp knows its own).", "Read-only - the name.", "The field is read-only.",
        "Read-only and not nullable.", "Read-only and required.", "It's read-only.", "Always read-only.",
        "The value of this property is read-only.", "Read-only property. The time.", "Note: Read-only.",
        "This property is set by the service and can't be changed.",
    ]) func readOnly(_ text: String) { #expect(property(text).isReadOnly) }

    @Test(arguments: [
        "Required.", "The name. Required.", "Bearer. Required.", "(Required)", "Required on create.",
        "Required when a lamp is created.",
        "This property is required when a user is created.", "This property must be specified when a group is created.",
        "This is a required value and stays.", "The name. `Required`.", "Mandatory.", "This property is mandatory.",
        "Required (on create).", "Required (when created). The name.", "Required for POST requests.",
        "Required upon creation.", "Required in the request body when you create a lamp.",
        "You must specify this property when you create a lamp.", "You must set this when creating the lamp.",
        "You must provide a value when you create a member of a group.", "Must be specified when creating a lamp.",
        "This property must be provided when you create a lamp. Inherited from lamp.", "Required (a short name).",
        "It's required.", "Required property. The name.", "Mandatory field.", "Required in create requests.",
        "Required to create a lamp.", "Must be set on creation.",
    ]) func required(_ text: String) { #expect(property(text).isRequiredOnCreate) }

    @Test(arguments: [
        "Required Note: it takes a while.", "Required|The name of the lamp.", "Required|For details, see lamps.",
        "Required|`true` for a lamp.", "The name.|Required|At most one lamp.",
        "Required|(a short name)", "The name.|Required|(a short name).",
    ]) func labelBeforeBreak(_ text: String) {
        #expect(broken(text).isRequiredOnCreate)
        #expect(broken(text.replacing("Required", with: "Read-only")).isReadOnly)
        #expect(broken(text.replacing("Required", with: "Nullable")).isNullable == true)
    }

    @Test(arguments: [
        "Required Lamp version.", "Required|when a lamp is lit.", "Required|lamp version.", "Required note: none.",
        "Required by|The lamp.", "Required|(when lit)", "Required|(a name, if the lamp is lit)",
        "Required|(optional for guests)", "`Required`,|`Optional`",
    ]) func noLabelBeforeBreak(_ text: String) { #expect(!broken(text).isRequiredOnCreate) }

    private func broken(_ text: String) -> Property { property(Make.broken(text)) }

    @Test(arguments: [
        ("Nullable.", true), ("Read-only, Nullable", true), ("This property can be null.", true),
        ("Not nullable.", false),
        ("Key, immutable, not nullable, unique.", false), ("Cannot be null.", false), ("Notes: not nullable.", false),
        ("It is read-only and is not nullable.", false), ("Read-only and not nullable.", false),
        ("Cannot be null or empty.", false), ("Never null.", false), ("Read-only and nullable.", true),
        ("The name. `Not nullable`.", false), ("`Nullable`", true), ("The value can be `null`.", true),
        ("It can't be `null`.", false), ("This property isn't nullable.", false),
        ("Not nullable. Nullable.", false), ("Nullable. Not nullable.", false), ("Nullable. Nullable.", true),
    ]) func nullable(_ text: String, _ value: Bool) { #expect(property(text).isNullable == value) }

    @Test(arguments: [
        "Immutable.", "Key, immutable, not nullable.", "This property cannot be changed after creation.",
        "Once set, you cannot update this property.", "After it is set, this property can’t be updated.",
        "This identifier is immutable after it is created.",
        "Once set, this property is read-only and cannot be changed.",
        "Can only be set during creation.", "This cannot be modified after the attribute is created.",
        "Given by the caller and immutable thereafter.", "Can't be changed after creation.",
        "Cannot be updated after it is set.", "It can only be set on create.",
        "Can be set only during creation.", "Immutable after creation.", "Cannot be updated.",
        "Once set, it can't be changed.", "You can't change this property after creation.",
        "You can't update this property.", "You can't modify this value once it's set.", "Immutable after it's set.",
        "Can be set only at creation.", "Specified only at creation.", "Set at creation and can't be changed later.",
        "The identifier is immutable.", "Not editable.", "This value can only be specified when creating the lamp.",
    ]) func immutable(_ text: String) {
        let property = property(text)
        #expect(property.isImmutable)
        #expect(!property.isReadOnly)
    }

    @Test(arguments: [
        ("Default is false.", "false"), ("The default value is `none`.", "none"), ("Default: Manual.", "Manual"),
        ("Default = 5 seconds.", "5"), ("Optional, default value is false.", "false"),
        ("Default value of '0' means none.", "0"),
        ("If not given, the default is All.", "All"), ("It defaults to `public`.", "public"),
        ("Default is false Inherited from basePolicy", "false"),
        ("Possible values are: `late` (default), `soon`.", "late"),
        ("`late` (default) for all others.", "late"), ("The default is 30 minutes, minimum is 5.", "30"),
        ("Default value is `23:59:00`.", "23:59:00"), ("By default, `medium`.", "medium"), ("By default `10`.", "10"),
        ("By default, this is `Guest`. Others follow.", "Guest"), ("By default, the value is set to `late`.", "late"),
        ("Set to `late` by default.", "late"), ("`late` by default.", "late"), ("By default, true.", "true"),
        ("Defaults to true if not given.", "true"), ("By default, it is set to \"late\".", "late"),
        ("`late` is the default.", "late"), ("`late` is the default value.", "late"), ("Default `late`.", "late"),
        ("Default - 30.", "30"), ("How long (default 30 seconds).", "30"),
        ("Possible values are: `soon`, `late` (the default).", "late"),
        ("Possible values are: `soon`, `late`. By default, `late`.", "late"), ("True by default.", "True"),
        ("The default setting is `late`.", "late"), ("The default value of this property is `late`.", "late"),
    ]) func defaults(_ text: String, _ value: String) { #expect(property(text).defaultValue?.value == value) }

    @Test func wordsOfAStateAreNoDefaultOfText() {
        #expect(property("By default, it is hidden.", type: "Boolean").ruleIDs.isEmpty)
        #expect(number("By default, this is hidden.").ruleIDs.isEmpty)
        #expect(property("By default, this is true.", type: "Boolean").defaultValue?.value == "true")
    }

    @Test func aNumberIsNoDefaultForADuration() {
        #expect(property("Uses the default of 30 minutes.", type: "Duration").defaultValue?.value == nil)
    }

    @Test(arguments: [
        (
            "Supports `$filter` (`eq`, `ne`, `NOT`, `ge`, `le`, `in`, `startsWith`).",
            ["eq", "ne", "not", "ge", "le", "in", "startsWith"]
        ),
        ("Supports `$filter` (`eq` operator only).", ["eq"]),
        ("Supports `$filter` (`eq` and `startswith` operators only).", ["eq", "startsWith"]),
        ("Supports `$select`, `$orderby`, and `$filter` (`eq`, `le`, and `ge` operators only).", ["eq", "le", "ge"]),
        ("Supports `$filter` with the `eq` and `ne` operators.", ["eq", "ne"]),
        ("Supports $filter (`eq` only) and `$orderby`.", ["eq"]), ("Supports $filter.", []),
        ("Supports `$filter` using the `eq` operator.", ["eq"]), ("Supports `$filter`: `eq`, `ne`.", ["eq", "ne"]),
        ("Can be filtered with `eq`.", ["eq"]),
        ("Supports `$filter` (`eq`, `ne` , `in`), `$orderBy`, and `$search`.", ["eq", "ne", "in"]),
    ]) func filters(_ text: String, _ operators: [String]) {
        let property = property(text)
        #expect(property.filterOperators == operators)
        #expect(property.ruleIDs == ["filter.supported"])
    }

    @Test(arguments: [
        "Does not support `$filter`.", "Doesn't support $filter.", "Not filterable.",
        "The size. Read-only. Does not support `$filter`.",
        "Does not support `$orderby` or `$filter`.", "Cannot be filtered.", "`$filter` isn't supported.",
    ])
    func noFilters(_ text: String) {
        let property = property(text)
        #expect(property.notFilterable != nil)
        #expect(property.filter == nil)
    }

    @Test(arguments: [
        "Supports `$filter`.", "Does not support `$filter` with `ne`.", "Does not support `$filter` for groups.",
        "Does not support null.", "A filter that cannot be filtered out.", "Whether it does not support filters.",
    ])
    func noDenialsOfFilters(_ text: String) { #expect(property(text).notFilterable == nil) }

    @Test(arguments: [
        "Returned only on `$select`.", "Returned only on $select.", "Requires $select to retrieve.",
        "Returned only when you use `$select`.", "Not returned by default. Use `$select` to get it.",
        "Must be selected explicitly with `$select`.", "To get this property, use `$select`.",
        "Use `$select` to retrieve this property.", "Returned only when explicitly selected.",
        "To read this property, specify it in a `$select` query option.",
    ])
    func onlyOnSelect(_ text: String) { #expect(property(text).onlyOnSelect != nil) }

    @Test(arguments: [
        ("Deprecated. Use another.", "Deprecated"),
        ("DEPRECATED: use theOther instead.", "DEPRECATED: use theOther instead"),
        ("[Deprecated] Setting it does nothing.", "[Deprecated] Setting it does nothing"),
        (
            "This property will be deprecated in July 2019 and replaced by theOther.",
            "This property will be deprecated in July 2019 and replaced by theOther"
        ),
        ("An id - to be deprecated", "- to be deprecated"),
        ("Deprecated in May 2025. Use theOther.", "Deprecated in May 2025"),
        ("This property will be removed on May 1.", "This property will be removed on May 1"),
        ("No longer supported.", "No longer supported"),
        ("the property is obsolete, use theOther.", "the property is obsolete, use theOther"),
        ("Note: This property is deprecated.", "This property is deprecated"),
        ("This field is deprecated.", "This field is deprecated"), ("Will be deprecated.", "Will be deprecated"),
        ("Deprecated and will be removed in May.", "Deprecated and will be removed in May"),
        ("This property is no longer used.", "This property is no longer used"),
    ]) func deprecated(_ text: String, _ words: String) {
        let property = property(text)
        #expect(property.isDeprecated)
        #expect(property.rules.first?.text == words)
    }

    @Test(arguments: [
        "To be deprecated lamps belong to nobody.", "Whether the app is deprecated.", "Replaces the deprecated name.",
        "You can't update this property if the lamp is lit.", "It can be null when lit.", "To get this of a lamp, ask.",
    ]) func noLabel(_ text: String) { #expect(property(text).rules.isEmpty) }

    @Test func aSentenceTellsMoreThanANote() {
        var row = Make.row("x", "String", "The name. This property is deprecated and will stop in May. Use y.")
        row.isMarkedDeprecated = true
        #expect(
            property(row).rules.map(\.text) == ["(deprecated)", "This property is deprecated and will stop in May"])
    }

    @Test(arguments: [
        "Key of the entity.", "The key of the entity.", "Key. Not nullable.", "It is the Key of the entity.",
        "A unique identifier Key. Not nullable.",
    ])
    func keys(_ text: String) { #expect(property(text, name: "id").isKey) }

    @Test func aKeyAloneIsNoReadOnlyMark() {
        #expect(!property("Key of the entity.", name: "id").isReadOnly)
        #expect(property("Key of the entity. Read-only.", name: "id").isReadOnly)
        #expect(!property("Key.", name: "id").isReadOnly)
    }

    @Test func severalRulesOfOneCellInItsOrder() {
        let property = property(
            "The name. Maximum length is 5 characters. Required. Not nullable. Supports `$filter` (`eq`). Read-only.")
        #expect(
            property.ruleIDs == [
                "length.maximum", "required.label", "nullable.not", "filter.supported", "read-only.label",
            ])
        #expect(
            property.description
                == "The name. Maximum length is 5 characters. Required. Not nullable. Supports $filter (eq). Read-only."
        )
    }

    /// A special kind of thing is another thing.
    @Test(arguments: [
        "that", "which", "whose", "who", "where", "with", "without", "on", "from", "by", "and", "or", "while",
    ]) func narrowerThings(_ word: String) {
        #expect(property("Required to create a lamp.").isRequiredOnCreate)
        #expect(!property("Required to create a lamp \(word) light.").isRequiredOnCreate)
    }
}
