import GraphDocs
import Testing

/// Query parameters that today's pages name without a dollar sign, deny in new words, or show in requests only.
@Suite struct ShownParameterTests {
    private func section(_ text: String) -> [PropertyFacts] { operation(text)?.queryParameters ?? [] }

    private func operation(_ text: String) -> OperationFacts? {
        facts(
            "# List lamps\n\n## HTTP request\n```http\nGET /lamps\n```\n\n## Optional query parameters\n\(text)\n",
            page: "v1.0/api/lamp-list.md"
        ).operation
    }

    @Test func namedWithoutDollar() {
        let text =
            "This method supports the `select` and `Filter` OData query parameters. No support exists for `$search`."
        #expect(section(text).map(\.name) == ["$select", "$filter"])
        #expect(operation(text)?.queryLimits.denied == ["$search"])
        #expect(section("This method doesn't support the `select` query parameter.").isEmpty)
        #expect(section("Use `select` with care. It supports no query parameters.").isEmpty)
        #expect(section("Sets `count` and `top`.").isEmpty)
    }

    @Test func shownInRequests() {
        let found = section(
            "Use the `model` parameter.\n\n```http\nGET /lamps?model=A\nGET /lamps?model=B&$top=5&size=5&room={room}\n```"
        )
        #expect(found.map(\.name) == ["model", "size", "room"])
        #expect(found.map(\.shownValues) == [["A", "B"], [], []])
        #expect(found.map(\.source.line) == [12, 13, 13])
    }

    @Test func aTableOfOptionsHasTheirTypes() {
        let found = section("|Name|Description|\n|:---|:---|\n|$top|How many.|\n|room|Which.|")
        #expect(found.map { $0.type?.raw } == ["Edm.Int32", nil])
    }
}
