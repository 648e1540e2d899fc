import GraphGenBase

/// Types that are words of a translated sentence, without a link.
extension TypeMention {
    /// The one word of a sentence in an unspaced script that can name a type: "提供 lamp 对象的 JSON 表示形式".
    func onlyName(in text: FlatText) -> Found? {
        var found: Found?
        var index = 0
        while index < text.bytes.count {
            guard text.bytes[index].isLetter else {
                index += 1
                continue
            }
            var end = index
            while end < text.bytes.count,
                text.bytes[end].isLetter || text.bytes[end].isDigit || text.bytes[end] == Byte.period
            {
                end += 1
            }
            while end > index, text.bytes[end - 1] == Byte.period { end -= 1 }
            let word = String(bytes: text.bytes[index..<end])
            if TypeName.isTypeName(word), !Self.commonWords.contains(word.asciiLowercased) {
                guard found == nil else { return nil }
                found = Found(reference: reference(word, target: .none), range: index..<end)
            }
            index = end
        }
        return found
    }

    /// Whether a type's name is a word of a text: `lamp-Objekts`, `объекта lamp`.
    func names(_ type: TypeReference, in text: FlatText) -> Bool {
        let name = (type.name.split(separator: ".").last.map(String.init) ?? type.name).asciiLowercased
        return text.bytes.split { !$0.isWord }.contains { word in
            word.count == name.utf8.count && String(bytes: word).asciiLowercased == name
        }
    }
}
