import ArgumentParser
import GraphGen

extension APIVersion: ExpressibleByArgument {}

/// What to read.
struct InputArguments: ParsableArguments {
    @Argument(help: "A docs folder, any other folder of pages, or one page.")
    var docs: String?

    @Option(help: "v1.0 or beta; needed only when DOCS holds both or does not tell.")
    var apiVersion: APIVersion?

    @Option(help: ArgumentHelp("Take options from a file; those given here win.", valueName: "graphgen.yaml"))
    var config: String?

    @Option(
        name: .customLong("include-page"),
        help: ArgumentHelp(
            "Keep what these pages define: GLOB of a file name, with or without .md, or of a path when it holds a /.",
            valueName: "glob"))
    var includePages: [String] = []

    @Option(
        name: .customLong("include-path"),
        help: ArgumentHelp(
            """
            Keep operations on these paths. In every glob * stands for anything within a segment, ** for anything \
            across segments, ? for one character; here {...} stands for any placeholder. What matches nothing is an \
            error, for each pattern by itself.
            """, valueName: "glob[#method,...]"))
    var includePaths: [String] = []

    @Option(
        name: .customLong("exclude-path"),
        help: ArgumentHelp(
            "Leave out operations on these paths, as for --include-path.", valueName: "glob[#method,...]"))
    var excludePaths: [String] = []

    @Option(
        name: .customLong("include-type"),
        help: ArgumentHelp("Keep this type, microsoft.graph.user or user; globs too.", valueName: "glob"))
    var includeTypes: [String] = []

    @Flag(
        inversion: .prefixedNo,
        help: "Leave out properties that lead to entities nothing else reaches, instead of drawing these in.")
    var dropUnreachedProperties: Bool?

    @Flag(inversion: .prefixedNo, help: "Take mistakes on pages for errors.")
    var strict: Bool?

    @Flag(inversion: .prefixedNo, help: "Follow symbolic links that lead out of DOCS.")
    var followLinks: Bool?

    @OptionGroup var parallel: JobsArguments

    /// The configuration file, if one is named.
    func configuration() throws -> ConfigFile? { try config.map(ConfigFile.init(path:)) }

    /// Options, the file's where none is given here.
    func options(_ file: ConfigFile?) throws -> InputOptions {
        guard let docs = docs ?? file?.docs else { throw GraphGenError(.usage, "say which DOCS to read; see --help") }
        var options = InputOptions(docs: docs, apiVersion: apiVersion ?? file?.apiVersion)
        options.selectionPlaces = file?.selectionPlaces ?? [:]
        options.includePages = either(includePages, file?.includePages, .includePage, &options)
        options.includePaths = either(includePaths, file?.includePaths, .includePath, &options)
        options.excludePaths = either(excludePaths, file?.excludePaths, .excludePath, &options)
        options.includeTypes = either(includeTypes, file?.includeTypes, .includeType, &options)
        options.dropsUnreachedProperties = dropUnreachedProperties ?? file?.dropsUnreachedProperties ?? false
        options.isStrict = strict ?? file?.isStrict ?? false
        options.followsLinks = followLinks ?? file?.followsLinks ?? false
        options.jobs = parallel.jobs ?? file?.jobs
        return options
    }

    private func either(
        _ given: [String], _ file: [String]?, _ option: InputOptions.SelectionOption,
        _ options: inout InputOptions
    ) -> [String] {
        if given.isEmpty { return file ?? [] }
        options.selectionPlaces[option] = nil
        return given
    }
}
