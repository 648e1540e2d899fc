import GraphDocs
import Testing

@testable import APIModel

/// Each fact has its own words.
@Suite struct FactTests {
    private func column(_ cells: [(String, String)], _ type: String = "Int32", _ description: String = "") -> Property {
        var row = Make.row("value", type, description)
        row.extraColumns = cells.map { .init(header: $0.0, text: $0.1) }
        return property(row)
    }

    private func ids(_ fact: Fact<some Hashable & Sendable>?) -> [String]? { fact?.evidence.map(\.rule) }

    @Test func boundsKnowTheirColumns() {
        let both = column([("min value", "1"), ("max value", "60")])
        #expect(ids(both.range.minimum) == ["column.minimum"])
        #expect(ids(both.range.maximum) == ["column.maximum"])
        #expect(both.ruleIDs == ["column.minimum", "column.maximum"])
        #expect(both.range.minimum?.evidence.first?.words == "1")
        #expect(both.range.minimum?.evidence.first?.place.line == 10)
    }

    /// The JSON lists rules apart from facts; those of columns go back to the facts they gave.
    @Test(arguments: [
        ("min value", "1"), ("max value", "60"), ("default value", "7"), ("required", "Yes"), ("optional", "No"),
        ("nullable", "Yes"), ("nullable", "No"), ("read-only", "Yes"),
    ]) func columnsReadBackAreTheirFacts(_ header: String, _ cell: String) throws {
        var row = Make.row("value", "Int32")
        row.extraColumns = [.init(header: header, text: cell)]
        let model = Make.build(Make.page("x", [Make.type("x", properties: [row])]))
        let read = try Model(json: model.json())
        let rules = try #require(read.type("x")?["value"]?.rules)
        #expect(rules.map(\.id) == model.type("x")?["value"]?.ruleIDs)
        #expect(rules.map(\.text) == [cell])
    }

    @Test func aSentenceGivesBothBoundsAndIsListedOnce() {
        let value = column([("max value", "60")], "Int32", "Valid values 1 to 99.")
        #expect(ids(value.range.minimum) == ["range.valid-values"])
        #expect(ids(value.range.maximum) == ["column.maximum", "range.valid-values"])
        #expect(value.maximum == .integer(60))
        #expect(value.ruleIDs == ["column.maximum", "range.valid-values"])
    }

    @Test func notEmptyIsALengthOrANumberOfItems() {
        #expect(ids(property("Cannot be empty.").length.minimum) == ["not-empty.sentence"])
        #expect(ids(property("Cannot be empty.", type: "String collection").items.minimum) == ["not-empty.sentence"])
    }

    @Test func whatContradictsItselfIsNoFact() {
        let value = column([("min value", "9"), ("max value", "1")], "Int32", "Default is 5.")
        #expect(value.range.isUnbounded)
        #expect(value.ruleIDs == ["default.value"])
    }

    @Test func laterFactsAreListedBehind() {
        let row = Make.row(
            "low", "Int32",
            "Valid values 1 to 9 and less than or equal to the value set for the high. Default is 2.")
        let model = Make.build(Make.page("x", [Make.type("x", properties: [row, Make.row("high", "Int32")])]))
        #expect(
            model.type("x")?["low"]?.ruleIDs == ["range.valid-values", "default.value", "relation.less-or-equal"])
    }

    @Test func thatItIsTheKeyOfTheEntityDoesNotSayThatNobodySetsIt() {
        let id = property(Make.row("id", "String", "Key of the entity."))
        #expect(id.isKey)
        #expect(id.readOnly == nil)
        #expect(id.ruleIDs == ["key.label"])
    }
}
