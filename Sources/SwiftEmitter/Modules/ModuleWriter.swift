import APIModel
import GraphGenBase

/// Writes a model's modules: names are given once for all of them, then each declaration goes where the plan says.
struct ModuleWriter {
    let model: Model
    let options: EmitterOptions
    let templates: TemplateSet
    let moduleNames: ModuleNames
    let hierarchy: TypeHierarchy
    let tree: PathTree
    let plan: ModulePlan
    let names: SwiftTypeNames
    let pathNames: PathNames
    let members: MemberNames
    let updated: UpdatedRelationships
    let listed: ListedValues
    let ids: OperationIDs
    private let deprecations: Deprecations

    /// Plans and names.
    /// - Throws: ``EmitterError`` when a template cannot be used.
    init(_ model: Model, options: EmitterOptions, isSplit: Bool) throws {
        self.model = model
        self.options = options
        templates = try TemplateSet(overrides: options.templates)
        moduleNames = ModuleNames(base: options.moduleName, isSplit: isSplit)
        hierarchy = TypeHierarchy(model)
        tree = PathTree(model.operations)
        plan = isSplit ? ModulePlan(model, hierarchy: hierarchy, tree: tree) : .single
        var names = SwiftTypeNames(model: model, modules: moduleNames, plan: plan)
        if let origin = model.origin {
            let whole = PathTree(origin.operations)
            pathNames = PathNames(tree, of: whole, container: names.paths, reserved: names.reserved)
            let hierarchy = TypeHierarchy(origin.types)
            members = MemberNames(origin.types, hierarchy: hierarchy, names: names)
        } else {
            pathNames = PathNames(tree, container: names.paths, reserved: names.reserved)
            members = MemberNames(model.types, hierarchy: hierarchy, names: names)
        }
        updated = UpdatedRelationships(model.origin?.operations ?? model.operations)
        names.hide(pathNames.simpleNames)
        self.names = names
        listed = ListedValues(model.types, hierarchy: hierarchy, members: members, names: names)
        deprecations = Deprecations(model, names: names)
        ids = OperationIDs(model.operations)
    }

    /// The modules, what others import first; the one that exports all of them last.
    func modules() -> [GeneratedModule] {
        var output: [ServiceArea: FileAssembly] = [:]
        let areas = [.core] + plan.areas
        for area in areas {
            output[area] = FileAssembly(
                options: options, templates: templates, imports: area.isCore ? [] : [moduleNames[.core]])
            output[area]?.add(
                group: "Module", name: "Module", source: nil, body: templates.render(view(of: area), with: "Module"))
        }
        addTypes(to: &output)
        let diagnostics = addRequests(to: &output)
        var written = areas.map { area in
            GeneratedModule(
                name: moduleNames[area], imports: area.isCore ? [] : [moduleNames[.core]],
                files: output[area]?.files() ?? [], fieldExtensions: output[area]?.fieldExtensions ?? 0)
        }
        written[0].diagnostics = diagnostics
        return moduleNames.isSplit ? written + [umbrella(over: written.map(\.name))] : written
    }

    /// What entity and complex types are made of.
    var models: ModelViewBuilder {
        ModelViewBuilder(
            names: names, members: members,
            types: SwiftTypes(names: names), hierarchy: hierarchy, deprecations: deprecations, links: options.links,
            updated: updated, listed: listed, plan: plan)
    }

    /// The view of an enumeration.
    func enumeration(of type: ModelType, _ own: SwiftTypeNames.Names) -> EnumerationView {
        EnumerationView(
            type, own: own, names: names, deprecations: deprecations, links: options.links,
            area: plan.area(ofType: type.qualifiedName))
    }

    private func addTypes(to output: inout [ServiceArea: FileAssembly]) {
        let builder = models
        for type in model.types {
            guard let own = names[type.qualifiedName] else { continue }
            let area = plan.area(ofType: type.qualifiedName)
            if type.kind == .enumeration {
                output[area]?.add(
                    group: "Enumerations", name: own.path, source: type.source.page,
                    body: templates.render(enumeration(of: type, own), with: "Enumeration"))
            } else {
                for (area, view) in builder.view(of: type, names: own).parted(own: area) {
                    output[area]?.add(view, path: own.path, source: type.source.page)
                }
                for view in listed.views(in: type, deprecations: deprecations, links: options.links, area: area) {
                    output[area]?.add(
                        group: "Models", name: own.path, source: nil,
                        body: templates.render(view, with: "Enumeration"))
                }
            }
        }
    }

    /// What the requests are made of.
    var requests: RequestsViewBuilder {
        RequestsViewBuilder(
            tree: tree, types: SwiftTypes(names: names), hierarchy: hierarchy, ids: ids,
            deprecations: deprecations, names: pathNames, plan: plan, links: options.links)
    }

    /// Writes the requests, and gives what is to be told of them.
    private func addRequests(to output: inout [ServiceArea: FileAssembly]) -> [Diagnostic] {
        let builder = requests
        for (area, name, view) in builder.views() {
            output[area]?.add(
                group: "Requests", name: name + "+Requests", source: nil,
                body: templates.render(view, with: "Requests"))
        }
        return builder.diagnostics
    }

    private func view(of area: ServiceArea) -> ModuleView {
        let schema = SchemaRecords(model: model, hierarchy: hierarchy, operationIDs: ids, plan: plan, area: area)
        var view = ModuleView(
            apiVersion: SwiftText.comment(model.apiVersion), name: names.schemas[area] ?? "",
            schema: SwiftText.multiline(schema.text))
        if area.isCore {
            view.paths = model.operations.isEmpty ? nil : names.paths
            view.namespaces = names.namespaces.map { ModuleView.Namespace($0) }
            if !plan.areas.isEmpty {
                let others = plan.areas.map { SwiftText.literal("\(moduleNames[$0]).\(names.schemas[$0] ?? "")") }
                view.schemaLinks = ", extendedBy: [\(others.joined(separator: ", "))]"
            }
        } else {
            view.exports = [moduleNames[.core]]
            view.schemaLinks = ", importing: [\(names.schema(.core))]"
        }
        return view
    }

    private func umbrella(over names: [String]) -> GeneratedModule {
        var output = FileAssembly(options: options, templates: templates)
        output.add(
            group: "Module", name: "Module", source: nil,
            body: templates.render(UmbrellaView(exports: names), with: "Umbrella"))
        return GeneratedModule(name: moduleNames.base, imports: names, files: output.files())
    }
}
