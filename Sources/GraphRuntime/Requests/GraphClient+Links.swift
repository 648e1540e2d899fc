import HTTPTypes

/// Links that Graph gave, in this run or in an earlier one, as requests again.
extension GraphClient {
    /// The collection at a link, such as a next link that was saved. Sending it throws
    /// ``GraphClientError/foreignLink(_:_:)`` where the link is of another deployment or version.
    public func collection<Element: GraphModel>(of type: Element.Type = Element.self, at link: String)
        -> GraphCollectionRequest<Element>
    {
        GraphCollectionRequest(parts: parts(at: link, Element.schema))
    }

    /// The object at a link. Sending it throws ``GraphClientError/foreignLink(_:_:)`` where the link is of another
    /// deployment or version.
    public func request<Result: GraphModel>(for type: Result.Type = Result.self, at link: String) -> GraphRequest<
        Result
    > {
        GraphRequest(model: parts(at: link, Result.schema))
    }

    /// Anything else at a link: ``GraphValue`` for JSON, ``GraphMedia`` for bytes.
    public func request<Result: GraphResponse>(for type: Result.Type = Result.self, at link: String)
        -> GraphRequest<Result>
    {
        GraphRequest(answer: parts(at: link, GraphSchema.empty, accept: Result.accept))
    }

    private func parts(at link: String, _ schema: GraphSchema, accept: String? = "application/json") -> RequestParts {
        do {
            let link = try GraphLink(link, of: self)
            return RequestParts(self, .get, "", schema, link.path, accept: accept, content: nil)
        } catch {
            var parts = RequestParts(self, .get, "", schema, "", accept: accept, content: nil)
            parts.failure = error as? GraphClientError ?? .invalidAddress(ShownText.line(link))
            return parts
        }
    }
}
