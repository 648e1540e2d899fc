import GraphDocs
import Testing

@testable import APIModel

@Suite struct SelectionTests {
    @Test(arguments: [
        ("/users/*", "/users/{id}", true), ("/users/*", "/users/{id}/x", false), ("/users/**", "/users/{id}/x", true),
        ("/USERS/?", "/users/a", true),
        ("*", "abc", true), ("*", "a/b", false), ("**", "a/b", true), ("a*c*e", "abcde", true),
        ("a*c*e", "abcdf", false), ("", "", true), ("", "a", false),
        ("intune-*-windows*", "intune-deviceconfig-windows10", true), ("/a/**/z", "/a/b/c/z", true), ("a**", "a", true),
        ("????", "abc", false),
    ]) func globs(_ pattern: String, _ text: String, _ isMatch: Bool) {
        #expect(Glob(pattern).matches(text) == isMatch)
    }

    @Test(arguments: [
        ("/users/{id}", "/users/{id | userPrincipalName}", true), ("/users/{id}", "/users/<user-id>", true),
        ("/a/{id}/d", "/a/{b>c}/d", true), ("/a/{id}/d", "/a/<b}c>/d", true),
        ("/users/{}", "/users/{id}/x", false), ("/users/{id}", "/users/me", false), ("/users/me", "/users/{id}", false),
        ("/users/{x}/{y}", "/users/{a}/{b}", true), ("/teams/{id}/x", "/teams/(team-id)/x", true),
        ("/users/{id}", "/users/'{id}'", true), ("/users('{x}')", "/users('{id}')", true),
        ("/a/{x}:/b", "/a/{path}:/b", true), ("/users/*/x", "/users/{a/b}/x", true), ("/users/*", "/users/{id}", true),
        ("/users/{i*}", "/users/{id}", true), ("/users/?", "/users/{id}", false), ("/**/{x}", "/a/b/{id}", true),
        ("/*id*", "/{id}", true), ("/f(a={x},b={y})", "/f(a={one},b={two})", true), ("/{x}", "/{a{b}c}", true),
        ("/{x}", "/{id", false), ("/{x}", "/id}", false), ("/{x}", "/{}", true), ("/<x>", "/{id}", true),
    ]) func placeholdersAreAllOne(_ pattern: String, _ path: String, _ isMatch: Bool) {
        let glob = Glob(pattern, hasPlaceholders: true)
        #expect(glob.matches(GlobText(path, hasPlaceholders: true)) == isMatch)
    }

    @Test func hostilePathsTakeNoTime() {
        let path = String(repeating: "/{", count: 20_000) + String(repeating: "<}", count: 20_000)
        let text = GlobText(path, hasPlaceholders: true)
        #expect(Glob("/**/{x}/**", hasPlaceholders: true).matches(text) == false)
        let many = GlobText(String(repeating: "/{a}", count: 10_000), hasPlaceholders: true)
        #expect(Glob("/**{x}/*/{y}", hasPlaceholders: true).matches(many))
    }

    @Test func hostilePatternsTakeNoTime() {
        let pattern = String(repeating: "*a", count: 200)
        #expect(!Glob(pattern).matches(String(repeating: "a", count: 150) + "b"))
    }

    private var model: Model {
        var get = Make.operation("GET", "/users/{id}", file: "user-get")
        get.operation?.response.type = Make.reference("user")
        var list = Make.operation("GET", "/groups", file: "group-list")
        list.operation?.response.type = Make.reference("group collection")
        var action = Make.operation("POST", "/users/{id}/send", file: "user-send")
        action.operation?.body = BodyFacts(
            isParameters: true, properties: [Make.row("message", "message")], source: Make.source())
        return Make.build(
            Make.page("entity", [Make.type("entity", properties: [Make.row("id", "String", "Key.")])]),
            Make.page("user", [Make.type("user", base: "entity", properties: [Make.row("address", "address")])]),
            Make.page("group", [Make.type("group", base: "entity", properties: [Make.row("kind", "groupKind")])]),
            Make.page("message", [Make.type("message", properties: [Make.row("to", "address")])]),
            Make.page("address", [Make.type("address")]),
            Make.page("adminUser", [Make.type("adminUser", base: "user", properties: [Make.row("office")])]),
            Make.page("groupKind", enumerations: [Make.enumeration("groupKind", ["a1"])]), get, list, action)
    }

    @Test(arguments: [
        (Selection(), ["address", "adminUser", "entity", "group", "groupKind", "message", "user"], 3),
        (Selection(includeTypes: ["user"]), ["address", "entity", "user"], 0),
        (Selection(includeTypes: ["microsoft.graph.User"]), ["address", "entity", "user"], 0),
        (Selection(includeTypes: ["adminUser"]), ["address", "adminUser", "entity", "user"], 0),
        (Selection(includeTypes: ["user"], includesDerivedTypes: true), ["address", "adminUser", "entity", "user"], 0),
        (Selection(includePaths: ["/users/**"]), ["address", "entity", "message", "user"], 2),
        (Selection(includePaths: ["/users/**#POST"]), ["address", "message"], 1),
        (Selection(includePaths: ["/users/**#get, delete"]), ["address", "entity", "user"], 1),
        (Selection(includePaths: ["**"], excludePaths: ["/users/**"]), ["entity", "group", "groupKind"], 1),
        (
            Selection(excludePaths: ["/groups"]),
            ["address", "adminUser", "entity", "group", "groupKind", "message", "user"], 2
        ),
        (Selection(includePages: ["group*"]), ["entity", "group", "groupKind"], 1),
        (Selection(includePages: ["user-get.md"]), ["address", "entity", "user"], 1),
        (Selection(includePages: ["**/resources/group.md"]), ["entity", "group", "groupKind"], 0),
        (Selection(includeTypes: ["*Kind"]), ["groupKind"], 0), (Selection(includeTypes: ["nothing"]), [], 0),
    ]) func chosen(_ selection: Selection, _ types: [String], _ operations: Int) {
        let selected = model.selecting(selection)
        #expect(selected.types.map(\.name) == types)
        #expect(selected.operations.count == operations)
    }

    /// A text that is of an enumeration leads to it as any other property does.
    @Test func theEnumerationOfATextComesAlong() {
        let text = Make.row("mood", "String", "Possible values are: `calm`, `wild`.")
        let model = Make.build(
            Make.page("weather", enumerations: [Make.enumeration("weather", ["calm", "wild"])]),
            Make.page("other", enumerations: [Make.enumeration("other", ["calm", "mild"])]),
            Make.page("lamp", [Make.type("lamp", properties: [text])]))
        let names = model.selecting(Selection(includeTypes: ["lamp"])).types.map(\.name)
        #expect(names == ["lamp", "weather"])
    }

    @Test func nothingIsUnresolvedInASelection() {
        for name in model.types.map(\.name) {
            let selected = model.selecting(Selection(includeTypes: [name]))
            let names = Set(selected.types.map(\.qualifiedName))
            for type in selected.types {
                #expect(type.base.map(names.contains) ?? true)
                #expect(type.properties.allSatisfy { $0.type.isPrimitive || names.contains($0.type.description) })
            }
        }
    }

    @Test func onlyDiagnosticsOfWhatIsLeftStay() {
        let model = Make.build(
            Make.page("a", [Make.type("a", properties: [Make.row("x", "missing")])]),
            Make.page("b", [Make.type("b", properties: [Make.row("y", "lost")])]))
        #expect(model.diagnostics.count == 2)
        #expect(model.selecting(Selection(includeTypes: ["a"])).diagnostics.count == 1)
    }

    private var linked: Model {
        Make.build(
            Make.page(
                "boat",
                [
                    Make.type(
                        "boat", properties: [Make.row("id", "String", "Key."), Make.row("size", "size")],
                        relationships: [Make.row("berth", "berth"), Make.row("twin", "boat")])
                ]),
            Make.page(
                "berth",
                [
                    Make.type(
                        "berth", properties: [Make.row("id", "String", "Key.")],
                        relationships: [Make.row("port", "port")])
                ]),
            Make.page("port", [Make.type("port", properties: [Make.row("id", "String", "Key.")])]),
            Make.page("size", [Make.type("size", properties: [Make.row("unit", "unit")])]),
            Make.page("unit", enumerations: [Make.enumeration("unit", ["foot"])]))
    }

    @Test(arguments: [
        (["boat"], false, ["berth", "boat", "port", "size", "unit"], []),
        (["boat"], true, ["boat", "size", "unit"], ["berth"]),
        (["boat", "berth"], true, ["berth", "boat", "size", "unit"], ["port"]),
        ([], true, ["berth", "boat", "port", "size", "unit"], []),
    ]) func propertiesThatLeadAwayAreLeftOut(
        _ chosen: [String], _ drops: Bool, _ types: [String], _ dropped: [String]
    ) {
        let selected = linked.selecting(Selection(includeTypes: chosen, dropsUnreachedProperties: drops))
        #expect(selected.types.map(\.name) == types)
        #expect(selected.types.flatMap(\.droppedProperties) == dropped)
        let left = selected.types.flatMap(\.properties).map(\.name)
        #expect(left.contains("twin") && left.contains("unit") && Set(left).isDisjoint(with: dropped))
    }

    @Test func subtypesOfSubtypesAreFoundInAnyOrder() {
        let model = Make.build(
            Make.page("root", [Make.type("root", properties: [Make.row("name")])]),
            Make.page("aLeaf", [Make.type("aLeaf", base: "middle")]),
            Make.page("middle", [Make.type("middle", base: "root")]))
        let selected = model.selecting(Selection(includeTypes: ["root"], includesDerivedTypes: true))
        #expect(selected.types.map(\.name) == ["aLeaf", "middle", "root"])
    }

    @Test func subtypesThatExamplesShowComeAlong() {
        let pages = [
            "beta/resources/file.md": PageText.type("file", "id|String"),
            "beta/resources/picture.md": PageText.type("picture", base: "file", "width|Int32"),
            "beta/resources/sound.md": PageText.type("sound", base: "file", "length|Int32"),
            "beta/resources/other.md": PageText.type("other", "id|String"),
            "beta/api/file-send.md": PageText.api(
                "POST /files/send",
                sections: PageText.sends(
                    "Supply the following parameters.", rows: "files|[file](../resources/file.md) collection",
                    heading: "Parameter"),
                examples:
                    ##"POST https://graph.microsoft.com/beta/files/send\n\n{"files": [{"@odata.type": "#microsoft.graph.picture"}], "x": {"@odata.type": "#microsoft.graph.other"}}"##
                    .replacing("\\n", with: "\n")),
        ]
        let model = PageSketch(pages).model
        func names(_ selection: Selection) -> [String] { model.selecting(selection).types.map(\.name) }
        // No other subtype, and nothing that the request has no place for.
        #expect(names(Selection(includePaths: ["/files/send"])) == ["file", "picture"])
        #expect(model.selecting(Selection(includePaths: ["/files/send"])).origin?.types.count == 4)
        #expect(model.origin == nil)
    }

    @Test(
        "prose brings the subtypes that it names, marked in the page and as words in its summary",
        arguments: [
            ("A [picture](../resources/picture.md) is taken.", "Text.", ["file", "picture"]),
            ("A [nice one](../resources/picture.md) is taken.", "Text.", ["file", "picture"]),
            ("A **picture** is taken.", "Text.", ["file", "picture"]),
            ("Of type `#microsoft.graph.picture`.", "Text.", ["file", "picture"]),
            ("Of type ***picture***.", "Text.", ["file", "picture"]), ("A picture is taken.", "Text.", ["file"]),
            ("An **other** thing.", "Text.", ["file"]), ("", "Files are Pictures, and others.", ["file", "picture"]),
            ("", "A thumb  nail of it.", ["file", "picture", "thumbNail"]), ("", "A thumb.", ["file"]),
            ("|a|\n|-|\n|`picture`|", "Text.", ["file", "picture"]),
        ])
    func prose(below: String, summary: String, expected: [String]) {
        let body = "## Request body\nA [file](../resources/file.md).\n\n\(below)\n"
        let api = PageText.api("POST /files/send", sections: body)
        let model = PageSketch([
            "beta/resources/file.md": PageText.type("file", "name|String"),
            "beta/resources/picture.md": PageText.type("picture", base: "file", "width|Int32"),
            "beta/resources/thumbnail.md": PageText.type("thumbNail", base: "picture", "height|Int32"),
            "beta/resources/other.md": PageText.type("other", "name|String"),
            "beta/api/file-send.md": api.replacing("Text.", with: summary),
        ]).model
        let names = model.selecting(Selection(includePaths: ["/files/send"])).types.map(\.name)
        #expect(names == expected)
    }
}
