import GraphDocs
import GraphGenBase

/// Structures: names, duplicates, base types.
extension Assembly {
    /// Registers every structure under one spelling.
    func collectTypes() {
        var groups: [String: [Definition]] = [:]
        let spellings = linkedSpellings()
        for page in pages {
            for var facts in page.types {
                if let spelling = spellings[page.page], spelling.written == facts.name { facts.name = spelling.linked }
                groups["\(facts.namespace).\(facts.name)".lowercased(), default: []].append(
                    Definition(facts: facts, page: page))
            }
        }
        for (_, group) in groups.sorted(by: { $0.key < $1.key }) {
            // The page outside Intune is authoritative, then the one with more properties.
            let ordered = group.sorted {
                let left = (Self.isPartial($0.page.page) ? 1 : 0, -$0.facts.properties.count, $0.page.page)
                let right = (Self.isPartial($1.page.page) ? 1 : 0, -$1.facts.properties.count, $1.page.page)
                return left < right
            }
            guard let first = ordered.first else { continue }
            add(ordered, named: "\(first.facts.namespace).\(first.facts.name)")
        }
        for (page, spelling) in spellings.sorted(by: { $0.key < $1.key }) {
            guard let name = names.structures(on: page).first else { continue }
            names.add(alias: name.dropLast(spelling.linked.count) + spelling.written, of: name)
            diagnostics.append(
                at(name, .typeSpelling, "\(spelling.written) is spelled \(spelling.linked) by the file and its links"))
        }
    }

    private func add(_ group: [Definition], named name: String) {
        guard let first = group.first else { return }
        names.add(name)
        definitions[name] = group
        for definition in group { names.add(structure: name, on: definition.page.page) }
        var type = ModelType(
            name: first.facts.name, namespace: first.facts.namespace, kind: .complex,
            source: first.facts.source)
        type.summary = group.lazy.map(\.facts.summary).first { !$0.isEmpty } ?? ""
        type.isOpen = group.contains { $0.facts.isOpen }
        type.isAbstract = group.contains { $0.facts.isAbstract }
        type.deprecation = group.lazy.compactMap(\.facts.deprecation).first
        type.isDeprecated = type.deprecation != nil
        type.serviceArea = first.page.serviceArea
        type.isAlsoIntune = !Self.isPartial(first.page.page) && group.contains { Self.isPartial($0.page.page) }
        types[name] = type
        for other in group.dropFirst() {
            let place = other.facts.source
            if place.page != first.facts.source.page {
                diagnostics.append(
                    DiagnosticCode.typeDuplicate.at(
                        place, "\(name) is also defined on \(first.facts.source.page); the two are merged"))
            }
            if "\(other.facts.namespace).\(other.facts.name)" != name {
                diagnostics.append(
                    DiagnosticCode.typeSpelling.at(
                        place, "\(other.facts.name) is spelled \(first.facts.name) elsewhere"))
            }
        }
    }

    /// Settles each structure's base type and cuts cycles.
    func settleBases() {
        for name in definitions.keys.sorted() {
            guard let base = base(of: name) else { continue }
            if types[base]?.kind == .enumeration {
                diagnostics.append(
                    at(name, .baseNotAStructure, "The base type \(base) of \(name) is an enumeration"))
                continue
            }
            types[name]?.base = base
        }
        for name in definitions.keys.sorted() { cutCycle(at: name) }
    }

    private func base(of name: String) -> String? {
        let group = definitions[name] ?? []
        let sentence = group.lazy.compactMap { definition in
            definition.facts.sentenceBase.map { self.resolveBase($0, definition) }
        }.first { $0 != name }
        let metadata = group.lazy.compactMap { definition in
            definition.facts.metadataBase.map { self.resolveBase(TypeReference(name: $0), definition) }
        }.first { $0 != name }
        guard let sentence, let metadata, sentence != metadata else {
            return listed(name, over: sentence ?? metadata) ?? sentence ?? metadata ?? rowBase(of: name)
                ?? described(name)
        }
        // The more specific one: not entity, then the one that derives from the other.
        if metadata == Self.entity { return sentence }
        if sentence == Self.entity { return metadata }
        let chosen = derives(metadata, from: sentence) ? metadata : sentence
        diagnostics.append(
            at(
                name, .baseConflict,
                "The page names both \(sentence) and \(metadata) as base type of \(name); \(chosen) is taken"))
        return chosen
    }

    // Rows that say what they inherit from, when nothing else tells the base.
    private func rowBase(of name: String) -> String? {
        for definition in definitions[name] ?? [] {
            var found: [String] = []
            for row in definition.facts.properties + definition.facts.relationships {
                guard let reference = row.inheritedFrom else { continue }
                guard let base = names.lookUp(reference, in: scope(definition.page)), base != name else { continue }
                if !found.contains(base) { found.append(base) }
            }
            if let specific = found.first(where: { one in found.allSatisfy { $0 == one || derives(one, from: $0) } }) {
                placeholders.markBase(specific)
                return specific
            }
        }
        return nil
    }

    private func resolveBase(_ reference: TypeReference, _ definition: Definition) -> String {
        let name = resolve(reference, in: scope(definition.page), at: definition.facts.source).description
        placeholders.markBase(name)
        return name
    }

    /// Whether one type derives from another, by what their own pages say: the base types are only being settled.
    func derives(_ name: String, from base: String) -> Bool {
        var current = name
        var seen: Set<String> = [name]
        while let definition = definitions[current]?.first {
            let facts = definition.facts
            let reference = facts.sentenceBase ?? facts.metadataBase.map { TypeReference(name: $0) }
            guard let reference, let next = names.lookUp(reference, in: scope(definition.page)) else { return false }
            if next == base { return true }
            guard seen.insert(next).inserted else { return false }
            current = next
        }
        return false
    }

    private func cutCycle(at name: String) {
        var seen: [String] = [name]
        var current = types[name]?.base
        while let base = current {
            if base == name || seen.count > Self.depthLimit {
                // The cycle may be further up; it is cut at one of its own types.
                if base != name, Set(seen).count < seen.count { return }
                types[name]?.base = nil
                let message =
                    base == name ? "itself: \(seen.joined(separator: ", "))" : "more than \(Self.depthLimit) types"
                diagnostics.append(at(name, .baseCycle, "\(name) inherits from \(message)"))
                return
            }
            seen.append(base)
            current = types[base]?.base
        }
    }

    // Real types inherit over six levels at most.
    static let depthLimit = 100

    /// The root of the entity types.
    static let entity = "microsoft.graph.entity"

    /// A diagnostic at a type's place.
    func at(_ name: String, _ code: DiagnosticCode, _ message: String) -> Diagnostic {
        code.at(types[name]?.source ?? Place(page: "", line: 1), message)
    }
}
