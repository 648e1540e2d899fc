import GraphGenBase
import Yams

/// Reads the value of a front matter entry.
///
/// Nearly every value is one plain or quoted line, often one that is not YAML at all (`[a](b)`, a second colon, `**`),
/// so those are read by hand; YAML proper is asked only for escapes, block scalars, lists and maps.
enum FrontMatterValue {
    /// A value and, when it could not be read as YAML, why.
    struct Reading {
        var value: String
        var problem: Problem?
    }

    /// Why a value is taken as it stands.
    enum Problem {
        /// It cannot be read as YAML, for a reason.
        case notYAML(String)
        /// It has an anchor or an alias: on a line of the value, at a column of that line (of what follows the colon, on
        /// the first), both from 1.
        case alias(line: Int, column: Int)
    }

    /// Reads the bytes after the colon.
    static func read(_ bytes: Bytes, _ range: Range<Int>, isOneLine: Bool) -> Reading {
        let content = bytes.trimmed(range)
        guard let first = bytes[content].first else { return Reading(value: "") }
        if isOneLine {
            switch first {
            case Byte.quote, Byte.apostrophe:
                if let value = quoted(bytes, content, by: first) { return Reading(value: value) }
            case Byte.pipe, Byte.greater, Byte.leftBrace:
                break
            case Byte.leftBracket:
                // `[a, b]` is a list, `[a](b) and more` is text.
                if bytes[content.upperBound - 1] != Byte.rightBracket { return Reading(value: bytes.string(content)) }
            default:
                return Reading(value: bytes.string(withoutComment(bytes, content)))
            }
        }
        return yaml(bytes.string(range), raw: bytes.string(content))
    }

    /// A quoted value that needs no unescaping; nil for anything else.
    private static func quoted(_ bytes: Bytes, _ range: Range<Int>, by quote: UInt8) -> String? {
        guard range.count >= 2, bytes[range.upperBound - 1] == quote else { return nil }
        let inner = (range.lowerBound + 1)..<(range.upperBound - 1)
        guard !bytes[inner].contains(where: { $0 == quote || $0 == Byte.backslash }) else { return nil }
        return bytes.string(inner)
    }

    private static func withoutComment(_ bytes: Bytes, _ range: Range<Int>) -> Range<Int> {
        var offset = range.lowerBound
        while offset < range.upperBound {
            if bytes[offset] == Byte.hash, offset > range.lowerBound, bytes[offset - 1].isBlank {
                return bytes.trimmed(range.lowerBound..<offset)
            }
            offset += 1
        }
        return range
    }

    private static func yaml(_ text: String, raw: String) -> Reading {
        guard isHarmless(text) else {
            return Reading(value: raw, problem: .notYAML("it is too long or too deep for YAML"))
        }
        do {
            if let place = try YAMLAnchors.first(in: key + text) { return alias(place, raw) }
            guard let node = try Yams.compose(yaml: key + text) else { return Reading(value: raw) }
            guard let value = node.mapping?.first(where: { $0.key.string == "value" })?.value else {
                return Reading(value: raw, problem: .notYAML("it is not a YAML value"))
            }
            return Reading(value: flat(value, depth: 0))
        } catch YamlError.composer(_, "found undefined alias", let mark, _) {
            return alias((mark.line, mark.column), raw)
        } catch {
            return Reading(value: raw, problem: .notYAML("it is not YAML"))
        }
    }

    /// What makes an entry of a value.
    private static let key = "value:"

    private static func alias(_ place: (line: Int, column: Int), _ raw: String) -> Reading {
        let column = place.line == 1 ? place.column - key.utf8.count : place.column
        return Reading(value: raw, problem: .alias(line: place.line, column: max(1, column)))
    }

    /// Whether the YAML reader, which recurses, can be trusted with some text.
    private static func isHarmless(_ text: String) -> Bool {
        guard text.utf8.count <= Limits.frontMatterValueBytes else { return false }
        var openers = 0
        for line in text.utf8.split(separator: Byte.newline) {
            // `- - -` and `? ? ?` nest without indentation.
            if line.prefix(while: { $0.isBlank || $0 == Byte.hyphen || $0 == Byte.question }).count > 128 {
                return false
            }
            openers += line.count { $0 == Byte.leftBracket || $0 == Byte.leftBrace }
        }
        return openers <= Limits.frontMatterOpeners
    }

    /// Front matter is flat: the items of a list are joined with commas, the entries of a map too.
    private static func flat(_ node: Node, depth: Int) -> String {
        guard depth < 8 else { return "" }
        switch node {
        case .scalar(let scalar):
            return scalar.string
        case .sequence(let sequence):
            return sequence.map { flat($0, depth: depth + 1) }.joined(separator: ", ")
        case .mapping(let mapping):
            return mapping.map { "\(flat($0.key, depth: depth + 1)): \(flat($0.value, depth: depth + 1))" }
                .joined(separator: ", ")
        case .alias:
            return ""
        }
    }
}
