import GraphGenBase
import Markdown

/// The types that the prose of a page about an operation names: by links to their pages, and by names in bold or as code.
struct MentionedTypes {
    let context: PageContext
    let outline: Outline

    /// The names as written, each once, in page order.
    func read() -> [String] {
        var found: [String] = []
        var seen: Set<String> = []
        func add(_ name: String) {
            guard found.count < Limits.mentionedTypes, TypeName.isTypeName(name), name.utf8.count <= 128,
                seen.insert(name).inserted
            else { return }
            found.append(name)
        }
        for section in outline.sections where section.kind != .aside && section.kind != .permissions {
            for piece in section.pieces {
                switch piece.block {
                case .paragraph(let paragraph): visit(paragraph.content, piece.page, add)
                case .table(let table):
                    for cell in table.rows.lazy.flatMap(\.cells) { visit(cell.content, piece.page, add) }
                default: continue
                }
            }
        }
        return found
    }

    private func visit(_ content: InlineContent, _ page: String, _ add: (String) -> Void) {
        if content.hasMarkup { visit(content.inlines, page, add) }
    }

    // As deep as cmark nests: a limited number of levels.
    private func visit(_ inlines: [Inline], _ page: String, _ add: (String) -> Void) {
        for inline in inlines {
            switch inline {
            case .link(let destination, _, let content):
                if let target = context.target(of: destination, from: page).page,
                    PagePath.isIn(.resources, page: target)
                {
                    add(Self.name(InlineContent.plain(content)))
                    add(String(PagePath.name(of: target).dropLast(3)))
                } else {
                    visit(content, page, add)
                }
            case .code(let text): add(Self.name(text))
            case .strong(let content):
                add(Self.name(InlineContent.plain(content)))
                visit(content, page, add)
            case .emphasis(let content): visit(content, page, add)
            default: continue
            }
        }
    }

    /// `#microsoft.graph.lamp` is `microsoft.graph.lamp`.
    private static func name(_ text: String) -> String { text.hasPrefix("#") ? String(text.dropFirst()) : text }

}
