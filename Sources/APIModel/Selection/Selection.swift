/// Which part of a model is wanted. What is chosen draws in every type it reaches, and nothing else.
package struct Selection: Sendable, Hashable {
    /// Page patterns: without `/` they are compared with the file name (with or without `.md`), else with the whole path.
    package var includePages: [String]
    /// Path patterns, `GLOB` or `GLOB#METHOD,...`; `{...}` stands for any placeholder, whatever pages call it.
    package var includePaths: [String]
    /// Path patterns of requests to leave out, in the same form.
    package var excludePaths: [String]
    /// Type names, qualified or not; `*` and `?` stand for any letters.
    package var includeTypes: [String]
    /// Whether types that derive from a chosen one are chosen too.
    package var includesDerivedTypes: Bool
    /// Whether properties whose types are entities that nothing else reaches are left out, instead of drawing these in.
    /// Such a property leads to another object of the service, not into this one; complex types and enumerations, which
    /// are part of it, stay.
    package var dropsUnreachedProperties: Bool

    /// Makes a selection; without any `include` everything is chosen.
    package init(
        includePages: [String] = [], includePaths: [String] = [], excludePaths: [String] = [],
        includeTypes: [String] = [], includesDerivedTypes: Bool = false, dropsUnreachedProperties: Bool = false
    ) {
        self.includePages = includePages
        self.includePaths = includePaths
        self.excludePaths = excludePaths
        self.includeTypes = includeTypes
        self.includesDerivedTypes = includesDerivedTypes
        self.dropsUnreachedProperties = dropsUnreachedProperties
    }

    /// Whether nothing is asked for or left out.
    package var isEmpty: Bool { hasNoInclude && excludePaths.isEmpty }

    var hasNoInclude: Bool { includePages.isEmpty && includePaths.isEmpty && includeTypes.isEmpty }
}
