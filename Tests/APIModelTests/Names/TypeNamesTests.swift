import DescriptionRules
import GraphDocs
import Testing

@testable import APIModel

@Suite struct TypeNamesTests {
    private var names: TypeNames {
        var names = TypeNames()
        for name in [
            "microsoft.graph.user", "microsoft.graph.callRecords.session", "microsoft.graph.workbookChart",
            "microsoft.graph.score",
        ] {
            names.add(name)
        }
        names.add(structure: "microsoft.graph.workbookChart", on: "v1.0/resources/chart.md")
        names.add(structure: "microsoft.graph.user", on: "v1.0/resources/user.md")
        names.add("microsoft.graph.stateKind")
        names.add(enumeration: "microsoft.graph.stateKind", heading: "stateKind values", on: "v1.0/resources/user.md")
        return names
    }

    private let scope = TypeNames.Scope(namespace: "microsoft.graph", page: "v1.0/resources/x.md")

    @Test(
        arguments: [
            ("user", "microsoft.graph.user"), ("User", "microsoft.graph.user"),
            ("microsoft.graph.USER", "microsoft.graph.user"),
            ("Microsoft.Graph.callrecords.Session", "microsoft.graph.callRecords.session"),
            ("session", "microsoft.graph.callRecords.session"),
            ("graph.user", "microsoft.graph.user"), ("#microsoft.graph.user", "microsoft.graph.user"),
            ("scores", "microsoft.graph.score"),
            ("nothing", nil), ("microsoft.graph.nothing", nil),
        ] as [(String, String?)]) func byName(_ name: String, _ expected: String?)
    { #expect(names.lookUp(name, in: scope) == expected) }

    @Test(
        arguments: [
            ("Chart", "v1.0/resources/chart.md", nil, "microsoft.graph.workbookChart"),
            ("score", "v1.0/resources/Chart.md", nil, "microsoft.graph.workbookChart"),
            ("stateKind", "v1.0/resources/user.md", nil, "microsoft.graph.stateKind"),
            ("kind", "v1.0/resources/user.md", "statekind-values", "microsoft.graph.stateKind"),
            ("person", "v1.0/resources/user.md", nil, "microsoft.graph.user"),
            ("score", "v1.0/resources/missing.md", nil, "microsoft.graph.score"),
            ("unknown", "v1.0/resources/user.md", "somewhere-else", nil),
        ] as [(String, String, String?, String?)]) func byLink(
            _ label: String, _ page: String, _ fragment: String?, _ expected: String?
        )
    {
        #expect(names.lookUp(TypeReference(name: label, linkPage: page, linkFragment: fragment), in: scope) == expected)
    }

    @Test func thePagesNamespaceComesFirst() {
        var names = names
        names.add("microsoft.graph.session")
        let inside = TypeNames.Scope(namespace: "microsoft.graph.callRecords", page: "x.md")
        #expect(names.lookUp("session", in: inside) == "microsoft.graph.callRecords.session")
        #expect(names.lookUp("session", in: scope) == "microsoft.graph.session")
    }

    @Test(arguments: [
        ("pinMinimumLength", ["pin", "minimum", "length"]), ("minOSVersion", ["min", "os", "version"]),
        ("v4_0", ["v4", "0"]),
        ("URL", ["url"]), ("", []), ("x", ["x"]), ("aB", ["a", "b"]), ("straßeName", ["straße", "name"]),
    ]) func camelWords(_ name: String, _ words: [String]) { #expect(CamelWords.split(name) == words) }

    @Test func linksAndCaseLeadToOneSpelling() {
        var reference = Make.reference("Chart")
        reference.linkPage = "api-reference/v1.0/resources/chart.md"
        var row = Make.row("main")
        row.type = reference
        let model = Make.build(
            Make.page("chart", [Make.type("workbookChart")]),
            Make.page("x", [Make.type("x", properties: [row, Make.row("other", "WORKBOOKCHART collection")])]))
        #expect(model.type("x")?["main"]?.type == "microsoft.graph.workbookChart")
        #expect(model.type("x")?["other"]?.type == "microsoft.graph.workbookChart")
        #expect(model.codes.isEmpty)
    }

    @Test(arguments: ["** Unknown **", "a b", "1x", "<x>"]) func whatIsNoNameIsUntyped(_ text: String) {
        var row = Make.row("odd")
        row.type = TypeReference(name: text, raw: text)
        let model = Make.build(Make.page("x", [Make.type("x", properties: [row])]))
        #expect(model.type("x")?["odd"]?.type == "Edm.Untyped")
        #expect(model.types.count == 1)
    }

    @Test func aUnionIsItsCommonBase() {
        var row = Make.row("info", "first")
        row.type?.alternatives = [Make.reference("second")]
        let model = Make.build(
            Make.page("info", [Make.type("info")]), Make.page("first", [Make.type("first", base: "info")]),
            Make.page("second", [Make.type("second", base: "info")]),
            Make.page("x", [Make.type("x", properties: [row])]))
        #expect(model.type("x")?["info"]?.type == "microsoft.graph.info")
    }
}
