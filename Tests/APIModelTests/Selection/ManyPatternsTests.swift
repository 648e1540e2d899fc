import Foundation
import GraphDocs
import GraphGenBase
import Testing

@testable import APIModel

/// Lists of patterns up to the limit cost their length; a longer one is refused.
@Suite(.timeLimit(.minutes(2))) struct ManyPatternsTests {
    private func model(_ count: Int) -> Model {
        var model = Model(apiVersion: "beta")
        model.types = (0..<count).map { number in
            ModelType(
                name: "type\(number)", kind: .complex,
                source: Place(page: "beta/resources/type\(number).md", line: 1, column: 1))
        }
        return model
    }

    @Test func theLimit() {
        for option in Selection.Option.allCases {
            var selection = Selection()
            let patterns = (0..<Limits.patterns).map { "type\($0)" }
            selection.set(patterns, option)
            #expect(selection.malformed.isEmpty)
            selection.set(patterns + ["a", "b"], option)
            #expect(selection.malformed.map(\.index) == [Limits.patterns])
            #expect(selection.malformed.map(\.pattern) == ["a"])
        }
    }

    @Test(arguments: ["type", "*type", "*t?pe*", "TYPE*"]) func timeGrowsWithTheList(_ start: String) {
        let model = model(400)
        func seconds(_ count: Int) -> Double {
            let selection = Selection(includeTypes: (0..<count).map { "\(start)\($0)" })
            let begin = Self.time
            #expect(!model.unmatched(by: selection, pages: []).isEmpty)
            #expect(!model.selecting(selection).types.isEmpty)
            return Self.time - begin
        }
        let (short, long) = (seconds(1_500), seconds(6_000))
        #expect(long < 8 * short + 0.1, "\(short) s, then \(long) s")
    }

    @Test(arguments: [
        ("a*b", "ab", true), ("a*b", "acb", true), ("a*b", "acbd", false), ("a*b*c", "axbxbc", true), ("*", "", true),
        ("**", "a", true), ("*a", "aaa", true), ("a?c", "abc", true), ("a?c", "ac", false), ("a*?", "a", false),
        ("*a*a*a*", "aaa", true), ("*a*a*a*", "aa", false), ("A*", "abc", true), ("abc", "abcd", false),
        ("abcd", "abc", false),
        ("", "", true), ("", "a", false), ("a*/b", "ac/b", true), ("a*/b", "ac/d/b", false), ("a**b", "a/c/b", true),
    ])
    func globs(_ pattern: String, _ text: String, _ fits: Bool) { #expect(Glob(pattern).matches(text) == fits) }

    private static var time: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
    }
}

extension Selection {
    fileprivate mutating func set(_ patterns: [String], _ option: Option) {
        switch option {
        case .includePage: includePages = patterns
        case .includePath: includePaths = patterns
        case .excludePath: excludePaths = patterns
        case .includeType: includeTypes = patterns
        }
    }
}
