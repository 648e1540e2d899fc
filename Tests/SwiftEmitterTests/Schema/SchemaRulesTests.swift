import APIModel
import GraphGenBase
import GraphRuntime
import Testing

@testable import SwiftEmitter

@Suite struct SchemaRulesTests {
    private func rules(_ type: String = "Edm.Int32", _ change: (inout Property) -> Void) -> [String] {
        SchemaRules(SampleModel.property("p", ValueType(type), line: 7, change)).rules.map {
            "\($0.id) \($0.severity) \($0.documentation?.line ?? 0) \($0.kind)"
        }
    }

    private func words(_ rule: String, _ line: Int = 7) -> [Evidence] {
        [SampleModel.words(rule, "…", line: line)]
    }

    @Test func boundsOfOneRuleAreOne() {
        #expect(
            SchemaRules(SampleModel.property("p", "Edm.Int32") { $0.range = Interval(.integer(1), .integer(9)) }).rules
                .map(\.kind) == [.range(minimum: 1, maximum: 9)])
        #expect(rules { $0.range = Interval(.integer(1), nil, words("range.above", 8)) }.count == 1)
    }

    @Test func boundsOfTwoRulesAreTwo() {
        let found = SchemaRules(
            SampleModel.property("p", "Edm.Int32") {
                $0.range.minimum = Fact(.integer(1), words("column.minimum"))
                $0.range.maximum = Fact(.integer(60), words("column.maximum"))
            }
        ).rules
        #expect(found.map(\.id) == ["column.minimum", "column.maximum"])
        #expect(found.map(\.kind) == [.range(minimum: 1, maximum: nil), .range(minimum: nil, maximum: 60)])
    }

    @Test func whatFiltersDoNotTake() {
        #expect(
            rules { $0.notFilterable = Fact(true, words("filter.unsupported", 8)) }
                == ["filter.unsupported error 8 excluded([\"$filter\"])"])
        #expect(rules { _ in }.isEmpty)
    }

    @Test func aFactThatIsContradictedWarns() {
        func severities(_ change: (inout Property) -> Void) -> [ValidationSeverity] {
            SchemaRules(SampleModel.property("p", "Edm.Int32", change)).rules.map(\.severity)
        }
        #expect(severities { $0.range = Interval(.integer(1), nil) } == [.error])
        #expect(
            severities {
                $0.range = Interval(.integer(1), nil)
                $0.range.minimum?.isContradicted = true
            } == [.warning])
        #expect(
            severities {
                $0.numbers = Fact([.integer(1)])
                $0.numbers?.isContradicted = true
            } == [.warning])
    }

    /// Each relation has the words that made it, whatever stands beside it.
    @Test func relationsKeepTheirOwnWords() {
        let found = SchemaRules(
            SampleModel.property("p", "Edm.Int32") {
                $0.relations = [
                    Fact(Relation(.exclusive, "a"), words("relation.exclusive", 3)),
                    Fact(Relation(.less, "b"), words("relation.less", 4)),
                ]
            }
        ).rules
        #expect(found.map(\.id) == ["relation.exclusive", "relation.less"])
        #expect(found.map { $0.documentation?.line } == [3, 4])
    }

    @Test func whatNoWordsGaveHasANameAndThePropertysPlace() {
        let found = SchemaRules(SampleModel.property("p", "Edm.String", line: 7) { $0.values = Fact(["a"]) }).rules
        #expect(found.map(\.id) == ["values"])
        #expect(found.map(\.severity) == [.warning])
        #expect(found.map { $0.documentation?.line } == [7])
    }

    @Test func emptyListsAreNoRules() {
        #expect(
            rules("Edm.String") {
                $0.values = Fact([])
                $0.filter = Fact([])
            }.isEmpty)
        #expect(rules { $0.numbers = Fact([]) }.isEmpty)
    }

    @Test func whatIsForbiddenCutOrNamed() {
        #expect(
            rules("Edm.String") { $0.forbidden = Fact(["root"], words("values.forbidden", 8)) }
                == ["values.forbidden error 8 forbidden([\"root\"])"])
        #expect(
            rules("Edm.String") {
                $0.length = Interval(nil, .integer(9))
                $0.shortened = Fact(true)
            } == ["length note 7 length(minimum: nil, maximum: Optional(9))"])
        let named = SchemaRules(
            SampleModel.property("p", "Edm.Int32") {
                $0.namedNumbers = Fact([Property.NamedNumber(value: .integer(1), name: "late")])
            }
        ).rules
        #expect(named.map(\.kind) == [.numbers([1])])
        #expect(named.map(\.severity) == [.warning])
    }

    /// What a page takes back for some objects is doubted, and comes through the schema's text so.
    @Test func doubtedDemands() throws {
        func property(_ isContradicted: Bool, isReadOnly: Bool = false) -> GraphSchemaProperty? {
            let type = SampleModel.type(
                "lamp",
                properties: [
                    SampleModel.property("p", "Edm.String") {
                        $0.requiredOnCreate = Fact(true)
                        $0.requiredOnCreate?.isContradicted = isContradicted
                        $0.readOnly = isReadOnly ? Fact(true) : nil
                    }
                ])
            return GraphSchema(Model(apiVersion: "v1.0", types: [type]).schemaText()).property(
                "p", of: type.qualifiedName)
        }
        #expect(property(true)?.isRequirementDoubted == true)
        #expect(property(true)?.isRequiredOnCreate == true)
        #expect(property(false)?.isRequirementDoubted == false)
        #expect(property(true, isReadOnly: true)?.isRequirementDoubted == false)
    }

    @Test func joinedValuesAreAFlagOfTexts() {
        func isFlags(_ type: String) -> Bool {
            GraphSchemaProperty(SampleModel.property("p", ValueType(type)) { $0.flags = Fact(true) }).isFlags
        }
        #expect(isFlags("Edm.String"))
        #expect(!isFlags("microsoft.graph.kind"))
    }
}
