import Foundation
import HTTPTypes

/// Bytes and their kind: a photo, a file, a report.
public struct GraphMedia: Sendable, Hashable {
    /// The bytes on their way: in memory, in a file, or as they come.
    public var body: GraphBody
    /// The media type, such as `image/jpeg`; nil when the service does not say.
    public var contentType: String?
    /// Whether it is JSON with more arrays and objects inside one another than any service reads.
    var isTooDeep = false

    /// The bytes when they are in memory, as those of an answer are; empty else.
    public var data: Data {
        get { body.data ?? Data() }
        set { body = GraphBody(newValue) }
    }

    /// Bytes of that kind.
    public init(_ data: Data, contentType: String? = "application/octet-stream") {
        self.init(GraphBody(data), contentType: contentType)
    }

    /// Bytes on their way, of that kind.
    public init(_ body: GraphBody, contentType: String? = "application/octet-stream") {
        self.body = body
        self.contentType = contentType
    }

    /// The bytes of a file, read as they are sent.
    /// - Throws: ``GraphClientError/file(_:_:)`` when it cannot be read.
    public init(file: URL, contentType: String? = "application/octet-stream") throws {
        self.init(try GraphBody(file: file), contentType: contentType)
    }

    static func json(_ value: GraphValue) -> GraphMedia {
        var writer = JSONWriter()
        writer.write(value)
        let isTooDeep = writer.isTooDeep
        var media = GraphMedia(writer.data(), contentType: "application/json")
        media.isTooDeep = isTooDeep
        return media
    }
}

extension GraphMedia: GraphResponse {
    /// The body as it came, also when it is empty.
    public init(answer: GraphAnswer) throws {
        self.init(answer.data, contentType: answer.headers[.contentType])
    }

    /// Any kind.
    public static var accept: String? { nil }
}
