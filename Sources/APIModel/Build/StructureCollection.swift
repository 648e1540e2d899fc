import GraphDocs
import GraphGenBase

/// Structures: names and duplicates.
struct StructureCollection {
    private var catalogue = Catalogue()
    private var types = TypeTable<Stage.Structures>()
    private var diagnostics: [Diagnostic] = []

    /// Registers every structure of the pages under one spelling.
    static func run(
        _ pages: [PageFacts], _ diagnostics: inout [Diagnostic]
    ) -> (Catalogue, TypeTable<Stage.Structures>) {
        var pass = Self()
        pass.collect(pages)
        diagnostics += pass.diagnostics
        return (pass.catalogue, pass.types)
    }

    private mutating func collect(_ pages: [PageFacts]) {
        var groups: [String: [Catalogue.Definition]] = [:]
        let spellings = LinkedSpelling.find(in: pages)
        for page in pages {
            for var facts in page.types {
                if let spelling = spellings[page.page], spelling.written == facts.name { facts.name = spelling.linked }
                groups["\(facts.namespace).\(facts.name)".lowercased(), default: []].append(
                    Catalogue.Definition(facts: facts, page: page))
            }
        }
        for (_, group) in groups.sorted(by: { $0.key < $1.key }) {
            // The page outside Intune is authoritative, then the one with more properties.
            let ordered = group.sorted {
                let left = ($0.page.isPartial ? 1 : 0, -$0.facts.properties.count, $0.page.page)
                let right = ($1.page.isPartial ? 1 : 0, -$1.facts.properties.count, $1.page.page)
                return left < right
            }
            guard let first = ordered.first else { continue }
            add(ordered, named: "\(first.facts.namespace).\(first.facts.name)")
        }
        for (page, spelling) in spellings.sorted(by: { $0.key < $1.key }) {
            guard let name = catalogue.names.structures(on: page).first else { continue }
            catalogue.names.add(alias: name.dropLast(spelling.linked.count) + spelling.written, of: name)
            diagnostics.append(
                types.at(
                    name, .typeSpelling, "\(spelling.written) is spelled \(spelling.linked) by the file and its links"))
        }
    }

    private mutating func add(_ group: [Catalogue.Definition], named name: String) {
        guard let first = group.first else { return }
        catalogue.names.add(name)
        catalogue.definitions[name] = group
        for definition in group { catalogue.names.add(structure: name, on: definition.page.page) }
        var type = ModelType(
            name: first.facts.name, namespace: first.facts.namespace, kind: .complex,
            source: first.facts.source)
        type.summary = group.lazy.map(\.facts.summary).first { !$0.isEmpty } ?? ""
        type.isOpen = group.contains { $0.facts.isOpen }
        type.isAbstract = group.contains { $0.facts.isAbstract }
        type.deprecation = group.lazy.compactMap(\.facts.deprecation).first
        type.isDeprecated = type.deprecation != nil
        type.serviceArea = first.page.serviceArea
        type.isAlsoIntune = !first.page.isPartial && group.contains { $0.page.isPartial }
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
}
