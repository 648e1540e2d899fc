import GraphGenBase
import Markdown

/// Reads the header tables of requests.
struct HeaderTableReader {
    /// The page the table stands on.
    let page: String

    /// The rows; nil when it is no header table.
    func headers(of table: Table, map: ColumnMap) -> [HeaderFacts]? {
        guard let name = map.index(.header) ?? map.index(.name) ?? (map.isUnknown ? 0 : nil) else { return nil }
        let value = map.index(.description) ?? map.index(.value) ?? map.headers.indices.last { $0 != name }
        let typed = map.index(.value) ?? map.index(.type) ?? map.headers.firstIndex { $0.has("value") }
        let required = map.index(.required)
        var headers: [HeaderFacts] = []
        for row in table.rows where !row.isGroup {
            guard let cell = row.cell(name), let header = Self.name(cell.text) else { continue }
            let described = row.cell(value)
            let text = described?.content.text ?? ""
            var allowed = HeaderValues.allowed(
                in: described?.content.described ?? "", header: header)
            if allowed.isEmpty, let typed, typed != value, let other = row.cell(typed) {
                allowed = HeaderValues.allowed(in: other.content.described, header: header)
            }
            headers.append(
                HeaderFacts(
                    name: header, description: text,
                    isRequired: HeaderValues.isRequired(text, column: row.cell(required)?.text),
                    allowedValues: allowed,
                    source: Place(page: page, line: row.line, column: cell.location.column)))
        }
        return headers
    }

    /// The name without marks: `_if-match_`, `**Prefer**`; `Prefer: outlook.timezone` keeps what it is about.
    private static func name(_ text: String) -> String? {
        if let name = TranslatedPhrases.headerNames[text.lowercased()] { return name }
        var bytes = Array(text.utf8)[...]
        // `Prefer (optional)`
        if bytes.last == Byte.rightParenthesis, let open = bytes.firstIndex(of: Byte.leftParenthesis) {
            bytes = bytes[..<open]
        }
        while let first = bytes.first, !first.isLetter { bytes = bytes.dropFirst() }
        while let last = bytes.last, !last.isLetter, !last.isDigit { bytes = bytes.dropLast() }
        guard !bytes.isEmpty, bytes.count <= 80 else { return nil }
        return String(bytes: bytes)
    }
}

/// What the words of a header row say of its value.
enum HeaderValues {
    /// Whether the header must be sent: "Required." as a label, or a column of its own.
    static func isRequired(_ text: String, column: String?) -> Bool {
        if let column, !column.isEmpty { return ["yes", "y", "true", "required"].contains(column.lowercased()) }
        let bytes = Array(text.utf8)
        var from = 0
        while let index = bytes.firstIndex(ofWord: "required", from: from) {
            from = index + 8
            let end =
                from == bytes.count || !bytes[from].isSpace || bytes.skippingSpaces(from: from) == bytes.count
            guard isLabelStart(bytes, index) else { continue }
            if end { return true }
            // `Required Use application/json ...`: a break stood between.
            let next = bytes.skippingSpaces(from: from)
            if next < bytes.count, bytes[next].isUppercase { return true }
        }
        return TranslatedPhrases.required.isFound(in: bytes) && !TranslatedPhrases.optional.isFound(in: bytes)
    }

    private static func isLabelStart(_ bytes: [UInt8], _ index: Int) -> Bool {
        var before = index
        while before > 0, bytes[before - 1] == Byte.space { before -= 1 }
        guard before > 0 else { return true }
        // `Bearer <token> Required.`, `application/json. Required.`, `Bearer {token} (required)`
        return bytes[index] == UInt8(ascii: "R") || bytes[before - 1] == Byte.leftParenthesis
    }

    /// The values a description allows: media types, `odata.maxpagesize={x}`, "Values can be "text" or "html"".
    static func allowed(in text: String, header: String) -> [String] {
        let bytes = Array(text.utf8)
        let media = mediaTypes(bytes)
        if !media.isEmpty { return media }
        for phrase in listOpenings {
            guard let start = bytes.firstIndex(of: phrase) else { continue }
            let values = quoted(bytes[(start + phrase.bytes.count)...])
            if !values.isEmpty { return values }
        }
        return leadingToken(bytes, header: header)
    }

    /// `application/json`, `text/plain`: words with one slash, at least one of them a known top-level type.
    private static func mediaTypes(_ bytes: [UInt8]) -> [String] {
        var found: [String] = []
        var index = 0
        while let slash = bytes[index...].firstIndex(of: Byte.slash) {
            var start = slash
            while start > 0, isToken(bytes[start - 1]) { start -= 1 }
            var end = slash + 1
            while end < bytes.count, isToken(bytes[end]) { end += 1 }
            while end > slash + 1, bytes[end - 1] == Byte.period { end -= 1 }
            index = max(end, slash + 1)
            guard topLevel.contains(String(bytes: bytes[start..<slash]).asciiLowercased), end > slash + 1 else {
                continue
            }
            let value = String(bytes: bytes[start..<end])
            if !found.contains(value) { found.append(value) }
        }
        return found
    }

    private static func isToken(_ byte: UInt8) -> Bool {
        byte.isWord || byte == Byte.hyphen || byte == Byte.plus || byte == Byte.period
    }

    private static let topLevel: Set<String> = [
        "application", "text", "image", "audio", "video", "multipart", "message",
    ]

    private static let listOpenings: [Needle] = [
        "values can be", "possible values are", "possible values:", "allowed values are", "supported values are",
        "valid values are", "values are", "value must be", "must be set to", "set to", "can be",
        "one of",
    ]

    /// Words in quotes or code, up to the sentence's end.
    private static func quoted(_ bytes: ArraySlice<UInt8>) -> [String] {
        var values: [String] = []
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == Byte.period, index + 1 == bytes.endIndex || bytes[index + 1].isSpace { break }
            if byte == Byte.backtick || byte == Byte.quote {
                guard let end = bytes[(index + 1)...].firstIndex(of: byte), end - index < 80 else { break }
                values.append(String(bytes: bytes[(index + 1)..<end]))
                index = end
            }
            index += 1
        }
        return values
    }

    /// `` `low`, `normal` or `high`. Optional. ``
    private static func leadingCodes(_ bytes: [UInt8]) -> [String] {
        var values: [String] = []
        var index = 0
        while index < bytes.count, bytes[index] == Byte.backtick,
            let end = bytes[(index + 1)...].firstIndex(of: Byte.backtick)
        {
            values.append(String(bytes: bytes[(index + 1)..<end]))
            index = end + 1
            while index < bytes.count, bytes[index] == Byte.comma || bytes[index].isSpace { index += 1 }
            for word: Needle in ["or ", "and "] where bytes.has(word, at: index) {
                index = bytes.skippingSpaces(from: index + word.bytes.count)
            }
        }
        return values
    }

    /// `eventual. This header ...`, `return=minimal. Optional.`: a value, then a sentence about it.
    private static func leadingToken(_ bytes: [UInt8], header: String) -> [String] {
        guard !prose.contains(header.asciiLowercased) else { return [] }
        let listed = leadingCodes(bytes)
        if listed.count > 1 { return listed }
        var start = 0
        while start < bytes.count, bytes[start] == Byte.backtick || bytes[start] == Byte.quote {
            start += 1
        }
        var end = start
        while end < bytes.count,
            isToken(bytes[end]) || bytes[end] == Byte.equals || bytes[end] == Byte.leftBrace
                || bytes[end] == Byte.rightBrace
        {
            end += 1
        }
        while end > start, bytes[end - 1] == Byte.period { end -= 1 }
        guard end > start else { return [] }
        let value = String(bytes: bytes[start..<end])
        let isAssignment = bytes[start..<end].contains(Byte.equals)
        let isFlagWord = value.utf8.first.map(\.isLowercase) ?? false
        let endsSentence = end == bytes.count || bytes[end] == Byte.period || bytes[end] == Byte.backtick
        return isAssignment || isFlagWord && endsSentence ? [value] : []
    }

    /// Headers whose description never starts with a value.
    private static let prose: Set<String> = [
        "authorization", "if-match", "if-none-match", "workbook-session-id", "user-agent",
    ]
}
