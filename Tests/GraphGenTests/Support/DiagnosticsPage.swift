import Foundation
import Markdown
import Testing

/// `Docs/diagnostics.md`, read with the package's own reader.
struct DiagnosticsPage {
    /// What the page says about one code.
    struct Section: Sendable, CustomTestStringConvertible {
        let code: String
        /// The paragraph below the heading: severity, colon, meaning.
        var opening = ""
        /// The example as it is shown, pages or not.
        var blocks: [String] = []
        /// The pages among the blocks, by the file name their info string gives.
        var pages: [(name: String, text: String)] = []

        /// The severity the opening names.
        var severity: String { opening.prefix { $0 != ":" }.lowercased() }

        var testDescription: String { code }
    }

    /// One for each second-level heading, in page order.
    let sections: [Section]

    init() throws {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: Sample.root + "/Docs/diagnostics.md"))
        var sections: [Section] = []
        for block in MarkdownReader().read([UInt8](bytes), page: "diagnostics.md").blocks {
            if case .heading(let heading) = block, heading.level == 2 {
                sections.append(Section(code: heading.content.text))
            }
            guard let last = sections.indices.last else { continue }
            switch block {
            case .paragraph(let paragraph) where sections[last].opening.isEmpty:
                sections[last].opening = paragraph.content.text
            case .code(let code):
                sections[last].blocks.append(code.text)
                let words = code.info.split(separator: " ")
                if words.count == 2, words[0] == "markdown" {
                    sections[last].pages.append((String(words[1]), code.text))
                }
            default: break
            }
        }
        self.sections = sections
    }
}
