import GraphGenBase
import Markdown

/// What is English on a translated page about a request: JSON, links and metadata.
enum EnglishParts {
    /// The names of the objects that the examples send and answer.
    static func alignment(_ examples: [ExampleFacts]) -> NameAlignment? {
        let shown = examples.prefix(limit)
        let objects = shown.map { object($0.response) } + shown.map { object($0.request) }
        return NameAlignment(objects)
    }

    /// An object, or the first of a collection.
    private static func object(_ message: ExampleFacts.Message?) -> JSONValue? {
        guard case .json(let json)? = message?.body else { return nil }
        if case .array(let elements)? = json["value"], case .object? = elements.first { return elements.first }
        return json
    }

    /// The types that the examples say they send and answer, that come back, and that the introduction links to.
    static func types(_ operation: OperationFacts, _ outline: Outline, _ context: PageContext) -> [TypeReference] {
        let shown = operation.examples.prefix(limit)
        var names = shown.compactMap { example -> String? in
            guard case .json(let json)? = example.request?.body else { return nil }
            return json["@odata.type"]?.stringValue.map { $0.hasPrefix("#") ? String($0.dropFirst()) : $0 }
        }
        names += shown.compactMap { $0.request?.metadataType ?? $0.response?.metadataType }
        var types = names.filter(TypeName.isTypeName).map { TypeReference(name: $0, raw: $0) }
        if var answer = operation.response.type, !answer.isPrimitive {
            answer.isCollection = false
            types.append(answer)
        }
        for section in outline.preamble {
            for piece in section.pieces {
                guard case .paragraph(let paragraph) = piece.block else { continue }
                let mention = TypeMention(context: context, page: piece.page)
                types += mention.allMarked(in: FlatText(paragraph.content)).prefix(limit).map(\.reference)
            }
        }
        return types
    }

    /// Examples and links of one page that are looked at; pages have a few.
    private static let limit = 8
}
