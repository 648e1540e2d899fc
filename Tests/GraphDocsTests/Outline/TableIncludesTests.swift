import GraphDocs
import Testing

@Suite("Includes where rows of a table stand")
struct TableIncludesTests {
    /// The properties of a page whose table has a row of its own and those of a file.
    private func names(of file: String) -> [String] {
        let table =
            "## Properties\n|Property|Type|Description|\n|-|-|-|\n|own|String|d|\n[!INCLUDE [x](../includes/rows.md)]"
        let found = facts(
            resourcePage(table), page: "v1.0/resources/sample.md", others: ["v1.0/includes/rows.md": file])
        return found.types.first?.properties.map(\.name) ?? []
    }

    @Test(
        "rows with and without a header, a remark above them or empty lines",
        arguments: [
            "|a|String|d|\n|b|Int32|e|", "|Property|Type|Description|\n|-|-|-|\n|a|String|d|\n|b|Int32|e|",
            "<!-- these | those -->\n|a|String|d|\n|b|Int32|e|", "\n\n|a|String|d|\n|b|Int32|e|\n",
        ])
    func rows(file: String) { #expect(names(of: file) == ["own", "a", "b"]) }

    @Test(
        "what holds more than rows, or another table",
        arguments: ["Text.\n\n|a|String|d|", "|Method|Returns|\n|-|-|\n|a|b|"])
    func others(file: String) { #expect(names(of: file) == ["own"]) }
}
