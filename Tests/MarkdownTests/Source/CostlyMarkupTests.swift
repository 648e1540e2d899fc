import Foundation
import GraphGenBase
import Testing

@testable import Markdown

/// Nothing that a page of two megabytes can hold costs more than its length, whichever cmark is installed.
@Suite(.timeLimit(.minutes(5))) struct CostlyMarkupTests {
    @Test("Published inputs", arguments: PublishedInput.all) func growsWithTheInput(_ input: PublishedInput) {
        let size = 50_000
        _ = seconds(input.page(1000))
        let short = seconds(input.page(size))
        let long = seconds(input.page(4 * size))
        #expect(long < 8 * short + 0.1, "\(short) s for \(size) bytes, \(long) s for \(4 * size)")
    }

    @Test("What is cut is told, and the rest of the page is read", arguments: PublishedInput.all.filter(\.isCut))
    func isCutWithADiagnostic(_ input: PublishedInput) {
        let document = read("first\n\n" + input.page(200_000) + "\n\nlast\n")
        let cut = document.diagnostics.first { $0.code == .pageMarkup || $0.code == .pageNesting }
        #expect(cut?.line == 3)
        let texts = document.blocks.compactMap { if case .paragraph(let one) = $0 { one.content.text } else { nil } }
        #expect(texts.first == "first")
        #expect(texts.last == "last")
    }

    @Test(
        "What people write is not cut",
        arguments: [
            "![a](b) [c](d) ", "[1, 5) ", "a < b > c ", "<!-- a --> ", "<? b ?> ", "<![CDATA[ c ]]> ", "- a\n", "> a\n",
            "| [0, 1) | ![a] |\n", "[![a](b)](c) ", "* * *\n", "- - - - -\n", "List<T> x[i]; ",
        ])
    func leavesTheRestAlone(_ unit: String) {
        let text = PageText(Array(String(repeating: unit, count: 20_000 / unit.utf8.count).utf8), firstLine: 1)
        #expect(CostlyMarkup(page: "p", text: text).edits.isEmpty)
    }

    @Test func aRuleIsNoNesting() {
        let rule = String(repeating: "- ", count: 2 * Limits.lineMarkers)
        #expect(codes(read(rule + "\n")).isEmpty)
        #expect(!codes(read(rule + "a\n")).isEmpty)
    }

    @Test func markersUpToTheLimitAreRead() {
        func edits(_ count: Int) -> Int {
            let line = String(repeating: "> ", count: count) + "a\n"
            return CostlyMarkup(page: "p", text: PageText(Array(line.utf8), firstLine: 1)).edits.count
        }
        #expect(edits(Limits.lineMarkers) == 0)
        #expect(edits(Limits.lineMarkers + 1) == 1)
        let page = "a\n\n" + String(repeating: "> ", count: Limits.lineMarkers + 1) + "b\n"
        #expect(codes(read(page)).contains("3:400 page.nesting"))
    }

    @Test func stepsUpToTheLimitAreRead() {
        // With n images open, each of n links costs n steps of 16.
        func cut(_ count: Int) -> Bool {
            let line = String(repeating: "![", count: count) + String(repeating: "[]()", count: count) + "\n"
            return !CostlyMarkup(page: "p", text: PageText(Array(line.utf8), firstLine: 1)).edits.isEmpty
        }
        let root = Int(Double(Limits.markupSteps / 16).squareRoot())
        #expect(!cut(root))
        #expect(cut(root + 2))
    }

    @Test func theStepsOfAPageAddUp() {
        let paragraph = String(repeating: "![", count: 3_000) + String(repeating: "[]()", count: 3_000) + "\n\n"
        #expect(codes(read(paragraph)).isEmpty)
        #expect(
            codes(read(String(repeating: paragraph, count: 4))).map { $0.split(separator: " ").last } == ["page.markup"]
        )
    }

    private func seconds(_ page: String) -> Double {
        let start = Self.time
        #expect(read(page).diagnostics.allSatisfy { $0.line >= 1 && $0.column >= 1 })
        return Self.time - start
    }

    private static var time: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
    }
}
