/// Bounds of a number.
enum RangePhrases {
    static let all: [PhraseRule] = [
        PhraseRule(
            "range.valid-values", .range,
            [
                "[valid|supported|allowed|acceptable|accepted|permitted|possible|legal] [value|values] [is|are|] [:|from|between|] {min} [to|-|and|through] {max} [, inclusive|inclusive|]",
                "[valid|supported|allowed|acceptable|accepted|permitted|possible] [value|values] [is|are|] [:|] integers [from|between|] {min} [to|-|and] {max}",
            ]),
        PhraseRule(
            "range.valid-range", .range,
            [
                "[valid|allowed|supported|acceptable|permitted] [input|value|] [range|ranges] [is|are|:|of|] [from|between|(|] {min} {unit} [to|-|and] {max}",
                "with [a|] valid range from {min} {unit} to {max} {unit}",
                "[the|] [valid|allowed|supported|acceptable] range of {0-3} is [from|between|] {min} [to|-|and] {max}",
            ]),
        PhraseRule(
            "range.between", .range,
            [
                "between {min} {unit} and {max} {unit} [, inclusive|inclusive|( inclusive )|]",
                "[percentage|value|number|integer] between {min} - {max}",
            ]),
        PhraseRule(
            "range.from-to", .range,
            [
                "from {min} {unit} [to|through] {max} {unit} [, inclusive|inclusive|( inclusive )|]",
                "[ranging|ranges|range] from {min} {unit} to {max} {unit} [, inclusive|inclusive|( inclusive )|]",
                "[ranging|ranges] between {min} {unit} and {max} {unit} [, inclusive|inclusive|( inclusive )|]",
            ]),
        PhraseRule(
            "range.range-is", .range,
            [
                "range [is|:] [from|between|] {min} {unit} [to|-|and|through] {max} {unit} [, inclusive|inclusive|]",
                "^ range {min} [to|-] {max} {unit}", "range [is|:|of|] {open} {min} [,|-|to] {max} {close}",
                "[value|number|it] must be {min} [to|-] {max} {unit} $", "^ must be {min} [to|-] {max} {unit} $",
                "[in|within] the range [of|from|between|] {min} {unit} [to|-|and|through] {max}",
                "range of {0-3} is between {min} {unit} and {max} {unit} [, inclusive|inclusive|]",
                "^ {min} - {max} [number|value|integer]",
            ]),
        PhraseRule("range.parenthesis", .range, ["( {min} - {max} {unit} )", "( {min} to {max} {unit} )"]),
        PhraseRule("range.inequality", .range, ["{min} <= {word} <= {max}"]),
        PhraseRule(
            "range.by-platform", .alternativeRanges,
            ["{min} <= {word} <= {max} for {word} and {min} <= {word} <= {max} for {word} [devices|]"]),
        PhraseRule(
            "range.lowest-number", .range,
            ["the [lowest|smallest] [number|value] you can [configure|set|specify] {0-4} is {min}"]),
        PhraseRule(
            "range.largest-number", .range,
            ["the [largest|highest] [number|value] you can [configure|set|specify] {0-4} is {max}"]),
        PhraseRule(
            "range.lowest-of-two", .range,
            ["the [largest|highest] number you can configure must be less than {0-10} or the number {max}"]),
        PhraseRule(
            "range.minimum", .range,
            [
                "[minimum|min] [is|=|:|of] {min} {unit}",
                "[minimum|min] [allowed|permitted|supported|valid|] value [is|=|:|of|] {min} {unit}",
                "[must|should] be [at least|no less than|not less than|greater than or equal to|equal to or greater than] {min} {unit}",
                "[at least|no less than] {min} {unit} and [at most|no more than] {max} {unit}",
                "[must|should] be [at least|no less than] {min} {unit} and [at most|no more than] {max} {unit}",
                "[must|should] not be less than {min} {unit}", "[can't|cannot|can not] be less than {min} {unit}",
                "value >= {min}", "must be {min} or [greater|more|higher|larger]",
            ]),
        PhraseRule(
            "range.maximum", .range,
            [
                "[maximum|max] [is|=|:|of] {max} {unit}",
                "[maximum|max] [allowed|permitted|supported|valid|] value [for this attribute|for this property|] [is|=|:|of|] {max} {unit}",
                "[must|should] be [at most|no more than|no greater than|not more than|less than or equal to] {max} {unit}",
                "[must|should] not be [greater|more|larger|higher] than {max} {unit}",
                "[can't|cannot|can not] be [greater|more|larger|higher] than {max} {unit}",
                "[must|should|can|may] not exceed {max} {unit}", "[can't|cannot] exceed {max} {unit}",
                "value <= {max}", "must be {max} or [less|fewer|lower]",
            ]),
        PhraseRule(
            "range.above", .above,
            ["[must|should] be [greater|more|larger|higher] than {n} {unit}"]),
        PhraseRule("range.below", .below, ["[must|should] be [less|lower|smaller] than {n} {unit}"]),
        PhraseRule(
            "numbers.allowed", .numbers,
            [
                "[valid|supported|allowed|acceptable|accepted|permitted|possible] values [for {0-2}|] [is|are|] [:|] {numbers}",
                "[can|must|may] be one of [:|] {numbers}", "[can|must] be [either|] {numbers}",
            ]),
    ]

    /// Words that may follow a number without changing it: what `{unit}` takes.
    static let units = [
        "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months",
        "year", "years", "percent", "%", "milliseconds", "bytes", "kb", "mb", "gb", "points", "pixels",
    ]
}
