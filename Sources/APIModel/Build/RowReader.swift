import DescriptionRules
import GraphDocs
import GraphGenBase

/// One row of a table becomes a property with its rules. Resource pages' rows are read first, then those of bodies and
/// parameters; what rows tell of types that no page defines comes together here.
struct RowReader {
    /// A property with the type that its row says it is inherited from.
    struct BuiltProperty: ~Copyable {
        var property: Property
        var inheritedFrom: String?
        var relations: [Reading]
        var source: Place
        /// Kept only of a type's own rows, since bodies repeat them.
        var diagnostics: [Diagnostic]
    }

    private let names: TypeNames
    private let values: SectionValues
    /// The lines of each page with a type cell that the reading has remarked on.
    private let remarkedLines: [String: Set<Int>]
    private var rules = RuleReader()
    /// What the rows read so far tell of other types.
    var mentions: Mentions

    init(
        _ pages: [PageFacts], _ names: TypeNames, _ values: SectionValues, _ placeholders: consuming Placeholders
    ) {
        self.names = names
        self.values = values
        mentions = Mentions(placeholders: placeholders)
        remarkedLines = pages.reduce(into: [:]) { found, page in
            let lines = page.diagnostics.lazy.filter { Self.cellCodes.contains($0.code) }.map(\.line)
            if !lines.isEmpty { found[page.page, default: []].formUnion(lines) }
        }
    }

    /// The qualified name of a type as a cell names it.
    mutating func resolve<Settled>(
        _ reference: TypeReference, in scope: TypeNames.Scope, at source: Place, among types: TypeTable<Settled>
    ) -> ValueType {
        mentions.placeholders.resolve(reference, in: scope, at: source, names, types)
    }

    /// Reads a row of a page.
    mutating func read<Settled>(
        _ row: PropertyFacts, in scope: TypeNames.Scope, among types: TypeTable<Settled>
    ) -> BuiltProperty {
        var type = row.type.map { resolve($0, in: scope, at: row.source, among: types) } ?? .primitive(.untyped)
        let misled = row.type.flatMap { said($0, leadingTo: type, in: scope, among: types) }
        if let misled { type = .named(misled) }
        var applier = RuleApplier(
            Property(
                name: row.name, type: type, isCollection: row.type?.isCollection ?? false,
                description: Self.plain(row.description), source: row.source),
            at: row.source)
        applier.apply(ColumnRules.readings(of: row) + rules.readings(of: row.description, breaks: row.breaks))
        if applier.property.enumValues.isEmpty, let values = values.list(of: row.name, on: scope.page) {
            applier.property.values = Fact(values).after(applier.property.values)
        }
        if applier.property.enumValues.isEmpty, !row.shownValues.isEmpty {
            let words = Evidence(
                rule: "values.shown", words: row.shownValues.joined(separator: ", "), place: row.source)
            applier.property.values = Fact(row.shownValues, [words])
        }
        if let words = applier.property.flags?.evidence.first, let name = type.name, mentions.flagTypes[name] == nil {
            mentions.flagTypes[name] = words
        }
        if !applier.hidden.isEmpty, let name = type.name {
            mentions.hiddenMembers[name, default: []].formUnion(applier.hidden.map { $0.lowercased() })
        }
        var diagnostics = applier.diagnostics
        if let misled, let led = row.type.flatMap({ names.lookUp($0, in: scope) }) {
            diagnostics.append(
                DiagnosticCode.typeLink.at(
                    row.source, "The link says \(misled) and leads to the page of \(led); the former is taken"))
        }
        if row.type == nil, !hasCellDiagnostic(row) {
            diagnostics.append(DiagnosticCode.propertyUntyped.at(row.source, "No type is given for \(row.name)"))
        }
        if let name = type.name, mentions.placeholders.contains(name) {
            mentions.placeholders.add(values: applier.property.enumValues, to: name)
            if applier.saysFlags || row.type?.leadsToValues == true { mentions.placeholders.markEnumeration(name) }
        }
        let inheritedFrom = row.inheritedFrom.map { resolve($0, in: scope, at: row.source, among: types).description }
        if let inheritedFrom { mentions.placeholders.markBase(inheritedFrom) }
        return BuiltProperty(
            property: applier.property, inheritedFrom: inheritedFrom, relations: applier.pendingRelations,
            source: row.source, diagnostics: diagnostics)
    }

    /// The type that the words of a link name, where that is another one than the type of the page that it leads to.
    private func said<Settled>(
        _ reference: TypeReference, leadingTo target: ValueType, in scope: TypeNames.Scope,
        among types: TypeTable<Settled>
    ) -> String? {
        guard reference.linkPage != nil, reference.alternatives.isEmpty, let led = target.name,
            let said = names.lookUp(reference.name, in: scope), types[said] != nil, types[led] != nil,
            TypeNames.lastPart(said).lowercased() == TypeNames.lastPart(reference.name).lowercased(),
            // A type of the same name in another namespace, or of a longer name, is what the link is there for.
            !TypeNames.lastPart(led).lowercased().hasSuffix(TypeNames.lastPart(said).lowercased())
        else { return nil }
        return said
    }

    private static let cellCodes: Set<DiagnosticCode> = [.typeCellMissing, .typeCellNotUnderstood, .typeCellProse]

    /// Whether the reading has already remarked on the row's type cell.
    private func hasCellDiagnostic(_ row: PropertyFacts) -> Bool {
        remarkedLines[row.source.page]?.contains(row.source.line) == true
    }

    // A description without the backticks that mark its code spans.
    private static func plain(_ text: String) -> String {
        guard text.holds(Byte.backtick) else { return text }
        return String(decoding: text.utf8.filter { $0 != Byte.backtick }, as: UTF8.self)
    }
}

extension TypeReference {
    /// Whether the link goes to a list of values: `(#kind-values)`, `(enums.md#kind-values)`.
    fileprivate var leadsToValues: Bool {
        guard let linkFragment else { return false }
        return ["-values", "-enumeration", "-members"].contains { linkFragment.lowercased().hasSuffix($0) }
    }
}
