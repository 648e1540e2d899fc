/// `graphgen.yaml`: the options of the commands by their long names, so that they need not be repeated.
///
/// Paths in it are relative to its own folder. Options on the command line win; a list there replaces the file's list.
package struct ConfigFile: Sendable, Hashable {
    /// The same as the argument DOCS.
    package var docs: String?
    /// `api-version`
    package var apiVersion: APIVersion?
    /// `output`
    package var output: String?
    /// `module-name`
    package var moduleName: String?
    /// `modules`
    package var modules: ModuleSplit?
    /// `package`
    package var isPackage: Bool?
    /// `runtime`
    package var runtime: String?
    /// `templates`
    package var templates: String?
    /// `jobs`
    package var jobs: Int?
    /// `strict`
    package var isStrict: Bool?
    /// `include-page`, one or a list
    package var includePages: [String]?
    /// `include-path`, one or a list
    package var includePaths: [String]?
    /// `exclude-path`, one or a list
    package var excludePaths: [String]?
    /// `include-type`, one or a list
    package var includeTypes: [String]?
    /// `drop-unreached-properties`
    package var dropsUnreachedProperties: Bool?

    /// Reads a file.
    ///
    /// - Throws: ``GraphGenError``: `inputOutput` when it cannot be read; `usage`, with the line, when it is not YAML,
    ///   names an unknown option or gives one a value of the wrong kind.
    package init(path: String) throws {
        let values = try ConfigValues(path: path)
        docs = try values.path(.docs)
        apiVersion = try values.choice(.apiVersion)
        output = try values.path(.output)
        moduleName = try values.text(.moduleName)
        modules = try values.choice(.modules)
        isPackage = try values.flag(.package)
        runtime = try values.location(.runtime)
        templates = try values.path(.templates)
        jobs = try values.count(.jobs)
        isStrict = try values.flag(.strict)
        includePages = try values.list(.includePage)
        includePaths = try values.list(.includePath)
        excludePaths = try values.list(.excludePath)
        includeTypes = try values.list(.includeType)
        dropsUnreachedProperties = try values.flag(.dropUnreachedProperties)
        try values.refuseOthers()
    }
}
