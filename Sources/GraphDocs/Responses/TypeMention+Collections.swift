import GraphGenBase

/// Whether a sentence says that there are several.
extension TypeMention {
    /// Whether "collection of" stands before, or "collection" or "objects" after a type.
    func isCollection(_ found: Found, in text: FlatText) -> Bool {
        let bytes = text.bytes
        let after = bytes.skippingSpaces(from: found.range.upperBound)
        for word in Self.collectionSuffixes where bytes.has(word, at: after) { return true }
        let clause = bytes[text.sentenceStart(of: found.range.lowerBound)..<found.range.lowerBound]
        if Self.collectionPrefixes.isFound(in: clause) { return true }
        guard bytes.contains(where: { $0 >= 0x80 }) else { return false }
        let sentence = bytes[clause.startIndex..<text.sentenceEnd(of: found.range.upperBound)]
        if context.isTranslated, text.marks.count(where: { $0.destination != nil }) > 1 {
            return isCollectionNear(found, text, sentence)
        }
        return TranslatedPhrases.collection.contains { phrase in
            text.marks.allSatisfy { mark in mark.destination == nil || mark.range == found.range }
                && sentence.firstIndex(of: phrase).map { !found.range.contains($0) } ?? false
        }
    }

    /// Of several links, the word must stand close to the one that is meant, with no other between them.
    private func isCollectionNear(_ found: Found, _ text: FlatText, _ sentence: ArraySlice<UInt8>) -> Bool {
        let others = text.marks.filter { $0.destination != nil && $0.range != found.range }.map(\.range)
        let start = others.filter { $0.upperBound <= found.range.lowerBound }.map(\.upperBound).max() ?? 0
        let end = others.filter { $0.lowerBound >= found.range.upperBound }.map(\.lowerBound).min() ?? text.bytes.count
        let first = max(start, sentence.startIndex, found.range.lowerBound - Self.near)
        let last = min(end, sentence.endIndex, found.range.upperBound + Self.near)
        guard first < last else { return false }
        return TranslatedPhrases.collection.contains { phrase in
            text.bytes[first..<last].firstIndex(of: phrase).map { !found.range.contains($0) } ?? false
        }
    }

    /// Bytes between a type and the word that makes a collection of it.
    private static let near = 48

    private static let collectionSuffixes: [Needle] = [
        "collection", "objects", "resources", "items", "entities", "list",
    ]
    private static let collectionPrefixes: PhraseSet = [
        "collection of", "list of", "array of", "collections of", "lists of", "set of",
    ]
}
