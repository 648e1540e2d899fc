/// The Swift names of modules.
struct ModuleNames: Sendable {
    /// The name that callers import: the only module, or the one that exports all others.
    let base: String
    /// Whether there are several modules.
    let isSplit: Bool

    /// The module of an area.
    subscript(area: ServiceArea) -> String {
        guard isSplit else { return base }
        return base + (area.isCore ? "Core" : area.name)
    }

    /// All of them.
    func all(_ areas: [ServiceArea]) -> Set<String> { Set([base, self[.core]] + areas.map { self[$0] }) }
}
