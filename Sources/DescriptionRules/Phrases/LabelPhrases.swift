/// Facts that are said by a label or one sentence: read-only, required, nullable, immutable, key, deprecated.
enum LabelPhrases {
    static let all: [PhraseRule] = [
        PhraseRule(
            "read-only.label", .readOnly,
            [
                "~ [read-only|read only|readonly] $",
                "^ [read-only|read only|readonly] and [auto-generated|automatically generated]",
                "^ [case-sensitive|case-insensitive|unique|not nullable|immutable] and [read-only|read only|readonly] $",
                "^ [read-only|read only|readonly] [property|field|attribute|value|id|identifier|flag|date|time|timestamp|list|collection|name] [with|of|that|which|indicating|containing|representing] {word}",
                "^ [read-only|read only|readonly] [id|identifier] for {word}",
            ]),
        PhraseRule(
            "read-only.property", .readOnly,
            [
                "^ [this|the] property is [read-only|read only|readonly]", "^ property is [read-only|read only]",
                "^ this is [a|] [read-only|read only]", "^ this [read-only|read only] [field|property|attribute|value]",
                "^ it is [read-only|read only]", "^ this [setting|value|field|attribute] is [read-only|read only]",
                "^ the [field|attribute|value] is [read-only|read only] $", "^ it's [read-only|read only|readonly] $",
                "^ the value of this property is [read-only|read only|readonly] $",
                "^ always [read-only|read only|readonly] $",
                "^ [read-only|read only|readonly] [field|property|attribute|value] $",
                "^ [this property|this value|it] is [set|generated|assigned|managed] {0-1} by the [service|server|system] and [can't|cannot] be [changed|modified|updated]",
            ]),
        PhraseRule(
            "required.label", .requiredOnCreate,
            [
                "~ [required|mandatory] $",
                "^ this [is a required|property is required|parameter is required|value is required|field is required] $",
                "^ this is [a|] required [property|value|parameter|field]", "^ [it is|it's] required $",
                "^ [a|] [required|mandatory] [property|value|parameter|field] $",
                "^ this [property|parameter|value|field] is mandatory $",
            ]),
        PhraseRule(
            "required.on-create", .requiredOnCreate,
            [
                "~ required [on|for|during|at|upon] [create|creation] $",
                "~ [required|mandatory] ( [on|for|during|at|upon|when] [create|creation|creating|created] )",
                "~ required [for|on|in] post [request|requests|operations|] $",
                "~ required [for|in] [create|creation] [request|requests|operations] $",
                "^ [this property is|] required to create [a|an|the] {thing}",
                "^ [this property|this value|it|] must be [specified|provided|set|supplied|included|given] [on|at|during|upon] [create|creation]",
                "required when [creating|you create] [a|an|the] {0-4} $",
                "~ required in the request body when [creating|you create] [a|an|the] {thing}",
                "^ you must [specify|provide|set|supply|include|give] [this property|this value|a value|this|it|this parameter|this field] when [you create|creating] [a|an|the] {thing}",
                "^ [this|this property|this value|it|] must be [specified|provided|set|supplied|included|given] when [you create|creating] [a|an|the] {thing}",
                "^ required when [a|an|the] {0-3} [is|are] created $",
                "[is required|must be specified|must be provided|must be set] when [a|an|the] {0-3} [is|are] created",
                "[is required|must be specified|must be provided] [on|during] [create|creation]",
            ]),
        PhraseRule(
            "nullable.label", .nullable,
            [
                "~ nullable $", "^ [this property|this value|the value|it|this|] [can|may] be null $",
                "^ this property is nullable $",
            ]),
        PhraseRule(
            "nullable.not", .notNullable,
            [
                "not nullable", "non-nullable", "isn't nullable",
                "^ [this property|this value|the value|it|this|] [cannot|can't|can not|must not|mustn't] be null [or empty|] $",
                "^ never null $",
            ]),
        PhraseRule(
            "immutable.label", .immutable,
            [
                "~ immutable $",
                "~ immutable [after creation|once created|once set|after it's set|after it is set|once it's set|once it is set] $",
                "^ [this|the] [property|value|identifier|id|name] is immutable", "^ [it is|it's] immutable",
                "is immutable after [it's|it is] created",
                "and [is|] immutable [thereafter|] $",
            ]),
        PhraseRule(
            "immutable.sentence", .immutable,
            [
                "^ [this property|this|this value|the value|it] [cannot|can't|can not] be [changed|modified|updated] [after creation|later|once set|once created|]",
                "^ [this property|this|this value] [cannot|can't|can not] be [changed|modified|updated] [after|once] {0-6} [created|creation]",
                "^ [cannot|can't|can not] be [changed|modified|updated] [after|once] {0-6} [created|creation|set]",
                "^ [once|after] [it is|it's|] set , this property [is read-only and|] [cannot|can't|can not] be [changed|modified|updated]",
                "^ [cannot|can't|can not] be [changed|modified|updated] $",
                "^ once set , [it|this|this value|this property|the value] [cannot|can't|can not] be [changed|modified|updated]",
                "^ once set , you [cannot|can't] [update|change|modify] this property",
                "^ you [cannot|can't] [update|change|modify] [this property|this value|it] $",
                "^ you [cannot|can't] [update|change|modify] [this property|this value|it] [after|once] {0-6} [created|creation|set]",
                "^ [can|this property can|this value can|this can|it can] be [set|specified|provided] only [on|during|while|when|at|upon] [create|creation|creating]",
                "^ [can|this property can|this value can|this can|it can] only be [set|specified|provided] [on|during|while|when|at|upon] [create|creation|creating]",
                "^ only [settable|set] [on|at|during] [create|creation]",
                "^ [set|specified] only [on|at|during] [create|creation]",
                "^ [set|specified] [on|at|during] creation and [cannot|can't|can not] be [changed|modified|updated]",
                "^ [not editable|non-editable|not updatable|not modifiable] $",
                "be set during creation and [cannot|can't] be changed",
                "when the {word} is created , but it [cannot|can't] be [updated|changed]",
                "and [it|] [cannot|can't] be [modified|changed|updated] after creation",
            ]),
        PhraseRule(
            "key.label", .key,
            ["~ key $", "^ [the|] key of [the|] [entity|{word} operation|{word}] $", "^ it is the key of the entity"]),
        PhraseRule(
            "key.alternate", .alternateKey,
            [
                "^ [an|the|] alternate key $", "[is|as] [an|the] alternate key",
                "^ alternate key [of|for] the [entity|{word}]",
            ]),
        PhraseRule(
            "deprecated.label", .deprecated,
            [
                "^ deprecated [$|:|-]", "^ deprecated [in|since|as of] {word}", "{open} deprecated {close}",
                "^ deprecated and [will be|is being|to be] [removed|retired|replaced]",
                "^ [will|to] be deprecated [$|in|on|by|soon|and]", "^ soon to be deprecated",
                "( deprecated )", "^ obsolete $",
            ]),
        PhraseRule(
            "deprecated.sentence", .deprecated,
            [
                "^ [this property|the property|this relationship|property|it|this field|this attribute|this parameter|this setting|this value|this member] [is|has been|was|will be|is being] [now|] [deprecated|obsolete]",
                "^ this property's {0-10} is deprecated", "^ this property is in the process of being deprecated",
                "^ this property will be [removed|retired]", "^ [this property is|] no longer supported",
                "^ this property is no longer [used|available|returned|in use]",
                "^ this property [isn't|is not] supported anymore",
                "- to be deprecated $", "^ this [is|has been] deprecated",
            ]),
        PhraseRule(
            "select.only", .onlyOnSelect,
            [
                "returned only [on|with|by|when] [applying|using|you use|] [a|] $select",
                "requires $select to [retrieve|be retrieved|return]",
                "only returned [on|with|when] {0-2} $select", "must be specified in a $select clause",
                "not returned by default but can be retrieved {0-12} $select",
                "not returned by default . [use|specify|to get it , use|to retrieve it , use|to get this property , use] {0-3} $select",
                "[isn't|is not] returned by default . [use|specify|to get it , use|to retrieve it , use] {0-3} $select",
                "^ use $select to [retrieve|get|return|read|request] this property",
                "^ to [get|retrieve|read|return] this property , [use|specify|include|add|you must use] {0-6} $select",
                "must be [explicitly|] [selected|requested] [explicitly|] [with|using|in|by|through|via] {0-4} $select",
                "returned only when explicitly selected", "returned only if explicitly selected",
            ]),
        PhraseRule(
            "filter.supported", .filter,
            [
                "supports {0-6} $filter", "supports {0-6} $filter ( {operators} )",
                "supports {0-6} $filter ( {operators}",
                "supports {0-6} $filter [with|using|by using|on] [the|] {operators}",
                "supports {0-6} $filter : {operators}",
                "^ can be filtered [with|by|using] [the|] {operators}",
            ]),
        PhraseRule(
            "filter.unsupported", .notFilterable,
            [
                "[doesn't|does not] support $filter $", "[doesn't|does not] support {0-4} [or|and] $filter $",
                "^ not filterable $", "^ [cannot|can't] be filtered $", "^ $filter [isn't|is not] supported $",
            ]),
        PhraseRule(
            "flags.multi-valued", .flags,
            [
                "is a [multi-valued|multivalued|flags|flagged|flag] [enumeration|enum]", "a bitwise combination of",
                "[this|the] [flagged|flags] [enumeration|enum|property]", "[is a|as a] [bitmask|bit mask]",
                "[enumeration|combination|set] of flags",
                "[enumeration|enum] allows multiple [members|values]",
            ]),
        PhraseRule(
            "flags.comma-separated", .flags,
            [
                "[multiple|several] values can be [combined|specified|provided|given|set] [using|in|as|with|by|by using|separated by] [a|] [comma|commas]",
                "[multiple|several] values [separated by|are separated by|must be separated by|may be separated by] [a|] [comma|commas]",
                "[values|members] can be combined [using|in|as|with|by] [a|] [comma|commas]",
                "[values|members] can be combined $",
            ]),
        PhraseRule(
            "default.value", .defaultValue,
            [
                "default [value|] [is|:|=|of] {value}", "default [value|] is set to {value}", "defaults to {value}",
                "the default [for this property|setting|option|] is {value}",
                "default value [of|for] this [property|setting|parameter] is {value}", "[is|are] {value} by default $",
                "^ default [value|] [-|] {literal} {unit} $",
            ]),
        PhraseRule(
            "default.by-default", .defaultValue,
            [
                "^ by default [,|] {literal} {unit} $",
                "^ by default [,|] [it's|this is|it is|the value is|this value is|this property is|this] [set to|] {value} {unit} $",
                "^ by default [,|] set to {literal} {unit} $",
                "^ [it is|this is|this property is|the value is|this value is|is] [set to|] {literal} {unit} by default $",
                "^ set to {literal} {unit} by default $", "^ {literal} by default $",
            ]),
        PhraseRule(
            "default.marked", .defaultValue,
            [
                "{code} ( [the|] default [value|] )", "{code} ( by default )",
                "^ {code} is the default [value|setting|option|] $",
            ]),
    ]
}
