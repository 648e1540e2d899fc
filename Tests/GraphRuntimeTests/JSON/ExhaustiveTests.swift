import Foundation
import GraphRuntime
import Testing

/// Every short text of an alphabet, against the grammar written down once more or against Foundation. What is right is
/// not recorded: there are too many.
@Suite struct ExhaustiveTests {
    /// All texts of up to so many parts.
    private func texts(_ parts: [String], upTo length: Int) -> [String] {
        var all = [""]
        var latest = [""]
        for _ in 0..<length {
            latest = latest.flatMap { text in parts.map { text + $0 } }
            all += latest
        }
        return all
    }

    @Test func numbersFollowTheGrammar() throws {
        let grammar = try Regex("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")
        for text in texts(["-", "+", "0", "1", ".", "e", "E"], upTo: 5) where !text.isEmpty {
            let isNumber = text.wholeMatch(of: grammar) != nil
            let alone = try? GraphValue(json: text)
            let inside = try? GraphValue(json: "[\(text)]")
            if (alone?.number?.text == text) != isNumber || (alone != nil) != isNumber
                || (inside?.jsonText() == "[\(text)]") != isNumber || (inside != nil) != isNumber
                || (GraphNumber(text: text) != nil) != isNumber
            {
                Issue.record("\(text)")
            }
        }
    }

    @Test(arguments: ["", "[{\"a\":1,\"b\":[]},", "{\"a\":{\"a\":1,\"b\":[]},\"b\":"])
    func structuresAreThoseOfFoundation(_ before: String) {
        let after = before.isEmpty ? "" : before.hasPrefix("[") ? "]" : "}"
        for text in texts(["{", "}", "[", "]", ",", ":", "\"a\"", "\"b\"", "1"], upTo: 4) {
            let bytes = Array((before + text + after).utf8)
            if Oracle.hasTrailingComma(bytes) { continue }
            let own = try? GraphValue(json: Data(bytes))
            let judged = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
            if !Oracle.agree(own, judged) { Issue.record("\(before)\(text)\(after)") }
        }
    }

    /// Bytes at the ends of the ranges that the table of well-formed sequences has.
    private static let edges: [UInt8] = [
        0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF,
        0xF0,
        0xF1, 0xF3, 0xF4, 0xF5, 0xF7, 0xF8, 0xFF,
    ]

    private func check(_ bytes: [UInt8]) {
        let isUTF8 = Array(String(decoding: bytes, as: UTF8.self).utf8) == bytes
        let value = try? GraphValue(json: Data([0x22] + bytes + [0x22]))
        if (value?.string).map({ Array($0.utf8) }) != (isUTF8 ? bytes : nil) { Issue.record("\(bytes)") }
    }

    @Test(arguments: edges)
    func sequencesOfThreeBytes(_ first: UInt8) {
        check([first])
        for second in Self.edges {
            check([first, second])
            for third in Self.edges { check([first, second, third]) }
        }
    }

    @Test(arguments: [0xF0, 0xF1, 0xF3, 0xF4, 0xF5] as [UInt8])
    func sequencesOfFourBytes(_ first: UInt8) {
        let rest: [UInt8] = [0x41, 0x7F, 0x80, 0x8F, 0x90, 0xBF, 0xC0, 0xF0]
        for second in rest { for third in rest { for fourth in rest { check([first, second, third, fourth]) } } }
    }

    @Test func everyByteBehindABackslash() throws {
        let escapes: [UInt8: String] = [
            0x22: "\"", 0x5C: "\\", 0x2F: "/", 0x62: "\u{8}", 0x66: "\u{C}", 0x6E: "\n", 0x72: "\r", 0x74: "\t",
        ]
        for byte in UInt8.min...UInt8.max {
            let value = try? GraphValue(json: Data([0x22, 0x5C, byte, 0x22]))
            #expect(value?.string == escapes[byte], "\(byte)")
        }
    }

    @Test func everyByteInAString() {
        for byte in UInt8.min...0x7F where byte != 0x22 && byte != 0x5C {
            for length in [0, 7, 8, 16] {
                let before = [UInt8](repeating: 0x78, count: length)
                let value = try? GraphValue(json: Data([0x22] + before + [byte] + before + [0x22]))
                #expect((value != nil) == (byte >= 0x20), "\(byte)")
            }
        }
    }

    @Test func everyByteBetweenTokens() {
        for byte in UInt8.min...UInt8.max {
            let isSpace = [0x20, 0x09, 0x0A, 0x0D].contains(byte)
            for text in ["[1,1]", "{\"a\":1}", "[{\"a\":1,\"b\":1},{\"a\":1,\"b\":1}]"] {
                let bytes = Array(text.utf8)
                for place in 0...bytes.count where place == 0 || "[]{},:".utf8.contains(bytes[place - 1]) {
                    var changed = bytes
                    changed.insert(byte, at: place)
                    let value = try? GraphValue(json: Data(changed))
                    // Digits and a sign make another number.
                    let isNumber = UInt8(ascii: "0") < byte && byte <= UInt8(ascii: "9") || byte == UInt8(ascii: "-")
                    if isNumber, place < bytes.count, bytes[place] == UInt8(ascii: "1") { continue }
                    if value?.jsonText() != (isSpace ? text : nil) { Issue.record("\(byte) at \(place) of \(text)") }
                }
            }
        }
    }
}
