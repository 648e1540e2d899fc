import Foundation

/// Bytes on their way, to the service or from it: in memory, in a file, or as they come.
///
/// It is the sequence of its parts. One that can be read once only says so before the second reader gets a byte.
public struct GraphBody: Sendable {
    enum Source: Sendable {
        case data(Data)
        case file(BodyFile)
        case parts(PartSource)
    }

    /// What makes readers of parts.
    final class PartSource: Sendable {
        let reader: @Sendable () throws -> PartReader

        init(_ reader: @escaping @Sendable () throws -> PartReader) { self.reader = reader }
    }

    /// What reads parts one after another; nil at the end.
    typealias PartReader = () async throws -> Data?

    let source: Source
    /// How many bytes there are; nil when nobody knows before they have come.
    public let length: Int?
    /// Whether it can be read, and so sent, again.
    public let isRepeatable: Bool

    init(_ source: Source, length: Int?, isRepeatable: Bool) {
        self.source = source
        self.length = length
        self.isRepeatable = isRepeatable
    }

    /// Bytes in memory.
    public init(_ data: Data) { self.init(.data(data), length: data.count, isRepeatable: true) }

    /// The bytes of a file, read as they are sent. The file has to stay as it is until then.
    /// - Throws: ``GraphClientError/file(_:_:)`` when it cannot be read or is no file.
    public init(file: URL) throws {
        let file = try BodyFile(reading: file)
        self.init(.file(file), length: file.length, isRepeatable: true)
    }

    /// Parts as they come, read once.
    /// - Parameter length: how many bytes they are together; nil when nobody knows.
    public init<Parts: AsyncSequence & Sendable>(_ parts: Parts, length: Int? = nil) where Parts.Element == Data {
        let use = SingleUse()
        self.init(
            .parts(
                PartSource {
                    try use.take()
                    return Self.reader(parts)
                }), length: length, isRepeatable: false)
    }

    /// Parts that are made anew for each reader, so that they can be sent again.
    /// - Parameter length: how many bytes they are together; nil when nobody knows.
    public init<Parts: AsyncSequence & SendableMetatype>(
        length: Int? = nil, repeating parts: @escaping @Sendable () -> Parts
    )
    where Parts.Element == Data {
        self.init(.parts(PartSource { Self.reader(parts()) }), length: length, isRepeatable: true)
    }

    /// No bytes.
    public static let empty = GraphBody(Data())

    /// The bytes when they are in memory.
    public var data: Data? { if case .data(let data) = source { data } else { nil } }

    /// All bytes, in memory.
    /// - Throws: ``GraphClientError/bodyTooLarge(limit:)`` when there are more than the limit, and what reading throws.
    public func collect(upTo limit: Int) async throws -> Data {
        if let length, length > limit { throw GraphClientError.bodyTooLarge(limit: limit) }
        if let data { return data }
        var all = Data()
        for try await part in self {
            guard part.count <= limit - all.count else { throw GraphClientError.bodyTooLarge(limit: limit) }
            all.append(part)
        }
        return all
    }

    /// Writes the bytes to a file, which is there whole or, where anything fails, as it was.
    /// - Throws: ``GraphClientError/file(_:_:)`` when it cannot be written, and what reading throws.
    public func write(to file: URL) async throws {
        let writer = try BodyFileWriter(for: file)
        for try await part in self { try writer.append(part) }
        try writer.finish()
    }

    private static func reader<Parts: AsyncSequence>(_ parts: Parts) -> PartReader where Parts.Element == Data {
        var iterator = parts.makeAsyncIterator()
        return { try await iterator.next() }
    }
}

extension GraphBody: AsyncSequence {
    /// A part.
    public typealias Element = Data

    /// Reads the parts, and holds them against the length that was said.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private let body: GraphBody
        private var read: PartReader?
        private var count = 0
        private var isOver = false

        init(_ body: GraphBody) { self.body = body }

        /// The next part; nil at the end.
        /// - Throws: ``GraphClientError/bodyUsed`` for the second reader of what can be read once,
        ///   ``GraphClientError/bodyLength(said:found:)`` when there are more or fewer bytes than was said, and what reading
        ///   throws.
        public mutating func next() async throws -> Data? {
            if isOver { return nil }
            let reader = try read ?? body.reader()
            read = reader
            let part = try await reader()
            count += part?.count ?? 0
            if let length = body.length, part == nil ? count != length : count > length {
                isOver = true
                throw GraphClientError.bodyLength(said: length, found: count)
            }
            isOver = part == nil
            return part
        }
    }

    /// An iterator over the parts.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(self) }

    private func reader() throws -> PartReader {
        switch source {
        case .data(let data):
            var rest: Data? = data.isEmpty ? nil : data
            return {
                defer { rest = nil }
                return rest
            }
        case .file(let file): return try file.reader()
        case .parts(let parts): return try parts.reader()
        }
    }
}

/// Lets one reader through.
private final class SingleUse: @unchecked Sendable {
    private let lock = NSLock()
    private var isTaken = false

    func take() throws {
        let isFirst = lock.withLock {
            defer { isTaken = true }
            return !isTaken
        }
        if !isFirst { throw GraphClientError.bodyUsed }
    }
}

extension GraphBody: Hashable {
    /// Whether both are the same bytes in memory, the same file, or the same sequence.
    public static func == (left: GraphBody, right: GraphBody) -> Bool {
        switch (left.source, right.source) {
        case (.data(let one), .data(let other)): one == other
        case (.file(let one), .file(let other)): one.url == other.url
        case (.parts(let one), .parts(let other)): one === other
        default: false
        }
    }

    /// Equal ones hash alike.
    public func hash(into hasher: inout Hasher) {
        switch source {
        case .data(let data): hasher.combine(data)
        case .file(let file): hasher.combine(file.url)
        case .parts(let parts): hasher.combine(ObjectIdentifier(parts))
        }
    }
}
