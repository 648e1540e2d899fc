import GraphModel

/// Writes a model as the source files of one Swift module.
public struct Emitter: Sendable {
    /// The files of ``EmitterOptions/Layout/fixed``, always all of them, in this order.
    public static let fixedFileNames = ["Module.swift", "Models.swift", "Enumerations.swift", "Requests.swift"]

    private let options: EmitterOptions

    /// Checks the options.
    /// - Throws: ``EmitterError`` for a module name that is no identifier or templates that cannot be used.
    public init(options: EmitterOptions) throws {
        let name = options.moduleName
        guard SwiftIdentifier.type(name) == name || SwiftIdentifier.member(name) == name,
            !ReservedNames.keywords.contains(name), !ReservedNames.types.contains(name)
        else { throw EmitterError.moduleName(name) }
        _ = try TemplateSet(overrides: options.templates)
        self.options = options
    }

    /// The files of a model, by path.
    /// - Throws: ``EmitterError`` when a template cannot be used.
    public func emit(_ model: APIModel) throws -> [GeneratedFile] {
        var names = TypeNames(model: model, moduleName: options.moduleName)
        let tree = PathTree(model.operations)
        let pathNames = PathNames(tree, container: names.paths, reserved: names.reserved)
        names.hide(pathNames.simpleNames)
        let hierarchy = TypeHierarchy(model)
        let types = SwiftTypes(names: names)
        let ids = OperationIDs(model.operations)
        let templates = try TemplateSet(overrides: options.templates)
        let schema = SchemaText(model: model, hierarchy: hierarchy, operationIDs: ids)
        let module = ModuleView(
            apiVersion: SwiftText.comment(model.apiVersion), names: names, schema: SwiftText.multiline(schema.text),
            hasPaths: !model.operations.isEmpty)
        let builder = ModelViewBuilder(names: names, types: types, hierarchy: hierarchy)

        var output = FileAssembly(options: options, templates: templates)
        output.add(group: "Module", name: "Module", source: nil, body: templates.render(module, with: "Module"))
        for type in model.types {
            guard let own = names[type.qualifiedName] else { continue }
            if type.kind == .enumeration {
                let view = EnumerationView(type, own: own, names: names)
                output.add(
                    group: "Enumerations", name: own.path, source: type.source.page,
                    body: templates.render(view, with: "Enumeration"))
            } else {
                output.add(
                    group: "Models", name: own.path, source: type.source.page,
                    body: templates.render(builder.view(of: type, names: own), with: "Model"))
            }
        }
        let requests = RequestsViewBuilder(
            tree: tree, types: types, hierarchy: hierarchy, ids: ids, names: pathNames)
        for (name, view) in requests.views() {
            output.add(
                group: "Requests", name: name + "+Requests", source: nil,
                body: templates.render(view, with: "Requests"))
        }
        return output.files()
    }
}

/// What the template of the module file lays out.
struct ModuleView {
    /// The API version, safe for a comment.
    var apiVersion: String
    /// The enum that holds the schema.
    var name: String
    /// The enum that holds path nodes; nil when there are no operations.
    var paths: String?
    /// Namespaces to declare.
    var namespaces: [Namespace]
    /// The schema text, safe for the inside of `"""`.
    var schema: String

    /// A namespace to declare.
    struct Namespace {
        /// The namespace it is in, or nil at the top.
        var enclosing: String?
        /// Its own name.
        var name: String
    }

    init(apiVersion: String, names: TypeNames, schema: String, hasPaths: Bool) {
        self.apiVersion = apiVersion
        name = names.module
        paths = hasPaths ? names.paths : nil
        namespaces = names.namespaces.map { path in
            let parts = path.split(separator: ".")
            let enclosing = parts.dropLast().joined(separator: ".")
            return Namespace(enclosing: enclosing.isEmpty ? nil : enclosing, name: parts.last.map(String.init) ?? path)
        }
        self.schema = schema
    }
}
