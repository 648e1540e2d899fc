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
    /// The name of the national-cloud include, without `.md`.
    private(set) var cloudSupport: String?

    /// Includes of one page, including those of its includes; a page that asks for more is not a page for people.
    private static let limit = 400

    init(context: PageContext, cache: IncludeCache) {
        self.context = context
        self.cache = cache
        opened = [context.page.asciiLowercased]
    }

    func close(_ page: String) { opened.remove(page.asciiLowercased) }

    func open(_ target: IncludeDirective.Target, at place: Place) -> (page: String, blocks: [Block])? {
        var path = target.destination[...]
        if let end = path.firstIndex(where: { $0 == "#" || $0 == "?" }) { path = path[..<end] }
        let name = PagePath.name(of: String(path))
        if Self.isCloud(label: target.label, name: name) {
            cloudSupport = cloudSupport ?? String(name.hasSuffix(".md") ? name.dropLast(3) : name)
            return nil
        }
        if path.has("/snippets/") { return nil }
        let resolved = PagePath.resolve(path, from: place.page)
        guard let page = context.source.canonicalPath(of: resolved) else {
            context.note(.includeMissing, "\(resolved) does not exist", at: place)
            return nil
        }
        guard !opened.contains(page.asciiLowercased) else {
            context.note(.includeCycle, "\(page) is included where it is being read", at: place)
            return nil
        }
        count += 1
        guard count <= Self.limit else {
            if count == Self.limit + 1 {
                context.note(.includeLimit, "More than \(Self.limit) includes are not opened", at: place)
            }
            return nil
        }
        do {
            let document = try cache.document(page, from: context.source)
            opened.insert(page.asciiLowercased)
            return (page, document.blocks)
        } catch {
            context.note(.includeUnreadable, "\(error)", at: place)
            return nil
        }
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
