import GraphGenBase
import Markdown

/// Opens included pages, each at most once at a time.
///
/// What is included counts as part of the page. Samples in other languages are not opened, and of a national-cloud
/// include only the name counts. Missing pages, unreadable ones and cycles are diagnostics.
final class IncludeResolver: IncludeOpening {
    private let context: PageContext
    private let cache: IncludeCache
    private var opened: Set<String>
    private var count = 0
    private var rowCount = 0
    /// The name of the national-cloud include, without `.md`.
    private(set) var cloudSupport: String?

    init(context: PageContext, cache: IncludeCache) {
        self.context = context
        self.cache = cache
        opened = [context.page.asciiLowercased]
    }

    func close(_ page: String) { opened.remove(page.asciiLowercased) }

    func open(_ target: IncludeDirective.Target, at place: Place) -> (page: String, blocks: [Block])? {
        guard let page = page(of: target, at: place) else { return nil }
        do {
            let document = try cache.document(page, from: context.source)
            opened.insert(page.asciiLowercased)
            return (page, document.blocks)
        } catch {
            context.note(.includeUnreadable, "\(error)", at: place)
            return nil
        }
    }

    func rows(_ target: IncludeDirective.Target, under header: [Table.Cell], at place: Place) -> [Table.Row]? {
        // What cannot be opened is told by `open`, which is asked next.
        guard rowCount < Limits.includes, let path = path(of: target), let resolved = canonical(path, from: place.page),
            !opened.contains(resolved.asciiLowercased), let bytes = try? context.source.bytes(of: resolved)
        else { return nil }
        rowCount += 1
        return TableIncludes.rows(of: SideBySide.english(bytes), under: header, at: place)
    }

    /// Where a directive leads, unless it is one whose file is not opened.
    private func path(of target: IncludeDirective.Target) -> Substring? {
        var path = target.destination[...]
        if let end = path.firstIndex(where: { $0 == "#" || $0 == "?" }) { path = path[..<end] }
        let name = PagePath.name(of: String(path))
        return path.has("/snippets/") || Self.isCloud(label: target.label, name: name) ? nil : path
    }

    private func canonical(_ path: Substring, from page: String) -> String? {
        context.source.canonicalPath(of: PagePath.resolve(path, from: page))
    }

    private func page(of target: IncludeDirective.Target, at place: Place) -> String? {
        guard let path = path(of: target) else {
            let name = PagePath.name(of: String(target.destination.prefix { $0 != "#" && $0 != "?" }))
            if Self.isCloud(label: target.label, name: name) {
                cloudSupport = cloudSupport ?? String(name.hasSuffix(".md") ? name.dropLast(3) : name)
            }
            return nil
        }
        guard let page = canonical(path, from: place.page) else {
            if PagePath.climbsOut(path, from: place.page) {
                context.note(.includeOutside, "\(String(path).shortened) leads out of the folder of pages", at: place)
            } else {
                context.note(.includeMissing, "\(PagePath.resolve(path, from: place.page)) does not exist", at: place)
            }
            return nil
        }
        guard !opened.contains(page.asciiLowercased) else {
            context.note(.includeCycle, "\(page) is included where it is being read", at: place)
            return nil
        }
        count += 1
        guard count <= Limits.includes else {
            if count == Limits.includes + 1 {
                context.note(.includeLimit, "More than \(Limits.includes) includes are not opened", at: place)
            }
            return nil
        }
        return page
    }

    private static func isCloud(label: String, name: Substring) -> Bool {
        let label = label.asciiLowercased
        return label == "national-cloud-support" || label == "national-cloud"
            || clouds.contains(String(name).asciiLowercased)
    }

    private static let clouds: Set<String> = [
        "all-clouds.md", "global-only.md", "global-us.md", "global-china.md", "global-us-china.md", "us-only.md",
    ]
}
