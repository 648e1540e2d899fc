import HTTPTypes

/// A place that no page documents, built from segments and identifiers, with the same escaping, answers and errors as the
/// documented ones:
///
///     let names: GraphValue = try await graph.path("deviceManagement", "mobileApps").id(app).path("categories").get().send()
public struct GraphFreePath: Sendable {
    /// The address so far.
    let location: GraphLocation

    /// The place below, by its segments. Each is escaped; a slash in one is part of its name.
    public func path(_ segments: String...) -> GraphFreePath {
        GraphFreePath(location: segments.reduce(location) { $0.free($1) })
    }

    /// The item of that identifier.
    public func id(_ identifier: String) -> GraphFreePath { GraphFreePath(location: location.key(identifier)) }

    /// A function with arguments: `.function("delta", ["token": "latest"])`.
    public func function(_ name: String, _ arguments: KeyValuePairs<String, any GraphValueConvertible> = [:])
        -> GraphFreePath
    {
        let text = arguments.map { "\(URLEscaping.component($0.key))=\(URLEscaping.literal($0.value.urlLiteral))" }
        return GraphFreePath(location: location.free(name).appending("(\(text.joined(separator: ",")))"))
    }

    /// Reads an object.
    public func get<Result: GraphModel>(_ type: Result.Type = Result.self) -> GraphRequest<Result> {
        GraphRequest(model: parts(.get, Result.schema))
    }

    /// Reads anything else: ``GraphValue`` for JSON, ``GraphMedia`` for bytes.
    public func get<Result: GraphResponse>(_ type: Result.Type = Result.self) -> GraphRequest<Result> {
        GraphRequest(answer: parts(.get, .empty, accept: Result.accept))
    }

    /// Reads a collection.
    public func list<Element: GraphModel>(_ type: Element.Type = Element.self) -> GraphCollectionRequest<Element> {
        GraphCollectionRequest(parts: parts(.get, Element.schema))
    }

    /// Creates an object, or calls an action that answers one.
    public func post<Result: GraphModel>(
        _ body: some GraphRequestBody, _ type: Result.Type = Result.self
    ) -> GraphRequest<Result> {
        GraphRequest(model: parts(.post, Result.schema, body))
    }

    /// Sends a body to an action.
    public func post<Result: GraphResponse>(
        _ body: some GraphRequestBody, _ type: Result.Type = Result.self
    ) -> GraphRequest<Result> {
        GraphRequest(answer: parts(.post, .empty, body, accept: Result.accept))
    }

    /// Calls an action without a body.
    public func post<Result: GraphResponse>(_ type: Result.Type = Result.self) -> GraphRequest<Result> {
        GraphRequest(answer: parts(.post, .empty, accept: Result.accept))
    }

    /// Changes an object.
    public func patch<Result: GraphResponse>(
        _ body: some GraphRequestBody, _ type: Result.Type = Result.self
    ) -> GraphRequest<Result> {
        GraphRequest(answer: parts(.patch, .empty, body, accept: Result.accept))
    }

    /// Replaces what is there.
    public func put<Result: GraphResponse>(
        _ body: some GraphRequestBody, _ type: Result.Type = Result.self
    ) -> GraphRequest<Result> {
        GraphRequest(answer: parts(.put, .empty, body, accept: Result.accept))
    }

    /// Deletes what is there.
    public func delete() -> GraphRequest<GraphNoContent> {
        GraphRequest(answer: parts(.delete, .empty, accept: GraphNoContent.accept))
    }

    private func parts(
        _ method: HTTPRequest.Method, _ schema: GraphSchema, _ body: (any GraphRequestBody)? = nil,
        accept: String? = "application/json"
    ) -> RequestParts {
        RequestParts(location.client, method, "", schema, location.path(before: ""), accept: accept, content: body)
    }
}

extension GraphClient {
    /// A place that no page documents; see ``GraphFreePath``.
    public func path(_ first: String, _ others: String...) -> GraphFreePath {
        GraphFreePath(location: others.reduce(root.free(first)) { $0.free($1) })
    }
}

extension GraphLocation {
    /// The place below, by a segment that is escaped. What would lead elsewhere as a segment becomes a harmless name.
    fileprivate func free(_ segment: String) -> GraphLocation {
        // `$ref`, `$value`, `$count` and casts are segments as they are.
        if segment.hasPrefix("$"), segment.dropFirst().utf8.allSatisfy(\.isASCIILetter), segment.utf8.count > 1 {
            return appending("/\(segment)")
        }
        switch segment {
        case "", ".", "..": return parenthesisKey(segment)
        default: return appending("/\(URLEscaping.component(segment))")
        }
    }
}

extension UInt8 {
    /// `a` to `z`, in any case.
    fileprivate var isASCIILetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
}
