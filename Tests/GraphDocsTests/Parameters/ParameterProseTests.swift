import GraphDocs
import Testing

@Suite("Parameters and headers outside their tables")
struct ParameterProseTests {
    private func options(_ text: String) -> [String] {
        operation("## Optional query parameters\n\n\(text)").queryParameters.map {
            "\($0.name) \($0.type?.name ?? "-")"
        }
    }

    @Test("a header's name is one word")
    func headerNames() {
        let found = operation("## Request headers\n\n- **X-one two**: a value.\n- **X-three**: a value.").headers
        #expect(found.map(\.name) == ["X-three"])
    }

    @Test(
        arguments: [
            (
                "This method supports the `$select`, `$filter` (`eq`), and `$top` OData query parameters.",
                ["$select Edm.String", "$filter Edm.String", "$top Edm.Int32"]
            ),
            ("This method supports $count. It doesn't support `$orderby`.", ["$count Edm.Boolean"]),
            ("- `$expand`\n- `$Skip`: how many", ["$expand Edm.String", "$skip Edm.Int32"]),
            ("This method does not support the `$select` query parameter.", []),
            ("This method supports the [OData query parameters](/graph/query-parameters).", []),
            (
                "`$top` does not go with `$skip`, nor with `$search`. `$count` does.",
                ["$top Edm.Int32", "$count Edm.Boolean"]
            ),
            ("It costs $5 or `$filters`.", []), ("<br/>Supports `$top`.", ["$top Edm.Int32"]),
            ("It does not support options (e.g. $filter is not supported here).", []),
            ("`$top` works. `$filter` and `$count` aren't supported.", ["$top Edm.Int32"]),
            ("`$select` is not supported for groups.", ["$select Edm.String"]),
        ])
    func systemOptions(text: String, expected: [String]) {
        #expect(options(text) == expected)
    }

    @Test func rowsOfATableStay() {
        let table = "|Parameter|Type|Description|\n|-|-|-|\n|$top|Int64|How many.|\n\nAlso `$top` and `$skip`."
        #expect(options(table) == ["$top Edm.Int64", "$skip Edm.Int32"])
    }

    @Test func headersInListsAndBlocks() {
        func sketch(_ text: String) -> [String] {
            operation("## Request headers\n\n\(text)").headers.map {
                "\($0.name) \($0.isRequired) \($0.allowedValues.joined(separator: ","))"
            }
        }
        #expect(
            sketch(
                "- **Authorization**: Bearer {token}. Required.\n- `Content-Type`: application/json.\n\n**Note:** no.")
                == [
                    "Authorization true ", "Content-Type false application/json",
                ])
        #expect(
            sketch("- **Prefer: outlook.timezone**: The time zone. Optional.") == ["Prefer: outlook.timezone false "])
        #expect(
            sketch("```http\nPrefer: return=minimal\nx-sample: 1\n```") == [
                "Prefer false return=minimal", "x-sample false ",
            ])
        #expect(
            sketch("|Header name|Header value|Description|\n|-|-|-|\n|Prefer|return=minimal|Optional.|") == [
                "Prefer false return=minimal"
            ])
        #expect(
            sketch("|Name|Description|\n|-|-|\n|Sort|`low`, `mid` or `high`. Optional.|") == ["Sort false low,mid,high"]
        )
    }

    @Test func parametersOfAnActionInASectionOfTheirOwn() {
        let rows = "|Parameter|Type|Description|\n|-|-|-|\n|id|String|Which.|\n|count|Int32|How many.|"
        let own = operation("## Parameters\n\(rows)", request: "POST /lamps/{id}/shine")
        #expect(own.body.properties.map(\.name) == ["count"])
        #expect(own.body.isParameters)
        #expect(own.functionParameters.map(\.name) == ["id"])
        let below = operation("## Request body\n### Parameters\n\(rows)", request: "POST /lamps/{id}/shine")
        #expect(below.body.properties.map(\.name) == ["id", "count"])
        #expect(below.functionParameters.isEmpty)
        let function = operation("## Request parameters\n\(rows)", request: "GET /lamps/{id}/shine(count={count})")
        #expect(function.functionParameters.map(\.name) == ["id", "count"])
    }

    @Test func placeholdersInTheirBraces() {
        let text = "## Path parameters\n|Parameter|Type|Description|\n|-|-|-|\n|{room-id}|String|Which.|"
        #expect(operation(text, request: "GET /rooms/{room-id}").functionParameters.map(\.name) == ["room-id"])
    }
}
