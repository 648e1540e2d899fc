import GraphDocs
import Testing

@testable import APIModel

@Suite struct SelectionFaultTests {
    @Test(arguments: [
        ("", "is empty"), (" ", "is empty"), ("/a/***", "has `***`; `*` is within a segment, `**` across segments"),
        ("/a/{b", "has a `{` without a `}`"), ("/a/b}", "has a `}` without a `{`"),
        ("/a/{b{c}}", "has a `{` within braces"),
        ("/a/}b{", "has a `}` without a `{`"), ("/a#", "has no method after `#`"),
        ("/a#GET,", "has no method after `#` or `,`"),
        ("/a#,GET", "has no method after `#` or `,`"), ("#GET", "has no path before `#`"),
        ("/a#FETCH", "names a method after `#` that is none of GET, POST, PATCH, PUT, DELETE, HEAD"),
        ("/a#GET#POST", "names a method after `#` that is none of GET, POST, PATCH, PUT, DELETE, HEAD"),
        ("/a\u{0}", "holds a control character"), ("/a\u{1B}[2J", "holds a control character"),
        ("/a\n", "holds a control character"), (String(repeating: "a", count: 2_049), "has more than 2048 bytes"),
    ]) func malformedPaths(_ pattern: String, _ reason: String) {
        for option in [Selection.Option.includePath, .excludePath] {
            var selection = Selection()
            selection.includePaths = option == .includePath ? ["/fine", pattern] : []
            selection.excludePaths = option == .excludePath ? ["/fine", pattern] : []
            #expect(
                selection.malformed == [.init(option: option, index: 1, pattern: pattern, kind: .malformed(reason))])
        }
    }

    @Test(arguments: [("", "is empty"), ("a***", "has `***`; `*` is within a segment, `**` across segments")])
    func malformedNames(_ pattern: String, _ reason: String) {
        let selection = Selection(includePages: [pattern], includeTypes: [pattern])
        #expect(selection.malformed.map(\.option) == [.includePage, .includeType])
        #expect(selection.malformed.allSatisfy { $0.kind == .malformed(reason) })
    }

    @Test(arguments: ["/a", "a/b", "**", "/a#get, post", "/users/{id}/*", "/f(a='{b}')", "/a/{}", "/x?", "a**"])
    func wellFormed(_ pattern: String) { #expect(Selection(includePaths: [pattern]).malformed.isEmpty) }

    private var model: Model {
        Make.build(
            Make.page("gadget", [Make.type("gadget", properties: [Make.row("id", "String", "Key.")])]),
            Make.page("gadgetKind", enumerations: [Make.enumeration("gadgetKind", ["a1"])]),
            Make.operation("GET", "/users/{id | userPrincipalName}", file: "user-get"),
            Make.operation("DELETE", "/users/{id | userPrincipalName}", file: "user-delete"),
            Make.operation("GET", "/groups", file: "group-list"))
    }
    private static let pages = ["beta/resources/gadget.md", "beta/api/user-get.md", "beta/api/group-list.md"]

    private func near(_ selection: Selection) -> [[String]] {
        model.unmatched(by: selection, pages: Self.pages).map {
            if case .unmatched(let near) = $0.kind { near } else { ["?"] }
        }
    }

    @Test(arguments: [
        ("gadgte", ["gadget"]), ("gadgets", ["gadget"]), ("gadge", ["gadget"]), ("Gadgetkinds", ["gadgetKind"]),
        ("*adgte", ["gadget"]),
        ("microsoft.graph.gadgte", ["microsoft.graph.gadget"]), ("x", []), ("somethingElse", []), ("ga?get", nil),
        ("GADGET", nil), ("*", nil),
    ]) func types(_ pattern: String, _ expected: [String]?) {
        #expect(near(Selection(includeTypes: [pattern])) == (expected.map { [$0] } ?? []))
    }

    @Test(arguments: [
        ("/user/{id}", ["/users/{id | userPrincipalName}"]), ("/grups", ["/groups"]), ("/gruops/**", ["/groups"]),
        ("/users/{id}#PATCH", ["/users/{id | userPrincipalName}#DELETE", "/users/{id | userPrincipalName}#GET"]),
        ("/nothing/like/it", []), ("/users/{id}", nil), ("/users/{id}#get", nil), ("**", nil),
    ]) func paths(_ pattern: String, _ expected: [String]?) {
        #expect(near(Selection(includePaths: [pattern])) == (expected.map { [$0] } ?? []))
        #expect(near(Selection(excludePaths: [pattern])) == (expected.map { [$0] } ?? []))
    }

    @Test(arguments: [
        ("gadegt", ["gadget"]), ("user-gte.md", ["user-get.md"]), ("beta/api/user-ge.md", ["beta/api/user-get.md"]),
        ("user-get", nil), ("user-get.md", nil), ("**/api/*", nil), ("user-*", nil), ("*.md", nil),
    ]) func pages(_ pattern: String, _ expected: [String]?) {
        #expect(near(Selection(includePages: [pattern])) == (expected.map { [$0] } ?? []))
    }

    @Test func everyPatternIsAskedByItself() {
        let selection = Selection(
            includePages: ["gadget", "none"], includePaths: ["/groups"], excludePaths: ["/none", "/groups"],
            includeTypes: ["gadget", "gadgetKind", "none"])
        let faults = model.unmatched(by: selection, pages: Self.pages)
        #expect(faults.map(\.option) == [.includePage, .excludePath, .includeType])
        #expect(faults.map(\.index) == [1, 0, 2])
    }

    @Test func hintsTakeNoTimeAndNoRoom() {
        let names = (0..<20_000).map { String(repeating: "a", count: 200) + "\($0)" }
        var search = NearSearch(budget: 300_000)
        let glob = Glob(String(repeating: "*a", count: 100) + "b")
        #expect(search.near(glob, among: names, arePaths: false).count <= 3)
        #expect(search.near(Glob("abc"), among: ["abd"], arePaths: false).isEmpty, "the budget is for all patterns")
        var other = NearSearch()
        #expect(other.near(Glob(String(repeating: "a", count: 300)), among: names, arePaths: false).isEmpty)
        #expect(
            other.near(Glob("names"), among: ["name3", "name1", "name2", "name0", "nam"], arePaths: false)
                == ["name0", "name1", "name2"])
    }
}
