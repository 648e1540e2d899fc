/// Bounds of a text's length and of a collection's size, and patterns.
enum LengthPhrases {
    static let lengths: [PhraseRule] = [
        PhraseRule(
            "length.maximum", .length,
            [
                "[maximum|max|max .] [allowed|permitted|supported|] length [allowed|] [is|:|of|=|are|] {max} [chars|characters|]",
                "[maximum|max] length [of|for] {0-5} is {max} [chars|characters|]",
                "[maximum|max] length [allowed|permitted|supported] [of|for|in] {0-5} is {max} [chars|characters|]",
                "[maximum|max] [allowed|permitted|supported] length [of|for|in] {0-5} is {max} [chars|characters|]",
                "length [must not|mustn't|can't|cannot|can not] [exceed|be more than|be greater than] {max} [chars|characters|]",
                "with a limit of {max} [chars|characters]",
                "[maximum|max] length ( [in|] [chars|characters] ) [is|:|=|] {max}",
                "^ length limit [is|:|of|] {max} [chars|characters|]",
                "[maximum|max] : {max} [chars|characters]", "[maximum|max] [chars|characters] [:|is|=] {max}",
                "[maximum|max] [of|] {max} [chars|characters]",
                "[maximum|max] [limit|size] [is|of|:] {max} [chars|characters]",
                "[maximum|max] allowed size [is|of|:] {max} [chars|characters]", "{max} character limit",
                "{max} [chars|characters] [or less|or fewer|or shorter|maximum|max]",
                "[limit|limits|limited] [to|is] {max} [chars|characters]", "~ limit of {max} [chars|characters]",
                "^ limit : {max} [chars|characters]", "character limit [is|:|of] {max}",
                "[support|supports|accepts|allows] [up to|at most|a maximum of] {max} [unicode|] [chars|characters]",
                "{max} - character [limit|maximum]",
                "{max} character maximum", "[maximum|max] number of characters [allowed|] [is|:] {max}",
                "[must|can|may|should|] not exceed {max} [chars|characters]",
                "[can't|cannot] exceed {max} [chars|characters]",
                "[can't|cannot|can not|must not|should not|shouldn't] [be|have|contain] [more|longer|greater] than {max} [chars|characters]",
                "[can|may|must|should] [be|have|contain] [up to|at most|no more than|no longer than|not more than] {max} [chars|characters]",
                "[up to|at most|no more than|no longer than|not more than|not longer than|limited to] {max} [unicode|alphanumeric|ascii|] [chars|characters]",
                "has a limit of {max} [chars|characters]",
                "[can't|cannot|can not|must not|mustn't] be longer than {max}",
            ]),
        PhraseRule(
            "length.minimum", .length,
            [
                "[minimum|min] [allowed|] length [allowed|] [is|:|of|=|] {min} [chars|characters|]",
                "[minimum|min] [of|] {min} [chars|characters]",
                "[must|should] [be|have|contain] [at least|no fewer than|no less than] {min} [char|chars|character|characters]",
                "at least {min} characters [long|in length]",
            ]),
        PhraseRule(
            "length.range", .length,
            [
                "between {min} [chars|characters|] and {max} [chars|characters] [long|in length|]",
                "length [of {0-3}|] [must be|should be|is|can be] between {min} and {max}",
                "^ [allowed|valid|permitted|supported|] length [:|is|of|must be|] [from|between|] {min} [to|-|and] {max}",
                "[be|have|contain] at least {min} [chars|characters|] and [at most|no more than|not more than] {max} [chars|characters]",
                "{min} [-|to] {max} [chars|characters]", "from {min} [to|-] {max} [chars|characters]",
                "{min} [-|to] {max} characters [long|in length]", "between {min} and {max} [chars|characters]",
                "[minimum|min] {min} [character|characters] {0-2} [maximum|max] {max} characters",
            ]),
        PhraseRule(
            "length.exact", .exactLength,
            [
                "{n} [chars|characters] [long|in length]", "exactly {n} [chars|characters]",
                "must [be|have|contain] {n} [chars|characters]",
            ]),
        PhraseRule(
            "length.below", .lengthBelow,
            [
                "[must|should|can] be [less|fewer|shorter] than {n} [chars|characters]",
                "[less|fewer] than {n} [chars|characters]", "[must|should] be under {n} [chars|characters]",
            ]),
        PhraseRule(
            "length.total", .totalLength,
            [
                "[total|combined] [size|length] {0-4} [cannot|can't|can not|must not|mustn't] [exceed|be more than|be longer than] {max} [chars|characters]",
                "[total|combined] [size|length] {0-4} is [limited to|] {max} [chars|characters]",
            ]),
        PhraseRule(
            "length.shortened", .shortened,
            [
                "[longer|larger] [values|value|texts|text|strings|string|names|name|content] {0-8} [shortened|truncated|trimmed|cut off]",
                "[values|value|texts|text|strings|string|names|content|anything] [longer|exceeding] {0-5} [is|are|will be|gets|get] [silently|automatically|] [shortened|truncated|trimmed|cut off]",
                "[is|are|will be|gets|get] [silently|automatically|] [shortened|truncated|trimmed|cut off] [to|after|at|if|when] {0-6} [longer|characters|length|limit|exceeds|maximum]",
            ]),
        PhraseRule(
            "not-empty.sentence", .notEmpty,
            [
                "^ [this property|this value|the value|it|this|] [cannot|can't|can not|must not|mustn't] be empty $",
                "^ [this property|this value|the value|it|this] [cannot|can't|can not|must not|mustn't] be an empty [string|collection|list|array] $",
                "^ must be non-empty $",
            ]),
        PhraseRule(
            "pattern.regular-expression", .pattern,
            [
                "[must|should] match [the|this|] [following|] [regular expression|regex|pattern] [:|] {quoted}",
                "^ [the|] [regex|regular expression] [is|:] {quoted}",
                "matches [the|this|] [following|] [regular expression|regex] [:|] {quoted}",
                "[must|should] [conform to|satisfy|follow|comply with] [the|this|] [following|] [regular expression|regex] [:|] {quoted}",
            ]),
        PhraseRule(
            "pattern.label", .anchoredPattern,
            [
                "^ [the|] [allowed|valid|supported|required|] [pattern|format] [is|:] {quoted}",
                "[must|should] [conform to|satisfy|follow|have] [the|this|] [following|] [pattern|format] [:|] {quoted}",
            ]),
    ]

    /// What a collection's items are called: what `{item}` takes. Days and bytes are no items.
    static let things = [
        "value", "values", "item", "items", "element", "elements", "entry", "entries", "member", "members", "object",
        "objects", "id", "ids", "identifiers", "string", "strings", "name", "names", "tag", "tags", "keyword",
        "keywords", "address", "addresses", "user", "users", "group", "groups", "owner", "owners", "rule", "rules",
        "label", "labels", "category", "categories", "domain", "domains", "recipient", "recipients", "url", "urls",
        "uris", "target", "targets", "attachments", "contacts", "numbers", "types", "roles", "properties",
    ]

    /// A count that is all a sentence or parenthesis says.
    private static let alone = [
        "^ [the|] limit [is|:|of|] {max} [{item}|] $",
        "^ up to {max} can be [given|provided|added|chosen|selected|used|specified|set]",
        "^ up to {max} {item} $", "^ up to {max} {item} [is|are] [allowed|supported|permitted]",
        "^ up to {max} {item} can be [given|provided|added|chosen|selected|used]",
        "^ [no more than|at most|maximum|max|limit of|a limit of] {max} {item} $",
        "^ [no more than|at most|maximum|max] {max} {item} [is|are] [allowed|supported|permitted]",
        "^ only {max} {item} is [supported|allowed|permitted]",
        ", only {max} {item} is [supported|allowed|permitted]",
    ]

    static let items: [PhraseRule] = [
        PhraseRule(
            "items.collection-maximum", .items,
            ["collection can contain a maximum of {max} [element|elements|item|items]"]),
        PhraseRule(
            "items.maximum", .items,
            [
                "[maximum|max] size of [this|the] collection is {max}",
                "[maximum|max] [supported|allowed] {0-2} collection size is {max}",
                "[maximum|max] count [is|of|:|] {max}",
                "limited to {max} [owner|owners|entry|entries|item|items|element|elements|member|members|value|values|object|objects|user|users|group|groups|recipients]",
                "[specify|add|set|have|configure|assign|include] [up to|a maximum of|at most|no more than] {max} {item}",
                "specify up to {max} {word}",
                "^ [limited to|limit :|limit of|maximum|max] {max} $",
                "[maximum|max] number of {item} [allowed|supported|] is {max}",
                "[can't|cannot|can not|must not|mustn't|shouldn't|should not] [contain|have|include|hold] more than {max} {item}",
                "[maximum|max] [supported|allowed] is {max}",
                "up to {max} {word} [may|can] be [specified|set|added|included|configured]",
                "[support|supports] up to {max} {word}",
                "up to {max} [objects|ids|groups|targets|items|elements|entries|owners|identities]",
                "[contain|include|have|hold] [up to|at most|no more than] {max} {word}",
                "[maximum|max] of {max} {0-3} [is|are] [allowed|supported|permitted]",
                "no more than {max} {0-5} can be [configured|specified|set|added|included]",
                "count [must|should] not [be more than|exceed] {max}",
                "count [shouldn't|can't|cannot|mustn't] [be more than|exceed] {max}",
                "[maximum|max] [number of|] [items|elements|entries|members|values|objects|ids|groups|owners] [is|:|=] {max}",
                "[maximum|max] of {max} [items|elements|entries|members|values|objects|ids|groups|owners|strings|users]",
                "at most {max} [items|elements|entries|members|values|objects|ids|groups|owners|strings|users]",
            ]),
        PhraseRule("items.alone", .items, alone),
        PhraseRule(
            "items.range", .items,
            [
                "^ between {min} and {max} {item}", "^ [{min}|from {min}] [to|-] {max} {item} $",
                "[contain|have|include|hold|specify] between {min} and {max} {item}",
            ]),
        PhraseRule(
            "items.exact", .items,
            [
                "[contain|have|include|hold|specify] exactly {n} {item}",
                "^ exactly {n} {item} [is|are|must be] [required|specified|provided]",
            ]),
        PhraseRule(
            "items.minimum", .items,
            [
                "[must|should] [contain|have|include|hold|specify] at least {min} {item}",
                "at least {min} {item} [is|are|must be] [required|specified|provided]",
            ]),
    ]
}
