/// Puts rendered declarations into files.
struct FileAssembly {
    private struct Part {
        var group: String
        var name: String
        var source: String?
        var body: String
    }

    /// What the header template lays out.
    private struct Header {
        var version: String
        var source: String?
        var imports: [String]
    }

    private let options: EmitterOptions
    private let templates: TemplateSet
    /// Generated modules that every file imports.
    private let imports: [String]
    private var parts: [Part] = []

    init(options: EmitterOptions, templates: TemplateSet, imports: [String] = []) {
        self.options = options
        self.imports = imports
        self.templates = templates
    }

    /// Adds declarations: their group decides the file of a fixed layout, their name that of a file each.
    mutating func add(group: String, name: String, source: String?, body: String) {
        parts.append(Part(group: group, name: name, source: source, body: body))
    }

    /// The files, by path.
    func files() -> [GeneratedFile] {
        switch options.layout {
        case .fixed:
            return Emitter.fixedFileNames.map { name in
                let group = String(name.dropLast(".swift".count))
                return file(name, source: nil, bodies: parts.filter { $0.group == group }.map(\.body))
            }
        case .perType:
            // SwiftPM wants each file name once in a module, and some file systems do not know case.
            var scope = NameScope(ignoresCase: true)
            return parts.map { part in
                let base = scope.claim(SwiftText.fileName(part.name.replacing(".", with: "+")))
                let folder = part.group == "Module" ? "" : part.group + "/"
                return file("\(folder)\(base).swift", source: part.source, bodies: [part.body])
            }.sorted { $0.path < $1.path }
        }
    }

    private func file(_ path: String, source: String?, bodies: [String]) -> GeneratedFile {
        let header = templates.render(
            Header(
                version: SwiftText.comment(options.generatorVersion), source: source.map(SwiftText.comment),
                imports: imports),
            with: "Header")
        return GeneratedFile(path: path, text: ([header] + bodies).joined(separator: "\n"))
    }
}
