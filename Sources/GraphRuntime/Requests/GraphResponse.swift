/// What a request can answer with, other than a model.
public protocol GraphResponse: Sendable {
    /// Reads a successful answer.
    /// - Throws: ``GraphClientError`` when it is not what the type needs.
    init(answer: GraphAnswer) throws

    /// The `Accept` header of requests for it, nil for none.
    static var accept: String? { get }
}

extension GraphResponse {
    /// JSON.
    public static var accept: String? { "application/json" }
}

extension GraphModel {
    /// Reads the object of an answer; nothing is checked against the pages.
    /// - Throws: ``GraphClientError`` when there is no body (204, say) or it is no JSON object.
    public init(answer: GraphAnswer) throws {
        self.init(object: try answer.object(expecting: Self.odataType))
    }
}

/// No body: what deletions and many changes answer with.
public struct GraphNoContent: GraphResponse, Hashable {
    /// Nothing.
    public init() {}

    /// Passes over a body, if there is one.
    public init(answer: GraphAnswer) throws {}
}

extension GraphObject: GraphResponse {
    /// Reads the object.
    /// - Throws: ``GraphClientError`` when there is no body or it is no JSON object.
    public init(answer: GraphAnswer) throws { self = try answer.object(expecting: "a JSON object") }
}

extension GraphValue: GraphResponse {
    /// Reads any JSON.
    /// - Throws: ``GraphClientError`` when there is no body or it is no JSON.
    public init(answer: GraphAnswer) throws { self = try answer.json(expecting: "JSON") }
}
