import GraphGenBase
import Markdown

/// What the metadata of an example's response adds to what the response section says.
enum ResponseEvidence {
    /// The type of the response: the section's, corrected or supplied by the metadata of the first good response.
    ///
    /// The service's own checker compares that metadata with the body shown. It supplies the type where the words name
    /// none, or a primitive where the body shown holds objects ("a string collection object"), and the singular where
    /// they call the type by its plural ("secureScores objects"); otherwise words win, which name the base type of what
    /// an example happens to show.
    static func type(_ response: ResponseFacts, examples: [ExampleFacts]) -> TypeReference? {
        var messages = good(examples, \.metadataType)
        let path = messages.isEmpty ? \ExampleFacts.Message.ignoredType : \.metadataType
        if messages.isEmpty, response.type == nil { messages = good(examples, path) }
        guard let message = messages.first, let shown = message[keyPath: path] else { return response.type }
        let name = shown.split(separator: ".").last.map(String.init) ?? shown
        guard var type = response.type else {
            guard mayHaveBody(response), !Self.vague.contains(name.asciiLowercased),
                messages.allSatisfy({ $0[keyPath: path]?.asciiLowercased == shown.asciiLowercased })
            else { return nil }
            let primitive = TypeCellReader.primitive(shown)
            return TypeReference(primitive ?? .named(shown), isCollection: message.isCollection, raw: shown)
        }
        if type.type.isPrimitive, type.linkPage == nil, TypeCellReader.primitive(shown) == nil,
            !vague.contains(name.asciiLowercased), message.holdsObjects
        {
            return TypeReference(.named(shown), isCollection: message.isCollection, raw: shown)
        }
        if type.linkPage == nil, type.name.asciiLowercased == name.asciiLowercased + "s" {
            type.type = ValueType(shown)
            type.isCollection = true
        }
        return type
    }

    private static func good(
        _ examples: [ExampleFacts], _ type: KeyPath<ExampleFacts.Message, String?>
    ) -> [ExampleFacts.Message] {
        examples.compactMap(\.response).filter { message in
            message[keyPath: type] != nil && (message.status.map { $0 / 100 == 2 && $0 != 204 } ?? true)
        }
    }

    /// Whether the section leaves room for a body.
    private static func mayHaveBody(_ response: ResponseFacts) -> Bool {
        let successes = response.statuses.filter { $0 < 400 }
        if !successes.isEmpty, successes.allSatisfy({ $0 == 204 || $0 == 202 || $0 / 100 == 3 }) { return false }
        return !nothing.isFound(in: response.text.utf8)
    }

    /// Names that stand for no type.
    private static let vague: Set<String> = ["report", "entity", "none", "null", "object"]

    private static let nothing: PhraseSet = [
        "not return anything", "no response body", "empty response body", "not return a response body",
        "does not return any", "no content",
    ]
}

extension ExampleFacts.Message {
    /// Whether the body is an object with members of its own, or holds a collection of such.
    fileprivate var holdsObjects: Bool {
        guard case .json(let json) = body, case .object(let members) = json else { return false }
        guard let value = json["value"] else { return members.contains { !$0.name.contains("@") } }
        guard case .array(let elements) = value else { return false }
        return !elements.isEmpty && elements.allSatisfy { if case .object = $0 { true } else { false } }
    }
}
