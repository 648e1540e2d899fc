import GraphDocs
import Testing

@Suite("What a page says that there is not of query options")
struct QueryLimitTests {
    private func limits(_ text: String) -> QueryLimits {
        operation("## Optional query parameters\n\n\(text)").queryLimits
    }

    /// `none`, `only $a,$b`, `not $c`, `$d without x`, joined by spaces.
    private func sketch(_ limits: QueryLimits) -> String {
        var parts: [String] = []
        if let complete = limits.complete {
            parts.append(complete.isEmpty ? "none" : "only " + complete.joined(separator: ","))
        }
        parts += limits.denied.map { "not " + $0 }
        parts += limits.exclusions.map { "\($0.option) without \($0.property)" }
        return parts.joined(separator: " ")
    }

    @Test(
        "nothing is there",
        arguments: [
            "This method does not support OData query parameters to shape the answer.",
            "This method does **not** support the [OData query parameters](/graph/query-parameters).",
            "This operation doesn't support the OData query parameters.",
            "This function does not currently support [OData query parameters](/x).",
            "This method does not support optional query parameters to shape the answer.",
            "This method does not support any OData query parameters.",
            "The [OData query parameters](/x) are not currently supported.", "Not supported.", "None.",
        ])
    func nothing(text: String) { #expect(sketch(limits(text)) == "none") }

    @Test(
        "some is not there",
        arguments: [
            ("This method supports the OData query parameters. `$filter` is not supported.", "not $filter"),
            ("> **Note:** $filter is not supported.", "not $filter"),
            ("`$filter` and `$top` aren't supported by this method.", "not $filter not $top"),
            ("Some operators are not supported: `$count`, `$search`.", "not $count not $search"),
            ("### Exceptions\nSome operators are not supported: `$count`.", "not $count"),
            ("- There is no support for `$search`.", "not $search"),
            ("This method does not support the `$select` query parameter.", "not $select"),
            ("The `$count` operator is not supported.", "not $count"),
            (
                "This method does not support the OData query parameters (e.g. $filter is not supported here).",
                "none not $filter"
            ),
        ])
    func some(text: String, expected: String) { #expect(sketch(limits(text)) == expected) }

    @Test(
        "a list of all",
        arguments: [
            ("This method supports the `$select` OData query parameter to shape the answer.", "only $select"),
            (
                "This method supports the `$select`, `$filter` and `$top` [OData query parameters](/x).",
                "only $select,$filter,$top"
            ),
            ("This method supports $filter, $top, and $count OData query parameters.", "only $filter,$top,$count"),
            (
                "This method supports the following OData query parameters to help customize the response: `$top`, `$skip`.",
                "only $top,$skip"
            ),
            (
                "You can use `$top` to limit it. The other OData query parameters are not currently supported.",
                "only $top"
            ),
            ("This method supports the `$top` query parameter.\n\nUse `$skip` too.", "only $top,$skip"),
            ("This method supports `$top`.", "only $top"),
        ])
    func complete(text: String, expected: String) { #expect(sketch(limits(text)) == expected) }

    @Test(
        "properties that an option does not take",
        arguments: [
            (
                "> [!NOTE]\n> The **createdAt** and **changedAt** properties of [lamp](x.md) do not support `$select`. Query without it.",
                "$select without createdAt $select without changedAt"
            ),
            (
                "The **size** property doesn't support `$filter` and `$orderby`.",
                "$filter without size $orderby without size"
            ),
            (
                "The a, b, and c properties do not support `$select`.",
                "$select without a $select without b $select without c"
            ),
        ])
    func exclusions(text: String, expected: String) { #expect(sketch(limits(text)) == expected) }

    @Test(
        "nothing is sure",
        arguments: [
            "This method supports the [OData query parameters](/x) to help customize the response.",
            "This method supports the OData query parameters, including `$search`, `$count`, and `$filter`.",
            "This method supports some of the OData query parameters, such as `$top`.",
            "This method supports some OData query parameters: `$top`.",
            "`$select` is not supported for groups.", "`$filter` is not supported together with `$search`.",
            "The `$filter` query parameter is not supported on **aScope** or **bScope**.",
            "The `$count` and `$search` parameters are currently not available in B2C tenants.",
            "This method supports `$select` on lamps.", "`$top` does not go with `$skip`.",
            "OData query parameters such as `$select` and `$top` shape the answer.",
            "The properties are not supported in personal accounts.", "You can get them without applying `$select`.",
            "This property does not support `$filter`.", "", "$", "The properties do not support `$select`.",
            "This method supports the same OData query parameters as [List lamps](x.md).",
        ])
    func uncertain(text: String) { #expect(sketch(limits(text)) == "") }

    @Test func whatIsGrantedElsewhereIsNotDenied() {
        #expect(sketch(limits("Use `$top` to limit it.\n\n`$top` is not supported.")) == "")
        #expect(limits("").isEmpty)
    }

    @Test func otherSectionsSayNothing() {
        #expect(operation("## Response\n\nThis method does not support OData query parameters.").queryLimits.isEmpty)
        let example = "## Optional query parameters\n### Example\n`$top` is not supported."
        #expect(operation(example).queryLimits.isEmpty)
    }

    @Test func longTextsEnd() {
        let names = (0..<20_000).map { "a\($0)" }.joined(separator: ", ")
        #expect(limits("The \(names) properties do not support `$select`.").isEmpty)
        #expect(limits(String(repeating: "$select and ", count: 20_000) + "are not supported").isEmpty)
        #expect(limits(String(repeating: "this method ", count: 20_000)).isEmpty)
    }
}
