import GraphDocs
import GraphGenBase

/// Members of enumerations that a machine translated, put right with the lists of values that rows give.
enum MemberSpellingSettling {
    /// Tables of translated pages hold `无` for `none`; the code spans that rows list are never translated. Where a list of a
    /// property of the type has as many values as the table, in the same order, its spelling counts. Pages that do not say
    /// that they are translations are left alone.
    static func run(
        _ types: inout TypeTable<Stage.Classified>, _ pages: [PageFacts], _ diagnostics: inout [Diagnostic]
    ) {
        let translated = Set(pages.lazy.filter(\.isTranslated).map(\.page))
        guard !translated.isEmpty else { return }
        var lists: [String: [[String]]] = [:]
        for name in types.names {
            for property in types[name]?.properties ?? [] where property.enumValues.count > 1 {
                if let type = property.type.name { lists[type, default: []].append(property.enumValues) }
            }
        }
        for name in types.names {
            guard let type = types[name], type.kind == .enumeration, translated.contains(type.source.page),
                let list = lists[name]?.first(where: { isOf(type, $0) })
            else { continue }
            let changed = zip(type.members, list).filter { $0.name != $1 }.map { "'\($0.name.prefix(64))' is \($1)" }
            guard !changed.isEmpty else { continue }
            for (index, value) in list.enumerated() { types[name]?.members[index].name = value }
            types[name]?.isEvolvable =
                type.isEvolvable || list.contains { $0.lowercased() == "unknownfuturevalue" }
            diagnostics.append(types.at(name, .tableNameTranslated, changed.joined(separator: ", ")))
        }
    }

    /// Whether a list spells the members of a type: as many, and what both have stands in the same places.
    private static func isOf(_ type: ModelType, _ list: [String]) -> Bool {
        guard list.count == type.members.count, list.allSatisfy(TypeNames.isName) else { return false }
        let places = Dictionary(list.enumerated().map { ($1.lowercased(), $0) }) { first, _ in first }
        let same = type.members.enumerated().filter { places[$1.name.lowercased()] == $0 }.count
        let elsewhere = type.members.enumerated().contains { index, member in
            places[member.name.lowercased()].map { $0 != index } ?? false
        }
        return same > 0 && !elsewhere
    }
}
