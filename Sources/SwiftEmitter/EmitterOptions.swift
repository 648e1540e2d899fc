/// How to write the Swift module.
package struct EmitterOptions: Sendable {
    /// How declarations are spread over files.
    package enum Layout: String, Sendable, CaseIterable {
        /// A file for the enumerations, one for each first letter of models and one for each first path segment.
        case byInitial
        /// Always the same files, ``Emitter/fixedFileNames``: what a build step declares before it runs.
        case fixed
    }

    /// The module's name, a Swift identifier.
    package var moduleName: String
    /// How declarations are spread over files.
    package var layout: Layout
    /// Templates that replace built-in ones, by name without extension (`Model`).
    package var templates: [String: String]
    /// The version that the header of every file names.
    package var generatorVersion: String
    /// What comments call the places in pages, and link.
    package var links = DocumentationLinks()

    /// Makes options.
    package init(
        moduleName: String, layout: Layout = .byInitial, templates: [String: String] = [:], generatorVersion: String
    ) {
        self.moduleName = moduleName
        self.layout = layout
        self.templates = templates
        self.generatorVersion = generatorVersion
    }
}

/// Why nothing could be emitted.
package enum EmitterError: Error, Sendable, CustomStringConvertible {
    /// A template is not valid Mustache, or its name is unknown; line and column count from 1.
    case template(name: String, line: Int, column: Int, reason: String)
    /// The module's name is not a Swift identifier.
    case moduleName(String)

    /// One English sentence.
    package var description: String {
        switch self {
        case .template(let name, let line, let column, let reason): "\(name).mustache:\(line):\(column): \(reason)"
        case .moduleName(let name): "\(SwiftText.literal(name)) is not a name for a Swift module"
        }
    }
}
