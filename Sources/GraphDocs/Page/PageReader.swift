import GraphGenBase
import Markdown

/// Reads one page into facts. Any bytes give facts; what was not understood is told by their diagnostics.
package struct PageReader: Sendable {
    private let source: any PageSource
    private let includes = IncludeCache()

    /// Makes a reader; it may be used from several tasks at once.
    package init(source: any PageSource) { self.source = source }

    /// Reads a page of the source.
    package func read(_ page: String) -> PageFacts {
        let version = PagePath.apiVersion(of: page)
        if PagePath.isIn(.includes, page: page) {
            return PageFacts(page: page, apiVersion: version, kind: .include)
        }
        let document: MarkdownDocument
        do {
            document = MarkdownReader().read(SideBySide.english(try source.bytes(of: page)), page: page)
        } catch {
            let context = PageContext(page: page, source: source)
            context.note(.pageUnreadable, "\(error)", at: Place(page: page, line: 1))
            return PageFacts(page: page, apiVersion: version, kind: .conceptual, diagnostics: context.diagnostics)
        }
        return read(document, version: version)
    }

    private func read(_ document: MarkdownDocument, version: String?) -> PageFacts {
        let page = document.page
        let context = PageContext(page: page, source: source, diagnostics: document.diagnostics)
        let resolver = IncludeResolver(context: context, cache: includes)
        let outline = OutlineBuilder.build(document.blocks, page: page, includes: resolver) { heading, page in
            context.note(
                .pageHeadingSpace, "'\(heading.content.text.shortened)' is read as a heading",
                at: Place(page, heading.location))
        }
        let head = PageHead(outline, context: context, fallbackTitle: document.frontMatter["title"])
        let title = TitleReader(title: head.title, slug: head.slug)
        context.isTranslated = Self.isTranslated(document.frontMatter, outline)
        let judge = PageClassifier(page: page, outline: outline, title: title, frontMatter: document.frontMatter)
        let kind = judge.kind
        var facts = PageFacts(
            page: page, apiVersion: version, kind: kind, title: head.title, summary: head.summary,
            namespace: head.namespace, serviceArea: Self.serviceArea(document.frontMatter),
            cloudSupport: resolver.cloudSupport)
        facts.isTranslated = context.isTranslated
        // Of a page that holds nothing, that is all there is to say.
        if outline.titleIndex == nil, kind != .conceptual {
            context.note(.pageNoTitle, "The page has no title", at: head.source)
        }
        switch kind {
        case .resource:
            facts.types = TypePageReader(
                context: context, outline: outline, head: head, title: title
            ).read()
        case .api:
            facts.operation = OperationReader(context: context, outline: outline, head: head).read()
            if context.isTranslated { facts.englishTitle = EnglishTitle.find(outline, title: head.title) }
        case .enumeration, .conceptual, .include: break
        }
        if kind == .conceptual {
            context.note(.pageKindUnknown, "The page holds nothing for the model", at: head.source)
        } else if kind != .include {
            let rows =
                facts.types.flatMap { $0.properties + $0.relationships } + (facts.operation?.body.properties ?? [])
            let names = rows.map(\.name)
            facts.enumerations = EnumerationReader(
                context: context, outline: outline, head: head, title: title, kind: kind, properties: names
            ).read()
        }
        if let claimed = judge.claimed, claimed != kind, kind != .conceptual {
            context.note(
                .pageDocType, "doc_type says \(claimed.rawValue), the page is \(kind.rawValue)", at: head.source)
        }
        facts.diagnostics = context.diagnostics.sorted {
            ($0.page, $0.line, $0.column, $0.code) < ($1.page, $1.line, $1.column, $1.code)
        }
        facts.tables = facts.fates(of: document.tables)
        return facts
    }

    // The locale of what was translated, or headings that are.
    private static func isTranslated(_ frontMatter: FrontMatter, _ outline: Outline) -> Bool {
        if let locale = frontMatter["ms.contentlocale"] { return !locale.asciiLowercased.hasPrefix("en") }
        return outline.hasTranslatedHeading
    }

    private static func serviceArea(_ frontMatter: FrontMatter) -> String? {
        for key in ["ms.subservice", "ms.prod"] {
            if let value = frontMatter[key]?.trimmed, !value.isEmpty { return value }
        }
        return nil
    }
}
