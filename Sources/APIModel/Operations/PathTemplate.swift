import DescriptionRules
import GraphGenBase

/// The path of a request, read: segments, placeholders and function arguments.
struct PathTemplate {
    /// One segment.
    struct Segment {
        /// As written.
        var text: String
        /// The function's or segment's name; empty for a placeholder.
        var name: String
        /// Names of placeholders in it, in order, outside parentheses.
        var placeholders: [String]
        /// What stands in its parentheses; nil when it has none.
        var arguments: [Argument]?

        /// Nothing but a placeholder.
        var isPlaceholder: Bool { name.isEmpty && !placeholders.isEmpty }
        /// The name alone; `{}` for a placeholder.
        var erased: String { isPlaceholder ? "{}" : name.lowercased() }
        /// `users('{id}')`: one value without a name is a key, never an argument.
        var isKeyed: Bool {
            guard let arguments, arguments.count == 1, let argument = arguments.first else { return false }
            return !argument.isNamed && (argument.isQuoted || argument.value.hasPrefix("{"))
        }
        /// `microsoft.graph.x`
        var isQualified: Bool { name.lowercased().hasPrefix("microsoft.graph.") }
    }

    /// `name='{value}'` in a function's parentheses.
    struct Argument {
        var name: String
        var value: String
        /// It has a name before an equals sign.
        var isNamed = true
        /// The value stands between quotation marks, so it goes as text.
        var isQuoted: Bool { value.hasPrefix("'") }
    }

    var segments: [Segment]

    /// Reads a path as a page writes it.
    init(_ path: String) {
        segments = Self.split(Array(path.utf8), at: Byte.slash).map(Self.segment)
    }

    /// The last segment.
    var last: Segment? { segments.last }

    /// The same path with the arguments of its last segment as a segment of its own: `/users('{id}')` as `/users/{}`.
    var unkeyed: String? {
        guard let last, last.arguments != nil else { return nil }
        return (segments.dropLast().map(\.erased) + [last.name.lowercased(), "{}"]).joined(separator: "/")
    }

    /// The path without the names of its placeholders.
    var erased: String { segments.map(\.erased).joined(separator: "/") }

    // Splits outside quotation marks and brackets.
    private static func split(_ bytes: [UInt8], at separator: UInt8) -> [String] {
        var parts: [String] = []
        var start = 0
        var depth = 0
        var isQuoted = false
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case Byte.apostrophe: isQuoted.toggle()
            case Byte.leftParenthesis, Byte.leftBrace, Byte.less: depth += 1
            case Byte.rightParenthesis, Byte.rightBrace, Byte.greater: depth = max(0, depth - 1)
            case separator where depth == 0 && (!isQuoted || separator == Byte.slash):
                if index > start { parts.append(String(decoding: bytes[start..<index], as: UTF8.self)) }
                start = index + 1
            default: break
            }
        }
        if start < bytes.count { parts.append(String(decoding: bytes[start...], as: UTF8.self)) }
        return parts
    }

    private static func segment(_ text: String) -> Segment {
        let bytes = Array(text.utf8)
        // `(team-id)` for `{team-id}`
        if bytes.first == Byte.leftParenthesis, bytes.last == Byte.rightParenthesis, bytes.count > 2 {
            let name = String(decoding: bytes[1..<(bytes.count - 1)], as: UTF8.self)
            return Segment(text: text, name: "", placeholders: [name], arguments: nil)
        }
        if let open = bytes.firstIndex(of: Byte.leftParenthesis), bytes.last == Byte.rightParenthesis, open > 0 {
            let inner = Array(bytes[(open + 1)..<(bytes.count - 1)])
            return Segment(
                text: text, name: String(decoding: bytes[..<open], as: UTF8.self), placeholders: [],
                arguments: split(inner, at: Byte.comma).map(argument))
        }
        let placeholders = self.placeholders(bytes)
        // `'{id}'` is a placeholder too; `root:` and `{path}:` keep their colon.
        let isWhole =
            placeholders.count == 1
            && (text.hasPrefix("{") || text.hasPrefix("<") || text.hasPrefix("'{")) && !text.hasSuffix(":")
        return Segment(text: text, name: isWhole ? "" : text, placeholders: placeholders, arguments: nil)
    }

    private static func argument(_ text: String) -> Argument {
        let text = text.trimmingSpaces()
        guard let equals = text.firstIndex(of: "=") else {
            return Argument(name: placeholders(Array(text.utf8)).first ?? text, value: text, isNamed: false)
        }
        return Argument(
            name: String(text[..<equals]).trimmingSpaces(),
            value: String(text[text.index(after: equals)...]).trimmingSpaces())
    }

    private static func placeholders(_ bytes: [UInt8]) -> [String] {
        var found: [String] = []
        var index = 0
        while index < bytes.count {
            let close: UInt8? =
                bytes[index] == Byte.leftBrace ? Byte.rightBrace : bytes[index] == Byte.less ? Byte.greater : nil
            if let close, let end = bytes[index...].firstIndex(of: close) {
                let name = String(decoding: bytes[(index + 1)..<end], as: UTF8.self).trimmingSpaces()
                if !name.isEmpty { found.append(name) }
                index = end
            }
            index += 1
        }
        return found
    }
}
