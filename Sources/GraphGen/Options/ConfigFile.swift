/// `graphgen.yaml`: the options of the commands by their long names, so that they need not be repeated.
///
/// Paths in it are relative to its own folder. Options on the command line win; a list there replaces the file's list.
public struct ConfigFile: Sendable, Hashable {
    /// The same as the argument DOCS.
    public var docs: String?
    /// `api-version`
    public var apiVersion: APIVersion?
    /// `output`
    public var output: String?
    /// `module-name`
    public var moduleName: String?
    /// `modules`
    public var modules: ModuleSplit?
    /// `package`
    public var isPackage: Bool?
    /// `runtime`
    public var runtime: String?
    /// `templates`
    public var templates: String?
    /// `docs-url`
    public var docsURL: String?
    /// `jobs`
    public var jobs: Int?
    /// `strict`
    public var isStrict: Bool?
    /// `include-page`, one or a list
    public var includePages: [String]?
    /// `include-path`, one or a list
    public var includePaths: [String]?
    /// `exclude-path`, one or a list
    public var excludePaths: [String]?
    /// `include-type`, one or a list
    public var includeTypes: [String]?
    /// `drop-unreached-properties`
    public var dropsUnreachedProperties: Bool?

    /// Reads a file.
    ///
    /// - Throws: ``GraphGenError``: `inputOutput` when it cannot be read; `usage`, with the line, when it is not YAML,
    ///   names an unknown option or gives one a value of the wrong kind.
    public init(path: String) throws {
        let values = try ConfigValues(path: path)
        docs = try values.path(.docs)
        apiVersion = try values.choice(.apiVersion)
        output = try values.path(.output)
        moduleName = try values.text(.moduleName)
        modules = try values.choice(.modules)
        isPackage = try values.flag(.package)
        runtime = try values.location(.runtime)
        templates = try values.path(.templates)
        docsURL = try values.text(.docsURL)
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
