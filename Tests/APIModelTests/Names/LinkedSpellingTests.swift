import GraphDocs
import Testing

@testable import APIModel

/// Types that their own page calls by a shortened name.
@Suite struct LinkedSpellingTests {
    private func model(file: String, name: String, label: String) -> Model {
        let page = Make.page(file, [Make.type(name, properties: [Make.row("id")])])
        var child = Make.type("leaf")
        child.sentenceBase = TypeReference(name: label, linkPage: page.page)
        return Make.build(page, Make.page("leaf", [child]))
    }

    @Test(arguments: ["mainflow", "ns-mainflow"]) func theFileAndALinkCorrectTheName(_ file: String) {
        let model = model(file: file, name: "Flow", label: "mainFlow")
        #expect(model.types.map(\.name) == ["leaf", "mainFlow"])
        #expect(model.type("leaf")?.base == "microsoft.graph.mainFlow")
        #expect(model.codes == ["type.spelling"])
    }

    @Test(arguments: [
        ("mainflow", "flow", "mainFlow"), ("mainflow", "Flow", "otherFlow"), ("flow", "Flow", "flow"),
        ("chart", "WorkbookChart", "chart"), ("mainflow", "Flow", "Mainflow"),
    ]) func nothingElseDoes(_ file: String, _ name: String, _ label: String) {
        #expect(model(file: file, name: name, label: label).type(name) != nil)
    }
}
