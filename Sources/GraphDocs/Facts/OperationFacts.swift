import GraphGenBase
import Markdown

/// What an API page says of its operation.
package struct OperationFacts: Sendable {
    /// Request lines of the HTTP request section, in page order.
    package var requests: [RequestLine]
    /// Lines outside that section that may be requests too: under headings of their own and in examples.
    package var furtherRequests: [RequestLine] = []
    /// Permission tables, in page order.
    package var permissions: [PermissionFacts]
    /// Rows of the request header tables.
    package var headers: [HeaderFacts]
    /// Rows of query parameter tables.
    package var queryParameters: [PropertyFacts]
    /// What the page says that there is not of query options.
    package var queryLimits = QueryLimits()
    /// Rows of path and function parameter tables.
    package var functionParameters: [PropertyFacts]
    /// The request body.
    package var body: BodyFacts
    /// The response.
    package var response: ResponseFacts
    /// Examples, in page order.
    package var examples: [ExampleFacts]
    /// Names of types in the page's prose, as written.
    package var mentions: [String] = []
    /// Deprecation text when the page calls the operation deprecated.
    package var deprecation: String?
    /// The H1's line.
    package var source: Place

    /// Makes the facts of an operation.
    package init(
        requests: [RequestLine] = [], permissions: [PermissionFacts] = [], headers: [HeaderFacts] = [],
        queryParameters: [PropertyFacts] = [], functionParameters: [PropertyFacts] = [], body: BodyFacts = .init(),
        response: ResponseFacts = .init(), examples: [ExampleFacts] = [], deprecation: String? = nil,
        source: Place
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
package struct RequestLine: Sendable, Hashable {
    /// Where on a page a request is shown.
    package enum Origin: Sendable, Hashable {
        /// In the section about requests.
        case section
        /// Under a heading of its own.
        case elsewhere
        /// In an example.
        case example
    }

    /// The method in capitals.
    package var method: String
    /// The path: leading slash, no host, version or query; placeholders as written.
    package var path: String
    /// The query after `?`, as written.
    package var query: String?
    /// The line as written.
    package var raw: String
    /// Where it stands.
    package var source: Place
    /// What part of the page shows it.
    package var origin = Origin.section

    /// Makes a request line.
    package init(method: String, path: String, query: String? = nil, raw: String, source: Place) {
        self.method = method
        self.path = path
        self.query = query
        self.raw = raw
        self.source = source
    }
}

/// One permission table.
package struct PermissionFacts: Sendable, Hashable {
    /// One row: alternatives from least to most privileged, each a set of scopes needed together; empty is "not supported".
    package struct Row: Sendable, Hashable {
        /// Who calls.
        package var kind: PermissionKind
        /// The alternatives.
        package var scopes: [[String]]
        /// How many of them a column of their own calls least privileged; nil where the table has none.
        package var least: Int?
        /// The row's place.
        package var source: Place

        /// Makes a row.
        package init(kind: PermissionKind, scopes: [[String]], source: Place) {
            self.kind = kind
            self.scopes = scopes
            self.source = source
        }
    }

    /// The rows.
    package var rows: [Row]
    /// `requestUrls` of the metadata before the table, as `METHOD /path`.
    package var requestURLs: [String]
    /// What the table is about when a page has several (heading or first cell), empty otherwise.
    package var scope: String
    /// Where the table stands.
    package var source: Place

    /// Makes a table.
    package init(rows: [Row], requestURLs: [String] = [], scope: String = "", source: Place) {
        self.rows = rows
        self.requestURLs = requestURLs
        self.scope = scope
        self.source = source
    }
}

/// One row of a request header table.
package struct HeaderFacts: Sendable, Hashable {
    /// The name, markup removed.
    package var name: String
    /// The value or description cell, plain text.
    package var description: String
    /// The description says "Required.".
    package var isRequired: Bool
    /// Values the description lists as allowed.
    package var allowedValues: [String]
    /// The row's place.
    package var source: Place

    /// Makes a header.
    package init(name: String, description: String, isRequired: Bool, allowedValues: [String] = [], source: Place) {
        self.name = name
        self.description = description
        self.isRequired = isRequired
        self.allowedValues = allowedValues
        self.source = source
    }
}

/// The request body section.
package struct BodyFacts: Sendable {
    /// "Do not supply a request body".
    package var isNone: Bool
    /// "A JSON representation of the [x] object".
    package var type: TypeReference?
    /// Types that it may be as well: "an [a] or [b] object".
    package var alternatives: [TypeReference] = []
    /// "A JSON object with the following parameters": the table lists parameters, not properties.
    package var isParameters: Bool
    /// The body only names an object (`@odata.id`); `type`, when given, is what it names.
    package var isReference: Bool
    /// Media type of a body that is not JSON.
    package var contentType: String?
    /// The table's rows.
    package var properties: [PropertyFacts]
    /// "The following table shows the properties that are required when you create …": the sentence and its line.
    package var demand: (text: String, source: Place)?
    /// "If you include its identities, not all the properties listed are required": the sentence and its line.
    package var exemption: (text: String, source: Place)?
    /// The section's first paragraph.
    package var text: String
    /// The section's place; nil when the page has none.
    package var source: Place?

    /// Makes a body.
    package init(
        isNone: Bool = false, type: TypeReference? = nil, isParameters: Bool = false, isReference: Bool = false,
        contentType: String? = nil, properties: [PropertyFacts] = [], text: String = "", source: Place? = nil
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
package struct ResponseFacts: Sendable {
    /// Status codes, in page order.
    package var statuses: [Int]
    /// What comes back; nil for no content or when the page does not tell.
    package var type: TypeReference?
    /// Types that may come back as well, where the page names several: "[a] and [b] objects".
    package var alternatives: [TypeReference] = []
    /// What requests for anything but the bytes answer, where `type` is a stream and another part of the section tells of
    /// metadata.
    package var metadata: TypeReference?
    /// Media type of a response that is not JSON.
    package var contentType: String?
    /// The section's first paragraph.
    package var text: String
    /// The section's place; nil when the page has none.
    package var source: Place?

    /// Makes a response.
    package init(
        statuses: [Int] = [], type: TypeReference? = nil, contentType: String? = nil, text: String = "",
        source: Place? = nil
    ) {
        self.statuses = statuses
        self.type = type
        self.contentType = contentType
        self.text = text
        self.source = source
    }
}

/// A request and its response as the page shows them.
package struct ExampleFacts: Sendable {
    /// An HTTP message.
    package struct Message: Sendable {
        /// `PATCH https://…` or `HTTP/1.1 200 OK`, split: method and URL of a request.
        package var method: String?
        /// The URL, as written.
        package var url: String?
        /// The status of a response.
        package var status: Int?
        /// Headers, in order, as written.
        package var headers: [(name: String, value: String)]
        /// The body.
        package var body: Body?
        /// `@odata.type` of the message's metadata comment, without `Collection(…)` and `#`.
        package var metadataType: String?
        /// The same of a block that its comment calls ignored: nobody checks it, so it counts where nothing else does.
        package var ignoredType: String?
        /// The metadata says `Collection(…)` or `isCollection`.
        package var isCollection: Bool
        /// The fence's place.
        package var source: Place

        /// Makes a message.
        package init(
            method: String? = nil, url: String? = nil, status: Int? = nil,
            headers: [(name: String, value: String)] = [],
            body: Body? = nil, metadataType: String? = nil, isCollection: Bool = false, source: Place
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
    package enum Body: Sendable, Hashable {
        /// JSON, perhaps repaired (a diagnostic says so).
        case json(JSONValue)
        /// Anything else.
        case text(String)
    }

    /// The `name` of the metadata, or the heading.
    package var name: String
    /// The request.
    package var request: Message?
    /// The response.
    package var response: Message?
    /// Where the example starts.
    package var source: Place

    /// Makes an example.
    package init(name: String, request: Message?, response: Message?, source: Place) {
        self.name = name
        self.request = request
        self.response = response
        self.source = source
    }
}
