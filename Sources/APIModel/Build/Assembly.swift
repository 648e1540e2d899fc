import DescriptionRules
import GraphDocs
import GraphGenBase

/// The model while it is being made: what the phases of `ModelBuilder` share. Used by one builder only.
final class Assembly {
    /// A structure's definitions: the authoritative page first.
    struct Definition {
        var facts: TypeFacts
        var page: PageFacts
    }

    let pages: [PageFacts]
    var names = TypeNames()
    var types: [String: ModelType] = [:]
    /// Definitions by canonical name.
    var definitions: [String: [Definition]] = [:]
    /// Types whose pages list a type as derived, by the derived type.
    var listedBases: [String: [String]] = [:]
    var placeholders = Placeholders()
    var operations: [Operation] = []
    var diagnostics: [Diagnostic] = []
    var rules = RuleReader()
    /// Comparisons that wait for the names of the other properties.
    var pendingRelations: [PendingRelation] = []
    /// Types that something other than their page makes entities.
    var entities: Set<String> = []
    /// Enumerations in resource pages that turned out to be a property's values: page and property, lower-case.
    var propertyValues: [String: [String]] = [:]
    /// The pages of those, so that other pages need not look.
    var pagesWithValues: Set<String> = []
    /// Types whose properties are read from their JSON representation, for want of a table.
    var sketched: Set<String> = []
    /// Enumerations that a property's description calls multi-valued.
    var flagTypes: Set<String> = []
    /// Bodies whose rules may concern the type's own properties.
    var bodies: [BodyRules] = []

    private static let cellCodes: Set<DiagnosticCode> = [.typeCellMissing, .typeCellNotUnderstood, .typeCellProse]

    /// The lines of each page with a type cell that the reading has remarked on.
    lazy var linesWithCellDiagnostics: [String: Set<Int>] = pages.reduce(into: [:]) { found, page in
        let lines = page.diagnostics.lazy.filter { Self.cellCodes.contains($0.code) }.map(\.line)
        if !lines.isEmpty { found[page.page, default: []].formUnion(lines) }
    }

    /// A comparison that a property's words make.
    struct PendingRelation {
        var type: String
        var property: String
        var reading: Reading
        var source: Place
    }

    /// The properties a create or update page lists.
    struct BodyRules {
        var type: String
        var isCreate: Bool
        var properties: [Property]
        var page: String
    }

    init(pages: [PageFacts]) { self.pages = pages }

    /// Where names of a page are looked up.
    func scope(_ page: PageFacts) -> TypeNames.Scope {
        TypeNames.Scope(namespace: page.namespace ?? "microsoft.graph", page: page.page)
    }

    /// The type and its base types, nearest first; cycles are cut before this is used.
    func chain(_ name: String) -> [String] {
        var chain: [String] = []
        var current: String? = name
        while let name = current, chain.count <= Self.depthLimit {
            chain.append(name)
            current = types[name]?.base
        }
        guard current != nil else { return chain }
        // Only placeholders can still be in a cycle: what comes before the first name that comes again.
        var seen: Set<String> = []
        return Array(chain.prefix { seen.insert($0).inserted })
    }

    /// Whether a page is one of Intune's, which are partial views where another page defines the same type.
    static func isPartial(_ page: String) -> Bool {
        let slash = page.utf8.lastIndex(of: 0x2f)
        let name = slash.map { page.utf8[page.utf8.index(after: $0)...] } ?? page.utf8[...]
        return name.starts(with: "intune-".utf8)
    }

    /// The finished model.
    func model(apiVersion: String) -> Model {
        var model = Model(apiVersion: apiVersion)
        model.types = types.sorted { $0.key < $1.key }.map(\.value)
        model.operations = operations.sorted(by: Self.precedes)
        model.diagnostics = (pages.flatMap(\.diagnostics) + diagnostics).sorted(by: Self.precedes)
        return model
    }

    // Compared key by key: most are told apart by the first.
    private static func precedes(_ left: Operation, _ right: Operation) -> Bool {
        if left.id != right.id { return left.id < right.id }
        if left.path != right.path { return left.path < right.path }
        if left.method != right.method { return left.method < right.method }
        if left.source.page != right.source.page { return left.source.page < right.source.page }
        return left.source.line < right.source.line
    }

    private static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
        if left.page != right.page { return left.page < right.page }
        if left.line != right.line { return left.line < right.line }
        if left.column != right.column { return left.column < right.column }
        return (left.code, left.message) < (right.code, right.message)
    }
}
