extension Model {
    /// How many patterns get names that come near; who has more wrong has a list for another API.
    private static let suggested = 10

    /// The patterns of a selection that match nothing in this model, the whole one.
    ///
    /// - Parameter pages: all pages that were read, those too that define nothing.
    package func unmatched(by selection: Selection, pages: [String]) -> [SelectionFault] {
        if selection.isEmpty { return [] }
        let paths = operations.map { GlobText($0.path, hasPlaceholders: true) }
        let pageNames = pages.map { PageName($0) }
        let typeNames = types.map { (name: GlobText($0.name), qualified: GlobText($0.qualifiedName)) }
        var search = NearSearch()
        var found = 0
        return selection.faults { pattern, option in
            let isMatched: Bool
            var candidates: () -> [String] = { [] }
            var glob = Glob(pattern)
            switch option {
            case .includePage:
                let pattern = PagePattern(pattern)
                isMatched = pageNames.contains { pattern.matches($0) }
                candidates = { pageNames.map { $0[pattern.kind] } }
            case .includePath, .excludePath:
                let pattern = PathPattern(pattern)
                isMatched = zip(operations, paths).contains { pattern.matches($0, path: $1) }
                glob = pattern.glob
                let others = isMatched ? [] : zip(operations, paths).filter { pattern.glob.matches($1) }.map(\.0)
                if !others.isEmpty {
                    // The path is right, the method is not.
                    let near = Set(others.map { "\($0.path)#\($0.method)" }).sorted {
                        $0.utf8.lexicographicallyPrecedes($1.utf8)
                    }
                    return .unmatched(near: Array(near.prefix(NearSearch.shown)))
                }
                candidates = { operations.map(\.path) }
            case .includeType:
                isMatched = typeNames.contains { glob.matches($0.name) || glob.matches($0.qualified) }
                candidates = { types.map { pattern.contains(".") ? $0.qualifiedName : $0.name } }
            }
            if isMatched { return nil }
            found += 1
            let near = found > Self.suggested ? [] : search.near(glob, among: candidates(), arePaths: option.isPath)
            return .unmatched(near: near)
        }
    }
}

extension Selection.Option {
    /// Whether patterns of this list are about paths.
    var isPath: Bool { self == .includePath || self == .excludePath }
}
