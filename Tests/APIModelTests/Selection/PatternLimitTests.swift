import GraphGenBase
import Testing

@testable import APIModel

@Suite struct PatternLimitTests {
    @Test func bytes() {
        for option in Selection.Option.allCases {
            let most = "/" + String(repeating: "a", count: Limits.patternBytes - 1)
            #expect(PatternGrammar.fault(most, of: option) == nil)
            #expect(PatternGrammar.fault(most + "a", of: option) == "has more than \(Limits.patternBytes) bytes")
        }
    }
}
