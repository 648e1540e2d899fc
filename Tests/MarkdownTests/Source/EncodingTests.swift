import Markdown
import Testing

@Suite struct EncodingTests {
    private func read(_ bytes: [UInt8]) -> MarkdownDocument { MarkdownReader().read(bytes, page: "page.md") }

    @Test("Line ends", arguments: ["\n", "\r\n", "\r"])
    func lineEnds(_ end: String) {
        let page = ["---", "a: b", "---", "# x", "", "|a|", "|-|", "|1|", "", "```", "c", "", "```"]
        let document = read(Array(page.joined(separator: end).utf8))
        #expect(document.frontMatter["a"] == "b")
        #expect(sketch(document) == ["4:1 h1 x", "6:1 table 6-8 [n] a / 8: 1", "10:1 code() 11: c\\n\\n"])
        #expect(document.diagnostics.isEmpty)
    }

    @Test("Letters of three bytes, from the first lead byte on", arguments: ["\u{800}", "\u{1000}", "\u{FFFC}"])
    func threeBytes(_ letter: String) {
        let document = read(Array("a\(letter)".utf8))
        #expect(sketch(document) == ["1:1 p a\(letter)"])
        #expect(document.diagnostics.isEmpty)
    }

    @Test func byteOrderMark() {
        #expect(sketch(read([0xEF, 0xBB, 0xBF] + Array("# x".utf8))) == ["1:1 h1 x"])
    }

    @Test(
        "Bytes that are not UTF-8",
        arguments: [
            ([0x61, 0xFF], "a\u{FFFD}"), ([0xC0, 0x80], "\u{FFFD}\u{FFFD}"), ([0xE2, 0x82], "\u{FFFD}"),
            ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
            ([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
            ([0xF0, 0x9F, 0x98], "\u{FFFD}"), ([0x80], "\u{FFFD}"),
        ] as [([UInt8], String)])
    func invalid(_ bytes: [UInt8], _ text: String) {
        let document = read(Array("x\n\nab".utf8) + bytes + Array("c\n".utf8))
        #expect(sketch(document) == ["1:1 p x", "3:1 p ab\(text)c"])
        let column = bytes[0] < 0x80 ? 4 : 3
        #expect(codes(document) == ["3:\(column) encoding.invalid-utf8"])
    }

    @Test("UTF-8 of every length", arguments: ["é", "€", "\u{D7FF}", "\u{E000}", "😀", "\u{10FFFF}", "𐀀"])
    func valid(_ text: String) {
        for padding in 0..<9 {
            let document = read(Array((String(repeating: "a", count: padding) + text).utf8))
            #expect(document.diagnostics.isEmpty)
            #expect(sketch(document) == ["1:1 p " + String(repeating: "a", count: padding) + text])
        }
    }

    @Test func nul() {
        let document = read(Array("a\0b\n".utf8))
        #expect(sketch(document) == ["1:1 p a\u{FFFD}b"])
        #expect(codes(document) == ["1:2 encoding.nul"])
    }
}
