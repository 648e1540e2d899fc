import Testing

@testable import GraphRuntime

/// What is shown and read at the runtime's limits, and what beyond them.
@Suite struct RuntimeLimitTests {
    @Test func jsonDepth() {
        func isRead(_ depth: Int) -> Bool {
            (try? GraphValue(json: String(repeating: "[", count: depth) + String(repeating: "]", count: depth))) != nil
        }
        #expect(isRead(GraphLimits.jsonDepth))
        #expect(!isRead(GraphLimits.jsonDepth + 1))
    }

    @Test func shownScalars() {
        let most = String(repeating: "a", count: GraphLimits.shownScalars)
        #expect(ShownText.quoted(most) == "\"\(most)\"")
        #expect(ShownText.quoted(most + "b") == "\"\(most)…\" (1 more bytes)")
        #expect(ShownText.isHarmless(most))
        #expect(!ShownText.isHarmless(most + "b"))
    }

    @Test func patternDepth() {
        func isRead(_ depth: Int) -> Bool {
            TextPattern(String(repeating: "(", count: depth) + "a" + String(repeating: ")", count: depth)) != nil
        }
        #expect(isRead(GraphLimits.patternDepth - 1))
        #expect(!isRead(GraphLimits.patternDepth))
    }

    @Test func patternStates() {
        #expect(TextPattern("a{\(GraphLimits.patternStates - 10)}") != nil)
        #expect(TextPattern("a{\(GraphLimits.patternStates + 1)}") == nil)
        #expect(TextPattern("(a{100}){\(GraphLimits.patternStates / 100 + 1)}") == nil)
    }
}
