import GraphGenBase
import Markdown

/// What the sentences of a resource page say of its type.
struct TypeProse {
    /// "Inherits from [x]".
    private(set) var base: TypeReference?
    /// "Inherits from base policy type", where no sentence names the base: `policyBase`.
    private(set) var describedBase: String?
    /// "An abstract class ...", "is an abstract type".
    private(set) var isAbstract = false
    /// "This is an open type".
    private(set) var isOpen = false

    init(outline: Outline, context: PageContext, names: Set<String>) {
        let sentence = InheritanceSentence(context: context, selfNames: names)
        for section in outline.sections {
            let isPreamble = section.level <= 1
            guard isPreamble || Self.mayTellBase(section.kind) else { continue }
            for piece in section.pieces {
                guard case .paragraph(let paragraph) = piece.block else { continue }
                if base == nil, piece.container == .plain || isPreamble && Self.isAboutPage(paragraph.content) {
                    base = sentence.find(in: paragraph.content, page: piece.page)
                }
                guard isPreamble, piece.container == .plain else { continue }
                if base == nil, describedBase == nil { describedBase = DescribedBase.find(in: paragraph.content) }
                let bytes = Array(paragraph.content.text.utf8)
                isAbstract = isAbstract || Self.callsAbstract(bytes)
                isOpen = isOpen || Self.open.isFound(in: bytes)
            }
        }
    }

    /// Whether a paragraph of a note or list speaks of the page's type: other types stand there too.
    private static func isAboutPage(_ content: InlineContent) -> Bool {
        let bytes = Array(content.text.utf8.prefix(64))
        var start = bytes.skippingSpaces(from: 0)
        if bytes.has("[!", at: start), let end = bytes.firstIndex(of: Byte.rightBracket) {
            start = bytes.skippingSpaces(from: end + 1)
        }
        return ownBeginnings.contains { bytes.has($0, at: start) }
    }

    private static let ownBeginnings: [Needle] = [
        "inherits from", "derived from", "this resource inherits from", "this type inherits from",
        "this resource type inherits from", "this entity inherits from", "this complex type inherits from",
        "this resource is derived from", "this type is derived from", "this resource derives from", "base type",
    ]

    private static func mayTellBase(_ kind: SectionKind) -> Bool {
        kind == .properties || kind == .relationships || kind == .jsonRepresentation
    }

    /// "Abstract class to contain ..." at the start, or "is an abstract type" about the page's type.
    private static func callsAbstract(_ bytes: [UInt8]) -> Bool {
        guard let first = bytes.firstIndex(ofWord: "abstract") else { return false }
        let start = bytes.skippingSpaces(from: 0)
        for opening in openings where bytes.has(opening, at: start) && start + opening.bytes.count == first {
            return nouns.contains { bytes.has($0, at: bytes.skippingSpaces(from: first + 8)) }
        }
        var from = 0
        while let index = bytes.firstIndex(ofWord: "abstract", from: from) {
            from = index + 8
            let isStated = statements.contains { bytes.has($0, at: index - $0.bytes.count) }
            if isStated, nouns.contains(where: { bytes.has($0, at: bytes.skippingSpaces(from: from)) }) { return true }
            if bytes.has("is abstract", at: index - 3), bytes.firstIndex(of: "superclass") != nil { return true }
        }
        return false
    }

    private static let openings: [Needle] = ["", "an ", "represents an ", "the "]
    private static let statements: [Needle] = [
        "is an ", "this is an ", "represents an ", "empty and ", "it's an ", "is the ",
    ]
    private static let nouns: [Needle] = ["type", "class", "base", "entity", "resource", "resouce", "complex"]
    private static let open: PhraseSet = [
        "is an open type", "is an open entity", "is an open complex", "an open type.", "is open type",
    ]
}
