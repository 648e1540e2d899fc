import Markdown

/// What an API page says of its operation.
public struct OperationFacts: Sendable {
    /// Request lines of the HTTP request section, in page order.
    public var requests: [RequestLine]
    /// Permission tables, in page order.
    public var permissions: [PermissionFacts]
    /// Rows of the request header tables.
    public var headers: [HeaderFacts]
    /// Rows of query parameter tables.
    public var queryParameters: [PropertyFacts]
    /// Rows of path and function parameter tables.
    public var functionParameters: [PropertyFacts]
    /// The request body.
    public var body: BodyFacts
    /// The response.
    public var response: ResponseFacts
    /// Examples, in page order.
    public var examples: [ExampleFacts]
    /// Deprecation text when the page calls the operation deprecated.
    public var deprecation: String?
    /// The H1's line.
    public var source: FactSource

    /// Makes the facts of an operation.
    public init(
        requests: [RequestLine] = [], permissions: [PermissionFacts] = [], headers: [HeaderFacts] = [],
        queryParameters: [PropertyFacts] = [], functionParameters: [PropertyFacts] = [], body: BodyFacts = .init(),
        response: ResponseFacts = .init(), examples: [ExampleFacts] = [], deprecation: String? = nil,
        source: FactSource
    ) {
        self.requests = requests
        self.permissions = permissions
        self.headers = headers
        self.queryParameters = queryParameters
        self.functionParameters = functionParameters
        self.body = body
        self.response = response
        self.examples = examples
        self.deprecation = deprecation
        self.source = source
    }
}

/// `PATCH /a/{id}/microsoft.graph.b`, read.
public struct RequestLine: Sendable, Hashable {
    /// The method in capitals.
    public var method: String
    /// The path: leading slash, no host, version or query; placeholders as written.
    public var path: String
    /// The query after `?`, as written.
    public var query: String?
    /// The line as written.
    public var raw: String
    /// Where it stands.
    public var source: FactSource

    /// Makes a request line.
    public init(method: String, path: String, query: String? = nil, raw: String, source: FactSource) {
        self.method = method
        self.path = path
        self.query = query
        self.raw = raw
        self.source = source
    }
}

/// One permission table.
public struct PermissionFacts: Sendable, Hashable {
    /// Who calls.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Delegated, work or school account.
        case delegatedWork
        /// Delegated, personal Microsoft account.
        case delegatedPersonal
        /// Application.
        case application
    }

    /// One row: alternatives from least to most privileged, each a set of scopes needed together; empty is "not supported".
    public struct Row: Sendable, Hashable {
        /// Who calls.
        public var kind: Kind
        /// The alternatives.
        public var scopes: [[String]]
        /// The row's place.
        public var source: FactSource

        /// Makes a row.
        public init(kind: Kind, scopes: [[String]], source: FactSource) {
            self.kind = kind
            self.scopes = scopes
            self.source = source
        }
    }

    /// The rows.
    public var rows: [Row]
    /// `requestUrls` of the metadata before the table, as `METHOD /path`.
    public var requestURLs: [String]
    /// What the table is about when a page has several (heading or first cell), empty otherwise.
    public var scope: String
    /// Where the table stands.
    public var source: FactSource

    /// Makes a table.
    public init(rows: [Row], requestURLs: [String] = [], scope: String = "", source: FactSource) {
        self.rows = rows
        self.requestURLs = requestURLs
        self.scope = scope
        self.source = source
    }
}

/// One row of a request header table.
public struct HeaderFacts: Sendable, Hashable {
    /// The name, markup removed.
    public var name: String
    /// The value or description cell, plain text.
    public var description: String
    /// The description says "Required.".
    public var isRequired: Bool
    /// Values the description lists as allowed.
    public var allowedValues: [String]
    /// The row's place.
    public var source: FactSource

    /// Makes a header.
    public init(name: String, description: String, isRequired: Bool, allowedValues: [String] = [], source: FactSource) {
        self.name = name
        self.description = description
        self.isRequired = isRequired
        self.allowedValues = allowedValues
        self.source = source
    }
}

/// The request body section.
public struct BodyFacts: Sendable {
    /// "Do not supply a request body".
    public var isNone: Bool
    /// "A JSON representation of the [x] object".
    public var type: TypeReference?
    /// "A JSON object with the following parameters": the table lists parameters, not properties.
    public var isParameters: Bool
    /// The body only names an object (`@odata.id`); `type`, when given, is what it names.
    public var isReference: Bool
    /// Media type of a body that is not JSON.
    public var contentType: String?
    /// The table's rows.
    public var properties: [PropertyFacts]
    /// The section's first paragraph.
    public var text: String
    /// The section's place; nil when the page has none.
    public var source: FactSource?

    /// Makes a body.
    public init(
        isNone: Bool = false, type: TypeReference? = nil, isParameters: Bool = false, isReference: Bool = false,
        contentType: String? = nil, properties: [PropertyFacts] = [], text: String = "", source: FactSource? = nil
    ) {
        self.isReference = isReference
        self.contentType = contentType
        self.isNone = isNone
        self.type = type
        self.isParameters = isParameters
        self.properties = properties
        self.text = text
        self.source = source
    }
}

/// The response section.
public struct ResponseFacts: Sendable {
    /// Status codes, in page order.
    public var statuses: [Int]
    /// What comes back; nil for no content or when the page does not tell.
    public var type: TypeReference?
    /// Media type of a response that is not JSON.
    public var contentType: String?
    /// The section's first paragraph.
    public var text: String
    /// The section's place; nil when the page has none.
    public var source: FactSource?

    /// Makes a response.
    public init(
        statuses: [Int] = [], type: TypeReference? = nil, contentType: String? = nil, text: String = "",
        source: FactSource? = nil
    ) {
        self.statuses = statuses
        self.type = type
        self.contentType = contentType
        self.text = text
        self.source = source
    }
}

/// A request and its response as the page shows them.
public struct ExampleFacts: Sendable {
    /// An HTTP message.
    public struct Message: Sendable {
        /// `PATCH https://…` or `HTTP/1.1 200 OK`, split: method and URL of a request.
        public var method: String?
        /// The URL, as written.
        public var url: String?
        /// The status of a response.
        public var status: Int?
        /// Headers, in order, as written.
        public var headers: [(name: String, value: String)]
        /// The body.
        public var body: Body?
        /// `@odata.type` of the message's metadata comment, without `Collection(…)` and `#`.
        public var metadataType: String?
        /// The metadata says `Collection(…)` or `isCollection`.
        public var isCollection: Bool
        /// The fence's place.
        public var source: FactSource

        /// Makes a message.
        public init(
            method: String? = nil, url: String? = nil, status: Int? = nil,
            headers: [(name: String, value: String)] = [],
            body: Body? = nil, metadataType: String? = nil, isCollection: Bool = false, source: FactSource
        ) {
            self.method = method
            self.url = url
            self.status = status
            self.headers = headers
            self.body = body
            self.metadataType = metadataType
            self.isCollection = isCollection
            self.source = source
        }
    }

    /// What a message carries.
    public enum Body: Sendable, Hashable {
        /// JSON, perhaps repaired (a diagnostic says so).
        case json(JSONValue)
        /// Anything else.
        case text(String)
    }

    /// The `name` of the metadata, or the heading.
    public var name: String
    /// The request.
    public var request: Message?
    /// The response.
    public var response: Message?
    /// Where the example starts.
    public var source: FactSource

    /// Makes an example.
    public init(name: String, request: Message?, response: Message?, source: FactSource) {
        self.name = name
        self.request = request
        self.response = response
        self.source = source
    }
}
