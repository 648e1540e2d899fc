/// A request for a collection: the sequence of its elements over all pages. A value: nothing is sent until it is walked
/// over, or until ``firstPage()``.
public struct GraphCollectionRequest<Element: GraphModel>: GraphRequestBuilding {
    /// What query options name the properties of.
    public typealias Result = Element

    /// The request's parts, opaque to callers.
    public var storage: GraphRequestStorage

    init(parts: RequestParts) { storage = GraphRequestStorage(parts: parts) }

    /// Sends the request and reads the first page.
    /// - Throws: ``GraphError`` for an error status, ``GraphClientError`` for an answer that is no page, and what the
    ///   credential and the transport throw.
    public func firstPage() async throws -> GraphPage<Element> {
        try GraphPage(answer: await parts.send())
    }

    /// The pages, fetched one after another as they are asked for.
    public var pages: GraphPages<Element> { GraphPages(parts: parts) }

    /// The request with the elements that the expression holds for (`$filter`). Values put into the literal with `\(...)`
    /// become OData literals: `.filter("displayName eq \(name)")`.
    public func filter(_ expression: GraphFilter) -> Self { query("$filter", expression.text) }

    /// The request with the elements that the expression holds for, taken as it is.
    @_disfavoredOverload
    public func filter(_ expression: String) -> Self { query("$filter", expression) }

    /// The request with an order: `"displayName"`, `"createdDateTime desc"`.
    public func orderBy(_ orders: String...) -> Self { with { $0.add("$orderby", orders) } }

    /// The request with the order of that property.
    public func orderBy(_ field: PartialKeyPath<GraphFields<Element>>, descending: Bool = false) -> Self {
        guard let name = field.fieldName() else { return self }
        return orderBy(descending ? name + " desc" : name)
    }

    /// The request with at most so many elements on a page (services have limits of their own).
    public func top(_ count: Int) -> Self { query("$top", String(count)) }

    /// The request without the first so many elements.
    public func skip(_ count: Int) -> Self { query("$skip", String(count)) }

    /// The request with the elements that the words are found in, in quotation marks as `$search` needs them.
    public func search(_ words: String) -> Self {
        let escaped = words.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return query("$search", "\"\(escaped)\"")
    }

    /// The request with the number of all elements on its first page.
    public func count() -> Self { query("$count", "true") }

    /// The request with what advanced queries on directory objects need: `ConsistencyLevel: eventual` and `$count=true`.
    public func eventuallyConsistent() -> Self { count().header(.consistencyLevel, "eventual") }
}

extension GraphCollectionRequest: AsyncSequence {
    /// Walks over the elements of all pages.
    public struct AsyncIterator: AsyncIteratorProtocol {
        var pages: GraphPages<Element>.AsyncIterator
        var waiting: ArraySlice<Element> = []

        /// The next element, fetched with its page if need be; nil after the last one.
        public mutating func next() async throws -> Element? {
            while waiting.isEmpty {
                guard let page = try await pages.next() else { return nil }
                waiting = page.value[...]
            }
            return waiting.removeFirst()
        }
    }

    /// An iterator that begins with the first page.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(pages: pages.makeAsyncIterator()) }
}
