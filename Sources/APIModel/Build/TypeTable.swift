import GraphGenBase

/// The types of a model while it is being made, by qualified name. `Settled` is one of ``Stage``.
struct TypeTable<Settled> {
    /// The types by canonical name.
    private(set) var byName: [String: ModelType] = [:]

    init() {}

    private init(byName: consuming [String: ModelType]) { self.byName = byName }

    /// A type by its canonical name; changed in place.
    subscript(name: String) -> ModelType? {
        get { byName[name] }
        _modify { yield &byName[name] }
    }

    /// What is known of a type; nothing is of a primitive.
    subscript(type type: ValueType) -> ModelType? { type.name.flatMap { byName[$0] } }

    /// The names of all types, in the order passes go through them: the same pages give the same diagnostics.
    var names: [String] { byName.keys.sorted() }

    /// The same types at the stage that a pass has brought them to.
    consuming func settled<Next>() -> TypeTable<Next> { TypeTable<Next>(byName: byName) }

    /// The names of the properties of a type and its base types.
    func members(of name: String) -> Set<String> {
        Set(chain(name).compactMap { self[$0] }.flatMap(\.properties).map(\.name))
    }

    /// The type and its base types, nearest first; cycles are cut before this is used.
    func chain(_ name: String) -> [String] {
        var chain: [String] = []
        var current: String? = name
        while let name = current, chain.count <= Limits.baseTypes {
            chain.append(name)
            current = byName[name]?.base
        }
        guard current != nil else { return chain }
        // Only placeholders can still be in a cycle: what comes before the first name that comes again.
        var seen: Set<String> = []
        return Array(chain.prefix { seen.insert($0).inserted })
    }

    /// Changes some properties of a type, given by their places.
    mutating func change(_ indices: [Int], of name: String, _ body: (inout Property) -> Void) {
        guard !indices.isEmpty, let place = byName.index(forKey: name) else { return }
        for index in indices { body(&byName.values[place].properties[index]) }
    }

    /// A diagnostic at a type's place.
    func at(_ name: String, _ code: DiagnosticCode, _ message: String) -> Diagnostic {
        code.at(byName[name]?.source ?? Place(page: "", line: 1), message)
    }
}
