import Testing

@testable import APIModel

@Suite struct RelationTests {
    private func relations(_ name: String, _ text: String, beside others: [String], type: String = "Int32")
        -> [Relation]
    {
        let rows = [Make.row(name, type, text)] + others.map { Make.row($0, type) }
        let model = Make.build(Make.page("x", [Make.type("x", properties: rows)]))
        return model.type("x")?[name]?.relations.map(\.value) ?? []
    }

    @Test func bothDirectionsOfThePIN() {
        let others = ["pinMaximumLength", "pinMinimumLength", "pinExpirationInDays", "maximumAge"]
        let less = "Valid values are 4 to 127 inclusive and less than or equal to the value set for the maximum PIN."
        let greater = "Must be greater than or equal to the value set for the minimum PIN. Valid values 4 to 127"
        #expect(relations("pinMinimumLength", less, beside: others) == [Relation(.lessOrEqual, "pinMaximumLength")])
        #expect(
            relations("pinMaximumLength", greater, beside: others) == [Relation(.greaterOrEqual, "pinMinimumLength")])
    }

    @Test(arguments: [
        (
            "closeDateTime", "Must be greater than or equal to the dueDateTime.",
            Relation(.greaterOrEqual, "dueDateTime")
        ),
        ("endDate", "Must be at least one day later than the start date.", Relation(.greater, "startDate")),
        ("startDate", "Must be earlier than endDate.", Relation(.less, "endDate")),
        ("startDate", "It must be before the end date.", Relation(.less, "endDate")),
        ("endDate", "Must be on or after the start date.", Relation(.greaterOrEqual, "startDate")),
        ("startDate", "Must be equal to or earlier than endDate.", Relation(.lessOrEqual, "endDate")),
        ("endDate", "Must be later than `startDate`.", Relation(.greater, "startDate")),
        ("lowCount", "Must be less than the highCount.", Relation(.less, "highCount")),
        ("lowCount", "Cannot be greater than highCount.", Relation(.lessOrEqual, "highCount")),
        ("appName", "Mutually exclusive with appGroup.", Relation(.exclusive, "appGroup")),
        ("lowCount", "Must be <= `highCount`.", Relation(.lessOrEqual, "highCount")),
        ("appName", "Don't specify both this property and appGroup.", Relation(.exclusive, "appGroup")),
        ("appName", "Exclusive with appGroup.", Relation(.exclusive, "appGroup")),
        ("appName", "Cannot be set when appGroup is specified.", Relation(.exclusive, "appGroup")),
        ("appName", "Cannot be used together with `appGroup`.", Relation(.exclusive, "appGroup")),
    ]) func others(_ name: String, _ text: String, _ relation: Relation) {
        let others = [
            "closeDateTime", "dueDateTime", "endDate", "startDate", "lowCount", "highCount", "appName", "appGroup",
            "id",
        ]
        #expect(relations(name, text, beside: others.filter { $0 != name }) == [relation])
    }

    @Test(arguments: [
        "Must be less than the specified limit.", "Cannot be specified together with a report id.",
        "Cannot be used when appGroup is set to disabled.", "Versions less than the appGroup version are blocked.",
    ]) func namesNothing(_ text: String) { #expect(relations("appName", text, beside: ["appGroup", "id"]).isEmpty) }

    @Test(
        arguments: [
            ("the maximum PIN", "pinMinimumLength", ["pinMaximumLength", "pinMaximumAge"], "pinMaximumLength"),
            ("the max PIN", "minPin", ["maximumPin"], "maximumPin"), ("the moon", "x", ["sunRise"], nil),
            ("end", "startTime", ["endTime", "endDate"], "endTime"), ("count", "a", ["lowCount", "highCount"], nil),
            ("the report id", "x", ["id"], nil), ("id", "x", ["id"], "id"),
            ("a1lamp", "x", ["a1Lamp", "a1lamp"], "a1Lamp"), ("the min lamp", "x", ["lampMinimum"], "lampMinimum"),
            ("the minimum lamp", "x", ["lampMin"], "lampMin"), ("the maximum lamp", "x", ["lampMax"], "lampMax"),
            ("the begin lamp", "x", ["lampStart"], "lampStart"), ("the start lamp", "x", ["lampBegin"], "lampBegin"),
            ("lamp", "lampMinimum", ["lampMaximum", "lampColor"], "lampMaximum"),
            ("lamp", "lampMaximum", ["lampMinimum", "lampColor"], "lampMinimum"),
            ("lamp", "lampBegin", ["lampEnd", "lampColor"], "lampEnd"),
            ("lamp", "lampEnd", ["lampBegin", "lampColor"], "lampBegin"),
            ("lamp", "lampLowest", ["lampHighest", "lampColor"], "lampHighest"),
            ("lamp", "lampHighest", ["lampLowest", "lampColor"], "lampLowest"),
            ("lamp", "lampFirst", ["lampLast", "lampColor"], nil),
            ("the endDate", "x", ["endDate", "endDateOffset"], "endDate"), ("endDate", "endDate", ["endDate"], nil),
            ("the `endDate`", "x", ["endDate", "endDateOffset"], "endDate"),
            ("the \"endDate\"", "x", ["endDate", "endDateOffset"], "endDate"),
            ("the 'endDate'", "x", ["endDate", "endDateOffset"], "endDate"),
        ] as [(String, String, [String], String?)])
    func resolver(_ words: String, _ property: String, _ siblings: [String], _ expected: String?) {
        #expect(RelationResolver(siblings: siblings).resolve(words, from: property) == expected)
    }

    @Test(
        "words that name nothing",
        arguments: [
            "the", "a", "an", "of", "value", "property", "setting", "policy", "number", "field", "set", "configured",
            "this",
        ])
    func fillers(_ word: String) {
        #expect(RelationResolver(siblings: ["lampSize"]).resolve("\(word) lamp", from: "x") == "lampSize")
        #expect(RelationResolver(siblings: ["lampSize"]).resolve("moon lamp", from: "x") == nil)
    }
}
