import GraphGenBase
import Markdown

/// Reads the response section.
struct ResponseReader {
    let context: PageContext
    let outline: Outline

    /// The response; without source when the page has no such section.
    func read() -> ResponseFacts {
        var response = ResponseFacts()
        var paragraphs: [(text: FlatText, page: String, section: Int)] = []
        var bytes: Int?
        for (index, section) in outline.sections.enumerated() {
            guard let level = outermostLevel(index), level <= 3, !outline.isInExample(index),
                section.kind == .response || section.kind == .other || section.kind == .errors
            else { continue }
            if response.source == nil, let heading = section.heading {
                response.source = Place(section.page, heading.location)
            }
            // `### 200 OK`
            var lead = section.kind == .other ? section.heading?.content.inlines ?? [] : []
            if !StatusCodes.isFirst(in: InlineContent.plain(lead)) { lead = [] }
            for piece in section.pieces {
                guard case .paragraph(var paragraph) = piece.block, piece.container != .quote else { continue }
                if !lead.isEmpty {
                    let inlines = lead + [.text(". ")] + paragraph.content.inlines
                    paragraph.content = InlineContent(text: InlineContent.plain(inlines), inlines: inlines)
                    lead = []
                }
                if response.text.isEmpty { response.text = paragraph.content.text }
                paragraphs.append((FlatText(paragraph.content), piece.page, index))
            }
        }
        if paragraphs.isEmpty { paragraphs = asides(&response).map { ($0.text, $0.page, 0) } }
        for (text, page, section) in paragraphs {
            if response.statuses.isEmpty {
                response.statuses = StatusCodes.find(in: text)
            } else if text.bytes.firstIndex(of: "method returns") != nil
                || text.bytes.firstIndex(of: "and returns") != nil
            {
                // "If there is one already, this method updates it and returns `204 No Content`."
                let more = StatusCodes.find(in: text).filter { $0 < 300 && !response.statuses.contains($0) }
                response.statuses += more
            }
            let isAccepted = response.statuses.filter { $0 < 400 } == [202]
            if response.type == nil {
                response.type = type(in: text, page: page, isAccepted: isAccepted, &response.alternatives)
                if response.type?.type == .primitive(.stream) { bytes = section }
            } else if let bytes, bytes != section, response.metadata == nil {
                // `### Response for the photo`, `### Response for the metadata`
                var others: [TypeReference] = []
                let other = type(in: text, page: page, isAccepted: isAccepted, &others)
                if other?.type.isPrimitive == false { response.metadata = other }
            }
        }
        if let source = response.source, response.statuses.isEmpty, !response.text.isEmpty {
            context.note(.responseNoStatus, "'\(response.text.shortened)' names no status", at: source)
        }
        let successes = response.statuses.filter { $0 < 400 }
        if !successes.isEmpty, successes.allSatisfy({ $0 == 204 || $0 / 100 == 3 }) { response.type = nil }
        if response.type?.type == .primitive(.stream) { response.contentType = "application/octet-stream" }
        return response
    }

    /// The level of the outermost response section that a section is part of.
    private func outermostLevel(_ index: Int) -> Int? {
        var level: Int?
        var current: Int? = index
        while let section = current {
            if outline.sections[section].kind == .response { level = outline.sections[section].level }
            current = outline.sections[section].parent
        }
        return level
    }

    /// What the section says in notes, headings and tables, where it has no other words: "### 200 OK", `|200|[user]|`.
    private func asides(_ response: inout ResponseFacts) -> [(text: FlatText, page: String)] {
        var found: [(text: FlatText, page: String)] = []
        for (index, section) in outline.sections.enumerated() {
            guard outermostLevel(index) != nil, !outline.isInExample(index),
                section.kind == .response || section.kind == .other
            else { continue }
            for piece in section.pieces {
                switch piece.block {
                case .paragraph(let paragraph):
                    let text = FlatText(paragraph.content)
                    if !StatusCodes.find(in: text).isEmpty { found.append((text, piece.page)) }
                case .table(let table):
                    for row in table.rows where StatusCodes.isFirst(in: row.cells.first?.text ?? "") {
                        let inlines = row.cells.flatMap { $0.content.inlines + [.softBreak] }
                        let content = InlineContent(text: InlineContent.plain(inlines), inlines: inlines)
                        found.append((FlatText(content), piece.page))
                    }
                default: continue
                }
            }
        }
        if response.text.isEmpty, let first = found.first { response.text = String(bytes: first.text.bytes).trimmed }
        return found
    }

    private func type(
        in text: FlatText, page: String, isAccepted: Bool, _ alternatives: inout [TypeReference]
    ) -> TypeReference? {
        let mention = TypeMention(context: context, page: page)
        if let start = text.bytes.firstIndex(of: "containing a collection of"),
            var found = mention.firstMarked(in: text, from: start)?.reference
        {
            found.isCollection = true
            return found
        }
        let isStatus = StatusCodes.isFirst(in: String(bytes: text.bytes.prefix(24)))
        guard isStatus || Self.returns.isFound(in: text.bytes) else { return nil }
        if let found = mention.firstMarked(in: text) {
            let before = text.bytes[text.sentenceStart(of: found.range.lowerBound)..<found.range.lowerBound]
            // "202 Accepted and a link to the [x] in the Location header": the body is empty.
            if isAccepted, Self.pointers.isFound(in: before) { return nil }
            if before.firstIndex(of: "other than") != nil || Self.isCondition(before) { return nil }
            var reference = found.reference
            reference.isCollection = reference.isCollection || mention.isCollection(found, in: text)
            alternatives = mention.joined(to: found, in: text)
            return reference
        }
        if let found = primitive(in: text) { return found }
        guard !isAccepted, let found = mention.firstQualified(in: text) else { return nil }
        var reference = found.reference
        reference.isCollection = mention.isCollection(found, in: text)
        return reference
    }

    /// "When you add a [post]", before the comma: what is done, not what comes back.
    private static func isCondition(_ before: ArraySlice<UInt8>) -> Bool {
        guard !before.contains(Byte.comma) else { return false }
        let words = before[before.trimmedRange]
        return words.begins(with: "when ") || words.begins(with: "if ")
    }

    /// Words of a sentence that tells what comes back.
    private static let returns = PhraseSet(
        [
            "return", "response code", "response body", "provide", "in the body", "contain", "answers with",
        ] + TranslatedPhrases.returns)

    /// Words before a type that is not in the body.
    private static let pointers: PhraseSet = ["header", "link to", "uri to", "url to", "pointing to"]

    /// "a Boolean in the response body", "String collection object in the response body".
    private func primitive(in text: FlatText) -> TypeReference? {
        for phrase in Self.openings {
            guard let start = text.bytes.firstIndex(of: phrase) else { continue }
            var index = text.bytes.skippingSpaces(from: start + phrase.bytes.count)
            for article in Self.articles where text.bytes.has(article, at: index) {
                index = text.bytes.skippingSpaces(from: index + article.bytes.count)
            }
            let end = text.bytes.wordEnd(from: index)
            if text.bytes.has("binary data", at: index) { return TypeReference(.stream, raw: "binary data") }
            let word = String(bytes: text.bytes[index..<end])
            guard let type = TypeCellReader.primitive(word), !Self.notTypes.contains(word.asciiLowercased) else {
                continue
            }
            let after = text.bytes.skippingSpaces(from: end)
            let before = text.bytes[start..<index]
            let isCollection =
                text.bytes.has("collection", at: after) || before.firstIndex(of: "collection of") != nil
                || before.firstIndex(of: "list of") != nil
            return TypeReference(type, isCollection: isCollection, raw: word)
        }
        if Self.truths.isFound(in: text.bytes) {
            return TypeReference(.boolean, raw: "true")
        }
        if text.bytes.firstIndex(of: "binary data") != nil {
            return TypeReference(.stream, raw: "binary data")
        }
        return nil
    }

    private static let truths: PhraseSet = ["true value is returned", "value of true is returned", "true is returned"]
    private static let openings: [Needle] = ["response code and", "response code with", "response and", "returns"]
    private static let articles: [Needle] = [
        "a collection of ", "collection of ", "a list of ", "a new ", "the ", "an ", "a ", "new ",
    ]
    private static let notTypes: Set<String> = ["object", "text", "any", "json", "time", "url", "number"]
}
