/// The pages of a collection, fetched one after another as they are asked for.
///
/// A page that is read is not kept: memory stays the same however many there are.
public struct GraphPages<Item: GraphModel>: AsyncSequence, Sendable {
    /// A page.
    public typealias Element = GraphPage<Item>

    let parts: RequestParts
    /// Where the first request goes; nil for the request's own address.
    var start: String?
    /// How many pages at most; nil for all.
    var limit: Int?

    /// The first pages only.
    public func prefix(pages limit: Int) -> GraphPages {
        var pages = self
        pages.limit = Swift.max(0, limit)
        return pages
    }

    /// Walks over the pages.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private let parts: RequestParts
        private var next: Step
        private var left: Int?
        private var circle = CircleWatch()

        private enum Step {
            case first
            case link(String)
            case done
        }

        init(_ pages: GraphPages) {
            parts = pages.parts
            next = pages.start.map(Step.link) ?? .first
            left = pages.limit
        }

        /// The next page; nil after the last one. Links are followed as they are, with the request's own headers, which
        /// the service does not carry over; a link to elsewhere is an error.
        /// - Throws: ``GraphClientError/repeatedPage(_:)`` when the pages go round in a circle, and what sending throws.
        public mutating func next() async throws -> GraphPage<Item>? {
            if left == 0 { return nil }
            let answer: GraphAnswer
            switch next {
            case .done: return nil
            case .first: answer = try await parts.send()
            case .link(let link): answer = try await parts.send(to: link)
            }
            left = left.map { $0 - 1 }
            next = .done
            let page = try GraphPage<Item>(answer: answer)
            if let link = page.nextLink, !link.isEmpty {
                let address = try GraphLink(link, of: parts.client).address
                guard !circle.closes(with: address) else { throw GraphClientError.repeatedPage(address) }
                next = .link(address)
            }
            return page
        }

        /// Where the next page is; nil before the first and after the last one.
        public var state: GraphPageState? {
            guard case .link(let link) = next else { return nil }
            return GraphPageState(link: link, parts: parts)
        }
    }

    /// An iterator that begins with the first page.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(self) }
}

/// Notices a circle of links without keeping all of them: one link is kept, and another one after twice as many steps
/// (R. P. Brent, "An improved Monte Carlo factorization algorithm", section 7).
struct CircleWatch {
    private var kept: String?
    private var last: String?
    private var steps = 0
    private var power = 1

    /// Whether a link has been there before; every circle is noticed, some of them after going round it again.
    mutating func closes(with link: String) -> Bool {
        if link == kept || link == last { return true }
        last = link
        steps += 1
        if steps == power {
            kept = link
            power *= 2
            steps = 0
        }
        return false
    }
}
