import DescriptionRules
import GraphGenBase
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

    /// What the generator takes for a rule has no more states than the matcher takes.
    @Test(arguments: [
        "a{9999}", "(ab){4999}", "(a?){4999}", "a{0,4999}", "(){9999}", "(a|b){2499}", "(a*){3333}", "(a|b|c|){999}",
        String(repeating: "(", count: 48) + "a{1}" + String(repeating: "){1}", count: 47) + "){9999}",
        String(repeating: "(", count: 48) + String(repeating: "){1}", count: 47) + "){9999}",
        String(repeating: "(?:", count: 10) + "a" + String(repeating: "|b){2}", count: 10),
    ])
    func limitsAreTheSame(_ pattern: String) throws {
        let translated = try ECMAPattern.translated(pattern)
        let states = try #require(TextPattern(translated)?.stateCount)
        #expect(states <= Limits.patternStates && Limits.patternStates == GraphLimits.patternStates)
    }
}
