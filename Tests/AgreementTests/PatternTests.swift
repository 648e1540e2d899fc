import DescriptionRules
import Foundation
import Testing

@testable import GraphRuntime

/// Regular expressions of pages find what they find in Python.
@Suite(.enabled(if: Comparison.python != nil)) struct PatternTests {
    private struct Pairs: Decodable {
        let pattern: String
        let texts: [String]
        let found: String
    }

    @Test func onPairsOfExpressionsAndTexts() throws {
        let output = try Comparison.run("patterns.py", ["100000", "1"])
        #expect(output.isEqual)
        var (count, foundCount) = (0, 0)
        for line in output.report.split(separator: "\n") {
            let pairs = try JSONDecoder().decode(Pairs.self, from: Data(line.utf8))
            let translated = try ECMAPattern.translated(pairs.pattern)
            let expression = try #require(TextPattern(translated), "\(pairs.pattern)")
            for (text, found) in zip(pairs.texts, pairs.found) {
                count += 1
                let isFound = expression.isFound(in: text)
                foundCount += isFound ? 1 : 0
                if isFound != (found == "1") {
                    Issue.record("\(pairs.pattern) in \(text.debugDescription): found is \(isFound)")
                }
            }
        }
        #expect(count == 100_000)
        #expect((20_000...90_000).contains(foundCount))
    }
}
