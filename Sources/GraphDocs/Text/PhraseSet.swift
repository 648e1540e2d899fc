import GraphGenBase

/// Phrases that are looked for together: one pass over a text, however many they are.
struct PhraseSet: ExpressibleByArrayLiteral, Sendable {
    /// By first byte, lower case.
    private let byFirstByte: [[[UInt8]]]

    init(arrayLiteral elements: Needle...) { self.init(elements) }

    init(_ phrases: [Needle]) {
        var table = [[[UInt8]]](repeating: [], count: 256)
        for phrase in phrases { if let first = phrase.bytes.first { table[Int(first)].append(Array(phrase.bytes)) } }
        byFirstByte = table
    }

    /// Whether any of the phrases stands in a text, ASCII letters in any case.
    func isFound(in text: some Collection<UInt8>) -> Bool {
        text.withContiguousStorageIfAvailable(search) ?? Array(text).withUnsafeBufferPointer(search)
    }

    private func search(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        byFirstByte.withUnsafeBufferPointer { table in
            for index in text.indices {
                for phrase in table[Int(text[index].lowercased)] where Self.stands(phrase, in: text, at: index) {
                    return true
                }
            }
            return false
        }
    }

    private static func stands(_ phrase: [UInt8], in text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard text.count - index >= phrase.count else { return false }
        var offset = 1
        while offset < phrase.count {
            if text[index + offset].lowercased != phrase[offset] { return false }
            offset += 1
        }
        return true
    }
}
