import APIModel

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
    /// `docs-url`
    package var docsURL: String?
    /// `example-tests`
    package var exampleTests: String?
    /// `example-sample`
    package var exampleSample: Int?
    /// `jobs`
    package var jobs: Int?
    /// `strict`
    package var isStrict: Bool?
    /// `follow-links`
    package var followsLinks: Bool?
    /// `include-page`, one or a list
    package var includePages: [String]?
    /// `include-path`, one or a list
    package var includePaths: [String]?
    /// `exclude-path`, one or a list
    package var excludePaths: [String]?
    /// `include-type`, one or a list
    package var includeTypes: [String]?
    /// Where the patterns of the four lists stand.
    package var selectionPlaces: [Selection.Option: [FilePlace]] = [:]
    /// `lint-suppress`, a list of `code`, `until`, `reason` and perhaps `page`
    package var lintSuppressions: [LintSuppression]?
    /// `drop-unreached-properties`
    package var dropsUnreachedProperties: Bool?

    /// Reads a file.
    ///
    /// - Throws: ``GraphGenError``: `inputOutput` when it cannot be read; `usage`, with the place, when it is not YAML,
    ///   names an unknown option or gives one a value of the wrong kind.
    package init(path: String) throws {
        let values = try ConfigValues(path: path)
        try values.refuseOthers()
        docs = try values.path(.docs)
        apiVersion = try values.choice(.apiVersion)
        output = try values.path(.output)
        moduleName = try values.text(.moduleName)
        modules = try values.choice(.modules)
        isPackage = try values.flag(.package)
        runtime = try values.location(.runtime)
        templates = try values.path(.templates)
        docsURL = try values.text(.docsURL)
        exampleTests = try values.path(.exampleTests)
        exampleSample = try values.count(.exampleSample)
        jobs = try values.count(.jobs)
        isStrict = try values.flag(.strict)
        followsLinks = try values.flag(.followLinks)
        includePages = try list(.includePage, .includePage, of: values)
        includePaths = try list(.includePath, .includePath, of: values)
        excludePaths = try list(.excludePath, .excludePath, of: values)
        includeTypes = try list(.includeType, .includeType, of: values)
        dropsUnreachedProperties = try values.flag(.dropUnreachedProperties)
        lintSuppressions = try values.entries(
            .lintSuppress, required: ["code", "until", "reason"], optional: ["page"])?.map { entry in
                let until = entry.texts["until"]
                guard let until, LintSuppression.isDay(until.text) else {
                    throw GraphGenError(
                        .usage, "until must be a day such as 2027-01-31", at: until?.place ?? entry.place)
                }
                return LintSuppression(
                    code: entry.texts["code"]?.text ?? "", page: entry.texts["page"]?.text, until: until.text,
                    reason: entry.texts["reason"]?.text ?? "", place: entry.place)
            }
    }

    private mutating func list(
        _ key: ConfigValues.Key, _ option: Selection.Option, of values: ConfigValues
    ) throws -> [String]? {
        guard let list = try values.list(key) else { return nil }
        selectionPlaces[option] = list.map(\.place)
        return list.map(\.text)
    }
}
