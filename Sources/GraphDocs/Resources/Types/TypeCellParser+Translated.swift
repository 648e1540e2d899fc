import GraphGenBase

/// Types in words of other languages.
extension TypeCellParser {
    /// `Zeichenfolgensammlung`, `字符串集合`: one word for a collection of a primitive.
    func translatedCollection(_ name: String) -> Term? {
        guard name.utf8.count > 6 else { return nil }
        let lower = name.lowercased()
        for ending in PrimitiveDictionary.collectionEndings where lower.hasSuffix(ending) {
            let stem = lower.dropLast(ending.count)
            for candidate in [stem, stem.hasSuffix("n") ? stem.dropLast() : stem] {
                if PrimitiveDictionary.type(String(candidate)) != nil {
                    return Term(name: String(candidate), isCollection: true)
                }
            }
        }
        return nil
    }

    /// `cadeias de caracteres` after "Coleção de": a primitive of several words.
    mutating func translatedRest() -> Term? {
        let rest = bytes[index...]
        guard rest.count < 80, rest.contains(Byte.space) else { return nil }
        let name = String(bytes: rest).lowercased().trimmed
        guard PrimitiveDictionary.type(name) != nil else { return nil }
        index = bytes.count
        return Term(name: name, isCollection: true)
    }

    /// `对象集合`, `オブジェクトのコレクション`: words without spaces behind a type. Whether they are such words, and make a
    /// collection of it.
    static func unspaced(_ word: String) -> Bool? {
        guard word.utf8.count <= 60, word.utf8.allSatisfy({ $0 >= 0x80 }) else { return nil }
        var rest = word
        var isCollection = false
        for collection in PrimitiveDictionary.collectionWords where rest.contains(collection) {
            rest = rest.replacing(collection, with: "")
            isCollection = true
        }
        for filler in PrimitiveDictionary.fillers.sorted(by: { ($1.count, $1) < ($0.count, $0) }) {
            rest = rest.replacing(filler, with: "")
        }
        for particle in PrimitiveDictionary.particles { rest = rest.replacing(particle, with: "") }
        return rest.isEmpty ? isCollection : nil
    }
}
