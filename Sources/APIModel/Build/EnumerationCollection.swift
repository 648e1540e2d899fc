import GraphDocs
import GraphGenBase

/// Enumerations: own pages first, then those inside resource pages.
struct EnumerationCollection {
    private struct Candidate {
        var facts: EnumerationFacts
        var page: PageFacts
    }

    private var catalogue: Catalogue
    private var types: TypeTable<Stage.Structures>
    private var values = SectionValues()
    private var diagnostics: [Diagnostic] = []

    /// Registers every enumeration; what names a property instead of a type becomes that property's values.
    static func run(
        _ pages: [PageFacts], _ catalogue: consuming Catalogue, _ types: consuming TypeTable<Stage.Structures>,
        _ diagnostics: inout [Diagnostic]
    ) -> (Catalogue, TypeTable<Stage.Named>, SectionValues) {
        var pass = Self(catalogue: catalogue, types: types)
        pass.collect(pages)
        diagnostics += pass.diagnostics
        return (pass.catalogue, pass.types.settled(), pass.values)
    }

    private mutating func collect(_ pages: [PageFacts]) {
        var own: [Candidate] = []
        var embedded: [Candidate] = []
        for page in pages {
            for facts in page.enumerations {
                let candidate = Candidate(facts: facts, page: page)
                if facts.isOwnPage { own.append(candidate) } else { embedded.append(candidate) }
            }
        }
        let ordered = own.sorted { ($0.page.isPartial ? 1 : 0) < ($1.page.isPartial ? 1 : 0) }
        for candidate in ordered { add(candidate, named: "\(candidate.facts.namespace).\(candidate.facts.name)") }
        let references = embedded.isEmpty ? [] : Self.referencedNames(pages)
        var rowsByPage: [String: [String: PropertyFacts]] = [:]
        for candidate in embedded { place(candidate, references, &rowsByPage) }
    }

    // Bare type names in type cells, lower-case.
    private static func referencedNames(_ pages: [PageFacts]) -> Set<String> {
        var found: Set<String> = []
        func note(_ rows: [PropertyFacts]) {
            for row in rows {
                guard let type = row.type, !type.isPrimitive else { continue }
                found.insert(TypeNames.lastPart(type.name).lowercased())
            }
        }
        for page in pages {
            for type in page.types {
                note(type.properties)
                note(type.relationships)
            }
            guard let operation = page.operation else { continue }
            note(operation.body.properties)
            note(operation.functionParameters)
        }
        return found
    }

    private mutating func place(
        _ candidate: Candidate, _ references: Set<String>, _ rowsByPage: inout [String: [String: PropertyFacts]]
    ) {
        let facts = candidate.facts
        let scope = candidate.page.scope
        let name = "\(facts.namespace).\(facts.name)"
        let rows = rowsByPage[candidate.page.page] ?? Self.rows(of: candidate.page)
        rowsByPage[candidate.page.page] = rows
        if let row = rows[facts.name.lowercased()], row.type?.type == .primitive(.string) {
            // The values of that text, whatever enumeration has the same name.
            return values.add(facts.members.map(\.name), of: row.name, on: candidate.page.page)
        }
        if let known = catalogue.names.lookUp(facts.name, in: scope), types[known]?.kind == .enumeration {
            return add(candidate, named: known)
        }
        if references.contains(facts.name.lowercased()), catalogue.names[name] == nil {
            return add(candidate, named: name)
        }
        // The heading names a property: its values, or the members of the type its cell names.
        guard let row = rows[facts.name.lowercased()] ?? rows[TypeNames.normalised(facts.name)] else {
            return placeUnreferenced(candidate, named: name)
        }
        if let type = row.type, !type.isPrimitive, catalogue.names.lookUp(type, in: scope) == nil,
            TypeNames.isName(type.name)
        {
            return add(candidate, named: TypeNames.qualified(type.name, in: scope))
        }
        values.add(facts.members.map(\.name), of: row.name, on: candidate.page.page)
    }

    // The rows of a page's types by lower-case name.
    private static func rows(of page: PageFacts) -> [String: PropertyFacts] {
        let rows = page.types.flatMap { $0.properties + $0.relationships }
        return Dictionary(rows.map { ($0.name.lowercased(), $0) }) { first, _ in first }
    }

    // Neither a type nor a property of its page has the heading's name. On an API page it is a parameter's or header's list.
    private mutating func placeUnreferenced(_ candidate: Candidate, named name: String) {
        if candidate.page.kind != .api, catalogue.names[name] == nil { return add(candidate, named: name) }
        values.add(candidate.facts.members.map(\.name), of: candidate.facts.name, on: candidate.page.page)
    }

    private mutating func add(_ candidate: Candidate, named qualified: String) {
        let facts = candidate.facts
        catalogue.names.add(qualified)
        guard let name = catalogue.names[qualified] else { return }
        catalogue.names.add(enumeration: name, heading: facts.name, on: candidate.page.page)
        if var type = types[name] {
            guard type.kind == .enumeration || type.properties.isEmpty && catalogue.definitions[name] == nil else {
                diagnostics.append(
                    DiagnosticCode.typeDuplicate.at(facts.source, "\(name) is a structure on \(type.source.page)"))
                return
            }
            merge(facts, into: &type)
            types[name] = type
            return
        }
        var type = ModelType(
            name: TypeNames.lastPart(name), namespace: String(name.dropLast(TypeNames.lastPart(name).count + 1)),
            kind: .enumeration, source: facts.source)
        type.summary = facts.summary
        type.serviceArea = candidate.page.serviceArea
        type.flags = Self.flags(facts)
        type.deprecation = facts.deprecation
        type.isDeprecated = facts.deprecation != nil
        type.members = unique(facts.members, of: name).map(Self.member)
        type.isEvolvable = facts.isEvolvable || type.members.contains { $0.name.lowercased() == "unknownfuturevalue" }
        types[name] = type
    }

    // The first page's members stay; another page may add some.
    private mutating func merge(_ facts: EnumerationFacts, into type: inout ModelType) {
        let known = Set(type.members.map(\.name))
        let missing = unique(facts.members.filter { !known.contains($0.name) }, of: type.qualifiedName)
        if facts.source.page != type.source.page || !missing.isEmpty {
            let names = missing.map(\.name).joined(separator: ", ")
            diagnostics.append(
                DiagnosticCode.typeDuplicate.at(
                    facts.source,
                    "\(type.qualifiedName) is also defined on \(type.source.page):\(type.source.line)"
                        + (missing.isEmpty ? "" : "; added from here: \(names)")))
        }
        type.members += missing.map(Self.member)
        if type.deprecation == nil, let words = facts.deprecation, missing.isEmpty || facts.isOwnPage {
            type.deprecation = words
            type.isDeprecated = true
        }
        type.flags = type.flags ?? Self.flags(facts)
        type.isEvolvable =
            type.isEvolvable || facts.isEvolvable
            || missing.contains { $0.name.lowercased() == "unknownfuturevalue" }
    }

    // Of a member that stands twice in a table the first row counts.
    private mutating func unique(
        _ members: [EnumerationFacts.MemberFacts], of name: String
    ) -> [EnumerationFacts.MemberFacts] {
        var known: [String: Int?] = [:]
        return members.filter { member in
            guard let value = known[member.name] else {
                known[member.name] = .some(member.value)
                return true
            }
            if value != member.value {
                diagnostics.append(
                    DiagnosticCode.typeDuplicate.at(
                        member.source, "\(member.name) stands twice in \(name), with two values; the first counts"))
            }
            return false
        }
    }

    private static func flags(_ facts: EnumerationFacts) -> Fact<Bool>? {
        guard facts.isFlags else { return nil }
        return Fact(
            true,
            facts.flagsWords.map { [Evidence(rule: "flags.sentence", words: $0.text, place: $0.source)] } ?? [])
    }

    private static func member(_ facts: EnumerationFacts.MemberFacts) -> ModelType.Member {
        var member = ModelType.Member(
            name: facts.name, value: facts.value, description: facts.description,
            source: facts.source)
        member.isDeprecated = facts.isDeprecated
        return member
    }
}
