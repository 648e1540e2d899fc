/// The templates that templates name.
struct TemplateIncludes {
    private let tags: [String: TemplateTags]

    /// Takes the tags of all templates.
    init(_ tags: [String: TemplateTags]) { self.tags = tags }

    /// Finds names of no template, which Mustache would pass over, and templates that name themselves, in which it would
    /// never end.
    ///
    /// - Throws: ``EmitterError/template(name:line:column:reason:)``
    func check() throws {
        let names = tags.keys.sorted()
        for name in names {
            for include in tags[name]?.includes ?? [] where tags[include.name] == nil {
                throw error(
                    include, in: name,
                    "there is no template \(TemplateTags.quoted(include.name)); there are \(names.joined(separator: ", "))"
                )
            }
        }
        var finished: Set<String> = []
        for name in names { try follow(name, above: [], &finished) }
    }

    private func follow(_ name: String, above: [String], _ finished: inout Set<String>) throws {
        guard !finished.contains(name) else { return }
        for include in tags[name]?.includes ?? [] {
            if include.name == name || above.contains(include.name) {
                throw error(include, in: name, "\(include.name) would be put into itself")
            }
            try follow(include.name, above: above + [name], &finished)
        }
        finished.insert(name)
    }

    private func error(_ include: TemplateTags.Include, in name: String, _ reason: String) -> EmitterError {
        .template(name: name, line: include.line, column: include.column, reason: reason)
    }
}
