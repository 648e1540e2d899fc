import Foundation
import Testing

@testable import GraphDocs

/// Every word of the dictionaries with what it is read as, held by a file: a row that goes takes its meaning along.
/// `UPDATE_GOLDEN=1` writes the file anew from the tables.
@Suite struct DictionaryTests {
    private static let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Golden/words.txt")

    /// What a dictionary says of a word.
    private static func meaning(_ dictionary: String, _ word: String) -> String {
        switch dictionary {
        case "heading": "\(HeadingDictionary.kind(of: word))"
        case "column": ColumnDictionary.role(of: word).map { "\($0)" } ?? "-"
        case "primitive": PrimitiveDictionary.type(word).map(\.description) ?? "-"
        case "phrase": PrimitiveDictionary.phrases[word]?.rawValue ?? "-"
        case "collection": "\(PrimitiveDictionary.collectionWords.contains(word))"
        case "filler": "\(PrimitiveDictionary.fillers.contains(word))"
        case "translated": TranslatedHeadings.slug(of: word, isTitle: false) ?? "-"
        case "title": TranslatedHeadings.slug(of: word, isTitle: true) ?? "-"
        case "none": "\(CallerDictionary.isNone(word))"
        default: "?"
        }
    }

    /// All words of the tables, those that stand around others with a name there.
    private static var words: [(String, String)] {
        var words: [(String, String)] = HeadingDictionary.titles.keys.map { ("heading", $0) }
        words += HeadingDictionary.beginnings.map { ("heading", $0.slug + "x") }
        words += HeadingDictionary.endings.map { ("heading", "x" + $0.slug) }
        words += HeadingDictionary.enumerationEndings.map { ("heading", "lamp" + $0) }
        words += ColumnDictionary.table.flatMap(\.1).map { ("column", $0) }
        words += PrimitiveDictionary.spellings.keys.map { ("primitive", $0) }
        words += PrimitiveDictionary.phrases.keys.map { ("phrase", $0) }
        words += PrimitiveDictionary.collectionWords.map { ("collection", $0) }
        words += PrimitiveDictionary.fillers.map { ("filler", $0) }
        words += TranslatedHeadings.headings.flatMap(\.words).map { ("translated", $0) }
        words += TranslatedHeadings.numbered.map { ("translated", $0.words + " 1: abc") }
        words += TranslatedHeadings.enumerations.map { ("translated", around($0.words)) }
        words += TranslatedHeadings.titles.map { ("title", around($0.words)) }
        words += CallerDictionary.none.map { ("none", $0) }
        return words.sorted { $0 < $1 }
    }

    private static func around(_ words: String) -> String {
        words.hasSuffix(" ") ? words + "lampKind" : "lampKind" + words
    }

    @Test func everyWordKeepsItsMeaning() throws {
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
            let lines = Self.words.map { "\($0)\t\($1)\t\(Self.meaning($0, $1))" }
            try (lines.joined(separator: "\n") + "\n").write(to: Self.file, atomically: true, encoding: .utf8)
        }
        let lines = try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n")
        #expect(lines.count > 500)
        for line in lines {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            #expect(Self.meaning(parts[0], parts[1]) == parts[2], "\(parts[0]) \(parts[1])")
        }
    }

    /// A word that means nothing would not notice that its row is gone.
    @Test func everyWordMeansSomething() {
        for (dictionary, word) in Self.words {
            let meaning = Self.meaning(dictionary, word)
            #expect(meaning != "-" && meaning != "false" && meaning != "other", "\(dictionary) \(word)")
        }
    }
}
