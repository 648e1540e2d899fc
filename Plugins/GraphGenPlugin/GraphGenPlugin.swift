import Foundation
import PackagePlugin

/// Runs graphgen over the pages of a target and compiles what it writes into that target.
@main
struct GraphGenPlugin: BuildToolPlugin {
    /// What graphgen writes as a build step, whatever the pages hold: a build must know before it runs.
    static let outputs = ["Module.swift", "Models.swift", "Enumerations.swift", "Requests.swift"]

    func createBuildCommands(context: PluginContext, target: Target) async throws -> [Command] {
        guard let target = target as? SwiftSourceModuleTarget else { return [] }
        let pages = try TargetPages(target.directoryURL)
        let output = context.pluginWorkDirectoryURL.appending(path: "Generated")
        var arguments = ["generate", pages.folder.path(percentEncoded: false)]
        arguments += ["--output", output.path(percentEncoded: false), "--module-name", target.moduleName]
        arguments += ["--build-step"]
        if let configuration = pages.configuration {
            arguments += ["--config", configuration.path(percentEncoded: false)]
        }
        return [
            .buildCommand(
                displayName: "Generating Swift for \(target.name) from \(pages.files.count) pages",
                executable: try context.tool(named: "GraphGenTool").url,
                arguments: arguments,
                inputFiles: pages.files + [pages.configuration].compactMap(\.self),
                outputFiles: Self.outputs.map { output.appending(path: $0) })
        ]
    }
}
