import APIModel
import GraphGenBase

/// Which module each declaration of a model goes to. Modules of areas know the core and none other, so that there can
/// be no cycle among them.
struct ModulePlan: Sendable {
    /// The areas that have a module besides the core, sorted.
    let areas: [ServiceArea]

    private let types: [String: ServiceArea]
    private let pages: [String: ServiceArea]
    private let nodes: [ServiceArea]

    /// Everything in one module.
    static let single = ModulePlan(types: [:], pages: [:], nodes: [])

    private init(types: [String: ServiceArea], pages: [String: ServiceArea], nodes: [ServiceArea]) {
        self.types = types
        self.pages = pages
        self.nodes = nodes
        // Nodes are where their requests are, or in the core.
        areas = Set(types.values).union(pages.values).subtracting([.core]).sorted()
    }

    /// Spreads a model over modules by service area.
    init(_ model: Model, hierarchy: TypeHierarchy, tree: PathTree) {
        let uses = TypeUses(model, hierarchy: hierarchy)
        var types = TypeAreas.assign(model, hierarchy: hierarchy, uses: uses)
        for name in SharedTypes.find(model, hierarchy: hierarchy, uses: uses, areas: types) { types[name] = .core }
        // A request goes where its types are; where these are all in the core, where its page says.
        let pages = uses.pages.reduce(into: [String: ServiceArea]()) { pages, entry in
            let area = entry.value.compactMap { types[$0] }.filter { !$0.isCore }.min()
            pages[entry.key] = area ?? (uses.areas[entry.key] ?? nil) ?? .core
        }
        let nodes = PathAreas.assign(tree) { pages[$0.operation.source.page] ?? .core }
        self.init(types: types, pages: pages, nodes: nodes)
    }

    /// The area of a type, by qualified name.
    func area(ofType name: String) -> ServiceArea { types[name] ?? .core }

    /// The area of a request. All requests of a page go together: they share its record in the schema.
    func area(of operation: APIModel.Operation) -> ServiceArea { pages[operation.source.page] ?? .core }

    /// The area of a node of the path tree, by its index.
    func area(ofNode index: Int) -> ServiceArea { nodes.indices.contains(index) ? nodes[index] : .core }

    /// The area of a property's accessor: that of whichever of the two types knows both.
    func area(of property: Property, in type: ModelType) -> ServiceArea {
        let own = area(ofType: type.qualifiedName)
        let name = property.type.name ?? property.enumeration?.value
        return own.isCore ? name.map(area(ofType:)) ?? .core : own
    }
}
