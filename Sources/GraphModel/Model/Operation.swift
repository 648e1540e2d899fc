/// One (method, path) of an API page.
public struct Operation: Sendable {
    /// What it does.
    public enum Kind: String, Sendable, Hashable {
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
    public var id: String
    /// What it does.
    public var kind: Kind
    /// The HTTP method.
    public var method: String
    /// No host, version or query; placeholders as the page writes them.
    public var path: String
    /// The page's title.
    public var title: String = ""
    /// First paragraph, plain text.
    public var summary: String = ""
    /// Parameters in path, function parentheses, query and headers.
    public var parameters: [Parameter] = []
    /// The request body; nil when there is none.
    public var requestBody: RequestBody?
    /// The response; nil when no page tells.
    public var response: Response?
    /// Least to most privileged, by kind of caller; a kind that the page does not list is missing.
    public var permissions: [Permission] = []
    /// Examples; kept on the operation they show.
    public var examples: [Example] = []
    /// Deprecated.
    public var isDeprecated = false
    /// The page's words on the deprecation.
    public var deprecation: String?
    /// Service area of its page.
    public var serviceArea: String?
    /// Where the request line stands.
    public var source: Source

    /// Makes an operation.
    public init(id: String, kind: Kind, method: String, path: String, source: Source) {
        self.id = id
        self.kind = kind
        self.method = method
        self.path = path
        self.source = source
    }

    /// A parameter.
    public struct Parameter: Sendable {
        /// Where it goes.
        public enum Location: String, Sendable, Hashable {
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
        public var name: String
        /// Where it goes.
        public var location: Location
        /// Its type, qualified.
        public var type: String
        /// Whether it is a collection.
        public var isCollection = false
        /// Whether it must be given.
        public var isRequired = false
        /// The only allowed values.
        public var allowedValues: [String] = []
        /// Plain text.
        public var description = ""

        /// Makes a parameter.
        public init(name: String, location: Location, type: String) {
            self.name = name
            self.location = location
            self.type = type
        }
    }

    /// A request body.
    public struct RequestBody: Sendable {
        /// The type, qualified; nil for a parameter object.
        public var type: String?
        /// Whether it is a collection.
        public var isCollection = false
        /// The page's own table: parameters of an action, or the properties an update takes.
        public var properties: [Property] = []

        /// Makes a body.
        public init(type: String? = nil) { self.type = type }
    }

    /// A response.
    public struct Response: Sendable {
        /// Status codes.
        public var status: [Int] = []
        /// The type, qualified; nil for no content.
        public var type: String?
        /// Whether it is a collection.
        public var isCollection = false
        /// Media type when it is not JSON.
        public var contentType: String?

        /// Makes a response.
        public init() {}
    }

    /// Permissions of one kind of caller.
    public struct Permission: Sendable, Hashable {
        /// `delegatedWork`, `delegatedPersonal` or `application`.
        public var kind: String
        /// Alternatives from least to most privileged, each a set needed together; empty is "not supported".
        public var scopes: [[String]]

        /// Makes permissions.
        public init(kind: String, scopes: [[String]]) {
            self.kind = kind
            self.scopes = scopes
        }
    }

    /// An example.
    public struct Example: Sendable {
        /// A message body.
        public enum Body: Sendable, Hashable {
            /// JSON.
            case json(JSONValue)
            /// Anything else.
            case text(String)
        }

        /// The request's parts.
        public struct Request: Sendable {
            /// The method.
            public var method: String
            /// The URL as written.
            public var url: String
            /// Headers in order.
            public var headers: [(name: String, value: String)]
            /// The body.
            public var body: Body?

            /// Makes a request.
            public init(method: String, url: String, headers: [(name: String, value: String)], body: Body?) {
                self.method = method
                self.url = url
                self.headers = headers
                self.body = body
            }
        }

        /// The response's parts.
        public struct Reply: Sendable {
            /// The status.
            public var status: Int?
            /// Headers in order.
            public var headers: [(name: String, value: String)]
            /// The body.
            public var body: Body?

            /// Makes a response.
            public init(status: Int?, headers: [(name: String, value: String)], body: Body?) {
                self.status = status
                self.headers = headers
                self.body = body
            }
        }

        /// Its name or heading.
        public var name: String
        /// The request.
        public var request: Request?
        /// The response.
        public var response: Reply?
        /// Where it stands.
        public var source: Source

        /// Makes an example.
        public init(name: String, request: Request?, response: Reply?, source: Source) {
            self.name = name
            self.request = request
            self.response = response
            self.source = source
        }
    }
}
