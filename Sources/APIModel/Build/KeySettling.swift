import GraphDocs
import GraphGenBase

/// Keys of entities.
enum KeySettling {
    /// Marks key properties and lists each type's own.
    static func run(_ types: inout TypeTable<Stage.Classified>, _ catalogue: Catalogue) {
        for name in types.names {
            guard var type = types[name], type.kind == .entity else { continue }
            for property in catalogue.definitions[name]?.flatMap(\.facts.keyNames) ?? [] {
                mark(property, in: &type)
            }
            if !types.chain(name).contains(where: { types[$0]?.properties.contains(where: \.isKey) == true }),
                !type.properties.contains(where: \.isKey)
            {
                mark("id", in: &type)
            }
            type.key = type.properties.filter { $0.isKey && $0.declaredIn == nil }.map(\.name)
            types[name] = type
        }
        // What a base type declares as key is one in its subtypes' lists too.
        for name in types.names {
            guard let properties = types[name]?.properties else { continue }
            let inherited = properties.indices.filter { index in
                guard !properties[index].isKey, let declaring = properties[index].declaredIn else { return false }
                return types[declaring]?.key.contains(properties[index].name) == true
            }
            types.change(inherited, of: name) { $0.isKey = true }
        }
    }

    // Marks a property, named in lower case.
    private static func mark(_ key: String, in type: inout ModelType) {
        guard let index = type.properties.firstIndex(where: { $0.name.lowercased() == key }) else {
            return
        }
        type.properties[index].isKey = true
    }
}
