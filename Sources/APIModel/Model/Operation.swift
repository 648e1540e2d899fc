import GraphDocs
import GraphGenBase

/// One (method, path) of an API page.
package struct Operation: Sendable {
    /// What it does.
    package enum Kind: String, Sendable, Hashable {
        /// Reads one object.
        case get
        /// Reads a collection.
        case list
        /// Adds to a collection.
        case create
        /// PATCH.
        case update
        /// PUT.
        case replace
        /// DELETE.
        case delete
        /// POST that is not a create.
        case action
        /// GET with parameters or a computed result.
        case function
        /// Adds or removes a `$ref`.
        case reference
        /// Bytes, not JSON.
        case media
    }

    /// `type.verb`; operations of one page share it.
    package var id: String
    /// What it does.
    package var kind: Kind
    /// The HTTP method.
    package var method: String
    /// No host, version or query; placeholders as the page writes them.
    package var path: String
    /// The query of the request line as the page writes it, without its question mark; nil when it has none. A line with a
    /// query is a request of its own beside the plain one.
    package var query: String?
    /// Only an example of the page shows its address.
    package var isFromExample = false
    /// The path that its page documents, where its own is another address of the same thing; nil where it is documented.
    package var derivedFrom: String?
    /// The page's title.
    package var title: String = ""
    /// First paragraph, plain text.
    package var summary: String = ""
    /// Parameters in path, function parentheses, query and headers.
    package var parameters: [Parameter] = []
    /// What its page says that there is not of query options; of reads only.
    package var queryLimits = QueryLimits()
    /// The request body; nil when there is none.
    package var requestBody: RequestBody?
    /// The response; nil when no page tells.
    package var response: Response?
    /// Least to most privileged, by kind of caller; a kind that the page does not list is missing.
    package var permissions: [Permission] = []
    /// Examples; kept on the operation they show.
    package var examples: [Example] = []
    /// Types that the prose of its page names, qualified; not part of the model's JSON.
    package var mentions: [String] = []
    /// Deprecated.
    package var isDeprecated = false
    /// The page's words on the deprecation.
    package var deprecation: String?
    /// Service area of its page.
    package var serviceArea: String?
    /// Where the request line stands.
    package var source: Place

    /// Makes an operation.
    package init(id: String, kind: Kind, method: String, path: String, source: Place) {
        self.id = id
        self.kind = kind
        self.method = method
        self.path = path
        self.source = source
    }

    /// A parameter.
    package struct Parameter: Sendable {
        /// Where it goes.
        package enum Location: String, Sendable, Hashable {
            /// A placeholder segment.
            case path
            /// In the parentheses of a function.
            case function
            /// In the query.
            case query
            /// A header.
            case header
        }

        /// Its name; a path placeholder as the page writes it, without braces.
        package var name: String
        /// Where it goes.
        package var location: Location
        /// Its type, qualified.
        package var type: ValueType
        /// Whether it is a collection.
        package var isCollection = false
        /// Whether it must be given.
        package var isRequired = false
        /// The table calls it deprecated.
        package var isDeprecated = false
        /// The only allowed values.
        package var allowedValues: [String] = []
        /// Plain text.
        package var description = ""
        /// The row that describes it; nil where none does.
        package var source: Place?

        /// Makes a parameter.
        package init(name: String, location: Location, type: ValueType) {
            self.name = name
            self.location = location
            self.type = type
        }
    }

    /// A request body.
    package struct RequestBody: Sendable {
        /// The type, qualified; nil for a parameter object.
        package var type: ValueType?
        /// Whether it is a collection.
        package var isCollection = false
        /// The page's own table: parameters of an action, or the properties an update takes.
        package var properties: [Property] = []

        /// Makes a body.
        package init(type: ValueType? = nil) { self.type = type }
    }

    /// A response.
    package struct Response: Sendable {
        /// Status codes.
        package var status: [Int] = []
        /// The type, qualified; nil for no content.
        package var type: ValueType?
        /// Whether it is a collection.
        package var isCollection = false
        /// Media type when it is not JSON.
        package var contentType: String?

        /// Makes a response.
        package init() {}
    }

    /// Permissions of one kind of caller.
    package struct Permission: Sendable, Hashable {
        /// Who calls.
        package var kind: PermissionKind
        /// Alternatives from least to most privileged, each a set needed together; empty is "not supported".
        package var scopes: [[String]]
        /// How many of the first alternatives the page calls least privileged; nil where it ranks none.
        package var least: Int?

        /// Makes permissions.
        package init(kind: PermissionKind, scopes: [[String]]) {
            self.kind = kind
            self.scopes = scopes
        }
    }

    /// An example.
    package struct Example: Sendable {
        /// A message body.
        package enum Body: Sendable, Hashable {
            /// JSON.
            case json(JSONValue)
            /// Anything else.
            case text(String)
        }

        /// The request's parts.
        package struct Request: Sendable {
            /// The method.
            package var method: String
            /// The URL as written.
            package var url: String
            /// Headers in order.
            package var headers: [(name: String, value: String)]
            /// The body.
            package var body: Body?

            /// Makes a request.
            package init(method: String, url: String, headers: [(name: String, value: String)], body: Body?) {
                self.method = method
                self.url = url
                self.headers = headers
                self.body = body
            }
        }

        /// The response's parts.
        package struct Reply: Sendable {
            /// The status.
            package var status: Int?
            /// Headers in order.
            package var headers: [(name: String, value: String)]
            /// The body.
            package var body: Body?

            /// Makes a response.
            package init(status: Int?, headers: [(name: String, value: String)], body: Body?) {
                self.status = status
                self.headers = headers
                self.body = body
            }
        }

        /// Its name or heading.
        package var name: String
        /// The request.
        package var request: Request?
        /// The response.
        package var response: Reply?
        /// Where it stands.
        package var source: Place

        /// Makes an example.
        package init(name: String, request: Request?, response: Reply?, source: Place) {
            self.name = name
            self.request = request
            self.response = response
            self.source = source
        }
    }
}
