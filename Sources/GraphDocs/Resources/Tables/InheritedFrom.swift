import GraphGenBase
import Markdown

/// "Inherited from [x](y.md)" in a description.
enum InheritedFrom {
    /// The type named; nil when the words mean something else ("inherited from the group creator").
    static func find(in content: InlineContent, context: PageContext, page: String) -> TypeReference? {
        let inlines = content.inlines
        if inlines.count < 2 { return plain(content.text) }
        for (index, inline) in inlines.enumerated() {
            guard let (label, destination) = Self.named(inline) else { continue }
            let before = index > 0 ? Self.text(inlines[index - 1]) : ""
            let after = index + 1 < inlines.count ? Self.text(inlines[index + 1]) : ""
            let precedes = before.endsIgnoringSpace(with: prefixes)
            guard
                precedes || TranslatedPhrases.inheritedAfter.contains(where: { after.hasPrefixIgnoringSpace($0) })
                    || context.isTranslated && destination != nil && isInherited(before, after)
            else { continue }
            let target = destination.map { context.target(of: $0, from: page) } ?? .none
            guard target.page != nil || TypeName.isTypeName(label) else { continue }
            let name = TypeName.isTypeName(label) ? label : self.name(in: label, linkedTo: target.page)
            return TypeReference(name: name, linkPage: target.page, linkFragment: target.fragment, raw: label)
        }
        return plain(content.text)
    }

    /// The word of a label that the page is called after; the first where none is.
    private static func name(in label: String, linkedTo page: String?) -> String {
        let words = TitleReader.identifiers(in: label)
        let stem = page.map { PagePath.name(of: $0).dropLast(3).lowercased() } ?? ""
        return words.first { stem.hasSuffix($0.asciiLowercased) } ?? words.first ?? label
    }

    /// What may name a type: a link, bold or code.
    private static func named(_ inline: Inline) -> (label: String, destination: String?)? {
        switch inline {
        case .link(let destination, _, let content): (InlineContent.plain(content), destination)
        case .strong(let content):
            if content.count == 1, case .link(let destination, _, let label) = content[0] {
                (InlineContent.plain(label), destination)
            } else {
                (InlineContent.plain(content), nil)
            }
        case .code(let code): (code, nil)
        default: nil
        }
    }

    /// "Von [x] geerbt", "Наследуется от объекта [x]", "Se hereda de la clase [x]": a short sentence around a link that speaks
    /// of inheriting.
    private static func isInherited(_ before: String, _ after: String) -> Bool {
        let start = before.lastIndex(where: ends.contains).map { before.index(after: $0) } ?? before.startIndex
        let end = after.firstIndex(where: ends.contains) ?? after.endIndex
        let words = before[start...] + " " + after[..<end]
        return words.utf8.count <= longest && TranslatedPhrases.inheriting.isFound(in: Array(words.utf8))
    }

    /// "Inherits from [x]" as a sentence of a translated paragraph, whatever the others link to: one that begins or ends with
    /// the link and says little else. A sentence that begins with another subject is about another type.
    static func sentence(in content: InlineContent, context: PageContext, page: String) -> TypeReference? {
        let inlines = content.inlines
        for (index, inline) in inlines.enumerated() {
            guard case .link(let destination, _, let label) = inline else { continue }
            let before = index > 0 ? text(inlines[index - 1]) : ""
            let after = index + 1 < inlines.count ? text(inlines[index + 1]) : ""
            let opens = index == 0 || index == 1 && !before.isEmpty || before.contains(where: ends.contains)
            let closes = index + 2 >= inlines.count || after.contains(where: ends.contains)
            guard
                opens && isInherited(before, "")
                    || (opens || before.trimmed.isEmpty) && closes && isInherited("", after)
            else { continue }
            let target = context.target(of: destination, from: page)
            let name = InlineContent.plain(label)
            guard let linked = target.page else { continue }
            return TypeReference(
                name: TypeName.isTypeName(name) ? name : String(PagePath.name(of: linked).dropLast(3)),
                linkPage: linked, linkFragment: target.fragment, raw: name)
        }
        return nil
    }

    private static let ends: Set<Character> = [".", "。", "!", ";", "；"]

    /// Bytes of the words around a link; "inherited from the object" is short in every language.
    private static let longest = 90

    private static func text(_ inline: Inline) -> String {
        if case .text(let text) = inline { text } else { "" }
    }

    /// `Inherited from microsoft.graph.entity`, `Inherited from directoryObject.`: no link at all.
    private static func plain(_ text: String) -> TypeReference? {
        guard text.utf8.count > 15 else { return nil }
        let bytes = Array(text.utf8)
        var from = 0
        while let start = bytes.firstIndex(of: phrase, from: from) {
            let first = start + phrase.bytes.count
            var end = first
            while end < bytes.count, bytes[end].isWord || bytes[end] == Byte.period { end += 1 }
            while end > first, bytes[end - 1] == Byte.period { end -= 1 }
            let name = String(bytes: bytes[first..<end])
            if TypeName.isUnmistakable(name) { return TypeReference(name: name, raw: name) }
            from = first
        }
        return nil
    }

    private static let phrase: Needle = "inherited from "
    private static let prefixes: [Needle] =
        ["inherited from", "inherits from", "inherited from the", "derived from"] + TranslatedPhrases.inheritedBefore
}

/// Whether a word can name a type.
enum TypeName {
    /// An identifier, perhaps qualified.
    static func isTypeName(_ text: String) -> Bool {
        guard let first = text.utf8.first, first.isLetter else { return false }
        return text.utf8.allSatisfy { $0.isWord || $0 == Byte.period }
    }

    /// An identifier that is no English word: qualified or with a capital inside; `entity` is the exception.
    static func isUnmistakable(_ text: String) -> Bool {
        guard isTypeName(text), let first = text.utf8.first else { return false }
        if text == "entity" || text.hasPrefix("microsoft.graph.") { return true }
        return !first.isUppercase && text.utf8.dropFirst().contains { $0.isUppercase }
    }
}

extension String {
    fileprivate func endsIgnoringSpace(with phrases: [Needle]) -> Bool {
        withBytes { bytes in
            let end = bytes.trimmedRange.upperBound
            let text = UnsafeBufferPointer(rebasing: bytes[..<end])
            return phrases.contains { text.has($0, at: end - $0.bytes.count) }
        }
    }

    fileprivate func hasPrefixIgnoringSpace(_ phrase: String) -> Bool {
        var start = utf8.startIndex
        while start < utf8.endIndex, utf8[start].isSpace { start = utf8.index(after: start) }
        return utf8[start...].starts(with: phrase.utf8)
    }
}
