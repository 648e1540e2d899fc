/// A request for a collection: the sequence of its elements over all pages. A value: nothing is sent until it is walked
/// over, or until ``firstPage()``.
public struct GraphCollectionRequest<Element: GraphModel>: GraphRequestBuilding {
    /// What query options name the properties of.
    public typealias Result = Element

    /// The request's parts, opaque to callers.
    public var storage: GraphRequestStorage

    init(parts: RequestParts) {
        storage = GraphRequestStorage(parts: parts)
        storage.parts.result = Element.graphType
    }

    /// Sends the request and reads the first page.
    /// - Throws: ``GraphError`` for an error status, ``GraphClientError`` for an answer that is no page, and what the
    ///   credential and the transport throw.
    public func firstPage() async throws -> GraphPage<Element> {
        try GraphPage(answer: await parts.send())
    }

    /// The pages, fetched one after another as they are asked for.
    public var pages: GraphPages<Element> { GraphPages(parts: parts) }
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
