import APIModel
import DescriptionRules
import GraphGenBase
import Testing

@testable import SwiftEmitter

/// What comments say of a property's values.
@Suite struct DocumentedFactsTests {
    private func facts(_ change: (inout Property) -> Void) -> [String] {
        SampleModel.property("lamp", "Edm.Int32", change).documentedFacts
    }

    @Test(
        arguments: [
            (4, 127, "4...127"), (4, 5, "4...5"), (4, 4, "4"), (4, nil, "4 or more"), (nil, 127, "at most 127"),
            (nil, nil, nil),
        ] as [(Int64?, Int64?, String?)])
    func bounds(_ lower: Int64?, _ upper: Int64?, _ text: String?) {
        let interval = Interval(lower.map { .integer($0) }, upper.map { .integer($0) })
        #expect(facts { $0.range = interval } == (text.map { ["Range: \($0)"] } ?? []))
        #expect(facts { $0.length = interval } == (text.map { ["Length: \($0)"] } ?? []))
        #expect(facts { $0.items = interval } == (text.map { ["Items: \($0)"] } ?? []))
    }

    @Test(arguments: [
        (RelationOperator.less, "Less than"), (.lessOrEqual, "Less than or equal to"), (.greater, "Greater than"),
        (.greaterOrEqual, "Greater than or equal to"), (.exclusive, "Not together with"),
    ])
    func relations(_ sign: RelationOperator, _ words: String) {
        #expect(facts { $0.relations = [Fact(Relation(sign, "moon"))] } == ["\(words) moon"])
    }

    @Test(arguments: [(true, []), (false, ["Not nullable"]), (nil, [])] as [(Bool?, [String])])
    func nullability(_ value: Bool?, _ expected: [String]) {
        #expect(facts { $0.nullable = value.map { Fact($0) } } == expected)
    }

    @Test func specialValues() {
        let named = [Property.NamedNumber(value: .integer(0), name: "Late"), .init(value: .integer(1), name: "Soon")]
        #expect(facts { $0.namedNumbers = Fact(named) } == ["Numbers: 0 Late, 1 Soon"])
        #expect(facts { $0.forbidden = Fact(["root", "admin"]) } == ["Not allowed: root, admin"])
        #expect(facts { $0.alternateKey = Fact(true) } == ["Alternate key"])
        #expect(
            facts {
                $0.length = Interval(nil, .integer(9))
                $0.shortened = Fact(true)
            } == ["Length: at most 9, longer texts are cut"])
    }

    @Test func queryOptions() {
        func facts(_ change: (inout APIModel.Operation) -> Void) -> [String] {
            var operation = APIModel.Operation(
                id: "a", kind: .list, method: "GET", path: "/a", source: Place(page: "a.md", line: 1))
            change(&operation)
            return operation.documentedQueryOptions
        }
        #expect(facts { _ in }.isEmpty)
        #expect(facts { $0.queryLimits.complete = [] } == ["Query options: none"])
        #expect(facts { $0.queryLimits.complete = ["$top", "$skip"] } == ["Query options: $top, $skip"])
        #expect(facts { $0.queryLimits.denied = ["$top", "$skip"] } == ["Not supported: $top, $skip"])
        #expect(
            facts { $0.queryLimits.exclusions = [.init(option: "$select", property: "a")] } == ["Not in $select: a"])
    }

    @Test func allOfThemInOrder() {
        let facts = facts {
            $0.range = Interval(.integer(1))
            $0.numbers = Fact([.integer(2), .decimal(2.5)])
            $0.pattern = Fact("^a$")
            $0.key = Fact(true)
            $0.readOnly = Fact(true)
            $0.requiredOnCreate = Fact(true)
            $0.immutable = Fact(true)
            $0.defaultValue = Fact("2")
            $0.filter = Fact(["eq", "ne"])
            $0.onlyOnSelect = Fact(true)
            $0.deprecated = Fact(true)
        }
        #expect(
            facts == [
                "Range: 1 or more", "Allowed: 2, 2.5", "Pattern: ^a$", "Key", "Read-only", "Always there",
                "Cannot change once set", "Default: 2", "$filter: eq, ne", "Returned only on $select", "Deprecated",
            ])
    }
}
