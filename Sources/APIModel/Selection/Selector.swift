import DescriptionRules
import GraphGenBase

/// A selection's patterns, ready to be asked.
struct Selector {
    private let includesAll: Bool
    private let pages: [PagePattern]
    private let includedPaths: [PathPattern]
    private let excludedPaths: [PathPattern]
    private let types: [Glob]

    init(_ selection: Selection) {
        includesAll = selection.hasNoInclude
        pages = selection.includePages.map(PagePattern.init)
        includedPaths = selection.includePaths.map(PathPattern.init)
        excludedPaths = selection.excludePaths.map(PathPattern.init)
        types = selection.includeTypes.map { Glob($0) }
    }

    /// Whether an operation is chosen.
    func includes(_ operation: Operation) -> Bool {
        let path = GlobText(operation.path, hasPlaceholders: true)
        if excludedPaths.contains(where: { $0.matches(operation, path: path) }) { return false }
        return includesAll || includedPaths.contains { $0.matches(operation, path: path) }
            || includes(page: operation.source.page)
    }

    /// Whether a type is chosen by itself.
    func includes(_ type: ModelType) -> Bool {
        if includesAll { return true }
        let names = [GlobText(type.qualifiedName), GlobText(type.name)]
        if types.contains(where: { names.contains(where: $0.matches) }) { return true }
        // A placeholder stands on the page that names it, not on one of its own.
        return !type.isPlaceholder && includes(page: type.source.page)
    }

    /// Whether a page is chosen by its name.
    func includes(page: String) -> Bool {
        if pages.isEmpty { return false }
        let name = PageName(page)
        return pages.contains { $0.matches(name) }
    }
}
