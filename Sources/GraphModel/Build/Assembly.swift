import GraphDocs

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
    /// Enumerations that a property's description calls multi-valued.
    var flagTypes: Set<String> = []
    /// Bodies whose rules may concern the type's own properties.
    var bodies: [BodyRules] = []

    /// A comparison that a property's words make.
    struct PendingRelation {
        var type: String
        var property: String
        var reading: Reading
        var source: FactSource
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
        while let name = current, !chain.contains(name) {
            chain.append(name)
            current = types[name]?.base
        }
        return chain
    }

    /// Whether a page is one of Intune's, which are partial views where another page defines the same type.
    static func isPartial(_ page: String) -> Bool {
        let name = page.split(separator: "/").last ?? ""
        return name.hasPrefix("intune-")
    }

    /// The finished model.
    func model(apiVersion: String) -> APIModel {
        var model = APIModel(apiVersion: apiVersion)
        model.types = types.values.sorted { $0.qualifiedName < $1.qualifiedName }
        model.operations = operations.sorted {
            ($0.id, $0.path, $0.method, $0.source.page, $0.source.line)
                < ($1.id, $1.path, $1.method, $1.source.page, $1.source.line)
        }
        let all = pages.flatMap(\.diagnostics) + diagnostics
        model.diagnostics = all.sorted {
            ($0.page, $0.line, $0.column, $0.code, $0.message) < ($1.page, $1.line, $1.column, $1.code, $1.message)
        }
        return model
    }
}
