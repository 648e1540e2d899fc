import GraphGenBase

/// The one place where text from pages becomes part of Swift source.
///
/// Page text is hostile: whatever it holds, a comment stays one comment line and a literal stays one literal.
enum SwiftText {
    /// One line for a `///` comment: line ends and runs of white space become one space, control, bidirectional and
    /// other invisible characters are dropped, and what DocC would take for a directive or link is defused.
    static func comment(_ text: String) -> String {
        var result = ""
        var pendingSpace = false
        for scalar in text.unicodeScalars {
            if isSpace(scalar) {
                pendingSpace = !result.isEmpty
                continue
            }
            if isInvisible(scalar) { continue }
            if pendingSpace {
                result.unicodeScalars.append(" ")
                pendingSpace = false
            }
            switch scalar {
            case "<": result += "&lt;"
            case "@" where result.isEmpty || result.hasSuffix(" "): result += "\\@"
            case "`" where result.hasSuffix("`"): result += " `"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A string literal on one line, quotes included.
    static func literal(_ text: String) -> String { "\"" + escaped(text) + "\"" }

    /// Text for the inside of a multi-line string literal (`"""`): the line ends stay, everything else is escaped.
    static func multiline(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { escaped(String($0)) }
            .joined(separator: "\n")
    }

    /// A file name made of letters, digits, `_`, `+` and `-`; never empty, never hidden, never a path.
    static func fileName(_ text: String) -> String {
        let name = String(
            text.unicodeScalars.map { scalar -> Character in
                SwiftIdentifier.isPlain(scalar) || scalar == "+" || scalar == "-" ? Character(scalar) : "_"
            }.prefix(120))
        return name.isEmpty ? "_" : name
    }

    /// A path segment for a URL: everything that could end the segment, start a query or climb up is percent-encoded.
    static func urlSegment(_ text: String) -> String {
        if text.allSatisfy({ $0 == "." }) { return text.map { _ in "%2E" }.joined() }
        var result = ""
        for byte in text.utf8 {
            let isSafe =
                (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5A) || (byte >= 0x61 && byte <= 0x7A)
                || "-._~$:@!*,;=+()'".utf8.contains(byte)
            if isSafe {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                result += "%" + hex(UInt32(byte), width: 2)
            }
        }
        return result
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\\\"
            case "\"": result += "\\\""
            case "\t": result += "\\t"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            default:
                if isInvisible(scalar) || isSpace(scalar) && scalar != " " {
                    result += "\\u{" + hex(scalar.value, width: 1) + "}"
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

    /// Controls, format characters (bidirectional overrides, joiners, byte order marks), private use and unassigned. The
    /// separators of lines and paragraphs are spaces.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        // Looking up the category takes long, and nearly all text is ASCII.
        scalar.isASCII ? scalar.value < 0x20 || scalar.value == 0x7F : hasInvisibleCategory(scalar)
    }

    private static func hasInvisibleCategory(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .privateUse, .unassigned: return true
        default: return false
        }
    }

    private static func hex(_ value: UInt32, width: Int) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
