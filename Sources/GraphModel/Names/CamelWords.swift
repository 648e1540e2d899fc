/// A name in lower-case words: `pinMinimumLength` is pin, minimum, length.
enum CamelWords {
    static func split(_ name: some StringProtocol) -> [String] {
        var words: [String] = []
        var word = ""
        var previousIsUpper = false
        let characters = Array(name)
        for (index, character) in characters.enumerated() {
            guard character.isLetter || character.isNumber else {
                if !word.isEmpty { words.append(word) }
                word = ""
                previousIsUpper = false
                continue
            }
            let nextIsLower = index + 1 < characters.count && characters[index + 1].isLowercase
            if character.isUppercase, !word.isEmpty, !previousIsUpper || nextIsLower {
                words.append(word)
                word = ""
            }
            word += character.lowercased()
            previousIsUpper = character.isUppercase
        }
        if !word.isEmpty { words.append(word) }
        return words
    }
}
