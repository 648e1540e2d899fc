import GraphGenBase
import Markdown

/// "Inherits from [x](y.md)" in the introduction of a type, in any of its wordings.
///
/// A sentence counts only when its subject is the page's own type: base pages list their children in the same words
/// ("[x](y.md) is a derived type of ...", "The following types inherit from this type").
struct InheritanceSentence {
    let context: PageContext
    /// Names the page's own type goes by, lower case.
    let selfNames: Set<String>

    /// The base type a paragraph names.
    func find(in content: InlineContent, page: String) -> TypeReference? {
        guard Self.mayMatch(content.text) else { return nil }
        let text = FlatText(content)
        for phrase in Self.phrases {
            var from = 0
            var attempts = 0
            while attempts < Limits.inheritanceAttempts, let start = text.bytes.firstIndex(of: phrase.words, from: from)
            {
                from = start + 1
                attempts += 1
                guard start == 0 || !text.bytes[start - 1].isWord,
                    isOwn(text, before: start, phrase), let base = target(text, after: start + phrase.words.bytes.count)
                else { continue }
                return reference(base, page: page)
            }
        }
        return translated(content, page: page)
    }

    /// Whether what stands before the phrase in its sentence is about the page's own type.
    private func isOwn(_ text: FlatText, before start: Int, _ phrase: Wording) -> Bool {
        let first = text.sentenceStart(of: start)
        let subject = text.bytes[first..<start]
        for mark in text.marks where mark.range.lowerBound >= first && mark.range.upperBound <= start {
            if mark.destination != nil || TypeName.isUnmistakable(mark.label) {
                if !selfNames.contains(mark.label.asciiLowercased) { return false }
            }
        }
        for word in Self.foreignSubjects where subject.firstIndex(ofWord: word) != nil { return false }
        let trimmed = subject[subject.trimmedRange]
        // "A lamp, which inherits from": only right before the phrase does it stand for the type.
        if let which = subject.firstIndex(ofWord: "which"), which + 5 != trimmed.endIndex { return false }
        if !phrase.needsVerb || trimmed.isEmpty { return true }
        let word = trimmed.lastIndex { !$0.isWord }.map { $0 + 1 } ?? trimmed.startIndex
        let subjectWord = String(bytes: trimmed[word...]).asciiLowercased
        if Self.pronouns.contains(subjectWord) || selfNames.contains(subjectWord) { return true }
        guard let last = trimmed.last else { return true }
        if last == Byte.comma { return true }
        return Self.verbs.contains { verb in
            trimmed.count >= verb.bytes.count && trimmed.has(verb, at: trimmed.endIndex - verb.bytes.count)
        }
    }

    /// What the phrase is followed by, articles and "base class" skipped.
    private func target(_ text: FlatText, after index: Int) -> FlatText.Mark? {
        var index = text.bytes.skippingSpaces(from: index)
        var skipped = true
        while skipped {
            if let mark = text.mark(at: index) { return mark }
            skipped = false
            // `Inherits from: [x](y.md)`, `[x] (y.md)`: a label, brackets that Markdown makes no link of.
            if index < text.bytes.count,
                text.bytes[index] == Byte.colon || text.bytes[index] == Byte.leftBracket
            {
                index = text.bytes.skippingSpaces(from: index + 1)
                skipped = true
                continue
            }
            for word in Self.articles where text.bytes.has(word, at: index) {
                index = text.bytes.skippingSpaces(from: index + word.bytes.count)
                skipped = true
                break
            }
        }
        var end = index
        while end < text.bytes.count, text.bytes[end].isWord || text.bytes[end] == Byte.period { end += 1 }
        while end > index, text.bytes[end - 1] == Byte.period { end -= 1 }
        let word = String(bytes: text.bytes[index..<end])
        return TypeName.isUnmistakable(word) ? .init(range: index..<end, label: word, destination: nil) : nil
    }

    private func reference(_ mark: FlatText.Mark, page: String) -> TypeReference? {
        let target = mark.destination.map { context.target(of: $0, from: page) } ?? .none
        var name = mark.label
        for suffix in [" resource type", " resource", " type", " entity"] where name.hasSuffix(suffix) {
            name = String(name.dropLast(suffix.count))
        }
        if !TypeName.isTypeName(name) {
            guard let linked = target.page else { return nil }
            name = String(PagePath.name(of: linked).dropLast(3))
        }
        guard !selfNames.contains(name.asciiLowercased) else { return nil }
        return TypeReference(name: name, linkPage: target.page, linkFragment: target.fragment, raw: mark.label)
    }

    /// `Erbt von [x](y.md).`, `[x](y.md) から継承します。`: in another language only where it is the whole paragraph.
    private func translated(_ content: InlineContent, page: String) -> TypeReference? {
        if context.isTranslated { return InheritedFrom.sentence(in: content, context: context, page: page) }
        guard content.inlines.count <= 3 else { return nil }
        guard
            content.text.utf8.contains(where: { $0 >= 0x80 })
                || ["Erbt", "Hereda", "Herda"].contains(where: content.text.hasPrefix)
        else { return nil }
        return InheritedFrom.find(in: content, context: context, page: page)
    }

    /// A quick look: most paragraphs hold none of these letters in a row.
    private static func mayMatch(_ text: String) -> Bool {
        if text.utf8.contains(where: { $0 >= 0x80 }) { return true }
        let bytes = Array(text.utf8)
        if TranslatedPhrases.inheriting.isFound(in: bytes) { return true }
        return stems.isFound(in: bytes)
    }
}

extension InheritanceSentence {
    /// A wording, and whether it needs a verb or comma before it ("is derived from").
    private struct Wording {
        var words: Needle
        var needsVerb = false
    }

    private static let stems: PhraseSet = [
        "inherit", "deriv", "subclass", "subtype", "sub-type", "sub type", "erbt", "hereda", "herda", "base type",
        "base class",
        "parent type", "superclass", "child type", "speciali", "concrete", "extends ",
    ]

    private static let phrases: [Wording] = [
        Wording(words: "inherits from"), Wording(words: "will inherit from"),
        Wording(words: "inherits all the properties of"), Wording(words: "inherits all the properties from"),
        Wording(words: "inherits all properties from"), Wording(words: "inherits all properties of"),
        Wording(words: "inherits the properties from"), Wording(words: "inherits the properties of"),
        Wording(words: "inherits properties from"), Wording(words: "properties are inherited from"),
        Wording(words: "inherits its properties from"), Wording(words: "inherits properties and relationships from"),
        Wording(words: "inherits properties and methods from"), Wording(words: "inherits the following from"),
        Wording(words: "inherits all properties and methods from"), Wording(words: "inheriting from"),
        Wording(words: "inherits all properties and relationships from"), Wording(words: "inherits:"),
        Wording(words: "inherits all of the properties of"), Wording(words: "inherits all of its properties from"),
        Wording(words: "inherits common properties from"), Wording(words: "inherits everything from"),
        Wording(words: "inherits directly from"), Wording(words: "inherits behavior from"),
        Wording(words: "derives from"), Wording(words: "derived from", needsVerb: true),
        Wording(words: "inherited from", needsVerb: true), Wording(words: "subclass of", needsVerb: true),
        Wording(words: "subclass from", needsVerb: true), Wording(words: "subtype of", needsVerb: true),
        Wording(words: "derived type of", needsVerb: true), Wording(words: "derived class of", needsVerb: true),
        Wording(words: "sub-type of", needsVerb: true), Wording(words: "sub type of", needsVerb: true),
        Wording(words: "subclasses", needsVerb: true), Wording(words: "child type of", needsVerb: true),
        Wording(words: "specialization of", needsVerb: true), Wording(words: "specialisation of", needsVerb: true),
        Wording(words: "specialized type of", needsVerb: true),
        Wording(words: "specialized version of", needsVerb: true),
        Wording(words: "concrete implementation of", needsVerb: true),
        Wording(words: "concrete type of", needsVerb: true),
        Wording(words: "extends", needsVerb: true), Wording(words: "base type:"), Wording(words: "base class:"),
        Wording(words: "parent type:"),
        Wording(words: "superclass:"), Wording(words: "base type is"), Wording(words: "base class is"),
        Wording(words: "has the base type"), Wording(words: "with the base type"),
    ]

    /// What may stand for the type right before a wording that needs a verb or comma.
    private static let pronouns: Set<String> = ["it", "that", "which", "object", "entity", "class"]

    /// What may stand right before a wording that needs it.
    private static let verbs: [Needle] = [
        "is", "is a", "a", "type", "this is", "creates a", "and", "is an", "resource",
    ]

    private static let articles: [Needle] = [
        "the ", "an ", "a ", "base ", "class ", "abstract ", "type ", "entity ", "resource ",
    ]

    /// Subjects that are other types.
    private static let foreignSubjects: [Needle] = [
        "types", "resources", "all the", "following types", "whether", "controls", "classes", "subclasses",
        "policies", "navigation property",
    ]
}
