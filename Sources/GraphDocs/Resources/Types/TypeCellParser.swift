import GraphGenBase

/// The recursive descent over a cleaned type cell.
struct TypeCellParser {
    /// One alternative of a cell.
    struct Term {
        /// The name, or the label of a link.
        var name = ""
        /// Whether it stood in square brackets.
        var isLink = false
        /// Where an inline link leads.
        var destination: String?
        /// `collection` in any of its forms.
        var isCollection = false
        /// `maximum size N`.
        var maximumSize: Int?
        /// What parentheses or a remark after it say, lower case.
        var note: String?
        /// `?`, `(nullable)`, `, not nullable`.
        var isNullable: Bool?
    }

    let bytes: [UInt8]
    var index = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// All alternatives; nil when the cell does not follow the grammar.
    mutating func terms() -> [Term]? {
        if let group = groupCollection() { return group }
        guard let first = term(depth: 0) else { return nil }
        var terms = [first]
        while true {
            skipSpaces()
            if index == bytes.count { return terms }
            guard skipSeparator(), let next = term(depth: 0) else { return nil }
            // `(A or B) collection`: the suffix holds for all.
            terms.append(next)
        }
    }

    /// `(a or b) collection`: the word behind the parentheses holds for all in them.
    private func groupCollection() -> [Term]? {
        guard bytes.first == Byte.leftParenthesis, let close = bytes.lastIndex(of: Byte.rightParenthesis),
            !bytes[1..<close].contains(Byte.leftParenthesis),
            PrimitiveDictionary.collectionWords.contains(
                String(bytes: bytes[(close + 1)...]).lowercased().trimmed)
        else { return nil }
        var inner = TypeCellParser(bytes: Array(bytes[1..<close]))
        guard var terms = inner.terms() else { return nil }
        for index in terms.indices { terms[index].isCollection = true }
        return terms
    }

    private mutating func term(depth: Int) -> Term? {
        guard depth < 4 else { return nil }
        skipSpaces()
        var leading: String?
        if peek == Byte.leftParenthesis, let note = parenthesised() {
            leading = note.lowercased()
            skipSpaces()
            if index == bytes.count { return groupTerm(leading) }
        }
        guard var term = core(depth: depth) else { return nil }
        guard suffixes(&term) else { return nil }
        if term.note == nil { term.note = leading }
        return term
    }

    /// `(boolean or string) collection` is out of reach; `(String)` is not.
    private func groupTerm(_ text: String?) -> Term? {
        guard let text, PrimitiveDictionary.type(text) != nil else { return nil }
        return Term(name: text)
    }

    private mutating func core(depth: Int) -> Term? {
        guard depth < 4 else { return nil }
        for wrapper in TypeWrapper.all where bytes.has(wrapper.phrase, at: index) {
            let after = bytes.skippingSpaces(from: index + wrapper.phrase.bytes.count)
            guard after < bytes.count, bytes[after] == Byte.leftParenthesis else { continue }
            index = after + 1
            guard var inner = term(depth: depth + 1) else { return nil }
            skipSpaces()
            if peek == Byte.rightParenthesis { index += 1 }
            switch wrapper.meaning {
            case .collection: inner.isCollection = true
            case .nullable: inner.isNullable = true
            case .nothing: break
            }
            return inner
        }
        for phrase in Self.openings where bytes.has(phrase, at: index) {
            index += phrase.bytes.count
            if let whole = translatedRest() { return whole }
            guard var inner = core(depth: depth + 1) else { return nil }
            inner.isCollection = true
            return inner
        }
        if bytes.has(Self.nullablePrefix, at: index) {
            index += Self.nullablePrefix.bytes.count
            guard var inner = core(depth: depth + 1) else { return nil }
            inner.isNullable = true
            return inner
        }
        for phrase in Self.skipped where bytes.has(phrase, at: index) { index += phrase.bytes.count }
        return peek == Byte.leftBracket ? link(depth: depth) : name()
    }

    /// `[x](y.md)`, `[x][y]`, `[x][]`, `[x]`, and `[x](y.md` without its end.
    private mutating func link(depth: Int) -> Term? {
        guard let close = bytes[index...].firstIndex(of: Byte.rightBracket) else { return nil }
        let label = bytes[(index + 1)..<close]
        var term = Term(name: String(bytes: label[label.trimmedRange]), isLink: true)
        index = close + 1
        if term.name.isEmpty {
            term.isCollection = true
            guard let inner = core(depth: depth + 1) else { return nil }
            term.name = inner.name
            return term
        }
        if peek == Byte.leftParenthesis {
            let end = bytes[index...].firstIndex(of: Byte.rightParenthesis) ?? bytes.count
            let inside = bytes[(index + 1)..<end]
            let destination = inside[inside.trimmedRange]
            // A blank ends a destination: `](x.md collection)` holds the suffix too.
            let blank = destination.firstIndex(of: Byte.space) ?? destination.endIndex
            term.destination = String(bytes: destination[..<blank])
            if destination[blank...].firstIndex(ofWord: "collection") != nil { term.isCollection = true }
            index = min(end + 1, bytes.count)
        } else if peek == Byte.leftBracket, let end = bytes[index...].firstIndex(of: Byte.rightBracket) {
            index = end + 1
        }
        return term
    }

    private mutating func name() -> Term? {
        let start = index
        if peek == Byte.hash || peek == Byte.apostrophe { index += 1 }
        let first = index
        while index < bytes.count, Self.isNamePart(bytes[index]) { index += 1 }
        while index > first, bytes[index - 1] == Byte.period { index -= 1 }
        guard index > first else {
            index = start
            return nil
        }
        let name = String(bytes: bytes[first..<index])
        if peek == Byte.apostrophe { index += 1 }
        return translatedCollection(name) ?? Term(name: name)
    }

    private mutating func suffixes(_ term: inout Term) -> Bool {
        while index < bytes.count {
            let start = index
            skipSpaces()
            if index == bytes.count { return true }
            // `x - collection`, `x; required`
            if Self.dashes.contains(where: { bytes.has($0, at: index) && qualifier(&term, after: $0) }) { continue }
            switch bytes[index] {
            case Byte.leftParenthesis:
                guard let note = parenthesised() else { return false }
                TypeRemark.apply(note.lowercased(), to: &term)
            case Byte.question:
                term.isNullable = true
                index += 1
            case Byte.leftBracket:
                guard index + 1 < bytes.count, bytes[index + 1] == Byte.rightBracket else { return false }
                term.isCollection = true
                index += 2
            case Byte.period where index + 1 == bytes.count, Byte.semicolon where index + 1 == bytes.count:
                index += 1
            case Byte.comma:
                guard maximumSize(&term) || qualifier(&term, after: ",") else { return true }
            case Byte.rightParenthesis, Byte.pipe, Byte.slash:
                return true
            default:
                let end = suffixWordEnd()
                // German glues it to the link: `[x](y.md)-Sammlung`.
                let first = bytes[index] == Byte.hyphen ? index + 1 : index
                let word = String(bytes: bytes[first..<end]).lowercased()
                if PrimitiveDictionary.collectionWords.contains(word) {
                    term.isCollection = true
                } else if word == "nullable" {
                    term.isNullable = true
                } else if word == "or" {
                    index = start
                    return true
                } else if let isCollection = Self.unspaced(word) {
                    term.isCollection = term.isCollection || isCollection
                } else if !PrimitiveDictionary.fillers.contains(word) {
                    return false
                }
                index = end
            }
        }
        return true
    }

    private func suffixWordEnd() -> Int {
        var end = index
        while end < bytes.count, bytes[end] != Byte.space, !Self.isPunctuation(bytes[end]) { end += 1 }
        return max(end, index + 1)
    }

    private mutating func maximumSize(_ term: inout Term) -> Bool {
        for phrase in Self.sizePhrases where bytes.has(phrase, at: index) {
            var end = index + phrase.bytes.count
            var value = 0
            let first = end
            while end < bytes.count, bytes[end].isDigit, end - first < 9 {
                value = value * 10 + Int(bytes[end] - 0x30)
                end += 1
            }
            guard end > first else { return false }
            term.maximumSize = value
            index = end
            for unit in Self.sizeUnits where bytes.has(unit, at: end) { index = end + unit.bytes.count }
            return true
        }
        return false
    }

    /// `, nullable`: a remark about the property, not another type.
    private mutating func qualifier(_ term: inout Term, after mark: Needle) -> Bool {
        let start = bytes.skippingSpaces(from: index + mark.bytes.count)
        for phrase in Self.qualifiers where bytes.has(phrase, at: start) {
            let end = start + phrase.bytes.count
            guard end == bytes.count || !Self.isNamePart(bytes[end]) else { continue }
            TypeRemark.apply(String(bytes: bytes[start..<end]).lowercased(), to: &term)
            index = end
            return true
        }
        return false
    }

    private mutating func parenthesised() -> String? {
        guard let end = bytes[index...].firstIndex(of: Byte.rightParenthesis) else { return nil }
        let inside = bytes[(index + 1)..<end]
        index = end + 1
        return String(bytes: inside[inside.trimmedRange])
    }

    private mutating func skipSeparator() -> Bool {
        for phrase in Self.separators where bytes.has(phrase, at: index) {
            index += phrase.bytes.count
            return true
        }
        return false
    }

    private mutating func skipSpaces() { index = bytes.skippingSpaces(from: index) }

    private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

    /// Letters of any script, digits, `_`, `.`; a generic's backtick is gone already.
    private static func isNamePart(_ byte: UInt8) -> Bool {
        byte.isWord || byte == Byte.period || byte >= 0x80 || byte == Byte.hyphen
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        byte == Byte.leftParenthesis || byte == Byte.rightParenthesis || byte == Byte.comma || byte == Byte.pipe
            || byte == Byte.leftBracket || byte == Byte.slash || byte == Byte.question
    }

    private static let nullablePrefix: Needle = "nullable "
    private static let openings: [Needle] =
        ["a collection of ", "collection of ", "an array of ", "array of ", "a list of ", "list of "]
        + PrimitiveDictionary.collectionOpenings + ["collection "]
    private static let skipped: [Needle] = ["unknown type ", "a ", "an ", "the ", "one of "]
    private static let sizePhrases: [Needle] = [
        ", maximum size ", ", maximum length ", ", max size ", ", max length ",
        ", max ", ", up to ",
    ]
    private static let sizeUnits: [Needle] = [" characters", " chars"]
    private static let qualifiers: [Needle] = [
        "nullable", "not nullable", "non-nullable", "required", "not required", "optional", "read-only", "read only",
        "readonly", "write-only", "deprecated", "collection", "array",
    ]
    private static let dashes: [Needle] = ["; ", "- ", "– ", "— "]
    private static let separators: [Needle] = ["or ", "| ", "|", "/ ", "/", ", or ", ", "]
}
