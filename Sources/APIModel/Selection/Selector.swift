import DescriptionRules
import GraphGenBase

/// A selection's patterns, ready to be asked.
struct Selector {
    private struct PathPattern {
        var glob: Glob
        /// Empty means every method.
        var methods: Set<String>

        init(_ text: String) {
            let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            var path = String(parts[0])
            if !path.hasPrefix("/"), !path.hasPrefix("*") { path = "/" + path }
            glob = Glob(path)
            methods =
                parts.count > 1
                ? Set(parts[1].split(separator: ",").map { String($0).trimmingSpaces().uppercased() }) : []
        }

        func matches(_ operation: Operation) -> Bool {
            (methods.isEmpty || methods.contains(operation.method)) && glob.matches(operation.path)
        }
    }

    private let includesAll: Bool
    private let pages: [(glob: Glob, isWholePath: Bool)]
    private let includedPaths: [PathPattern]
    private let excludedPaths: [PathPattern]
    private let types: [Glob]

    init(_ selection: Selection) {
        includesAll = selection.hasNoInclude
        pages = selection.includePages.map { (Glob($0), $0.contains("/")) }
        includedPaths = selection.includePaths.map(PathPattern.init)
        excludedPaths = selection.excludePaths.map(PathPattern.init)
        types = selection.includeTypes.map(Glob.init)
    }

    /// Whether an operation is chosen.
    func includes(_ operation: Operation) -> Bool {
        if excludedPaths.contains(where: { $0.matches(operation) }) { return false }
        return includesAll || includedPaths.contains { $0.matches(operation) } || includes(page: operation.source.page)
    }

    /// Whether a type is chosen by itself.
    func includes(_ type: ModelType) -> Bool {
        if includesAll { return true }
        if types.contains(where: { $0.matches(type.qualifiedName) || $0.matches(type.name) }) { return true }
        // A placeholder stands on the page that names it, not on one of its own.
        return !type.isPlaceholder && includes(page: type.source.page)
    }

    /// Whether a page is chosen by its name.
    func includes(page: String) -> Bool {
        let file = page.split(separator: "/").last.map(String.init) ?? page
        let name = file.lowercased().hasSuffix(".md") ? String(file.dropLast(3)) : file
        return pages.contains { pattern in
            pattern.isWholePath
                ? pattern.glob.matches(page) : pattern.glob.matches(file) || pattern.glob.matches(name)
        }
    }
}
