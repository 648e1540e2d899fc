/// Foreign text made fit for one line of output.
enum Quoted {
    /// The text between double quotes, escaped so that it is also a Swift and a JSON string literal for printable text.
    static func text(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            default: append(scalar, to: &result, escape: { "\\u{" + String($0.value, radix: 16) + "}" })
            }
        }
        return result + "\""
    }

    /// The text with control characters replaced: a message must not break the line or command the terminal.
    static func line(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        var result = ""
        for scalar in text.unicodeScalars { append(scalar, to: &result, escape: { _ in "\u{FFFD}" }) }
        return result
    }

    private static func append(_ scalar: Unicode.Scalar, to result: inout String, escape: (Unicode.Scalar) -> String) {
        if isControl(scalar) { result += escape(scalar) } else { result.unicodeScalars.append(scalar) }
    }

    /// C0, C1, line separators and the characters that turn the direction of writing.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
