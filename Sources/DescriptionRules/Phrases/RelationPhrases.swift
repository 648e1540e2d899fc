/// Comparisons with another property. The other property is found by its words among those of the type.
enum RelationPhrases {
    static let all: [PhraseRule] = [
        PhraseRule(
            "relation.less-or-equal", .relation(.lessOrEqual),
            [
                "[less|smaller|lower] than or equal to the [value|number] [set|configured|specified] [for|in] [the|] {name}",
                "must be [less|smaller|lower] than or equal to [the|the value set for the|the value of the|the value of|] {name}",
                "[must not|cannot|can't] be [greater|more|larger|later|higher] than [the|] {name}",
                "must be [earlier|before] than or [equal to|the same as] [the|] {name}", "must not exceed the {name}",
                "must be equal to or [less|smaller|lower|earlier] than [the|] {name}",
                "must be on or before [the|] {name}", "must be <= {name}",
            ]),
        PhraseRule(
            "relation.greater-or-equal", .relation(.greaterOrEqual),
            [
                "[greater|larger|higher] than or equal to the [value|number] [set|configured|specified] [for|in] [the|] {name}",
                "must be [greater|larger|higher|later] than or equal to [the|the value set for the|the value of the|the value of|] {name}",
                "[must not|cannot|can't] be [less|smaller|earlier|lower] than [the|] {name}",
                "must be equal to or [greater|larger|higher|later] than [the|] {name}",
                "must be on or after [the|] {name}", "must be >= {name}",
            ]),
        PhraseRule(
            "relation.less", .relation(.less),
            [
                "must be [less|smaller|lower|earlier] than [the|] [value set for the|value of the|value of|] {name}",
                "must be before [the|] {name}", "must be at least one day [earlier than|before] [the|] {name}",
                "must be less than the number configured in the {name}",
            ]),
        PhraseRule(
            "relation.greater", .relation(.greater),
            [
                "must be [greater|larger|higher|later] than [the|] [value set for the|value of the|value of|] {name}",
                "must be after [the|] {name}", "must be at least one day [later than|after] [the|] {name}",
            ]),
        PhraseRule(
            "relation.exclusive", .relation(.exclusive),
            [
                "mutually exclusive with [the|] {name}", "^ exclusive with [the|] {name}",
                "[don't|do not|can't|cannot] [specify|set|use|provide] both this [property|] and [the|] {name}",
                "[cannot|can't|can not|must not] be [set|used|specified|present] [if|when] [the|] {name} is [set|used|specified|present] $",
                "[cannot|can't|can not|must not] be [set|used|specified|combined] [together|] with [the|] {name} $",
                "[cannot|can't|can not] be [set|used|specified] at the same time as [the|] {name}",
            ]),
    ]
}
