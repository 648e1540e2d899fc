import GraphGenBase
import Markdown

/// What a page is, judged by what it holds; `doc_type` alone is wrong on dozens of pages.
package enum PageKind: String, Sendable, Hashable {
    /// Defines an entity or complex type (and perhaps enumerations).
    case resource
    /// Defines enumerations only.
    case enumeration
    /// Documents an operation.
    case api
    /// Only ever included by other pages.
    case include
    /// Overview without facts for the model.
    case conceptual
}

/// All facts of one page.
package struct PageFacts: Sendable {
    /// The page, relative to the docs folder, `/` as separator.
    package var page: String
    /// `v1.0`, `beta`, or nil when the path does not tell.
    package var apiVersion: String?
    /// What the page is.
    package var kind: PageKind
    /// Text of the first level-1 heading.
    package var title: String
    /// The page is a translation.
    package var isTranslated = false
    /// What the title of a translated page says in English, as far as its anchor or its words tell; nil elsewhere.
    package var englishTitle: String?
    /// First paragraph of plain prose after the title.
    package var summary: String
    /// The `Namespace:` line, normalised; nil when missing.
    package var namespace: String?
    /// The service area from `ms.subservice` or `ms.prod`.
    package var serviceArea: String?
    /// The national-cloud include, for example `all-clouds`.
    package var cloudSupport: String?
    /// Types the page defines.
    package var types: [TypeFacts]
    /// Enumerations the page defines.
    package var enumerations: [EnumerationFacts]
    /// The operation the page documents.
    package var operation: OperationFacts?
    /// What was repaired or not understood.
    package var diagnostics: [Diagnostic]
    /// What became of the page's tables, in page order.
    package var tables: [TableOutcome] = []

    /// Makes the facts of a page.
    package init(
        page: String, apiVersion: String? = nil, kind: PageKind, title: String = "", summary: String = "",
        namespace: String? = nil, serviceArea: String? = nil, cloudSupport: String? = nil, types: [TypeFacts] = [],
        enumerations: [EnumerationFacts] = [], operation: OperationFacts? = nil, diagnostics: [Diagnostic] = []
    ) {
        self.page = page
        self.apiVersion = apiVersion
        self.kind = kind
        self.title = title
        self.summary = summary
        self.namespace = namespace
        self.serviceArea = serviceArea
        self.cloudSupport = cloudSupport
        self.types = types
        self.enumerations = enumerations
        self.operation = operation
        self.diagnostics = diagnostics
    }
}
