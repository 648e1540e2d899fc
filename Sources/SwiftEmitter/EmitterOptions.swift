/// How to write the Swift module.
public struct EmitterOptions: Sendable {
    /// How declarations are spread over files.
    public enum Layout: String, Sendable, CaseIterable {
        /// A file for the enumerations, one for each first letter of models and one for each first path segment.
        case byInitial
        /// Always the same files, ``Emitter/fixedFileNames``: what a build step declares before it runs.
        case fixed
    }

    /// The module's name, a Swift identifier.
    public var moduleName: String
    /// How declarations are spread over files.
    public var layout: Layout
    /// Templates that replace built-in ones, by name without extension (`Model`).
    public var templates: [String: String]
    /// The version that the header of every file names.
    public var generatorVersion: String
    /// What comments call the places in pages, and link.
    public var links = DocumentationLinks()

    /// Makes options.
    public init(
        moduleName: String, layout: Layout = .byInitial, templates: [String: String] = [:], generatorVersion: String
    ) {
        self.moduleName = moduleName
        self.layout = layout
        self.templates = templates
        self.generatorVersion = generatorVersion
    }
}

/// Why nothing could be emitted.
public enum EmitterError: Error, Sendable, CustomStringConvertible {
    /// A template is not valid Mustache, or its name is unknown.
    case template(name: String, reason: String)
    /// The module's name is not a Swift identifier.
    case moduleName(String)

    /// One English sentence.
    public var description: String {
        switch self {
        case .template(let name, let reason): "template \(name).mustache cannot be used: \(reason)"
        case .moduleName(let name): "\(SwiftText.literal(name)) is not a name for a Swift module"
        }
    }
}
