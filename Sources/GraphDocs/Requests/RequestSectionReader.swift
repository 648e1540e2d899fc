import GraphGenBase
import Markdown

/// Finds the request lines of a page about an operation.
///
/// They stand in the HTTP request section, its sub-sections and tabs. Pages without that section show them in blocks
/// outside the examples; blocks inside other sections (permissions bound to requests) do not count.
struct RequestSectionReader {
    let context: PageContext
    let outline: Outline

    /// The request lines, in page order.
    func read() -> [RequestLine] {
        var lines: [RequestLine] = []
        var hasSection = false
        // "HTTP request" below "Example" shows one, unless the page has no other section of that name.
        for isShown in [false, true] where lines.isEmpty {
            for (index, section) in outline.sections.enumerated() where outline.isInExample(index) == isShown {
                guard let owner = outline.enclosing(index, where: { $0 == .httpRequest }) else { continue }
                hasSection = true
                guard index == owner || !Self.holdsOther(section.kind) else { continue }
                read(section, into: &lines)
            }
        }
        if !hasSection || lines.isEmpty {
            for (index, section) in outline.sections.enumerated() where isOutsideExamples(index) {
                read(section, into: &lines)
            }
        }
        if lines.isEmpty {
            let prose = RequestProse(page: context.page)
            for (index, section) in outline.sections.enumerated() where isAboutRequest(index, hasSection) {
                for piece in section.pieces { lines += prose.requests(in: piece) }
            }
            for line in lines {
                context.note(
                    .requestLineRepaired, "'\(line.raw.shortened)' stands in the text; it is read as a request",
                    at: line.source)
            }
        }
        // `## Request` without a section of its own for the pattern.
        if lines.isEmpty {
            for (index, section) in outline.sections.enumerated()
            where section.kind == .exampleRequest && section.level == 2 && !outline.isInExample(index) {
                read(section, into: &lines)
            }
        }
        return lines
    }

    private func isAboutRequest(_ index: Int, _ hasSection: Bool) -> Bool {
        hasSection
            ? outline.topic(of: index) == .httpRequest : isOutsideExamples(index) && outline.sections[index].level > 1
    }

    /// Sections below the request section that show examples.
    private static func holdsOther(_ kind: SectionKind) -> Bool {
        kind == .example || kind == .response
    }

    private func isOutsideExamples(_ index: Int) -> Bool {
        outline.enclosing(index) { kind in
            switch kind {
            case .example, .exampleRequest, .response, .requestBody, .errors, .aside: true
            default: false
            }
        } == nil
    }

    private func read(_ section: Outline.Section, into lines: inout [RequestLine]) {
        for piece in section.pieces {
            switch piece.block {
            case .code(let code) where Self.isHTTP(code): read(code, page: piece.page, into: &lines)
            case .paragraph where section.kind == .httpRequest:
                lines += RequestProse(page: context.page).bare(in: piece)
            default: continue
            }
        }
    }

    private func read(_ code: CodeBlock, page: String, into lines: inout [RequestLine]) {
        var number = code.contentLine
        var bytes = Array(code.text.utf8)
        if let line = Self.requestInInfo(code) {
            bytes = Array(line.utf8) + [Byte.newline] + bytes
            number -= 1
        }
        if bytes.begins(with: "http/") { return }
        for line in bytes.split(separator: Byte.newline, omittingEmptySubsequences: false) {
            defer { number += 1 }
            let trimmed = line[line.trimmedRange]
            let column = trimmed.isEmpty ? 1 : trimmed.startIndex - line.startIndex + 1
            let source = Place(page: page, line: number, column: column)
            switch RequestLineReader.read(trimmed) {
            case .request(let method, let path, let query, let isRepaired):
                let raw = String(bytes: trimmed)
                if isRepaired {
                    context.note(.requestLineRepaired, "'\(raw.shortened)' is read as \(method) \(path)", at: source)
                }
                lines.append(.init(method: method, path: path, query: query, raw: raw, source: source))
            case .noise: continue
            case .tooLong:
                context.note(
                    .requestTooLong,
                    "The address has more than \(Limits.addressSegments) segments or \(Limits.addressBytes) bytes",
                    at: source)
            case .unknown:
                // A body after the request: nothing below it is a request line.
                if trimmed.first == Byte.leftBrace || trimmed.first == Byte.leftBracket { return }
                if let first = trimmed.first, Self.continuations.contains(first), goOn(trimmed, &lines) { continue }
                context.note(
                    .requestLineNotUnderstood, "'\(String(bytes: trimmed).shortened)' is not a request", at: source)
            }
        }
    }

    /// `?$top=5`, `&$skip=5` on a line of its own belongs to the request above it.
    private func goOn(_ line: ArraySlice<UInt8>, _ lines: inout [RequestLine]) -> Bool {
        guard let last = lines.indices.last else { return false }
        let more = String(bytes: line.drop { $0 == Byte.question || $0 == Byte.ampersand })
        let query = lines[last].query ?? ""
        guard query.utf8.count <= Limits.queryBytes else { return true }
        lines[last].query = query.isEmpty || query.hasSuffix("&") ? query + more : query + "&" + more
        return true
    }

    private static let continuations = Set("?&".utf8)

    /// A block that may hold requests: marked as HTTP, or not marked at all.
    static func isHTTP(_ code: CodeBlock) -> Bool {
        infos.contains(code.info.asciiLowercased) || requestInInfo(code) != nil || isOtherwiseNamed(code)
    }

    /// A message under a name of its own (`http-interactive`, `HTTP copy`): told by its first line, unless it is code.
    private static func isOtherwiseNamed(_ code: CodeBlock) -> Bool {
        let word = code.info.asciiLowercased.prefix { $0 != " " && $0 != "{" }
        return !languages.contains(String(word)) && MessageReader.start(of: code.text) != .other
    }

    /// ` ```http GET /me `: the request stands on the fence's own line.
    static func requestInInfo(_ code: CodeBlock) -> String? {
        guard let space = code.info.firstIndex(of: " "), infos.contains(code.info[..<space].lowercased()) else {
            return nil
        }
        let line = String(code.info[space...]).trimmed
        return RequestLineReader.startsWithMethod(line) ? line : nil
    }

    /// What shows the same in another language, or a body alone.
    private static let languages: Set<String> = [
        "csharp", "c#", "cs", "javascript", "js", "typescript", "ts", "java", "objc", "objective-c", "go", "php",
        "powershell", "python", "cli", "azurecli", "bash", "sh", "shell", "console", "curl", "swift", "kotlin", "xml",
        "html", "yaml", "csv",
    ]
    private static let infos: Set<String> = ["http", "https", "msgraph-interactive", "", "rest", "text", "odata"]
}
