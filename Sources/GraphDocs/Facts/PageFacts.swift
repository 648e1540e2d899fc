import Markdown

/// Where a fact stands: relative page path and line.
public struct FactSource: Sendable, Hashable {
    /// The page (or include), relative to the docs folder.
    public var page: String
    /// The line, from 1.
    public var line: Int
    /// The column in bytes, from 1.
    public var column: Int

    /// Makes a source.
    public init(page: String, line: Int, column: Int = 1) {
        self.page = page
        self.line = line
        self.column = column
    }
}

/// What a page is, judged by what it holds; `doc_type` alone is wrong on dozens of pages.
public enum PageKind: String, Sendable, Hashable {
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
public struct PageFacts: Sendable {
    /// The page, relative to the docs folder, `/` as separator.
    public var page: String
    /// `v1.0`, `beta`, or nil when the path does not tell.
    public var apiVersion: String?
    /// What the page is.
    public var kind: PageKind
    /// Text of the first level-1 heading.
    public var title: String
    /// First paragraph of plain prose after the title.
    public var summary: String
    /// The `Namespace:` line, normalised; nil when missing.
    public var namespace: String?
    /// The service area from `ms.subservice` or `ms.prod`.
    public var serviceArea: String?
    /// The national-cloud include, for example `all-clouds`.
    public var cloudSupport: String?
    /// Types the page defines.
    public var types: [TypeFacts]
    /// Enumerations the page defines.
    public var enumerations: [EnumerationFacts]
    /// The operation the page documents.
    public var operation: OperationFacts?
    /// What was repaired or not understood.
    public var diagnostics: [Diagnostic]
    /// What became of the page's tables, in page order.
    public var tables: [TableFate] = []

    /// Makes the facts of a page.
    public init(
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
