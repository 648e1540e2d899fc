import APIModel
import GraphGenBase

/// How comments name the place that something was read from: `page:line`, a link where the pages' address is known.
package struct DocumentationLinks: Sendable, Hashable {
    /// The address of the folder that pages are named relative to, with a slash at its end; nil for none.
    private let base: String?

    /// Places without links.
    package init() { base = nil }

    /// Places that link to pages below an address: `http` or `https`, of characters that may stand in a URL, without
    /// query and fragment. Nil for any other.
    package init?(base: String) {
        guard let scheme = ["https://", "http://"].first(where: { base.lowercased().hasPrefix($0) }) else { return nil }
        let rest = base.utf8.dropFirst(scheme.utf8.count)
        guard let first = rest.first, first != Byte.slash, base.utf8.count <= 2000,
            rest.allSatisfy(Self.isPlain)
        else { return nil }
        self.base = base.hasSuffix("/") ? base : base + "/"
    }

    /// A place as a comment writes it, safe.
    func place(_ source: Place) -> String {
        let place = SwiftText.comment("\(source.page):\(source.line)")
        guard let base else { return place }
        // Brackets would end the text of a link, parentheses its address.
        let text = place.reduce(into: "") { text, character in
            if "[]\\`".contains(character) { text.append("\\") }
            text.append(character)
        }
        let address = source.page.split(separator: "/").map { segment in
            SwiftText.urlSegment(String(segment)).reduce(into: "") { address, character in
                switch character {
                case "(": address += "%28"
                case ")": address += "%29"
                default: address.append(character)
                }
            }
        }
        return "[\(text)](\(base)\(address.joined(separator: "/"))#L\(source.line))"
    }

    /// Letters, digits and what of a URL means nothing in a comment.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            Byte.zero...Byte.nine:
            true
        default: "-._~%:@!$&'+,;=/".utf8.contains(byte)
        }
    }
}
