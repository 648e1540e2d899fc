import GraphDocs
import Testing

@Suite("Request headers")
struct HeaderTests {
    private func headers(_ rows: String, columns: String = "|Name|Description|\n|-|-|") -> [HeaderFacts] {
        operation("## Request headers\n\(columns)\n\(rows)").headers
    }

    @Test(
        "required",
        arguments: [
            ("Bearer {token}. Required.", true), ("Bearer &lt;token&gt; Required.", true), ("Bearer {token}", false),
            ("Bearer \\{token\\}. Required", true), ("Bearer {token} (required)", true),
            ("Bearer &lt;code&gt; *Required*", true),
            ("Bearer {token}. Required. Learn more about [this](/x).", true), ("application/json. Required.", true),
            ("The last ETag. Required.", true), ("A locale. Optional.", false),
            ("eventual. This header and `$count` are required when using `$search`.", false),
            ("Required when the request holds a filter.", false), ("Bearer {token}。必需。", true),
            ("Bearer&lt;token&gt; erforderlich", true), ("ベアラー {トークン}。必須。", true),
        ])
    func required(cell: String, expected: Bool) {
        #expect(headers("|X-Sample|\(cell)|").first?.isRequired == expected)
    }

    @Test(
        "allowed values",
        arguments: [
            ("Accept", "application/json", ["application/json"]),
            ("Content-Type", "`application/json`. Required.", ["application/json"]),
            (
                "Content-Type", "Use `application/json` for an object and `text/plain` for MIME.",
                ["application/json", "text/plain"]
            ),
            (
                "Prefer: outlook.body-content-type", "The format. Values can be \"text\" or \"html\". Optional.",
                ["text", "html"]
            ),
            ("Prefer", "return=minimal. Optional.", ["return=minimal"]),
            ("Prefer", "odata.maxpagesize={x}. Optional.", ["odata.maxpagesize={x}"]),
            ("ConsistencyLevel", "eventual. This header and `$count` are required for `$search`.", ["eventual"]),
            ("X-Mode", "Possible values are: `fast`, `slow`. Default is `fast`.", ["fast", "slow"]),
            ("Authorization", "Bearer {token}. Required.", []), ("If-Match", "Last known ETag value. Required.", []),
            ("Accept-Language", "Language. Optional.", []),
        ])
    func allowed(name: String, cell: String, expected: [String]) {
        #expect(headers("|\(name)|\(cell)|").first?.allowedValues == expected)
    }

    @Test(
        "names",
        arguments: [
            ("_if-match_", "if-match"), ("**Prefer**", "Prefer"), ("`Accept`", "Accept"), ("接受", "Accept"),
            ("Prefer: outlook.timezone", "Prefer: outlook.timezone"), ("Annehmen", "Accept"),
            ("Prefer (optional)", "Prefer"),
        ])
    func name(cell: String, expected: String) {
        #expect(headers("|\(cell)|x|").map(\.name) == [expected])
    }

    @Test(arguments: [
        ("|Header|Value|\n|-|-|", "|A|application/json|"),
        ("|Name|Type|Description|\n|-|-|-|", "|A|string|application/json|"),
        ("|Name|Value|Description|\n|-|-|-|", "|A|application/json|The type.|"),
        ("|Kopfzeile|Wert|\n|-|-|", "|A|application/json|"),
    ])
    func columns(columns: String, row: String) {
        #expect(headers(row, columns: columns).map(\.allowedValues) == [["application/json"]])
    }

    @Test("the rows are no properties of anything else")
    func separate() {
        let found = operation("## Optional request headers\n|Name|Type|Description|\n|-|-|-|\n|if-match|etag|x|")
        #expect(found.headers.count == 1)
        #expect(found.queryParameters.isEmpty && found.body.properties.isEmpty)
    }

    @Test func parameters() {
        let found = operation(
            """
            ## Function parameters
            |Parameter|Type|Required?|Description|
            |-|-|-|-|
            |address|String|Y|The address.|
            ## Optional query parameters
            |Query parameter|Type|Description|
            |-|-|-|
            |$top|Int32|How many.|
            |startDateTime|DateTimeOffset|From when.|
            """)
        #expect(found.functionParameters.map(\.name) == ["address"])
        #expect(found.functionParameters.first?.extraColumns.map(\.text) == ["Y"])
        #expect(found.queryParameters.map(\.name) == ["$top", "startDateTime"])
        #expect(found.queryParameters.last?.type?.name == "Edm.DateTimeOffset")
    }
}
