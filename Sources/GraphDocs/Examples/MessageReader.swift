import GraphGenBase
import Markdown

/// Splits the text of an HTTP message into start line, headers and body.
struct MessageReader {
    let context: PageContext

    /// What a block is, told by its first line.
    enum Start { case request, response, other }

    /// Looks at the first line.
    static func start(of text: String) -> Start {
        text.withBytes { bytes in
            let end = min(bytes.count, 1024)
            let start = bytes[..<end].skippingSpaces(from: 0)
            let lineEnd = bytes[start..<end].firstIndex(of: Byte.newline) ?? end
            let line = UnsafeBufferPointer(rebasing: bytes[start..<lineEnd])
            if line.begins(with: "http/") { return .response }
            if case .request = RequestLineReader.read(line) { return .request }
            return .other
        }
    }

    /// Reads a block of code; `kind` says what the metadata or the first line make of it.
    func read(_ code: CodeBlock, as kind: Start, page: String, metadata: JSONValue?) -> ExampleFacts.Message {
        var message = ExampleFacts.Message(source: Place(page, code.location))
        if let type = (metadata?.member("@odata.type") ?? metadata?.member("@type"))?.stringValue,
            let name = QualifiedName(type)
        {
            let isIgnored = metadata?.member("blocktype")?.stringValue?.asciiLowercased == "ignored"
            let place = isIgnored ? \ExampleFacts.Message.ignoredType : \.metadataType
            message[keyPath: place] = (name.namespace.map { $0 + "." } ?? "") + name.name
            message.isCollection =
                type.trimmed.asciiLowercased.hasPrefix("collection(")
                || metadata?.member("iscollection")?.boolValue == true
        }
        let bytes = Array(code.text.utf8)
        var cursor = LineSplitter(bytes: bytes)
        cursor.skipBlank()
        if Self.start(of: code.text) != .other {
            readStart(&cursor, into: &message)
            readHeaders(&cursor, into: &message)
        } else if kind == .response, let line = cursor.peek, Self.header(line) == nil,
            let status = Self.loneStatus(line)
        {
            message.status = status
            cursor.advance()
            readHeaders(&cursor, into: &message)
        } else if kind != .other, let line = cursor.peek, Self.header(line) != nil {
            readHeaders(&cursor, into: &message)
        }
        message.body = body(cursor, code: code, page: page, headers: message.headers)
        return message
    }

    private func readStart(_ cursor: inout LineSplitter, into message: inout ExampleFacts.Message) {
        guard let line = cursor.peek else { return }
        cursor.advance()
        if line.begins(with: "http/") {
            message.status = Self.status(line)
            return
        }
        let request = RequestLineMarks.unwrapped(line)
        let end = request.wordEnd(from: request.startIndex)
        message.method = String(bytes: request[..<end]).uppercased()
        let rest = request[end...].drop { $0.isSpace || $0 == Byte.colon }
        var url = Array(RequestLineMarks.unquoted(rest[rest.trimmedRange]))
        if let end = url.lastIndex(of: Byte.space), url.has("http/", at: end + 1) { url.removeSubrange(end...) }
        // A URL broken over lines goes on with `?`, `&` or `/`, or `$` after one of them.
        while let next = cursor.peek, let first = next.first, let last = url.last,
            Self.urlContinuations.contains(first)
                || first == Byte.dollar && Self.urlContinuations.contains(last)
        {
            url += next
            cursor.advance()
        }
        message.url = String(bytes: url)
    }

    private func readHeaders(_ cursor: inout LineSplitter, into message: inout ExampleFacts.Message) {
        // A blank line before the headers is no end of them.
        if let line = cursor.peek, line.isEmpty {
            var ahead = cursor
            ahead.skipBlank()
            if let next = ahead.peek, let header = Self.header(next), Self.common.contains(header.name.asciiLowercased)
            {
                cursor = ahead
            }
        }
        while let line = cursor.peek, !line.isEmpty {
            guard let header = Self.header(line) else { return }
            message.headers.append(header)
            cursor.advance()
        }
    }

    /// `Name: value`.
    private static func header(_ line: ArraySlice<UInt8>) -> (name: String, value: String)? {
        guard let colon = line.firstIndex(of: Byte.colon), colon > line.startIndex else { return nil }
        let name = line[..<colon]
        guard name.allSatisfy({ $0.isWord || $0 == Byte.hyphen }) else { return nil }
        let value = line[(colon + 1)...]
        return (String(bytes: name), String(bytes: value[value.trimmedRange]))
    }

    /// Headers that no body begins with.
    private static let common: Set<String> = [
        "content-type", "content-length", "authorization", "accept", "prefer", "location", "consistencylevel",
        "if-match", "if-none-match", "retry-after", "etag", "client-request-id",
    ]

    /// Whether a text's first line is a status without its protocol.
    static func hasLoneStatus(_ text: String) -> Bool {
        var cursor = LineSplitter(bytes: Array(text.utf8.prefix(512)))
        cursor.skipBlank()
        return cursor.peek.map { Self.loneStatus($0) != nil } ?? false
    }

    private static func status(_ line: ArraySlice<UInt8>) -> Int? {
        for word in line.split(separator: Byte.space).dropFirst() where word.count == 3 {
            if let code = Int(String(bytes: word)) { return code }
        }
        return nil
    }

    /// `422 Unprocessable Entity` without its protocol.
    private static func loneStatus(_ line: ArraySlice<UInt8>) -> Int? {
        let word = line.prefix { !$0.isSpace }
        guard word.count == 3, let code = Int(String(bytes: word)), (100...599).contains(code) else { return nil }
        return code
    }

    private static let urlContinuations = Set("?&/".utf8)

    // MARK: Bodies

    private func body(
        _ cursor: LineSplitter, code: CodeBlock, page: String, headers: [(name: String, value: String)]
    ) -> ExampleFacts.Body? {
        let rest = cursor.rest
        let range = rest.trimmedRange
        guard !range.isEmpty else { return nil }
        let text = String(bytes: rest[range])
        let media = headers.first { $0.name.asciiLowercased == "content-type" }?.value.asciiLowercased
        let looksJSON = rest[range.lowerBound] == Byte.leftBrace || rest[range.lowerBound] == Byte.leftBracket
        let saysJSON = media?.has("json") ?? (code.info.asciiLowercased == "json")
        guard looksJSON || saysJSON, !Self.isPlaceholder(rest[range]) else { return .text(text) }
        if let media, !saysJSON, !media.isEmpty {
            // Another media type: JSON only when it is JSON to the letter.
            let reading = JSONReader.read(text)
            guard let value = reading.value, reading.repairs.isEmpty else { return .text(text) }
            return .json(value)
        }
        let line = code.contentLine + cursor.bytes[..<range.lowerBound].lazy.filter { $0 == Byte.newline }.count
        let source = Place(page: page, line: line)
        return context.json(text, at: source, failure: .exampleInvalidJSON).map { .json($0) } ?? .text(text)
    }
}

extension MessageReader {
    /// `{Raw bytes of the file}`: words in braces, which stand for what is no JSON.
    private static func isPlaceholder(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.first == Byte.leftBrace, text.last == Byte.rightBrace else { return false }
        let words = text.dropFirst().dropLast()
        return words.contains(where: \.isLetter) && words.allSatisfy { $0.isLetter || $0 == Byte.space }
    }
}

/// Goes through lines of bytes.
struct LineSplitter {
    let bytes: [UInt8]
    private var start = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// The line, outer white space cut; nil at the end.
    var peek: ArraySlice<UInt8>? {
        guard start < bytes.count else { return nil }
        let line = bytes[start..<lineEnd]
        return line[line.trimmedRange]
    }

    /// Everything from this line on.
    var rest: ArraySlice<UInt8> { bytes[start...] }

    /// Goes to the next line.
    mutating func advance() { start = min(lineEnd + 1, bytes.count) }

    /// Goes to the next line that is not blank.
    mutating func skipBlank() {
        while let line = peek, line.isEmpty { advance() }
    }

    private var lineEnd: Int { bytes[start...].firstIndex(of: Byte.newline) ?? bytes.count }
}
