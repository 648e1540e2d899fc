import Markdown

/// Reads the response section.
struct ResponseReader {
    let context: PageContext
    let outline: Outline

    /// The response; without source when the page has no such section.
    func read() -> ResponseFacts {
        var response = ResponseFacts()
        var paragraphs: [(text: FlatText, page: String)] = []
        for (index, section) in outline.sections.enumerated() {
            guard let owner = outline.enclosing(index, where: { $0 == .response }), !outline.isInExample(index),
                outline.sections[owner].level <= 3,
                section.kind == .response || section.kind == .other || section.kind == .errors
            else { continue }
            if response.source == nil, let heading = section.heading {
                response.source = FactSource(section.page, heading.location)
            }
            for piece in section.pieces {
                guard case .paragraph(let paragraph) = piece.block, piece.place != .quote else { continue }
                if response.text.isEmpty { response.text = paragraph.content.text }
                paragraphs.append((FlatText(paragraph.content), piece.page))
            }
        }
        for (text, page) in paragraphs {
            if response.statuses.isEmpty { response.statuses = StatusCodes.find(in: text) }
            if response.type == nil {
                let successes = response.statuses.filter { $0 < 400 }
                response.type = type(in: text, page: page, isAccepted: successes == [202])
            }
        }
        if let source = response.source, response.statuses.isEmpty, !response.text.isEmpty {
            context.note(.responseStatus, "'\(response.text.shortened)' names no status", at: source)
        }
        let successes = response.statuses.filter { $0 < 400 }
        if !successes.isEmpty, successes.allSatisfy({ $0 == 204 || $0 / 100 == 3 }) { response.type = nil }
        if response.type?.name == "Edm.Stream" { response.contentType = "application/octet-stream" }
        return response
    }

    private func type(in text: FlatText, page: String, isAccepted: Bool) -> TypeReference? {
        let mention = TypeMention(context: context, page: page)
        if let start = text.bytes.firstIndex(of: "containing a collection of"),
            var found = mention.firstMarked(in: text, from: start)?.reference
        {
            found.isCollection = true
            return found
        }
        guard Self.returns.isFound(in: text.bytes)
        else {
            return nil
        }
        if let found = mention.firstMarked(in: text) {
            let before = text.bytes[text.sentenceStart(of: found.range.lowerBound)..<found.range.lowerBound]
            // "202 Accepted and a link to the [x] in the Location header": the body is empty.
            if isAccepted, Self.pointers.isFound(in: before) { return nil }
            var reference = found.reference
            reference.isCollection = reference.isCollection || mention.isCollection(found, in: text)
            return reference
        }
        return primitive(in: text)
    }

    /// Words of a sentence that tells what comes back.
    private static let returns = PhraseSet(
        [
            "return", "response code", "response body", "provide", "in the body", "contain",
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
            if text.bytes.has("binary data", at: index) { return TypeReference(name: "Edm.Stream", raw: "binary data") }
            let word = String(bytes: text.bytes[index..<end])
            guard let name = TypeCellReader.primitive(word), !Self.notTypes.contains(word.asciiLowercased) else {
                continue
            }
            let after = text.bytes.skippingSpaces(from: end)
            let before = text.bytes[start..<index]
            let isCollection =
                text.bytes.has("collection", at: after) || before.firstIndex(of: "collection of") != nil
                || before.firstIndex(of: "list of") != nil
            return TypeReference(name: name, isCollection: isCollection, raw: word)
        }
        if Self.truths.isFound(in: text.bytes) {
            return TypeReference(name: "Edm.Boolean", raw: "true")
        }
        if text.bytes.firstIndex(of: "binary data") != nil {
            return TypeReference(name: "Edm.Stream", raw: "binary data")
        }
        return nil
    }

    private static let truths: PhraseSet = ["true value is returned", "value of true is returned", "true is returned"]
    private static let openings: [Phrase] = ["response code and", "response code with", "response and", "returns"]
    private static let articles: [Phrase] = [
        "a collection of ", "collection of ", "a list of ", "a new ", "the ", "an ", "a ", "new ",
    ]
    private static let notTypes: Set<String> = ["object", "text", "any", "json", "time", "url", "number"]
}
