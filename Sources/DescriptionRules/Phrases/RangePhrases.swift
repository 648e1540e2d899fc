/// Bounds of a number.
enum RangePhrases {
    static let all: [PhraseRule] = [
        PhraseRule(
            "range.valid-values", .range,
            [
                "[valid|supported|allowed|acceptable|accepted|permitted|possible|legal] [value|values] [is|are|] [:|from|between|] {min} {unit} {to} {max} {unit} [, inclusive|inclusive|]",
                "[valid|supported|allowed|acceptable|accepted|permitted|possible] [value|values] [is|are|] [:|] integers [from|between|] {min} {to} {max} {unit}",
            ]),
        PhraseRule(
            "range.valid-range", .range,
            [
                "[valid|allowed|supported|acceptable|permitted] [input|value|] [range|ranges] [is|are|:|of|] [from|between|(|] {min} {unit} {to} {max} {unit}",
                "with [a|] valid range from {min} {unit} to {max} {unit}",
                "[the|] [valid|allowed|supported|acceptable] range of {0-3} is [from|between|] {min} {unit} {to} {max} {unit}",
            ]),
        PhraseRule(
            "range.between", .range,
            [
                "between {min} {unit} and {max} {unit} [, inclusive|inclusive|( inclusive )|]",
                "between {min} - {max} {unit} [, inclusive|inclusive|]",
                "[must|should|can] be within {min} [and|to|-] {max} {unit}",
            ]),
        PhraseRule("range.count", .range, ["number of {0-2} [must|should|can] be between {min} and {max}"]),
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
                "range [is|:] [from|between|] {min} {unit} {to} {max} {unit} [, inclusive|inclusive|]",
                "^ range {min} [to|-] {max} {unit}", "range [is|:|of|] {open} {min} [,|-|to] {max} {close}",
                "[value|number|it] must be {min} [to|-] {max} {unit} $", "^ must be {min} [to|-] {max} {unit} $",
                "[in|within] the range [of|from|between|] {min} {unit} {to} {max} {unit}",
                "range of {0-3} is between {min} {unit} and {max} {unit} [, inclusive|inclusive|]",
                "^ {min} - {max} [number|value|integer]", "[in|within] the range [of|] {min} . . {max}",
                "range [is|:] {min} . . {max}",
            ]),
        PhraseRule(
            "range.alone", .range,
            [
                "^ {min} {unit} [to|-|through] {max} {unit} [, inclusive|inclusive|] $",
                "^ values {min} {unit} [to|-|through] {max} {unit}",
                "[value|values|it] [can|may] be {min} [to|-] {max} {unit} $",
                "range of [values|{word} values] [is|:] [from|between|] {min} {to} {max}",
                ", {min} {unit} [to|-|through] {max} {unit} $", "between {min} ( {0-3} ) and {max}",
                "^ [allowed|permitted] : {min} {to} {max}",
                "in range {min} {to} {max}", "scale of {min} [to|-] {max}", "from {min} ( {0-3} ) to {max}",
            ]),
        PhraseRule(
            "range.parenthesis", .range, ["( {min} {unit} - {max} {unit} )", "( {min} {unit} to {max} {unit} )"]),
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
            "range.pair", .range,
            [
                "^ [minimum|min] [value|] [is|:|=|of|] {min} {unit} {0-2} [maximum|max] [value|] [is|:|=|of|] {max} {unit}",
                "the [minimum|min] {min} {unit} [,|] [and|] the [maximum|max] {max} {unit}",
                "[must not|can't|cannot|can not] be [less|lower|smaller] than {min} {unit} or [greater|more|larger|higher] than {max} {unit}",
                "must be >= {min} [,|] [and|] <= {max}", "must be > {n} [,|] [and|] <= {max}",
            ]),
        PhraseRule(
            "range.minimum", .range,
            [
                "[minimum|min] [is|=|:|of] {min} {unit}",
                "[minimum|min] [allowed|permitted|supported|valid|] value [is|=|:|of|] {min} {unit}",
                "[must|should] be [at least|no less than|not less than|greater than or equal to|equal to or greater than] {min} {unit}",
                "[at least|no less than] {min} {unit} and [at most|no more than] {max} {unit}",
                "[must|should] be [at least|no less than] {min} {unit} and [at most|no more than] {max} {unit}",
                "[must|should] not be less than {min} {unit}", "[can't|cannot|can not] be less than {min} {unit}",
                "value >= {min}", "must be >= {min}", "must be {min} or [greater|more|higher|larger|above]",
                "^ [minimum|min] {min} {unit} $", ", [minimum|min] {min} {unit} $",
                "^ [at least|no less than] {min} {unit} $", "^ {min} {unit} or [more|above|greater] $",
                "lower bound [:|is|of] {min} {unit}",
                "[minimum|min] [value|] allowed [is|:|=] {min} {unit}",
                "the [smallest|lowest] [value|number] is {min} {unit}",
                "[lower|minimum|min] limit [is|:|of] {min} {unit}",
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
                "value <= {max}", "must be <= {max}", "must be {max} or [less|fewer|lower|below]",
                "^ [maximum|max] {max} {unit} $", ", [maximum|max] {max} {unit} $",
                "^ [at most|no more than|not more than] {max} {unit} $",
                "^ {max} {unit} [or less|or fewer|or below|maximum|max] $", "upper bound [:|is|of] {max} {unit}",
                "[maximum|max] [value|] allowed [is|:|=] {max} {unit}",
                "[maximum|max] number of [seconds|minutes|hours|days|weeks|months|years] is {max}",
                "the [largest|highest] [value|number] is {max} {unit}",
                "[upper|maximum|max] limit [is|:|of] {max} {unit}",
                "^ [not to exceed|up to] {max} {unit} $",
            ]),
        PhraseRule(
            "range.above", .above,
            [
                "[must|should] be [greater|more|larger|higher] than {n} {unit}", "must be > {n}",
                "^ [greater|larger|higher|more] than {n} {unit} $",
                "[must|should] be [greater|more|larger|higher] than {n} {unit} and [less than or equal to|no more than|at most|not more than] {max} {unit}",
                "[must|should] be a [number|value|integer] [greater|larger|higher] than {n}",
            ]),
        PhraseRule(
            "range.below", .below,
            [
                "[must|should] be [less|lower|smaller] than {n} {unit}", "must be < {n}",
                "^ [less|fewer|lower] than {n} {unit} $",
                "[must|should] be [greater than or equal to|at least|no less than] {min} {unit} and [less|lower|smaller] than {n} {unit}",
            ]),
        PhraseRule(
            "range.inside", .inside,
            [
                "[must|should] be [greater|more|larger|higher] than {n} {unit} and [less|lower|smaller] than {n} {unit}",
                "must be > {n} and < {n}",
            ]),
        PhraseRule(
            "range.positive", .positive,
            [
                "[must|should] be [a|] positive [integer|number|value|whole number|]",
                "^ positive [integer|integers|whole number] $",
                "must be [greater|more|larger] than zero",
            ]),
        PhraseRule(
            "range.not-negative", .notNegative,
            [
                "[must|should] be [a|] non-negative [integer|number|value|]", "^ non-negative [integer|number] $",
                "[must not|can't|cannot] be negative",
            ]),
        PhraseRule(
            "numbers.allowed", .numbers,
            [
                "[valid|supported|allowed|acceptable|accepted|permitted|possible] values [for {0-2}|] [is|are|] [:|] {numbers}",
                "[can|must|may] be one of [:|] {numbers}", "[can|must] be [either|] {numbers}", "^ either {numbers} $",
            ]),
    ]

    /// Words that may follow a number without changing it: what `{unit}` takes.
    static let units = [
        "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months",
        "year", "years", "percent", "%", "millisecond", "milliseconds", "ms", "byte", "bytes", "kb", "kilobytes", "mb",
        "megabytes", "gb", "gigabytes", "points", "pixels",
    ]
}
