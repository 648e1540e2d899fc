import Testing

@testable import GraphDocs

/// What becomes of a page's tables.
@Suite struct TableOutcomeTests {
    private func outcomes(_ body: String) -> [TableOutcome.Outcome] { facts(resourcePage(body)).tables.map(\.outcome) }

    @Test(
        arguments: [
            ("## Properties\n|Property|Type|Description|\n|-|-|-|\n|a|String|d|", .understood),
            ("## Properties\n|Property|Type|Description|\n|-|-|-|", .empty),
            ("## Methods\n|Method|Return type|Description|\n|-|-|-|\n|[a](../api/a.md)|None|d|", .passedOver),
            ("## Properties\n|Property|Type|Description|\n|-|-|-|\n|1 2|String|d|\n|3 4|String|d|", .notUnderstood),
            (
                "## Properties\n### Properties of a sample definition\n|Property|Type|Description|\n|-|-|-|\n|Version|Integer|d|",
                .detail
            ),
            (
                "## Properties\n### Properties of a sample definition\n#### Example: definition of a sample\n|Property|Type|Description|\n|-|-|-|\n|Version|Integer|d|",
                .detail
            ),
        ] as [(String, TableOutcome.Outcome)]) func oneTable(_ body: String, _ outcome: TableOutcome.Outcome)
    {
        #expect(outcomes(body) == [outcome])
    }

    @Test func detailsAreNoProperties() {
        let type = facts(
            resourcePage(
                "## Properties\n|Property|Type|\n|-|-|\n|definition|String collection|\n\n"
                    + "### Properties of a sample definition\n|Property|Type|\n|-|-|\n|Version|Integer|")
        ).types.first
        #expect(type?.properties.map(\.name) == ["definition"])
        #expect(type?.details.map(\.name) == ["Version"])
    }
}
