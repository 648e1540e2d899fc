import Foundation
import GraphRuntime
import HTTPTypes

/// A request as the server gets it.
public struct TestRequest: Sendable {
    /// The method.
    public let method: HTTPRequest.Method
    /// The path behind the version, percent-encoded: `/users/1`. The whole path where it has no version.
    public let path: String
    /// The query options by name, decoded.
    public let query: [String: String]
    /// The headers, token included.
    public let headers: HTTPFields
    /// The body; empty when there is none.
    public let body: Data
    /// The whole address.
    public let url: String
    /// The values of the template's placeholders, decoded.
    public internal(set) var parameters: [String: String] = [:]

    /// The body as JSON; nil when it is none.
    public var json: GraphValue? { try? GraphValue(json: body) }

    init(_ request: HTTPRequest, _ body: Data?) {
        method = request.method
        headers = request.headerFields
        self.body = body ?? Data()
        let whole = request.path ?? "/"
        url = "\(request.scheme ?? "")://\(request.authority ?? "")\(whole)"
        let mark = whole.firstIndex(of: "?") ?? whole.endIndex
        let segments = whole[..<mark].split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        let isVersioned = ["v1.0", "beta"].contains(segments.first ?? "")
        path = isVersioned ? "/" + segments.dropFirst().joined(separator: "/") : String(whole[..<mark])
        var query: [String: String] = [:]
        for option in whole[mark...].dropFirst().split(separator: "&") {
            let parts = option.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = parts[0].removingPercentEncoding ?? String(parts[0])
            query[name] = parts.count > 1 ? parts[1].removingPercentEncoding ?? String(parts[1]) : ""
        }
        self.query = query
    }
}
