import GraphGenBase
import Markdown

/// Reads the request body section.
struct BodyReader {
    let context: PageContext
    let outline: Outline
    /// What puts the names of a translated page right.
    var alignment: NameAlignment?
    /// Of a translated page, the types that its English parts name: what the body is may be one of them.
    var candidates: [TypeReference] = []

    /// The body; without source when the page has no such section.
    func read() -> BodyFacts {
        var body = BodyFacts()
        for (index, section) in outline.sections.enumerated() {
            guard outline.enclosing(index, where: { $0 == .requestBody }) != nil, !outline.isInExample(index) else {
                continue
            }
            if body.source == nil, let heading = section.heading {
                body.source = Place(section.page, heading.location)
            }
            switch section.kind {
            case .requestBody, .other, .properties: break
            // `### Parameters` under "Request body" are those of the body.
            case .functionParameters: body.isParameters = true
            default: continue
            }
            read(section, into: &body)
        }
        if body.properties.isEmpty { body.properties = BodyList(context: context, outline: outline).rows() }
        if body.type == nil, body.properties.isEmpty, Self.saysNone(body.text) { body.isNone = true }
        return body
    }

    private func read(_ section: Outline.Section, into body: inout BodyFacts) {
        for piece in section.pieces {
            switch piece.block {
            case .paragraph(let paragraph):
                guard piece.container != .quote else { continue }
                if body.text.isEmpty { body.text = paragraph.content.text }
                let text = FlatText(paragraph.content)
                if body.demand == nil, Self.demands.isFound(in: text.bytes) {
                    body.demand = (paragraph.content.text, piece.source)
                }
                if body.exemption == nil, let sentence = Self.exemption(in: text) {
                    body.exemption = (sentence, piece.source)
                }
                read(text, page: piece.page, into: &body)
            case .table(let table):
                let map = ColumnMap(table)
                guard let kind = Self.kind(of: map, table) else { continue }
                if kind == .parameters { body.isParameters = true }
                body.properties += PropertyTableReader(context: context, page: piece.page, alignment: alignment)
                    .rows(of: table, map: map)
            default: continue
            }
        }
    }

    /// What a table in the section lists.
    private enum Kind { case properties, parameters }

    private static func kind(of map: ColumnMap, _ table: Table) -> Kind? {
        guard !map.headers.isEmpty, !saysValues(map.headers[0]) else { return nil }
        let isNamed = map.index(.name) != nil || map.index(.relationship) != nil || map.headers[0].isEmpty
        if map.index(.member) != nil { return nil }
        if !isNamed, !map.isUnknown { return ColumnGuess(table: table, map: map).isTyped ? .properties : nil }
        guard map.index(.type) != nil || map.index(.description) != nil || map.isUnknown else { return nil }
        let header = map.headers[map.index(.name) ?? 0]
        let isParameter = header.has("parameter") || TranslatedPhrases.parameterHeaders.contains(where: header.contains)
        return isParameter ? .parameters : .properties
    }

    /// "mode value in speed": the table is about the values of a parameter.
    private static func saysValues(_ header: String) -> Bool {
        let words = header.split(separator: " ")
        return words.count > 1 && words.dropLast().contains { $0 == "value" || $0 == "values" }
    }

    private func read(_ text: FlatText, page: String, into body: inout BodyFacts) {
        if Self.parameters.isFound(in: text.bytes) {
            body.isParameters = true
        }
        if Self.references.isFound(in: text.bytes) { body.isReference = true }
        guard body.type == nil else { return }
        let mention = TypeMention(context: context, page: page)
        for phrase in Self.representations {
            guard let start = text.bytes.firstIndex(of: phrase) else { continue }
            let after = start + phrase.bytes.count
            let marked = mention.firstMarked(in: text, from: after).flatMap { found in
                found.range.lowerBound <= text.sentenceEnd(of: after) ? found : nil
            }
            let plain = mention.plain(in: text, from: after) ?? mention.marked(at: after, in: text)
            let isLinked = marked.map { $0.range.lowerBound <= plain?.range.lowerBound ?? .max } ?? false
            guard let found = isLinked ? marked : plain else { continue }
            body.type = found.reference
            body.type?.isCollection = found.reference.isCollection || mention.isCollection(found, in: text)
            body.alternatives = mention.joined(to: found, in: text)
            return
        }
        if let found = mention.firstMarked(in: text), Self.isAll(found.range, of: text.bytes) {
            body.type = found.reference
            return
        }
        if context.isTranslated {
            translated(text, mention, into: &body)
        } else if TranslatedPhrases.representation.isFound(in: text.bytes) {
            body.type = (mention.firstMarked(in: text) ?? mention.onlyName(in: text))?.reference
        } else if !body.isParameters, Self.wholes.isFound(in: text.bytes), !Self.parts.isFound(in: text.bytes),
            let found = mention.firstMarked(in: text)
        {
            body.type = found.reference
            body.type?.isCollection = found.reference.isCollection || mention.isCollection(found, in: text)
        }
    }

    /// Whether a paragraph says a type and nothing else: "A [teamsTab] object."
    private static func isAll(_ range: Range<Int>, of bytes: [UInt8]) -> Bool {
        func words(_ bytes: ArraySlice<UInt8>) -> String {
            String(decoding: bytes, as: UTF8.self).asciiLowercased.filter { $0.isLetter || $0 == " " }.trimmed
        }
        return ["", "a", "an", "the"].contains(words(bytes[..<range.lowerBound]))
            && ["", "object", "resource"].contains(words(bytes[range.upperBound...]))
    }

    private static func saysNone(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        if none.isFound(in: bytes) { return bytes.firstIndex(of: "however") == nil }
        if TranslatedPhrases.noBody.isFound(in: bytes) { return true }
        if TranslatedPhrases.nothing.contains(text.lowercased().filter { !".。 ".contains($0) || $0 == " " }.trimmed) {
            return true
        }
        return nothing.contains(text.asciiLowercased.filter { $0.isLetter || $0 == " " })
    }

    /// All that such a section says.
    private static let nothing: Set<String> = [
        "none", "empty", "na", "no", "not required", "not applicable", "not needed", "nothing", "no body",
    ]

    private static let parameters = PhraseSet(
        [
            "the following parameters", "the following parameter.", "representation of the parameters",
            "contains the parameters", "parameters that can be used with this action", "the necessary parameters",
            "body parameters",
        ] + TranslatedPhrases.parameters)

    /// Words of a sentence that calls all rows of a table required.
    private static let demands = PhraseSet(
        [
            "properties that are required when", "parameters that are required when", "properties required when",
            "parameters required when", "properties that are required to", "parameters that are required to",
            "property that is required when", "parameter that is required when",
        ] + TranslatedPhrases.demands)

    /// The sentence that takes back what the table demands, for some of the objects that can be made.
    private static func exemption(in text: FlatText) -> String? {
        for phrase in exemptions {
            guard let index = text.bytes.firstIndex(of: phrase) else { continue }
            let sentence = text.bytes[text.sentenceStart(of: index)..<text.sentenceEnd(of: index)]
            return String(bytes: sentence[sentence.trimmedRange])
        }
        return nil
    }

    private static let exemptions: [Needle] = [
        "not all the properties listed are required", "not all of the properties listed are required",
        "not all properties listed are required", "not all listed properties are required",
        "not all the properties are required", "not all of the properties are required",
        "not all properties are required", "not all of these properties are required",
        "not all the parameters listed are required", "not all of the parameters listed are required",
        "not all parameters are required",
    ]

    private static let references: PhraseSet = [
        "@odata.id", "odata.id of", "odata id of", "the identifier of", "the id of a", "the id of the",
        "reference to a",
    ]

    private static let representations: [Needle] = [
        "representation of each", "representation of all", "representation of", "representation for",
        "supply the", "supply a new", "supply an", "supply a",
        "provide the new", "provide a new", "provide the", "provide an", "provide a",
    ]

    /// Words of a sentence that says what the whole body is: "The request body is a [group] object."
    private static let wholes: PhraseSet = [
        "request body is a", "request body must be a", "request body contains a", "request body must contain a",
        "request body should be a", "request body should contain a", "body of the request contains a",
        "body of the request must contain a", "object in the request body", "in the request body, include a",
        "in the request body, specify a", "in the request body, specify the [", "in the request body, use a",
        "in the request body, pass a", "in the request body, send a", "in the body of the request, include a",
    ]

    /// Words of one that goes on to name a part of it, or only refers to a type.
    private static let parts: PhraseSet = [
        "properties", "property", "parameter", "values", "identifier", " id ", "subset", "reference", "following",
        "binary", "bytes", "content", "only",
    ]

    private static let none: PhraseSet = [
        "do not supply a", "don't supply a", "do not supply request", "no request body", "not require any request body",
        "do not specify a request body", "don't specify a request body", "not require a request body",
        "do not provide a request body", "don't provide a request body", "has no request body", "has no body",
        "request body is empty", "empty request body", "leave the request body", "do not include a request body",
        "request body is not necessary", "no request content", "request body must be empty",
        "not take a request body", "not accept a request body", "not have a request body", "n't take a request body",
        "n't have a request body", "n't accept a request body", "request body isn't required",
        "request body is not required", "request body isn't needed", "request body is not needed",
    ]
}
