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
    /// (`/graph/api/resources/user?view=...`), which stands for the page of that name in the same version.
    func target(of destination: String, from page: String) -> LinkTarget {
        var path = destination[...]
        var fragment: String?
        if let hash = path.utf8.firstIndex(of: UInt8(ascii: "#")) {
            let text = path[path.utf8.index(after: hash)...]
            fragment = text.isEmpty ? nil : String(text)
            path = path[..<hash]
        }
        if let query = path.utf8.firstIndex(of: UInt8(ascii: "?")) { path = path[..<query] }
        if path.isEmpty { return LinkTarget(page: fragment == nil ? nil : page, fragment: fragment) }
        if path.has("://") || path.utf8.first == UInt8(ascii: "/") {
            return LinkTarget(page: publishedPage(path, from: page), fragment: fragment)
        }
        guard path.utf8.count > 3,
            path.utf8.suffix(3).elementsEqual(".md".utf8)
                || String(path.suffix(3)).asciiLowercased == ".md"
        else { return LinkTarget(fragment: fragment) }
        let resolved = PagePath.resolve(path, from: page)
        return LinkTarget(page: source.canonicalPath(of: resolved) ?? resolved, fragment: fragment)
    }

    private func publishedPage(_ path: Substring, from page: String) -> String? {
        let parts = path.split(separator: "/")
        guard let index = parts.lastIndex(of: "resources"), index + 1 < parts.count, index >= 2,
            parts[index - 1] == "api", parts[index - 2] == "graph"
        else { return nil }
        let resolved = PagePath.resolve("../resources/\(parts[index + 1]).md", from: page)
        return source.canonicalPath(of: resolved)
    }
}
