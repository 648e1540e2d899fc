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
            if response.type == nil { response.type = type(in: text, page: page) }
        }
        if let source = response.source, response.statuses.isEmpty, !response.text.isEmpty {
            context.note(.responseStatus, "'\(response.text.shortened)' names no status", at: source)
        }
        let successes = response.statuses.filter { $0 < 400 }
        if !successes.isEmpty, successes.allSatisfy({ $0 == 204 || $0 / 100 == 3 }) { response.type = nil }
        if response.type?.name == "Edm.Stream" { response.contentType = "application/octet-stream" }
        return response
    }

    private func type(in text: FlatText, page: String) -> TypeReference? {
        let mention = TypeMention(context: context, page: page)
        if let start = text.bytes.firstIndex(of: "containing a collection of"),
            var found = mention.firstMarked(in: text, from: start)?.reference
        {
            found.isCollection = true
            return found
        }
        if let found = mention.firstMarked(in: text) {
            var reference = found.reference
            reference.isCollection = reference.isCollection || mention.isCollection(found, in: text)
            return reference
        }
        return primitive(in: text)
    }

    /// "a Boolean in the response body", "String collection object in the response body".
    private func primitive(in text: FlatText) -> TypeReference? {
        for phrase in Self.openings {
            guard let start = text.bytes.firstIndex(of: phrase) else { continue }
            var index = text.bytes.skippingSpaces(from: start + phrase.bytes.count)
            for article in Self.articles where text.bytes.has(article, at: index) {
                index = text.bytes.skippingSpaces(from: index + article.bytes.count)
            }
            let end = text.bytes.wordEnd(from: index)
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
        return nil
    }

    private static let openings: [Phrase] = ["response code and", "response code with", "response and", "returns"]
    private static let articles: [Phrase] = ["a collection of ", "collection of ", "a list of ", "the ", "an ", "a "]
    private static let notTypes: Set<String> = ["object", "text", "any", "json", "time", "url", "number"]
}

/// Status codes in a sentence.
enum StatusCodes {
    /// Known codes, in reading order: "Microsoft 365" holds none.
    static func find(in text: FlatText) -> [Int] {
        var found: [Int] = []
        let bytes = text.bytes
        var index = 0
        while index < bytes.count {
            guard ASCII.isDigit(bytes[index]) else {
                index += 1
                continue
            }
            let end = bytes.wordEnd(from: index)
            let isAlone = index == 0 || !ASCII.isWord(bytes[index - 1]) && bytes[index - 1] != UInt8(ascii: ".")
            let isBounded = end == bytes.count || bytes[end] != UInt8(ascii: "/")
            if end - index == 3, isAlone, isBounded, let code = Int(String(bytes: bytes[index..<end])),
                known.contains(code), !found.contains(code)
            {
                found.append(code)
            }
            index = max(end, index + 1)
        }
        return found
    }

    private static let known: Set<Int> = [
        200, 201, 202, 203, 204, 205, 206, 207, 301, 302, 303, 304, 307, 308, 400, 401, 402, 403, 404, 405, 406, 408,
        409, 410, 411, 412, 413, 415, 416, 422, 423, 428, 429, 500, 501, 502, 503, 504, 507, 509,
    ]
}
