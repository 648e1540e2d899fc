import Testing

@testable import Markdown

@Suite struct UnicodeSpacesTests {
    private func removed(_ cell: String) -> String? {
        let bytes = Array(cell.utf8)
        return bytes.withUnsafeBufferPointer { UnicodeSpaces.removed(from: $0) }.map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    @Test(
        "spaces that look like others",
        arguments: [
            "\u{A0}", "\u{2000}", "\u{2001}", "\u{2005}", "\u{2009}", "\u{200A}", "\u{202F}",
        ])
    func wide(space: String) {
        #expect(removed("a\(space)b") == "a b")
        #expect(removed("é\(space)") == "é")
        #expect(removed(" a\(space)\(space)") == "a")
        // Rows of a group are indented by them.
        #expect(removed("\(space)a") == nil)
        #expect(removed("\(space)a\(space)b") == "\(space)a b")
    }

    @Test("spaces of no width", arguments: ["\u{200B}", "\u{2060}", "\u{FEFF}"])
    func zeroWidth(space: String) {
        #expect(removed("a\(space)b") == "ab")
        #expect(removed("\(space)a\(space)") == "a")
        #expect(removed(space) == "")
    }

    @Test(
        "other characters",
        arguments: [
            "", "plain text ", "\u{A1}", "\u{1FFF}", "\u{200C}", "\u{2010}", "\u{202E}", "\u{2030}", "\u{205F}",
            "\u{2061}", "\u{20A0}", "\u{3000}", "\u{FEFE}", "\u{FF00}", "\u{FBBF}", "\u{1F600}", "\u{E0}",
        ])
    func others(text: String) {
        #expect(removed(text) == nil)
        #expect(removed("a\(text)b") == nil)
        #expect(removed("\(text)\u{2060}") == text.trimmingSuffix(" "))
    }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: Character) -> String { last == suffix ? String(dropLast()) : self }
}
