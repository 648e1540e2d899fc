import GraphGenBase

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

    /// Lines of graphgen's own making, each as ``line(_:)`` gives it.
    static func lines(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }.joined(separator: "\n")
    }

    /// The text as ``text(_:)`` gives it, cut when it is longer than a message should be.
    static func short(_ text: String) -> String { Self.text(shortened(text, to: 120)) }

    /// A path on one line, cut in its middle when it is long: what it begins and ends with tells most.
    static func path(_ path: String) -> String { line(shortened(path, to: 400)) }

    private static func shortened(_ text: String, to limit: Int) -> String {
        let scalars = text.unicodeScalars
        guard text.utf8.count > limit, scalars.count > limit else { return text }
        var result = String.UnicodeScalarView(scalars.prefix(limit / 2))
        result.append("\u{2026}")
        result.append(contentsOf: scalars.suffix(limit / 2))
        return String(result)
    }

    private static func append(_ scalar: Unicode.Scalar, to result: inout String, escape: (Unicode.Scalar) -> String) {
        if isControl(scalar) { result += escape(scalar) } else { result.unicodeScalars.append(scalar) }
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool { UnsafeScalars.contains(scalar.value) }
}
