import Testing

@testable import GraphRuntime

@Suite struct DigitWordTests {
    @Test(
        arguments: [
            ("98765432", 98_765_432, 8), ("9999999Z", 9_999_999, 7), ("90-99999", 90, 2), ("9:99999/", 9, 1),
            ("/9999999", 0, 0), (":9999999", 0, 0), ("000000\u{e9}", 0, 6),
        ] as [(String, Int64, Int)]) func numbers(_ text: String, _ value: Int64, _ count: Int)
    {
        let found = text.withBytes { $0.baseAddress.map { DigitWord.number($0) } }
        #expect(found?.value == value)
        #expect(found?.count == count)
    }

    @Test(arguments: [
        ("9999-99-", true), ("0000-00-", true), (":999-99-", false), ("999:-99-", false), ("9999-9/-", false),
        ("9999.99-", false), ("9999-99,", false), ("99\u{e9}-99-", false),
    ]) func days(_ text: String, _ isRight: Bool) {
        #expect(text.withBytes { $0.baseAddress.map { DigitWord(day: $0).isRight } } == isRight)
    }

    @Test(arguments: [
        ("99T99:99", true), ("00T00:00", true), (":9T99:99", false), ("99T99:9:", false), ("99t99:99", false),
        ("99T99;99", false),
    ]) func minutes(_ text: String, _ isRight: Bool) {
        #expect(text.withBytes { $0.baseAddress.map { DigitWord(minute: $0).isRight } } == isRight)
    }
}
