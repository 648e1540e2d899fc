import GraphDocs
import GraphGenBase

/// Base types: what pages say of them, without cycles.
struct BaseSettling {
    private let catalogue: Catalogue
    private let listed: DerivedLists
    private var types: TypeTable<Stage.Named>
    private var placeholders = Placeholders()
    private var diagnostics: [Diagnostic] = []

    /// Settles each structure's base type and cuts cycles; a base type that no page defines is the first placeholder.
    static func run(
        _ types: consuming TypeTable<Stage.Named>, _ catalogue: Catalogue, _ listed: DerivedLists,
        _ diagnostics: inout [Diagnostic]
    ) -> (TypeTable<Stage.Derived>, Placeholders) {
        var pass = Self(catalogue: catalogue, listed: listed, types: types)
        pass.settle()
        diagnostics += pass.diagnostics
        return (pass.types.settled(), pass.placeholders)
    }

    private mutating func settle() {
        let structures = catalogue.definitions.keys.sorted()
        for name in structures {
            guard let base = base(of: name) else { continue }
            if types[base]?.kind == .enumeration {
                diagnostics.append(
                    types.at(name, .baseNotAStructure, "The base type \(base) of \(name) is an enumeration"))
                continue
            }
            types[name]?.base = base
        }
        for name in structures { cutCycle(at: name) }
    }

    private mutating func base(of name: String) -> String? {
        let group = catalogue.definitions[name] ?? []
        let sentence = base(of: name, group, \.sentenceBase)
        let metadata = base(of: name, group) { $0.metadataBase.map { TypeReference(name: $0) } }
        guard let sentence, let metadata, sentence != metadata else {
            return listed.base(of: name, over: sentence ?? metadata, catalogue) ?? sentence ?? metadata ?? rowBase(
                of: name)
                ?? described(name)
        }
        // A bare name in a namespace of its own; the comment's is qualified.
        if TypeNames.lastPart(metadata).lowercased() == TypeNames.lastPart(sentence).lowercased(),
            catalogue.names[sentence] == nil
        {
            return metadata
        }
        // The more specific one: not entity, then the one that derives from the other.
        if metadata == TypeNames.entity { return sentence }
        if sentence == TypeNames.entity { return metadata }
        let chosen = catalogue.derives(metadata, from: sentence) ? metadata : sentence
        diagnostics.append(
            types.at(
                name, .baseConflict,
                "The page names both \(sentence) and \(metadata) as base type of \(name); \(chosen) is taken"))
        return chosen
    }

    // The first of the pages' base types that is not the type itself.
    private mutating func base(
        of name: String, _ group: [Catalogue.Definition], _ named: (TypeFacts) -> TypeReference?
    ) -> String? {
        for definition in group {
            guard let reference = named(definition.facts) else { continue }
            let base = resolveBase(reference, definition)
            if base != name { return base }
        }
        return nil
    }

    // Rows that say what they inherit from, when nothing else tells the base.
    private mutating func rowBase(of name: String) -> String? {
        for definition in catalogue.definitions[name] ?? [] {
            var found: [String] = []
            for row in definition.facts.properties + definition.facts.relationships {
                guard let reference = row.inheritedFrom else { continue }
                guard let base = catalogue.names.lookUp(reference, in: definition.page.scope), base != name else {
                    continue
                }
                if !found.contains(base) { found.append(base) }
            }
            if let specific = found.first(where: { one in
                found.allSatisfy { $0 == one || catalogue.derives(one, from: $0) }
            }) {
                placeholders.markBase(specific)
                return specific
            }
        }
        return nil
    }

    // The type that a sentence on the page describes in words, when there is one of that name.
    private func described(_ name: String) -> String? {
        for definition in catalogue.definitions[name] ?? [] {
            guard let words = definition.facts.describedBase,
                let base = catalogue.names.lookUp(words, in: definition.page.scope), base != name,
                catalogue.definitions[base] != nil
            else { continue }
            return base
        }
        return nil
    }

    private mutating func resolveBase(_ reference: TypeReference, _ definition: Catalogue.Definition) -> String {
        let name = placeholders.resolve(
            reference, in: definition.page.scope, at: definition.facts.source, catalogue.names, types
        ).description
        placeholders.markBase(name)
        return name
    }

    private mutating func cutCycle(at name: String) {
        var seen: [String] = [name]
        var current = types[name]?.base
        while let base = current {
            if base == name || seen.count > Limits.baseTypes {
                // The cycle may be further up; it is cut at one of its own types.
                if base != name, Set(seen).count < seen.count { return }
                types[name]?.base = nil
                let message =
                    base == name ? "itself: \(seen.joined(separator: ", "))" : "more than \(Limits.baseTypes) types"
                diagnostics.append(types.at(name, .baseCycle, "\(name) inherits from \(message)"))
                return
            }
            seen.append(base)
            current = types[base]?.base
        }
    }

}
