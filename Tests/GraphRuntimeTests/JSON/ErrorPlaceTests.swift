import GraphRuntime
import Testing

@Suite struct ErrorPlaceTests {
    @Test(arguments: [
        ("x", 0, 1, 1), ("{\n  \"a\": x\n}", 9, 2, 8), ("[1,\n2,\n]", 7, 3, 1), ("[\"é\", x]", 7, 1, 7),
        ("{\"a\":1", 6, 1, 7),
        ("[\"a\nb\"]", 3, 1, 4), ("[1]\r\n\r\n!", 7, 3, 1), ("\"\\ud800\"", 1, 1, 2), ("[01]", 1, 1, 2), ("", 0, 1, 1),
        ("[\"abcdefghij\\q\"]", 12, 1, 13),
    ])
    func places(_ text: String, _ offset: Int, _ line: Int, _ column: Int) {
        let error = #expect(throws: GraphJSONError.self) { try GraphValue(json: text) }
        #expect(error?.offset == offset)
        #expect(error?.line == line)
        #expect(error?.column == column)
    }

    @Test func descriptionSaysWhereAndWhy() {
        let error = #expect(throws: GraphJSONError.self) { try GraphValue(json: "[1,\n 01]") }
        #expect(error?.description == "not JSON at line 2, column 2 (byte 5): not a number as JSON spells it")
    }
}
