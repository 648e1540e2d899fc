import GraphGenBase

/// Texts that are of an enumeration of the pages, though their rows say `String`: those whose listed values are its members.
enum EnumerationMatching {
    /// The rule's id.
    static let rule = "values.enumeration"

    /// Case does not matter, nor the placeholder for members to come. Where several enumerations have the same members, the
    /// one that is named like the property is meant, else none.
    static func run(_ types: inout TypeTable<Stage.Finished>) {
        var enumerations: [Set<String>: [ModelType]] = [:]
        for name in types.names {
            guard let type = types[name], type.kind == .enumeration, !type.isFlags else { continue }
            enumerations[members(type.members.map(\.name)), default: []].append(type)
        }
        for name in types.names {
            guard let properties = types[name]?.properties else { continue }
            // One value is not several: texts of joined values stay by themselves.
            for (index, property) in properties.enumerated() where property.mayBeEnumeration && !property.isFlags {
                let known = enumerations[members(property.enumValues)] ?? []
                let named = known.filter { $0.name.lowercased() == property.name.lowercased() }
                guard let type = named.first ?? (known.count == 1 ? known[0] : nil) else { continue }
                var words = property.values?.evidence.first
                words?.rule = rule
                words?.order = property.nextOrder
                types[name]?.properties[index].enumeration = Fact(type.qualifiedName, words.map { [$0] } ?? [])
            }
        }
    }

    private static func members(_ names: [String]) -> Set<String> {
        Set(names.map { $0.lowercased() }).subtracting([unknown])
    }

    private static let unknown = "unknownfuturevalue"
}

extension Property {
    /// Whether it is a text of which the pages list all values: two or more, for a single one is what the text is today. Keys
    /// are texts whatever they name.
    package var mayBeEnumeration: Bool { type == .primitive(.string) && !isKey && enumValues.count > 1 }
}
