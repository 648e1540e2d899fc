import Foundation

/// What cmark-gfm makes of the tables of pages, in the short form of `sketch`.
enum GFMReference {
    /// The command, when it is installed.
    static let command = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].map { $0 + "/cmark-gfm" }
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    /// The tables of each page. The pages must be UTF-8 with plain line ends; their front matter becomes blank lines.
    static func tables(of pages: [[UInt8]]) throws -> [[String]] {
        guard let command else { return [] }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("gfm-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (index, page) in pages.enumerated() {
            let name = "\(1_000_000 + index).md"
            try Data(blankingFrontMatter(page)).write(to: folder.appendingPathComponent(name))
        }
        // One shell for all pages: starting a process from here costs ten times as much.
        let script = """
            for page in *.md; do
                echo "@page"; '\(command)' -e table -t xml --sourcepos "$page"
            done | sed -n -e '/^@page/p' -e '/<table /,/<\\/table>/p' > tables.txt
            """
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        shell.arguments = ["-c", script]
        shell.currentDirectoryURL = folder
        try shell.run()
        shell.waitUntilExit()
        let output = try String(contentsOf: folder.appendingPathComponent("tables.txt"), encoding: .utf8)
        var parser = GFMTableParser()
        for line in output.utf8.split(separator: UInt8(ascii: "\n")) { parser.take(line) }
        return parser.pages
    }

    private static func blankingFrontMatter(_ page: [UInt8]) -> [UInt8] {
        let lines = page.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        func isFence(_ line: ArraySlice<UInt8>) -> Bool {
            line.starts(with: "---".utf8) && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
        }
        guard let first = lines.first, isFence(first), let end = lines.dropFirst().firstIndex(where: isFence) else {
            return page
        }
        return Array(repeating: UInt8(ascii: "\n"), count: end + 1) + lines[(end + 1)...].joined(separator: [0x0A])
    }
}

/// Reads cmark-gfm's XML, which has a tag on each line, text in one line, and nothing else that matters in cells.
struct GFMTableParser {
    /// The tables of each page.
    private(set) var pages: [[String]] = []

    private var lines = (first: 0, last: 0)
    private var alignments = ""
    private var rows: [String] = []
    private var cells: [String] = []
    private var cell = ""
    private var rowLine = 0

    /// Takes the next line.
    mutating func take(_ line: Substring.UTF8View) {
        let tag = line.drop { $0 == UInt8(ascii: " ") }
        if tag.starts(with: "@page".utf8) {
            pages.append([])
        } else if tag.starts(with: "<table ".utf8) {
            lines = positions(in: tag)
            (alignments, rows) = ("", [])
        } else if tag.starts(with: "</table>".utf8) {
            pages[pages.count - 1].append(
                "\(lines.first)-\(lines.last) [\(alignments)] " + rows.joined(separator: " / "))
        } else if tag.starts(with: "<table_header".utf8) || tag.starts(with: "<table_row".utf8) {
            cells = []
            rowLine = positions(in: tag).first
        } else if tag.starts(with: "</table_header".utf8) {
            rows.append(cells.joined(separator: "¦"))
        } else if tag.starts(with: "</table_row".utf8) {
            rows.append("\(rowLine): " + cells.joined(separator: "¦"))
        } else if tag.starts(with: "<table_cell".utf8) {
            cell = ""
            if rows.isEmpty { alignments += alignment(in: tag) }
            // An empty cell is a tag of its own.
            if tag.dropLast().last == UInt8(ascii: "/") { cells.append("") }
        } else if tag.starts(with: "</table_cell".utf8) {
            cells.append(trimmed(cell))
        } else if tag.starts(with: "<text ".utf8) || tag.starts(with: "<code ".utf8) {
            cell += content(of: tag)
        }
    }

    /// Foundation's `.whitespacesAndNewlines` has more than Unicode's white space: U+200B, for one.
    private func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars
        let head = scalars.drop { $0.properties.isWhitespace }
        guard let last = head.lastIndex(where: { !$0.properties.isWhitespace }) else { return "" }
        return String(head[...last])
    }

    /// The lines of `sourcepos="3:1-8:20"`.
    private func positions(in tag: Substring.UTF8View) -> (first: Int, last: Int) {
        let numbers = attribute("sourcepos", of: tag).split { $0 == ":" || $0 == "-" }.compactMap { Int($0) }
        return numbers.count == 4 ? (numbers[0], numbers[2]) : (0, 0)
    }

    private func alignment(in tag: Substring.UTF8View) -> String {
        attribute("align", of: tag).first.map(String.init) ?? "n"
    }

    private func attribute(_ name: String, of tag: Substring.UTF8View) -> String {
        let text = String(Substring(tag))
        guard let start = text.range(of: "\(name)=\"") else { return "" }
        return String(text[start.upperBound...].prefix { $0 != "\"" })
    }

    private func content(of tag: Substring.UTF8View) -> String {
        guard let start = tag.firstIndex(of: UInt8(ascii: ">")), let end = tag.lastIndex(of: UInt8(ascii: "<")),
            start < end
        else { return "" }
        let text = String(Substring(tag[tag.index(after: start)..<end]))
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        return text.replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
            .replacingOccurrences(of: "&quot;", with: "\"").replacingOccurrences(of: "&amp;", with: "&")
    }
}
