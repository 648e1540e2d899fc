import APIModel
import GraphGenBase

/// The Swift names of every type of a model; total and free of collisions.
struct SwiftTypeNames {
    /// The names that belong to one type.
    struct Names {
        /// The namespaces around it, outermost first, as Swift names.
        var namespace: [String]
        /// Its own name.
        var name: String
        /// The protocol that carries its accessors, or an enumeration's tag type.
        var companion: String

        /// The name as declared at file scope, `Security.Alert`.
        var path: String { (namespace + [name]).joined(separator: ".") }
        /// The companion's name as declared at file scope.
        var companionPath: String { (namespace + [companion]).joined(separator: ".") }
        /// The namespaces joined, nil at the top.
        var enclosing: String? { namespace.isEmpty ? nil : namespace.joined(separator: ".") }
    }

    /// The namespace types to declare, parents first.
    private(set) var namespaces: [String] = []
    /// The name of the enum that holds the path nodes.
    private(set) var paths = "Paths"
    /// The name of the enum that holds the schema of each module.
    private(set) var schemas: [ServiceArea: String] = [:]

    private var table: [String: Names] = [:]
    private var ambiguous: Set<String>
    private let modules: ModuleNames
    private let moduleNames: Set<String>
    /// The types and namespaces declared in each type or namespace, by its path.
    private var nested: [String: Set<String>] = [:]
    /// The module of each declaration at the top that is not in the core.
    private var homes: [String: ServiceArea] = [:]

    /// Names the types of a model. The modules they go to have no influence on their names, except that nothing is
    /// called like a module.
    ///
    /// Of a selection, what the rest of the pages would be called is taken too.
    init(model: Model, modules: ModuleNames, plan: ModulePlan = .single) {
        self.modules = modules
        moduleNames = modules.all(plan.areas)
        ambiguous = ReservedNames.shadowed
        let sorted = (model.origin?.types ?? model.types).sorted { ($0.namespace, $0.name) < ($1.namespace, $1.name) }
        var scopes: [[String]: NameScope] = [:]
        var owners: [[String]: ModelType.Kind] = [:]
        // The name of each namespace, by the names around it and the one it would like to have.
        var spaces: [[String]: String] = [:]
        let reserved = ReservedNames.types.union(moduleNames)

        // Top-level types first, so that a namespace of the same name nests inside the type instead of renaming it.
        for type in sorted where Self.components(type.namespace).isEmpty {
            let name = scopes[[], default: NameScope(reserved: reserved)].claim(SwiftIdentifier.type(type.name))
            owners[[name]] = type.kind
            table[type.qualifiedName] = Names(namespace: [], name: name, companion: "")
        }
        for type in sorted {
            let components = Self.components(type.namespace)
            guard !components.isEmpty else { continue }
            let nestedReserved = reserved.union(ReservedNames.modelMembers)
            var path: [String] = []
            for component in components {
                let wish = SwiftIdentifier.type(component)
                // A type of that name serves as the namespace, unless it is an enumeration, which is but another name of
                // a generic type.
                let owner = owners[path + [wish]]
                let isTaken = owner == .enumeration
                if let known = spaces[path + [wish]] ?? (owner == nil || isTaken ? nil : wish) {
                    path.append(known)
                    continue
                }
                let name = scopes[path, default: NameScope(reserved: path.isEmpty ? reserved : nestedReserved)]
                    .claim(isTaken ? wish + "Namespace" : wish)
                spaces[path + [wish]] = name
                nested[path.joined(separator: "."), default: []].insert(name)
                if !path.isEmpty { ambiguous.insert(name) }
                path.append(name)
                owners[path] = .complex
                namespaces.append(path.joined(separator: "."))
            }
            let name = scopes[path, default: NameScope(reserved: nestedReserved)].claim(SwiftIdentifier.type(type.name))
            nested[path.joined(separator: "."), default: []].insert(name)
            owners[path + [name]] = type.kind
            table[type.qualifiedName] = Names(namespace: path, name: name, companion: "")
            ambiguous.insert(name)
        }
        // Companions come last: a page's own type never loses its name to one of ours.
        for type in sorted {
            guard var names = table[type.qualifiedName] else { continue }
            // Nobody writes a tag type's name: the underscore keeps it from what completion offers first.
            let wish = type.kind == .enumeration ? "_" + names.name : names.name + "Protocol"
            names.companion = scopes[names.namespace, default: NameScope(reserved: reserved)].claim(wish)
            if names.namespace.isEmpty {
                homes[names.name] = plan.area(ofType: type.qualifiedName)
                homes[names.companion] = homes[names.name]
            } else {
                ambiguous.insert(names.companion)
                nested[names.namespace.joined(separator: "."), default: []].insert(names.companion)
            }
            table[type.qualifiedName] = names
        }
        paths = scopes[[], default: NameScope(reserved: reserved)].claim(paths)
        for area in [.core] + plan.areas {
            schemas[area] = scopes[[], default: NameScope(reserved: reserved)].claim("GraphModule" + area.name)
        }
        if model.origin != nil { keep(Set(model.types.map(\.qualifiedName))) }
    }

    /// Forgets the types that are not there, and the namespaces that hold none.
    private mutating func keep(_ types: Set<String>) {
        table = table.filter { types.contains($0.key) }
        var used: Set<String> = []
        for names in table.values {
            for count in names.namespace.indices {
                used.insert(names.namespace[...count].joined(separator: "."))
            }
        }
        namespaces.removeAll { !used.contains($0) }
    }

    /// The expression for the schema of a module, as it can be written in that module.
    func schema(_ area: ServiceArea) -> String { "\(schemas[area] ?? "GraphModule").schema" }

    /// The metatype of an area's module, by which requests find its schema.
    func module(_ area: ServiceArea) -> String { "\(schemas[area] ?? "GraphModule").self" }

    /// The function of an area's module that makes the identity of a type.
    func identity(_ area: ServiceArea) -> String { "\(schemas[area] ?? "GraphModule").type" }

    /// What is declared in a type, by its path: its members have other names.
    func nested(in path: String) -> Set<String> { nested[path] ?? [] }

    /// Names that generated code says by themselves inside types and functions: nothing declared there may hide them.
    var reserved: Set<String> { ReservedNames.types.union(moduleNames).union([paths]).union(schemas.values) }

    /// Says that names are used by nested types, so that a type of the pages is written with its module in front.
    mutating func hide(_ names: Set<String>) { ambiguous.formUnion(names) }

    /// The names of a type, by qualified name.
    subscript(qualifiedName: String) -> Names? { table[qualifiedName] }

    /// A type's name as it can be written anywhere in the generated module.
    func reference(_ names: Names) -> String { qualified(names.path) }

    /// A companion's name as it can be written anywhere in the generated module.
    func companionReference(_ names: Names) -> String { qualified(names.companionPath) }

    /// The namespaces around a type as they can be written anywhere in the generated modules; nil at the top.
    func enclosingReference(_ names: Names) -> String? { names.enclosing.map(qualified) }

    /// Puts the module in front of a top-level name that means something else inside some scope.
    private func qualified(_ path: String) -> String {
        let first = String(path.prefix { $0 != "." })
        let home = homes[first] ?? .core
        // What a module imports is no better than what it imports from Foundation: `Operation` would be ambiguous.
        return ambiguous.contains(first) || modules.isSplit && home.isCore ? "\(modules[home]).\(path)" : path
    }

    /// The parts of a namespace below `microsoft.graph`.
    static func components(_ namespace: String) -> [String] {
        var parts = namespace.split(separator: ".").map(String.init)
        if parts.count >= 2, parts[0].lowercased() == "microsoft", parts[1].lowercased() == "graph" {
            parts.removeFirst(2)
        }
        return parts
    }
}
