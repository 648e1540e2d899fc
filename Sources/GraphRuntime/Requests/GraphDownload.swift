import Foundation

/// An answer on its way to a file: the sequence of how far it is. Walking over it is what loads; the file is there, whole,
/// when the sequence has ended without an error.
public struct GraphDownload: AsyncSequence, Sendable {
    /// How far it is.
    public typealias Element = GraphProgress

    let parts: RequestParts
    let file: URL

    /// Loads, and tells how far it is.
    public struct AsyncIterator: AsyncIteratorProtocol {
        let parts: RequestParts
        let file: URL
        private var state: State?
        private var isOver = false

        private struct State {
            var body: GraphBody.AsyncIterator
            let writer: BodyFileWriter
            let total: Int?
            var done = 0
        }

        init(parts: RequestParts, file: URL) {
            self.parts = parts
            self.file = file
        }

        /// The next step; nil when the file is there.
        public mutating func next() async throws -> GraphProgress? {
            if isOver { return nil }
            if state == nil {
                let reply = try await parts.reply(.streamed)
                state = State(
                    body: reply.body.makeAsyncIterator(), writer: try BodyFileWriter(for: file),
                    total: reply.body.length)
            }
            guard let part = try await state?.body.next() else {
                isOver = true
                try state?.writer.finish()
                return nil
            }
            try state?.writer.append(part)
            state?.done += part.count
            return GraphProgress(done: state?.done ?? 0, total: state?.total)
        }
    }

    /// An iterator that begins to load.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(parts: parts, file: file) }

    /// Loads to the end.
    /// - Throws: ``GraphError`` for an error status, ``GraphClientError`` for what else was in the way.
    public func finish() async throws { for try await _ in self {} }
}

extension GraphRequest {
    /// Loads the answer into a file, in parts, so that memory stays the same whatever its size. The file is replaced when all
    /// of the answer is there.
    public func download(to file: URL) -> GraphDownload { GraphDownload(parts: parts, file: file) }

    /// Sends the request and returns the answer with its body on its way.
    /// - Throws: ``GraphError`` for an error status, ``GraphClientError`` for what else was in the way.
    public func reply() async throws -> GraphReply { try await parts.reply(.streamed) }
}
