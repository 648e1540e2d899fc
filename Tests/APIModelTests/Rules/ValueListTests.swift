import Testing

@testable import APIModel

@Suite struct ValueListTests {
    @Test(arguments: [
        ("Possible values are: `a1`, `b2`, `c3`.", ["a1", "b2", "c3"]),
        ("The possible values are `one` and `two`.", ["one", "two"]),
        ("Possible values are: `one`, `two`, `etc.`.", []), ("Possible values are: one, two, etc.", []),
        ("Possible values are: `one`, `two`, or `three`", ["one", "two", "three"]),
        ("Posible values are: `one`, `two`", ["one", "two"]),
        ("Allowed values: `null`, `minor`, `adult`.", ["minor", "adult"]), ("Possible value: `only`.", ["only"]),
        ("Possible values are: 0 - `notReady`, 1 - `ready`.", ["notReady", "ready"]),
        ("Possible values: `red` for stop. Then there are `x1`, `x2`.", ["red"]),
        ("Possible values are: 0 - `notReady`, 1 - `ready`", ["notReady", "ready"]),
        ("One of: NONE, LOW, HIGH.", ["NONE", "LOW", "HIGH"]),
        ("Must be one of `boxes` or `menu`", ["boxes", "menu"]),
        ("Can be one of the following values: null, Mail, Chat.", ["Mail", "Chat"]),
        ("Possible values: `first` (the first of all), `second`.", ["first", "second"]),
        ("Supported values are `AND`, `OR`.", ["AND", "OR"]),
        ("Supported values are: `one`: what it is. And more. `two`: the other.", ["one", "two"]),
        ("Possible values: `app` for apps (e.g. roles), or `user` for users.", ["app", "user"]),
        ("Possible values are: `wide`- a wide one, `long` - a long one.", ["wide", "long"]),
        ("Possible values include: `x1` `x2` `x3`.", ["x1", "x2", "x3"]),
        ("Possible states are Draft, Open, and Closed.", ["Draft", "Open", "Closed"]),
        ("The property values are: Blue=0, Green=1, Auto=-1", ["Blue", "Green", "Auto"]),
        ("Acceptable values are `x-1`, `y z`.", ["x-1", "y z"]),
        ("The values can be `x`/`yy`.", ["x", "yy"]), ("Possible values are: \"left\", \"right\".", ["left", "right"]),
        ("One of: NONE, LOW. Inherited from base. Possible values are: `none`, `low`.", ["none", "low"]),
        ("Possible values are: `none`, `low`. One of: NONE, LOW.", ["none", "low"]),
        (
            "Possible values are: `old1`, `old2`. Inherited from x. Possible values are: `new1`, `new2`.",
            ["new1", "new2"]
        ),
        (
            "Possible values are: `sis`, `manual`. Use the `Prefer: include-unknown-enum-members` header to get the following value in this evolvable enum: `late`.",
            ["sis", "manual", "late"]
        ),
        (
            "Possible values are: `a1`, `unknownFutureValue`. You must use the `Prefer: include-unknown-enum-members` request header to get the following value(s) in this evolvable enum: `b2`, `c3`. Read-only.",
            ["a1", "unknownFutureValue", "b2", "c3"]
        ),
        ("Possible values are: - `one`: it is. Or not. - `two`: the other.", ["one", "two"]),
        ("Possible values are: 'left', 'right'.", ["left", "right"]), ("Values: `a1`, `b2`.", ["a1", "b2"]),
        ("Valid options: `a1`, `b2`.", ["a1", "b2"]), ("Options include `a1` and `b2`.", ["a1", "b2"]),
        ("The possible values are `a1, b2, c3`.", ["a1", "b2", "c3"]),
        ("The allowed combinations are possible. Allowed values are `a1`, `a1,b2`, or `b2`.", ["a1", "b2"]),
        ("Possible values are: `a, b c`.", ["a, b c"]), ("Possible values are: [`a1`, `b2`].", ["a1", "b2"]),
        ("Possible values are: `a1` (0): the first `b2` (1): the second", ["a1", "b2"]),
        ("Possible values are: `0`: `a1` `1`: `b2`", ["a1", "b2"]), ("Possible values: `a1=0`, `b2=1`.", ["a1", "b2"]),
        ("The following values are supported: `a1`, `b2`.", ["a1", "b2"]), ("Enum values: `a1`, `b2`.", ["a1", "b2"]),
        ("This can have the following values: `a1`, `b2`.", ["a1", "b2"]),
        ("Accepts the following values: `a1`, `b2`.", ["a1", "b2"]),
        ("Possible values are `a1`, `b2` through the service.", ["a1", "b2"]), ("Members: `a1`, `b2`.", ["a1", "b2"]),
        ("Use the `Prefer: x` request header to get the following value in this evolvable enum: `late`.", []),
    ]) func lists(_ text: String, _ values: [String]) { #expect(property(text).enumValues == values) }

    @Test func listsOnlyMatterWhereValuesCanBeListed() {
        #expect(property("Possible values are: `a1`, `b2`.", type: "Boolean").enumValues.isEmpty)
        #expect(property("Possible values are: `a1`, `b2`.", type: "String collection").enumValues == ["a1", "b2"])
    }

    @Test(arguments: [
        "Can be `late`, `soon`.", "Can be `late`, `soon`", "The kind. Can be: `late` or `soon`.",
        "The kind, which can be `late` or `soon`.",
        "Either `late` or `soon`.", "It must be either `late` or `soon`.", "The kind (can be `late` or `soon`).",
        "This property can be `late` or `soon`; not null.",
    ]) func wordsThatOnlyMeanAListForAnEnumeration(_ text: String) {
        #expect(property(text, type: "kind").enumValues == ["late", "soon"])
        #expect(property(text).enumValues.isEmpty)
    }

    @Test(arguments: [
        "Either `late` or `soon` must be given.", "Can be `late`.", "Can be `late`, `soon`, and so on.",
        "Can be `late`, `soon`, etc.",
        "Can be used with `late`, `soon`.", "Can be, for example, `late`, `soon`.", "Can be `late` or `soon` if lit.",
        "Can be `a`, `b`, `c`.", "Can be NONE, LOW, HIGH.", "Can be `late`, `soon` (or not at all) if lit.",
        "It must be before `late`, `soon`.", "Can be `true` or `false`.",
    ]) func noListOfAnEnumeration(_ text: String) { #expect(property(text, type: "kind").enumValues.isEmpty) }

    @Test(
        arguments: [
            ("Possible values are:|alpha|beta", ["alpha", "beta"]),
            ("Possible values are:|alpha - the first|beta - the second.", ["alpha", "beta"]),
            ("Possible values are:|alpha: the first|beta: the second|Note that it shines.", ["alpha", "beta"]),
            ("Possible values are:|- `alpha`|- `beta`", ["alpha", "beta"]),
            ("Possible values are:|- alpha|- beta", ["alpha", "beta"]),
            ("One of these:|Value|Description|allow|Default. It is.|block|The other.|End.", ["allow", "block"]),
            ("Possible values are:|`a1`: the first.|Any kind of lamp|`b2`: the second.", []),
            ("Possible values are:|The first one|The second", []), ("Possible values are:|alpha", []),
        ] as [(String, [String])]) func lines(_ text: String, _ values: [String])
    {
        #expect(property(Make.broken(text, type: "kind")).enumValues == values)
    }

    @Test func numbersAreNoMembers() {
        #expect(property("Possible values: `0` (late), `1` (soon).", type: "kind").enumValues.isEmpty)
        #expect(property("Possible values: `0`, `1`.").enumValues == ["0", "1"])
    }

    @Test func oneRuleForTheListThatCounts() {
        let property = property("One of: NONE, LOW. Possible values are: `none`, `low`.")
        #expect(property.ruleIDs == ["values.possible"])
        #expect(property.rules[0].text == "Possible values are: `none`, `low`")
    }
}
