import Foundation
import HTTPTypes

/// Bytes and their kind: a photo, a file, a report.
public struct GraphMedia: Sendable, Hashable {
    /// The bytes.
    public var data: Data
    /// The media type, such as `image/jpeg`; nil when the service does not say.
    public var contentType: String?
    /// Whether it is JSON with more arrays and objects inside one another than any service reads.
    var isTooDeep = false

    /// Bytes of that kind.
    public init(_ data: Data, contentType: String? = "application/octet-stream") {
        self.data = data
        self.contentType = contentType
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
