import Testing

@testable import GraphDocs

@Suite("Headings")
struct HeadingTests {
    @Test(
        arguments: [
            ("Properties", SectionKind.properties), ("Instance Attributes", .properties),
            ("Properties of a thing", .properties), ("Relationships", .relationships), ("Methods", .methods),
            ("JSON representation", .jsonRepresentation), ("JSON Representation", .jsonRepresentation),
            ("Members", .members), ("weekDay values", .members), ("weekDay enumeration", .members),
            ("weekDay flags", .members), ("Scope options", .members), ("responseMode value", .members),
            ("Permissions", .permissions), ("Prerequisites", .permissions),
            ("Permissions acting on self", .permissions),
            ("HTTP request", .httpRequest), ("HTTP Requests", .httpRequest), ("Request headers", .requestHeaders),
            ("Optional request headers", .requestHeaders), ("Request body", .requestBody),
            ("Function parameters", .functionParameters), ("Path parameters", .functionParameters),
            ("Optional query parameters", .queryParameters), ("OData query parameters", .queryParameters),
            ("Response", .response), ("Responses", .response), ("Example", .example), ("Example 2: more", .example),
            ("Examples", .example), ("Request", .exampleRequest), ("Request 1", .exampleRequest),
            ("Error responses", .errors), ("2. HTTP request", .httpRequest), ("3 Properties", .properties),
            ("365 values", .members), ("2021 notes", .other), ("See also", .aside), ("What's new", .aside),
            ("Known limitations", .other), ("API permissions", .permissions), ("Request URL", .httpRequest),
            ("HTTP headers", .requestHeaders), ("Query string parameters", .queryParameters),
            ("Request parameters", .functionParameters), ("Sample request", .exampleRequest), ("Returns", .response),
        ])
    func kind(title: String, expected: SectionKind) {
        #expect(HeadingDictionary.kind(of: Slug.make(title)) == expected)
    }

    @Test(
        arguments: [
            ("HTTP request", "http-request"), ("  a  B ", "a-b"), ("`x` values", "x-values"), ("a/b (c)", "ab-c"),
            ("x_y - z", "x_y-z"), ("日本", ""), ("changeType 值", "changetype"),
        ])
    func slug(title: String, expected: String) {
        #expect(Slug.make(title) == expected)
    }

    @Test(
        "titles",
        arguments: [
            ("chart resource type", "chart"), ("weekDay enum type", "weekDay"), ("x complex type", "x"),
            ("hashes facet", "hashes"),
            ("sample resource type (deprecated)", "sample"), ("x resource type (Open Type)", "x"),
            ("x resouce type", "x"),
            ("postal address complex type", "postalAddress"), ("mediaInfo", "mediaInfo"), ("List of things", nil),
            ("Working with users", nil), ("x enum values", "x"), ("x resource", "x"),
        ] as [(String, String?)])
    func title(title: String, expected: String?) {
        #expect(TitleReader(title: title, slug: Slug.make(title)).name == expected)
    }

    @Test("a translated title is spelled by its words, found by its anchor")
    func translatedTitle() {
        let title = TitleReader(title: "Ressourcentyp „windowsSample“", slug: "windowssample-resource-type")
        #expect(title.name == "windowsSample")
        let lost = TitleReader(title: "tipo de enum habilitação", slug: "enablement-enum-type")
        #expect(lost.name == "enablement")
        #expect(lost.kind == .enumeration)
    }

    @Test(
        "headings with markup, attributes and marks at their end",
        arguments: [
            "## Properties {#properties}", "## Properties{#p-1}", "## **Properties**", "## `Properties` ##",
            "## [Properties](#x)", "## Properties:", "## PROPERTIES", "## <a name=\"p-1\"></a>Properties",
            "## Proper&#116;ies", "##  Properties ##",
        ])
    func dressedHeadings(heading: String) {
        let page = facts(
            "# sample resource type {#s}\n\n\(heading)\n|Property|Type|Description|\n|-|-|-|\n|p|String|d|\n\n## Other")
        #expect(page.title == "sample resource type")
        #expect(page.types.map(\.name) == ["sample"])
        #expect(page.types.first?.properties.map(\.name) == ["p"])
    }

    @Test func namespaceLines() {
        func namespace(_ line: String) -> String? { facts("# x resource type\n\n\(line)\n\nText.").namespace }
        #expect(namespace("Namespace: microsoft.graph") == "microsoft.graph")
        #expect(namespace("Namespace: microsoft.graph.callRecords") == "microsoft.graph.callRecords")
        #expect(namespace("Namespace: microsoft.graph.") == "microsoft.graph")
        #expect(namespace("Namespace: microsoft.graph.a.a") == "microsoft.graph.a")
        #expect(namespace("命名空间：microsoft.graph") == "microsoft.graph")
        #expect(namespace("名前空間: microsoft.graph") == "microsoft.graph")
        #expect(namespace("Espace de noms: microsoft.graph") == "microsoft.graph")
        #expect(namespace("This lives in the namespace that is called: microsoft.graph") == nil)
        #expect(namespace("Inherits from microsoft.graph.x") == nil)
    }

    @Test func summaries() {
        func summary(_ text: String) -> String { facts("# x resource type\n\n\(text)").summary }
        #expect(summary("Namespace: microsoft.graph\n\n> **Note:** a\n\nThe **text**.\n\nMore.") == "The text.")
        #expect(summary("Namespace: microsoft.graph\nThe text.") == "The text.")
        #expect(summary("**Note:** a\n\n- item\n\nInherits from [y](y.md).\n\nThe text.") == "The text.")
        #expect(summary("Inherits from [y](y.md).") == "Inherits from y.")
        #expect(summary("## Properties\n\nNone.") == "")
    }
}
