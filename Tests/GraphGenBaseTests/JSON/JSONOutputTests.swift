import GraphGenBase
import Testing

@Suite struct JSONOutputTests {
    private func written(_ write: (inout JSONOutput) -> Void) -> String {
        var output = JSONOutput()
        write(&output)
        return String(decoding: output.bytes, as: UTF8.self)
    }

    @Test func membersThatSayNothingAreLeftOut() {
        let text = written {
            $0.object { output in
                output.number("none", nil)
                output.number("three", 3)
                output.text("empty", "")
                output.text("word", "a")
                output.flag("no", false)
                output.flag("yes", true)
                output.texts("few", [])
            }
        }
        #expect(text.filter { !$0.isWhitespace } == #"{"three":3,"word":"a","yes":true}"#)
    }

    @Test(arguments: [
        ("0", true), ("-0", true), ("10", true), ("1.5", true), ("1.05e5", true), ("1e5", true), ("-1.5E-30", true),
        ("1e+0", true), ("01", false), ("-", false), ("1.", false), ("1.e5", false), ("1e", false), ("1e+", false),
        ("1e5x", false), ("1.5.1", false), ("x", false),
    ]) func numbersOfPages(_ text: String, _ isNumber: Bool) {
        #expect(written { $0.value(.number(text)) } == (isNumber ? text : "\"\(text)\""))
    }
}
