import Mustache

/// The templates in force: the built-in ones, some perhaps replaced by the user's.
struct TemplateSet {
    /// The built-in templates, by name without extension.
    static let builtIn: [(name: String, bytes: [UInt8])] = [
        ("Enumeration", PackageResources.Enumeration_mustache),
        ("Header", PackageResources.Header_mustache),
        ("Model", PackageResources.Model_mustache),
        ("Module", PackageResources.Module_mustache),
        ("Requests", PackageResources.Requests_mustache),
        ("Umbrella", PackageResources.Umbrella_mustache),
    ]

    private var library = MustacheLibrary()

    /// Parses the templates.
    /// - Throws: ``EmitterError/template(name:reason:)`` for an unknown name or broken Mustache.
    init(overrides: [String: String]) throws {
        for name in overrides.keys.sorted() where !Self.builtIn.contains(where: { $0.name == name }) {
            let known = Self.builtIn.map(\.name).joined(separator: ", ")
            throw EmitterError.template(name: name, reason: "there is no template of that name; there are \(known)")
        }
        for (name, bytes) in Self.builtIn {
            let text = overrides[name] ?? String(decoding: bytes, as: UTF8.self)
            do {
                // What is put into a template is Swift already: escaping it as HTML would break it.
                try library.register("{{% CONTENT_TYPE:TEXT}}\n" + text, named: name)
            } catch {
                throw EmitterError.template(name: name, reason: "\(error)")
            }
        }
    }

    /// Renders a value with a template.
    func render(_ value: Any, with name: String) -> String { library.render(value, withTemplate: name) ?? "" }
}
