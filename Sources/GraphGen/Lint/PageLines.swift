import GraphDocs
import GraphGenBase

/// The lines of pages, read again where a report needs them.
final class PageLines {
    private let source: any PageSource
    private var known: [String: [ArraySlice<UInt8>]] = [:]

    init(_ source: any PageSource) { self.source = source }

    /// The lines of a page, without their ends; none when it cannot be read.
    func lines(of page: String) -> [ArraySlice<UInt8>] {
        if let lines = known[page] { return lines }
        let bytes = (try? source.bytes(of: page)) ?? []
        let lines = bytes.split(separator: Byte.newline, omittingEmptySubsequences: false)
        known[page] = lines
        return lines
    }

    /// A column in UTF-16 code units, which editors count, for one in bytes; both from 1.
    func editorColumn(_ diagnostic: Diagnostic) -> Int {
        let lines = lines(of: diagnostic.page)
        guard diagnostic.column > 1, lines.indices.contains(diagnostic.line - 1) else { return diagnostic.column }
        let before = lines[diagnostic.line - 1].prefix(diagnostic.column - 1)
        return String(decoding: before, as: UTF8.self).utf16.count + 1
    }
}
