import Mustache

/// The templates in force: the built-in ones, some perhaps replaced by the user's.
struct TemplateSet {
    /// The built-in templates, by name without extension.
    static let builtIn: [(name: String, bytes: [UInt8])] = [
        ("Enumeration", PackageResources.Enumeration_mustache),
        ("ExampleSupport", PackageResources.ExampleSupport_mustache),
        ("ExampleTests", PackageResources.ExampleTests_mustache),
        ("Header", PackageResources.Header_mustache),
        ("Model", PackageResources.Model_mustache),
        ("Module", PackageResources.Module_mustache),
        ("Requests", PackageResources.Requests_mustache),
        ("Umbrella", PackageResources.Umbrella_mustache),
    ]

    private var library = MustacheLibrary()

    /// Parses the templates.
    /// - Throws: ``EmitterError/template(name:line:column:reason:)`` for an unknown name or broken Mustache.
    init(overrides: [String: String]) throws {
        let names = Self.builtIn.map(\.name)
        for name in overrides.keys.sorted() where !names.contains(name) {
            throw EmitterError.template(
                name: name, line: 1, column: 1,
                reason: "there is no template of that name; there are \(names.joined(separator: ", "))")
        }
        var tags: [String: TemplateTags] = [:]
        for (name, bytes) in Self.builtIn {
            let text = overrides[name] ?? String(decoding: bytes, as: UTF8.self)
            do {
                tags[name] = try TemplateTags(text)
                // What is put into a template is Swift already: escaping it as HTML would break it.
                try library.register("{{% CONTENT_TYPE:TEXT}}\n" + text, named: name)
            } catch {
                throw TemplateFault(error, text: text).error(in: name)
            }
        }
        try TemplateIncludes(tags).check()
    }

    /// Renders a value with a template.
    func render(_ value: Any, with name: String) -> String { library.render(value, withTemplate: name) ?? "" }
}
