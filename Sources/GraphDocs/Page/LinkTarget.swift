import GraphGenBase

/// Where a link leads.
struct LinkTarget {
    /// A page of the docs folder; nil for another site.
    var page: String?
    /// What stands after `#`.
    var fragment: String?

    /// Nowhere.
    static let none = LinkTarget()
}

extension PageContext {
    /// Where a link leads: a page of the docs folder (its own spelling when it exists) and the fragment.
    ///
    /// A link to another site leads to no page, apart from the published form of a reference page
    /// (`/graph/api/resources/user?view=...`) and its place among the sources (`/api-reference/beta/resources/user.md`),
    /// which stand for the page of that name in the same version.
    func target(of destination: String, from page: String) -> LinkTarget {
        var path = destination[...]
        var fragment: String?
        if let hash = path.utf8.firstIndex(of: Byte.hash) {
            let text = path[path.utf8.index(after: hash)...]
            fragment = text.isEmpty ? nil : String(text)
            path = path[..<hash]
        }
        if let query = path.utf8.firstIndex(of: Byte.question) { path = path[..<query] }
        if path.isEmpty { return LinkTarget(page: fragment == nil ? nil : page, fragment: fragment) }
        if path.has("://") || path.utf8.first == Byte.slash {
            return LinkTarget(page: publishedPage(path, from: page), fragment: fragment)
        }
        let resolved = PagePath.resolve(path, from: page)
        guard Self.isMarkdown(path) else {
            // `../resources/user`: without its ending a page counts when it exists.
            let isName = !PagePath.name(of: resolved).utf8.contains(Byte.period)
            return LinkTarget(page: isName ? source.canonicalPath(of: resolved + ".md") : nil, fragment: fragment)
        }
        return LinkTarget(page: source.canonicalPath(of: resolved) ?? resolved, fragment: fragment)
    }

    private func publishedPage(_ path: Substring, from page: String) -> String? {
        let parts = path.split(separator: "/")
        guard let index = parts.lastIndex(of: "resources"), index + 1 < parts.count, index >= 2 else { return nil }
        let isPublished = parts[index - 1] == "api" && parts[index - 2] == "graph"
        guard isPublished || parts[index - 2] == "api-reference" else { return nil }
        let name = Self.isMarkdown(parts[index + 1]) ? parts[index + 1].dropLast(3) : parts[index + 1]
        return source.canonicalPath(of: PagePath.resolve("../resources/\(name).md", from: page))
    }

    private static func isMarkdown(_ path: Substring) -> Bool {
        path.utf8.count > 3 && String(path.suffix(3)).asciiLowercased == ".md"
    }
}
