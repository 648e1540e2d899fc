/// Finds the tags of a template one after the other, as the Mustache library does.
struct TagScanner {
    /// A tag.
    struct Tag {
        /// What it begins with (`#`, `^`, `/`, `>` ...); nil for a plain value.
        var mark: Character?
        /// What stands behind the mark, without the white space around it.
        var name: String
        /// From 1.
        var line: Int
        /// In characters, from 1.
        var column: Int
    }

    private let text: [Character]
    private var index = 0
    private var line = 1
    private var lineStart = 0
    private var opening: [Character] = ["{", "{"]
    private var closing: [Character] = ["}", "}"]

    /// Takes a text whose lines end with line feeds.
    init(_ text: String) { self.text = Array(text) }

    /// Whether nothing is left.
    var reachedEnd: Bool { index == text.count }

    /// The next tag; nil at the end and before a tag that is not closed.
    ///
    /// - Throws: ``TemplateFault`` for delimiters that the library cannot work with.
    mutating func next() throws -> Tag? {
        while index < text.count, !stands(opening, at: index) { step() }
        guard index < text.count else { return nil }
        let (line, column) = (line, index - lineStart + 1)
        let start = index + opening.count
        guard let end = place(of: closing, from: start) else { return nil }
        var content = text[start..<end]
        let mark = content.first.flatMap { "#^/><$!&%={".contains($0) ? $0 : nil }
        if mark != nil { content = content.dropFirst() }
        let behind = end + closing.count
        while index < behind { step() }
        if mark == "=" { try setDelimiters(content, line: line, column: column) }
        // The third brace of {{{name}}}.
        if mark == "{", index < text.count, text[index] == "}" { step() }
        let trimmed = content.drop(while: \.isWhitespace)
        let name = trimmed.prefix(upTo: (trimmed.lastIndex { !$0.isWhitespace } ?? trimmed.startIndex - 1) + 1)
        return Tag(mark: mark, name: String(name), line: line, column: column)
    }

    private mutating func setDelimiters(_ content: ArraySlice<Character>, line: Int, column: Int) throws {
        // What is not two words and an equals sign is for the library to refuse.
        guard content.last == "=" else { return }
        let words = content.dropLast().split(whereSeparator: \.isWhitespace)
        guard words.count == 2 else { return }
        guard words[0].count > 1 else {
            throw TemplateFault(line: line, column: column, reason: "a delimiter needs at least two characters")
        }
        opening = Array(words[0])
        closing = Array(words[1])
    }

    private func stands(_ delimiter: [Character], at place: Int) -> Bool {
        text[place...].starts(with: delimiter)
    }

    private func place(of delimiter: [Character], from start: Int) -> Int? {
        text[start...].indices.first { stands(delimiter, at: $0) }
    }

    private mutating func step() {
        if text[index] == "\n" {
            line += 1
            lineStart = index + 1
        }
        index += 1
    }
}
