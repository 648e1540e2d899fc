import GraphGenBase
import Markdown

/// Sentences about the body in other languages.
extension BodyReader {
    /// "A JSON representation of [x]" in another language: the sentence speaks of JSON, and what it links to or names is the
    /// type.
    func translated(_ text: FlatText, _ mention: TypeMention, into body: inout BodyFacts) {
        guard !body.isParameters,
            text.bytes.firstIndex(of: "json") != nil || TranslatedPhrases.representation.isFound(in: text.bytes)
        else { return }
        if let found = mention.firstMarked(in: text) {
            body.type = found.reference
            body.type?.isCollection = found.reference.isCollection || mention.isCollection(found, in: text)
            body.alternatives = mention.joined(to: found, in: text)
            return
        }
        body.type = candidates.first { mention.names($0, in: text) } ?? mention.onlyName(in: text)?.reference
    }
}
