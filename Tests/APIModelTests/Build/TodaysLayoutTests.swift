import GraphDocs
import GraphGenBase
import Testing

@testable import APIModel

/// What pages of today's layouts tell across pages.
@Suite struct TodaysLayoutTests {
    private func type(_ json: String, _ cell: String = "kiteTail") -> ModelType? {
        var facts = Make.type("kite", properties: [Make.row("tail", cell)])
        facts.jsonRepresentation = JSONReader.read(json).value
        return Make.build(Make.page("kite", [facts])).type("kiteTail")
    }

    @Test func aTypeShownAsAStringIsOpenText() {
        #expect(type(#"{"tail": "String"}"#)?.kind == .enumeration)
        #expect(type(#"{"tail": ["String"]}"#, "kiteTail collection")?.kind == .enumeration)
        #expect(type(#"{"tail": {"@odata.type": "microsoft.graph.kiteTail"}}"#)?.kind == .complex)
        #expect(type("{}")?.kind == .complex)
    }

    @Test func aValueListOfAStructureIsNotOfTheProperty() {
        let row = Make.row("grants", "grant collection", "Set by its roles. The possible values are `reader`, `owner`.")
        let model = Make.build(
            Make.page("x", [Make.type("x", properties: [row])]), Make.page("grant", [Make.type("grant")]))
        #expect(model.type("x")?["grants"]?.enumValues == [])
    }

    @Test func aHeadingOfATextIsNoEnumerationOfAnotherPage() {
        let own = Make.enumeration("mode", ["a1", "b1"])
        var section = Make.enumeration("mode", ["c1", "d1"])
        section.isOwnPage = false
        let model = Make.build(
            Make.page("mode", enumerations: [own]),
            Make.page("x", [Make.type("x", properties: [Make.row("mode", "String")])], enumerations: [section]))
        #expect(model.type("mode")?.members.map(\.name) == ["a1", "b1"])
        #expect(model.type("x")?["mode"]?.enumValues == ["c1", "d1"])
    }

    @Test func alternateKeys() throws {
        let rows = [
            Make.row("id", "String", "Key."), Make.row("name", "String", "The name. Alternate key."),
            Make.row("mail", "String", "Is not an alternate name."),
        ]
        let model = Make.build(Make.page("x", [Make.type("x", properties: rows)]))
        #expect(model.type("x")?.alternateKeys == [["name"]])
        #expect(try Model(json: model.json()).type("x")?.alternateKeys == [["name"]])
    }

    @Test func theCommentsBaseIsQualified() {
        var facts = Make.type("user", properties: [])
        facts.namespace = "microsoft.graph.area"
        facts.sentenceBase = TypeReference(name: "entity")
        facts.metadataBase = "microsoft.graph.entity"
        let model = Make.build(Make.page("area-user", [facts]))
        #expect(model.type("user")?.base == "microsoft.graph.entity")
        facts.metadataBase = nil
        #expect(Make.build(Make.page("area-user", [facts])).type("user")?.base == "microsoft.graph.entity")
    }

    @Test func whatALinkSaysCounts() {
        func type(_ label: String, _ page: String) -> (ValueType?, [String]) {
            var reference = TypeReference(name: label)
            reference.linkPage = page
            let row = PropertyFacts(name: "p", type: reference, source: Make.source())
            let model = Make.build(
                Make.page("x", [Make.type("x", properties: [row])]), Make.page("lamp", [Make.type("lamp")]),
                Make.page("group", [Make.type("group")]), Make.page("bigLamp", [Make.type("bigLamp")]))
            return (model.type("x")?["p"]?.type, model.codes.filter { $0 == "type.link" })
        }
        #expect(type("group", Make.page("lamp", []).page) == (.named("microsoft.graph.group"), ["type.link"]))
        #expect(type("lamp", Make.page("bigLamp", []).page) == (.named("microsoft.graph.bigLamp"), []))
        #expect(type("lamp", Make.page("lamp", []).page) == (.named("microsoft.graph.lamp"), []))
    }
}
