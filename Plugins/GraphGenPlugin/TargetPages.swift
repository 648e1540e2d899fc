import Foundation

/// The pages that a target brings along.
struct TargetPages {
    /// Where they are.
    var folder: URL
    /// All Markdown files below it, sorted.
    var files: [URL]
    /// The target's `graphgen.yaml`, if it has one.
    var configuration: URL?

    /// Looks into a target's folder: for the folder that `docs:` in its `graphgen.yaml` names, else for `Docs`, else
    /// for the one folder called `*.docs`.
    init(_ target: URL) throws {
        let manager = FileManager.default
        let configuration = target.appending(path: "graphgen.yaml")
        var name: String?
        if manager.fileExists(atPath: configuration.path(percentEncoded: false)) {
            self.configuration = configuration
            name = Self.docs(in: try String(contentsOf: configuration, encoding: .utf8))
        }
        if name == nil {
            let names = try manager.contentsOfDirectory(atPath: target.path(percentEncoded: false)).sorted()
            let candidates = names.contains("Docs") ? ["Docs"] : names.filter { $0.hasSuffix(".docs") }
            guard candidates.count == 1 else { throw Failure.noFolder(target, candidates) }
            name = candidates[0]
        }
        folder = target.appending(path: name ?? "Docs")
        files = try Self.pages(below: folder)
        guard !files.isEmpty else { throw Failure.noPages(folder) }
    }

    /// The value of `docs:`. A plugin cannot use a YAML library; graphgen itself reads the whole file, and properly.
    private static func docs(in yaml: String) -> String? {
        for line in yaml.split(whereSeparator: \.isNewline) where line.hasPrefix("docs:") {
            let value = line.dropFirst("docs:".count).split(separator: " #", maxSplits: 1).first ?? ""
            let text = value.trimmingCharacters(in: .whitespaces).trimmingCharacters(in: ["\"", "'"])
            return text.isEmpty ? nil : text
        }
        return nil
    }

    private static func pages(below folder: URL) throws -> [URL] {
        let path = folder.path(percentEncoded: false)
        guard let names = FileManager.default.enumerator(atPath: path) else { throw Failure.noPages(folder) }
        let pages = names.compactMap { $0 as? String }.filter { $0.lowercased().hasSuffix(".md") }
        return pages.sorted().map { folder.appending(path: $0) }
    }

    /// Why there is nothing to generate from.
    enum Failure: Error, CustomStringConvertible {
        case noFolder(URL, [String])
        case noPages(URL)

        var description: String {
            switch self {
            case .noFolder(let target, let candidates):
                let found = candidates.isEmpty ? "none" : candidates.joined(separator: " and ")
                let path = target.path(percentEncoded: false)
                return "\(path) needs one folder of pages: Docs or NAME.docs, or a graphgen.yaml with docs: NAME."
                    + " Found: \(found)."
            case .noPages(let folder): return "\(folder.path(percentEncoded: false)) holds no Markdown page."
            }
        }
    }
}
