import Foundation
import HTTPTypes

/// A successful answer as it came.
public struct GraphAnswer: Sendable {
    /// The HTTP status, 200 to 299.
    public let status: Int
    /// The headers.
    public let headers: HTTPFields
    /// The body, empty when there is none.
    public let data: Data

    /// An answer as it came.
    public init(status: Int, headers: HTTPFields, data: Data) {
        self.status = status
        self.headers = headers
        self.data = data
    }

    /// The body as text without a byte order mark, when it says that it is plain text.
    var plainText: String? {
        let type = headers[.contentType]?.prefix { $0 != ";" && $0 != " " }
        guard type?.lowercased() == "text/plain" else { return nil }
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        return String(decoding: data.starts(with: mark) ? data.dropFirst(mark.count) : data, as: UTF8.self)
    }

    /// The body as JSON.
    /// - Throws: ``GraphClientError`` when there is no body or it is not JSON.
    func json(expecting expected: @autoclosure () -> String) throws -> GraphValue {
        guard !data.isEmpty else { throw GraphClientError.emptyAnswer(status: status, expected: expected()) }
        do {
            return try GraphValue(json: data)
        } catch let error as GraphJSONError {
            throw GraphClientError.notJSON(status: status, error)
        }
    }

    /// The body as a JSON object.
    /// - Throws: ``GraphClientError`` when there is no body or it is no JSON object.
    func object(expecting expected: @autoclosure () -> String) throws -> GraphObject {
        let value = try json(expecting: expected())
        guard case .object(let object) = value else {
            throw GraphClientError.unexpectedAnswer(status: status, expected: expected(), found: value.kindName)
        }
        return object
    }
}
