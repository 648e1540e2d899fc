import GraphGenBase

/// A name in lower-case words: `pinMinimumLength` is pin, minimum, length.
package enum CamelWords {
    package static func split(_ name: some StringProtocol) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        var previousIsUpper = false
        let bytes = Array(name.utf8)
        func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5a }
        func finish() {
            if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
            word.removeAll(keepingCapacity: true)
        }
        for (index, byte) in bytes.enumerated() {
            guard byte.isLetter || byte.isDigit || byte >= 0x80 else {
                finish()
                previousIsUpper = false
                continue
            }
            let nextIsLower = index + 1 < bytes.count && bytes[index + 1] >= 0x61 && bytes[index + 1] <= 0x7a
            if isUpper(byte), !previousIsUpper || nextIsLower { finish() }
            word.append(isUpper(byte) ? byte | 0x20 : byte)
            previousIsUpper = isUpper(byte)
        }
        finish()
        return words
    }
}
