import Testing

@testable import GraphDocs

@Suite("Type cells")
struct TypeCellTests {
    /// What a type cell says, by way of a whole page.
    private func read(_ cell: String) -> String? {
        let page = facts(
            resourcePage("## Properties\n|Property|Type|Description|\n|:---|:---|:---|\n|p|\(cell)|d|\n\n[x]: x.md"),
            others: ["v1.0/resources/x.md": "# x", "v1.0/resources/Mixed.md": "# mixed"])
        return page.types.first?.properties.first?.type?.sketch
    }

    @Test(
        "primitives in every spelling",
        arguments: [
            ("String", "Edm.String"), ("string", "Edm.String"), ("STRING", "Edm.String"), ("Boolean", "Edm.Boolean"),
            ("bool", "Edm.Boolean"), ("DateTimeOffset", "Edm.DateTimeOffset"), ("dateTime", "Edm.DateTimeOffset"),
            ("Timestamp", "Edm.DateTimeOffset"), ("Date", "Edm.Date"), ("Int32", "Edm.Int32"), ("int", "Edm.Int32"),
            ("Integer", "Edm.Int32"), ("Int64", "Edm.Int64"), ("Int16", "Edm.Int16"), ("Byte", "Edm.Byte"),
            ("Double", "Edm.Double"), ("number", "Edm.Double"), ("Single", "Edm.Single"), ("Float", "Edm.Single"),
            ("decimal", "Edm.Decimal"), ("numeric", "Edm.Decimal"), ("GUID", "Edm.Guid"), ("Duration", "Edm.Duration"),
            ("TimeOfDay", "Edm.TimeOfDay"), ("Binary", "Edm.Binary"), ("Stream", "Edm.Stream"), ("Url", "Edm.String"),
            ("Edm.Int32", "Edm.Int32"), ("Edm.string", "Edm.String"), ("Json", "microsoft.graph.Json"),
            ("JSON object", "Edm.Untyped"), ("Untyped JSON object", "Edm.Untyped"),
        ])
    func primitive(cell: String, expected: String) {
        #expect(read(cell) == expected)
    }

    @Test("angle brackets that hold no name are a tag", arguments: ["String<1>", "String <", "String<"])
    func brackets(cell: String) {
        #expect(read(cell) == "Edm.String")
    }

    @Test(
        "marks right behind a word that says nothing",
        arguments: [
            ("y object/String", "y|Edm.String"), ("y object?", "y?"), ("y resource/z", "y|z"),
            ("y object[]", "y*"),
        ])
    func marksBehindWords(cell: String, expected: String) {
        #expect(read(cell) == expected)
    }

    @Test(
        "collections",
        arguments: [
            ("String collection", "Edm.String*"), ("string Collection", "Edm.String*"),
            ("Collection(String)", "Edm.String*"), ("collection(string)", "Edm.String*"),
            ("Collection(Edm.String)", "Edm.String*"), ("Collection of String", "Edm.String*"),
            ("String (collection)", "Edm.String*"), ("String[]", "Edm.String*"), ("String array", "Edm.String*"),
            ("[x](x.md) collection", "x*->v1.0/resources/x.md"), ("Collection([x](x.md))", "x*->v1.0/resources/x.md"),
            ("[x collection](x.md)", "x*->v1.0/resources/x.md"), ("[x](x.md collection)", "x*->v1.0/resources/x.md"),
            ("[x][] collection", "x*->v1.0/resources/x.md"), ("Collection([x][])", "x*->v1.0/resources/x.md"),
            ("microsoft.graph.y collection", "microsoft.graph.y*"),
            ("routingPolicy collection collection", "routingPolicy*"),
            ("Collection(microsoft.graph.y)", "microsoft.graph.y*"), ("[y] collection", "y*"),
            ("[Collection(x)](x.md)", "x*->v1.0/resources/x.md"), ("[Collection](x.md)", "x*->v1.0/resources/x.md"),
            ("Collection", "Edm.Untyped*"), ("Array", "Edm.Untyped*"), ("list", "list"),
            ("y, collection", "y*"), ("y - collection", "y*"), ("(y) collection", "y*"),
            ("(String or y) collection", "Edm.String*|y*"), ("Collection de chaînes", "Edm.String*"),
            ("Colección de cadenas", "Edm.String*"), ("Coleção de cadeias de caracteres", "Edm.String*"),
            ("Коллекция строк", "Edm.String*"), ("Colección [x](x.md)", "x*->v1.0/resources/x.md"),
            ("Collection [x](x.md)", "x*->v1.0/resources/x.md"),
        ])
    func collection(cell: String, expected: String) {
        #expect(read(cell) == expected)
    }

    @Test(
        "links in every form",
        arguments: [
            ("[x](x.md)", "x->v1.0/resources/x.md"), ("[x](../resources/x.md)", "x->v1.0/resources/x.md"),
            ("[mixed](mixed.md)", "mixed->v1.0/resources/Mixed.md"), ("[x](./x.md)", "x->v1.0/resources/x.md"),
            ("[x](enums.md#x-values)", "x->v1.0/resources/enums.md#x-values"),
            ("[x](#x-values)", "x->v1.0/resources/sample.md#x-values"), ("[x][]", "x->v1.0/resources/x.md"),
            ("[**x**][x]", "x->v1.0/resources/x.md"), ("[x][] resource", "x->v1.0/resources/x.md"),
            ("[gone][]", "gone"), ("[x](x.md", "x->v1.0/resources/x.md"), ("[x](x.md) enum", "x->v1.0/resources/x.md"),
            ("[x](x)", "x->v1.0/resources/x.md"), ("[x](../resources/x#y)", "x->v1.0/resources/x.md#y"),
            ("[x](gone)", "x"), ("[x](x.png)", "x"),
            ("[x](/graph/api/resources/x)", "x->v1.0/resources/x.md"),
            ("[x](https://learn.example/en-us/graph/api/resources/x?view=1&v=2#y)", "x->v1.0/resources/x.md#y"),
            ("[x](/api-reference/v1.0/resources/x.md)", "x->v1.0/resources/x.md"),
            ("[microsoft.graph.ns.x](x.md)", "microsoft.graph.ns.x->v1.0/resources/x.md"),
            ("[DateTimeOffset](timestamp.md)", "Edm.DateTimeOffset"), ("[x set](x.md)", "x->v1.0/resources/x.md"),
            ("[x](https://example.com/graph/api/resources/x?view=1)", "x->v1.0/resources/x.md"),
            ("[x](https://example.com/other)", "x"),
        ])
    func link(cell: String, expected: String) {
        #expect(read(cell) == expected)
    }

    @Test(
        "what stands around a type",
        arguments: [
            ("`Edm.String`", "Edm.String"), ("**dateTimeTimeZone**", "dateTimeTimeZone"), ("'string'", "Edm.String"),
            ("String (identifier)", "Edm.String(identifier)"), ("string (readonly)", "Edm.String(readonly)"),
            ("(Optional) String", "Edm.String(optional)"), ("string, maximum size 20", "Edm.String<=20"),
            ("String.", "Edm.String"), ("importance", "importance"), ("#microsoft.graph.y", "microsoft.graph.y"),
            ("[x](x.md) or [y](y.md)", "x->v1.0/resources/x.md|y->v1.0/resources/y.md"),
            ("`Edm.boolean `", "Edm.Boolean"), ("Int32\u{202F}", "Edm.Int32"), ("String<br>", "Edm.String"),
            ("x collection. Holds what others gave.", "x*"),
            ("The moment it was made. DateTimeOffset", "Edm.DateTimeOffset"),
            ("** Unknown Type `a.b.c` ** collection", "a.b.c*"),
            ("[x](x.md), read-only", "x->v1.0/resources/x.md(read-only)"), ("Int32, optional", "Edm.Int32(optional)"),
            ("String (Guid)", "Edm.String(guid)"), ("Enum ([x](x.md))", "x->v1.0/resources/x.md"),
            ("Enumeration (x)", "x"), ("String (enum)", "Edm.String(enum)"), ("64-bit integer", "Edm.Int64"),
            ("String (max 255)", "Edm.String<=255"), ("String, max 255 characters", "Edm.String<=255"),
            ("String (up to 255 characters)", "Edm.String<=255"), ("String (255)", "Edm.String<=255"),
            ("List<String>", "Edm.String*"), ("`Collection<x>`", "x*"), (#"IEnumerable\<x\>"#, "x*"),
            ("List&lt;String&gt;", "Edm.String*"), ("x<br>", "x"),
            ("Enum", "Edm.String"),
        ])
    func surroundings(cell: String, expected: String) {
        #expect(read(cell) == expected)
    }

    @Test(
        "what a cell says of null",
        arguments: [
            ("string?", "Edm.String?"), ("Int32?", "Edm.Int32?"), ("`Edm.Int32?`", "Edm.Int32?"),
            ("Int32 ?", "Edm.Int32?"), ("Nullable<Int32>", "Edm.Int32?"), (#"Nullable\<Int32\>"#, "Edm.Int32?"),
            ("Nullable&lt;Int32&gt;", "Edm.Int32?"), ("Nullable Int32", "Edm.Int32?"),
            ("Int32 (nullable)", "Edm.Int32?"),
            ("Int32 nullable", "Edm.Int32?"), ("Int32, nullable", "Edm.Int32?"), ("Int32, not nullable", "Edm.Int32!"),
            ("Int32 (not nullable)", "Edm.Int32!"), ("String or null", "Edm.String?"), ("null, String", "Edm.String?"),
            (#"String \| null"#, "Edm.String?"), ("[x](x.md)?", "x->v1.0/resources/x.md?"), ("`x`?", "x?"),
            ("Collection(Int32?)", "Edm.Int32*?"), ("Int32? collection", "Edm.Int32*?"),
            ("Int32, optional, nullable", "Edm.Int32(optional)?"),
        ])
    func nullability(cell: String, expected: String) {
        #expect(read(cell) == expected)
    }

    @Test(
        "prose is no type",
        arguments: [
            "What the service made of it", "null", "?", "see [x](x.md) for more", "1 to 10", "(a) (b)",
            // OData has that primitive, but no page of the reference does.
            "Edm.GeographyPoint", "Collection(edm.Point)", "Edm.Integer64 or null",
        ])
    func prose(cell: String) {
        let page = facts(
            resourcePage("## Properties\n|Property|Type|Description|\n|:---|:---|:---|\n|p|\(cell)|d|"))
        #expect(page.types.first?.properties.first?.type == nil)
        #expect(page.codes == ["type-cell.not-understood"])
    }

    @Test func missing() {
        let page = facts(resourcePage("## Properties\n|Property|Type|Description|\n|:---|:---|:---|\n|p|"))
        #expect(page.types.first?.properties.first?.name == "p")
        #expect(page.codes.contains("type-cell.missing"))
    }

    @Test("a cell of any length ends", arguments: ["[][]", "collection of ", "Collection(", "(", "a or "])
    func hostile(part: String) {
        var parser = TypeCellParser(bytes: Array(String(repeating: part, count: 20_000).utf8))
        #expect(parser.terms() == nil)
    }

    /// So many that time that grows with their square would pass the limit.
    @Test("angle brackets of any number end", .timeLimit(.minutes(15)), arguments: [">", "a>"])
    func angleBrackets(part: String) {
        let cell = String(repeating: part, count: 300_000 / part.utf8.count)
        #expect(TypeText(cell).bytes.count == 300_000)
    }

    @Test(
        "brackets that close nothing are no parentheses",
        arguments: [
            ("List<String>", "List(String)"), ("a>b", "a>b"), ("(a>b", "(a)b"), ("Int32<br>", "Int32"),
        ])
    func closingBrackets(cell: String, text: String) {
        #expect(String(decoding: TypeText(cell).bytes, as: UTF8.self) == text)
    }

    @Test(
        "tags of HTML hold no type",
        arguments: [
            "a", "abbr", "b", "big", "br", "br ", "br /", "br/", "center", "code", "del", "div", "em", "font", "hr",
            "hr/",
            "i", "img", "ins", "kbd", "li", "nobr", "ol", "p", "pre", "q", "s", "small", "span", "strike", "strong",
            "sub",
            "sup", "table", "tbody", "td", "th", "thead", "tr", "tt", "u", "ul", "var", "wbr", "WBR",
        ])
    func tags(name: String) {
        #expect(String(decoding: TypeText("Int32<\(name)>").bytes, as: UTF8.self) == "Int32")
        #expect(String(decoding: TypeText("List<x\(name)>").bytes, as: UTF8.self) == "List(x\(name))")
    }

    @Test(
        "cells that do not follow the grammar but name a type",
        arguments: [
            ("[x]((x.md))", "x->v1.0/resources/x.md"), ("[x(x.md)", "x->v1.0/resources/x.md"),
            ("x](x.md)", "x->v1.0/resources/x.md"), ("_[x](x.md)_", "x->v1.0/resources/x.md"),
            ("[x]x.md)", "x->v1.0/resources/x.md"), ("[x](x.md)¹", "x->v1.0/resources/x.md"),
            ("One or more [x](x.md)", "x*->v1.0/resources/x.md"), ("Complex type [x](x.md)", "x->v1.0/resources/x.md"),
            ("[x](x.md) - the details", "x->v1.0/resources/x.md"),
            ("[x](x.md) and [Mixed](mixed.md)", "x->v1.0/resources/x.md|Mixed->v1.0/resources/Mixed.md"),
            ("Set of String", "Edm.String*"), ("Base64 encoded string", "Edm.String"), ("UUID string", "Edm.String"),
            ("String; required", "Edm.String(required)"), ("String - read only", "Edm.String(read only)"),
        ])
    func prose(cell: String, expected: String) {
        #expect(read(cell) == expected)
    }

    @Test("prose without a type", arguments: ["See [here](../api/x-get.md)", "IP address", "Enum: a, b"])
    func noType(cell: String) {
        #expect(read(cell) == nil)
    }
}
