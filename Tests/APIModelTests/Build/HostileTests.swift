import DescriptionRules
import GraphDocs
import Testing

@testable import APIModel

/// Facts that no honest page gives: no crash, and time that grows with their size only.
@Suite struct HostileTests {
    @Test func manyRowsOfManyKinds() {
        let rows = (0..<5_000).map {
            Make.row(
                "value\($0)", $0 % 3 == 0 ? "missing\($0)" : "Int32",
                "Must be less than value\($0 + 1). Possible values are: `v\($0)`, `w`. Valid values 0 to \($0)")
        }
        var page = Make.operation("POST", "/xs", file: "x-create")
        page.operation?.body = BodyFacts(type: Make.reference("y"), properties: rows, source: Make.source())
        let sections = (0..<500).map { Make.enumeration("value\($0) values", ["a1"], isOwnPage: false) }
        let model = Make.build(Make.page("x", [Make.type("x", properties: rows)], enumerations: sections), page)
        #expect(model.type("x")?.properties.count == 5_000)
        #expect(model.type("y")?.properties.count == 5_000)
    }

    @Test(arguments: [
        "must match the regex '", "default is ", "valid values are 1, ", "deprecated ", "Possible values are: `a` - ",
        "((((", "supports ", "between 1 and ", "for example ",
    ])
    func repeatedWords(_ words: String) {
        let text = String(repeating: words, count: 20_000)
        #expect(RuleReader.read(text).count <= text.utf8.count)
    }

    @Test func longNames() {
        let name = String(repeating: "s", count: 200_000)
        let model = Make.build(
            Make.page("x", [Make.type("x", base: name, properties: [Make.row(name, name)])]),
            Make.operation("GET", "/" + name + "/{" + name + "}", file: name))
        #expect(model.types.count == 2)
    }

    @Test func longChains() {
        let pages = (0..<3_000).map {
            Make.page("t\($0)", [Make.type("t\($0)", base: "t\($0 + 1)", properties: [Make.row("p\($0)")])])
        }
        let model = ModelBuilder(apiVersion: "v1.0").build(from: pages)
        #expect(model.types.count == 3_001)
        #expect(model.codes.contains("base.cycle"))
    }

    @Test func emptyNames() {
        let model = Make.build(
            Make.page(
                "", [Make.type("", base: "", properties: [Make.row("", "")])],
                enumerations: [Make.enumeration("", [""])]), Make.operation("", "", file: ""))
        #expect(model.types.map(\.name) == [""])
        #expect(model.operations.map(\.path) == [""])
    }
}
