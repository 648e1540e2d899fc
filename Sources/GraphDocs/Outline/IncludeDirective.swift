import GraphGenBase
import Markdown

/// `[!INCLUDE [label](path)]` in running text.
struct IncludeDirective {
    /// An include: its label and where it leads.
    struct Target { var label: String, destination: String }

    /// The includes, in reading order.
    var targets: [Target] = []
    /// What the paragraph says besides.
    var rest: [Inline] = []

    /// Finds the directives of a paragraph; nil when it has none.
    init?(_ content: InlineContent) {
        guard content.text.has(Self.opening) else { return nil }
        self.init(inlines: content.inlines)
        if targets.isEmpty { return nil }
    }

    /// Takes the directives out of running text.
    init(inlines: [Inline]) {
        var closes = false
        for inline in inlines {
            switch inline {
            case .text(let text):
                var bytes = Array(text.utf8)[...]
                if closes, let end = bytes.firstIndex(of: Byte.rightBracket), end == bytes.trimmedRange.lowerBound {
                    bytes = bytes[(end + 1)...]
                    if endsWithSpace { bytes = bytes[bytes.skippingSpaces(from: bytes.startIndex)...] }
                }
                closes = false
                if !bytes.isEmpty { rest.append(.text(String(bytes: bytes))) }
            case .link(let destination, _, let label) where dropOpening():
                targets.append(Target(label: InlineContent.plain(label), destination: destination))
                closes = true
            default:
                rest.append(inline)
                closes = false
            }
        }
    }

    private var endsWithSpace: Bool {
        guard case .text(let text)? = rest.last else { return false }
        return text.utf8.last.map(\.isSpace) ?? false
    }

    /// Takes `[!INCLUDE ` off the end of what was read so far.
    private mutating func dropOpening() -> Bool {
        guard case .text(let text)? = rest.last else { return false }
        let bytes = Array(text.utf8)
        let end = bytes.trimmedRange.upperBound
        let start = end - Self.opening.bytes.count
        guard start >= 0, bytes.has(Self.opening, at: start) else { return false }
        rest.removeLast()
        if start > 0 { rest.append(.text(String(bytes: bytes[..<start]))) }
        return true
    }

    private static let opening: Needle = "[!include"

    /// Whether anything but white space is left.
    var hasRest: Bool { !InlineContent.plain(rest).utf8.allSatisfy(\.isSpace) }
}
