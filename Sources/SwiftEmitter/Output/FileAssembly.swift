import GraphGenBase

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
        var imports: [String]
    }

    private let options: EmitterOptions
    private let templates: TemplateSet
    /// Generated modules that every file imports.
    private let imports: [String]
    private var parts: [Part] = []
    /// How many types' fields the declarations hold.
    private(set) var fieldExtensions = 0

    init(options: EmitterOptions, templates: TemplateSet, imports: [String] = []) {
        self.options = options
        self.imports = imports
        self.templates = templates
    }

    /// Adds declarations: their group decides the file of a fixed layout, group and name together that of the others.
    mutating func add(group: String, name: String, source: String?, body: String) {
        parts.append(Part(group: group, name: name, source: source, body: body))
    }

    /// Adds a model.
    mutating func add(_ view: ModelView, path: String, source: String) {
        if view.accessors != nil { fieldExtensions += 1 }
        add(
            group: "Models", name: path, source: source,
            body: String(templates.render(view, with: "Model").drop { $0 == "\n" }))
    }

    /// The files, by path.
    func files() -> [GeneratedFile] {
        switch options.layout {
        case .fixed:
            return Emitter.fixedFileNames.map { name in
                let group = String(name.dropLast(".swift".count))
                return file(name, parts.filter { $0.group == group })
            }
        case .byInitial:
            // SwiftPM wants each file name once in a module, and some file systems do not know case.
            var scope = NameScope(ignoresCase: true)
            var files: [(path: String, parts: [Part])] = []
            var places: [String: Int] = [:]
            for part in parts {
                let shelf = Self.shelf(of: part)
                if let place = places[shelf] {
                    files[place].parts.append(part)
                } else {
                    places[shelf] = files.count
                    let folder = part.group == "Models" || part.group == "Requests" ? part.group + "/" : ""
                    files.append(("\(folder)\(scope.claim(SwiftText.fileName(shelf))).swift", [part]))
                }
            }
            return files.map { file($0.path, $0.parts) }.sorted { $0.path < $1.path }
        }
    }

    /// The file that a part goes to. Enumerations share one, models by their first letter: the compiler's work for a
    /// debug build grows with the number of files, and a type that is added moves no other.
    private static func shelf(of part: Part) -> String {
        switch part.group {
        case "Enumerations": return part.group
        case "Models":
            let initial = part.name.first.map { $0.isASCII && $0.isLetter ? $0.uppercased() : "Other" } ?? "Other"
            return "\(part.group)+\(initial)"
        default: return part.name
        }
    }

    private func file(_ path: String, _ parts: [Part]) -> GeneratedFile {
        let header = templates.render(
            Header(version: SwiftText.comment(options.generatorVersion), imports: imports), with: "Header")
        let bodies = parts.map { part in
            (part.source.map { "// From \(SwiftText.comment($0))\n" } ?? "") + part.body
        }
        return GeneratedFile(path: path, text: ([header] + bodies).joined(separator: "\n"))
    }
}
