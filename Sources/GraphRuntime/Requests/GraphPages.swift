/// The pages of a collection, fetched one after another as they are asked for.
public struct GraphPages<Item: GraphModel>: AsyncSequence, Sendable {
    /// A page.
    public typealias Element = GraphPage<Item>

    let parts: RequestParts

    /// Walks over the pages.
    public struct AsyncIterator: AsyncIteratorProtocol {
        let parts: RequestParts
        var next: Step

        enum Step {
            case first
            case link(String)
            case done
        }

        /// The next page; nil after the last one. Links are followed as they are, with the request's own headers, which
        /// the service does not carry over; the token goes to allowed hosts only.
        public mutating func next() async throws -> GraphPage<Item>? {
            let answer: GraphAnswer
            var current: String?
            switch next {
            case .done: return nil
            case .first:
                answer = try await parts.send()
            case .link(let link):
                current = link
                var headers = parts.headers
                headers[.contentType] = nil
                answer = try await parts.client.send(.get, link, headers, nil)
            }
            next = .done
            let page = try GraphPage<Item>(answer: answer)
            if let link = page.nextLink {
                guard link != current else { throw GraphClientError.repeatedPage(link) }
                next = .link(link)
            }
            return page
        }
    }

    /// An iterator that begins with the first page.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(parts: parts, next: .first) }
}
