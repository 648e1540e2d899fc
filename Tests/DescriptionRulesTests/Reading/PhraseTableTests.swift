import Foundation
import Testing

@testable import DescriptionRules

/// Every wording of the tables, by a sentence each that a file holds with what is read in it: a row or a choice that goes
/// takes its sentences' meaning along. `UPDATE_GOLDEN=1` writes the file anew from the tables.
@Suite struct PhraseTableTests {
    private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Golden/readings.txt")

    /// What is read in a sentence, in short: rule, numbers, values.
    private static func readings(of sentence: String) -> String {
        let readings = RuleReader.read(sentence).map { reading in
            let captures = reading.captures
            var parts = [reading.rule]
            parts += captures.minimums.map { "≥\($0.doubleValue)" } + captures.maximums.map { "≤\($0.doubleValue)" }
            parts += captures.numbers.map { "=\($0.doubleValue)" } + captures.values + captures.operators
            parts += [captures.value, captures.quoted, reading.name].compactMap(\.self)
            return parts.joined(separator: " ")
        }
        return readings.joined(separator: "; ")
    }

    @Test func everyWordingIsRead() throws {
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            let lines = RuleBook.shared.rules.flatMap { rule in
                PhraseExamples.sentences(of: rule).map { "\($0)\t\(Self.readings(of: $0))" }
            }
            try (lines.joined(separator: "\n") + "\n").write(to: Self.file, atomically: true, encoding: .utf8)
        }
        let lines = try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n")
        #expect(lines.count > 1_000)
        for line in lines {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            #expect(Self.readings(of: parts[0]) == parts[1], "\(parts[0])")
        }
    }

    /// Sentences that do not show what they are for would not notice that their row is gone.
    @Test func mostSentencesShowTheirRule() {
        var (shown, all) = (0, 0)
        for rule in RuleBook.shared.rules {
            for sentence in PhraseExamples.sentences(of: rule) {
                all += 1
                if RuleReader.read(sentence).contains(where: { $0.rule == rule.id }) { shown += 1 }
            }
        }
        #expect(shown * 100 >= all * 90, "\(shown) of \(all)")
    }
}
