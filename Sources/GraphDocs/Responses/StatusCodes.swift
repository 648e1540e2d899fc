import GraphGenBase

/// Status codes in a sentence.
enum StatusCodes {
    /// Known codes, in reading order: "Microsoft 365" holds none.
    static func find(in text: FlatText) -> [Int] {
        var found: [Int] = []
        let bytes = text.bytes
        var index = 0
        while index < bytes.count {
            // A whole word, or the mark that stands there.
            let end = max(bytes.wordEnd(from: index), index + 1)
            let isAlone = index == 0 || bytes[index - 1] != Byte.period
            let isBounded = end == bytes.count || bytes[end] != Byte.slash
            if end - index == 3, isAlone, isBounded, let code = Int(String(bytes: bytes[index..<end])),
                known.contains(code), !found.contains(code)
            {
                found.append(code)
            }
            index = end
        }
        return found
    }

    /// Whether a text begins with a status code, `HTTP` or "status code" before it aside.
    static func isFirst(in text: String) -> Bool {
        let words = text.utf8.split { !$0.isWord }.prefix(4).map { String(Substring($0)).asciiLowercased }
        guard let word = words.first(where: { !["http", "status", "code"].contains($0) }) else { return false }
        return word.utf8.count == 3 && Int(word).map(known.contains) ?? false
    }

    private static let known: Set<Int> = [
        200, 201, 202, 203, 204, 205, 206, 207, 301, 302, 303, 304, 307, 308, 400, 401, 402, 403, 404, 405, 406, 408,
        409, 410, 411, 412, 413, 415, 416, 422, 423, 428, 429, 500, 501, 502, 503, 504, 507, 509,
    ]
}
