import Foundation
import HTTPTypes

/// What requests for one answer and requests for collections have in common.
public protocol GraphRequestBuilding: Sendable {
    /// What query options like `$select` name the properties of.
    associatedtype Result
    /// The request's parts, opaque to callers.
    var storage: GraphRequestStorage { get set }
}

/// The parts of a request.
public struct GraphRequestStorage: Sendable {
    var parts: RequestParts
}

extension GraphRequestBuilding {
    var parts: RequestParts {
        get { storage.parts }
        set { storage.parts = newValue }
    }

    func with(_ change: (inout RequestParts) -> Void) -> Self {
        var copy = self
        change(&copy.parts)
        return copy
    }

    /// The method.
    public var method: HTTPRequest.Method { parts.method }

    /// The whole address with its query.
    public var url: URL { parts.url }

    /// The headers, without those that are added on sending: the token and `client-request-id`.
    public var headers: HTTPFields { parts.sentHeaders }

    /// The body, nil when there is none or it is not in memory.
    public var body: Data? { parts.sentBody?.data }

    /// The identifier of the operation: `deviceConfiguration.list`.
    public var operationID: String { parts.operationID.description }

    /// Who may call the operation, by its page.
    public var permissions: GraphPermissions { parts.operation?.permissions ?? GraphPermissions() }

    /// Where the operation is described.
    public var documentation: GraphDocumentation? { parts.operation?.documentation }

    /// The headers that the page calls required, apart from `Authorization`.
    public var requiredHeaders: [String] { parts.operation?.requiredHeaders ?? [] }

    /// The request with a header set.
    public func header(_ name: HTTPField.Name, _ value: String) -> Self { with { $0.headers[name] = value } }

    /// The request with a header set; a name that is none leaves the request as it is.
    public func header(_ name: String, _ value: String) -> Self {
        guard let name = HTTPField.Name(name) else { return self }
        return header(name, value)
    }

    /// The request with a policy of its own for being sent again: `.retry(.never)`.
    public func retry(_ policy: GraphRetryPolicy) -> Self { with { $0.retryPolicy = policy } }

    /// The request with a query parameter of the operation's own; nil leaves it out. Texts, dates and members of
    /// enumerations go as they are, without the quotation marks that OData's options need.
    public func parameter<Value: GraphValueConvertible>(_ name: String, _ value: Value?) -> Self {
        guard let value else { return self }
        return query(name, value.graphValue.string ?? value.urlLiteral)
    }

    /// The request with a preference (`Prefer`, RFC 7240), next to those that it has already.
    public func prefer(_ preference: String) -> Self {
        with { parts in
            let known = parts.headers[.prefer].map { $0 + ", " } ?? ""
            parts.headers[.prefer] = known + preference
        }
    }

    /// What is wrong with the query and the body by the pages; without a context, as the method asks (`PATCH` is an update,
    /// all else a create).
    public func validate(for context: ValidationContext? = nil, options: ValidationOptions = .shared)
        -> [ValidationFinding]
    {
        parts.findings(context, options)
    }

    /// The request, once its query and body are found right.
    /// - Throws: ``ValidationError`` with all findings when one of them is an error.
    public func validated(for context: ValidationContext? = nil, options: ValidationOptions = .shared) throws -> Self {
        try ValidationError.check(validate(for: context, options: options))
        return self
    }
}
