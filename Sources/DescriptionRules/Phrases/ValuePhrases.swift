/// What comes before a list of values; `ValueListReader` skips "the following values:" and reads the list.
enum ValuePhrases {
    static let all: [PhraseRule] = [
        PhraseRule(
            "values.forbidden", .forbiddenValues,
            [
                "[can't|cannot|can not|must not|mustn't|may not|should not|shouldn't] be {0-1} [one of|any of]",
                "[can't|cannot|can not|must not|mustn't|may not|should not|shouldn't] {0-6} or be [one of|any of]",
                "[can't|cannot|can not|must not|mustn't|may not] [be|equal|have] [the following|these] [values|value|words|names]",
                "[reserved|forbidden|disallowed|prohibited] [values|words|names|ids|identifiers] [are|include|:]",
                "the following [values|words|names|ids|identifiers] are [reserved|forbidden|disallowed|prohibited|not allowed|not permitted]",
            ]),
        PhraseRule(
            "values.only", .onlyValue,
            [
                "^ [it|this|this property|the value|this value|] [must|should] be [set to|]",
                "^ [the|its|] value [must|should] [always|] be [set to|]",
            ]),
        PhraseRule(
            "values.possible", .values,
            [
                "[possible|posible|supported|allowed|acceptable|accepted|permitted|valid|legal] [string|enum|enumeration|] [value|values] [is|are|include|includes|]",
                "[possible|supported|allowed|valid|acceptable] values for {0-4} [is|are]",
                "[possible|supported|allowed|valid|acceptable] values of {0-4} [is|are]",
                "[possible|supported|allowed|valid|acceptable] [states|types|options|roles] [is|are]",
                "property [value|values] [is|are]", "options are", "[value|values] can be", "^ values :",
                "^ options [:|include]",
                "[possible|supported|allowed|valid|available] options [:|include]",
                "available [values|options] [are|include|:]",
                "the value [is|must be] one of",
                "the following values are [possible|supported|allowed|valid|accepted|available]",
                "[can|may] have [the following|these] values", "accepts the following values",
                "^ [enum|enumeration] values [are|:|]",
                "the enumeration values are", "^ members [:|are]",
            ]),
        PhraseRule(
            "values.evolvable", .moreValues,
            [
                "to get the following [value|values|value ( s )|member|members] [in|from|of] [this|the] evolvable [enum|enumeration]",
                "to get the following [value|values|value ( s )|member|members] [in|from|of] [this|the] [enum|enumeration]",
                "to get [the|] [value|values|member|members] [in|from|of] [this|the] evolvable [enum|enumeration]",
            ]),
        PhraseRule(
            "values.can-be", .enumerationValues,
            [
                "^ [can|may|must] be [:|either|]", "^ either", ", [which|] [can|may|must] be [:|either|]",
                "^ accepts [either|]",
                "^ [this|it|this property|the value|the type|the state|the status|the kind|the mode|the level] [can|may|must] be [:|either|]",
            ]),
        PhraseRule(
            "values.one-of", .values,
            [
                "one of",
                "can be one of", "must be one of", "set to one of",
            ]),
    ]
}
