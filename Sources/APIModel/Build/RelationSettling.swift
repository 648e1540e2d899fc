import DescriptionRules
import GraphGenBase

/// Comparisons between properties, once all names are known.
enum RelationSettling {
    /// Resolves the words of each comparison to a sibling.
    static func run(
        _ types: inout TypeTable<Stage.Classified>, _ pendingRelations: [PendingRelation],
        _ diagnostics: inout [Diagnostic]
    ) {
        let byType = Dictionary(grouping: pendingRelations, by: \.type)
        for (name, pending) in byType.sorted(by: { $0.key < $1.key }) {
            guard var type = types[name] else { continue }
            let resolver = RelationResolver(siblings: siblings(name, types))
            let places = type.places
            for one in pending {
                guard case .relation(let comparison) = one.reading.effect, let words = one.reading.name,
                    let index = places[one.property]
                else { continue }
                if let other = resolver.resolve(words, from: one.property) {
                    type.properties[index].add(one.reading, comparison, other, at: one.source)
                } else {
                    diagnostics.append(
                        DiagnosticCode.relationUnresolved.at(
                            one.source, "'\(words)' names no property of \(name)", rule: one.reading.rule))
                }
            }
            types[name] = type
        }
    }

    // The names of all properties of a type, those of its base types included.
    private static func siblings(_ type: String, _ types: TypeTable<Stage.Classified>) -> [String] {
        var seen: Set<String> = []
        return types.chain(type).flatMap { types[$0]?.properties.map(\.name) ?? [] }.filter { seen.insert($0).inserted }
    }
}
