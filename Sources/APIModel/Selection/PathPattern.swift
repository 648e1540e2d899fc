import DescriptionRules

/// A path pattern of a selection: `GLOB[#METHOD,...]`.
struct PathPattern: Sendable {
    /// What the path must fit.
    let glob: Glob
    /// Upper case, sorted; empty means every method.
    let methods: [String]

    init(_ text: String) {
        let parts = Self.parts(text)
        glob = Glob(parts.path, hasPlaceholders: true)
        methods = Set(parts.methods ?? []).sorted()
    }

    /// Whether an operation on this path fits.
    func matches(_ operation: Operation, path: GlobText) -> Bool {
        (methods.isEmpty || methods.contains(operation.method)) && glob.matches(path)
    }

    /// The pattern of the path, with the `/` it begins with, and the methods if there is a `#`.
    static func parts(_ text: String) -> (path: String, methods: [String]?) {
        let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        var path = String(parts[0])
        if !path.hasPrefix("/"), !path.hasPrefix("*") { path = "/" + path }
        guard parts.count > 1 else { return (path, nil) }
        let methods = parts[1].split(separator: ",", omittingEmptySubsequences: false)
        return (path, methods.map { String($0).trimmingSpaces().uppercased() })
    }
}
