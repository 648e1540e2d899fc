import Foundation
import HTTPTypes

/// A request and its answer, as a fixture has them: without what is secret.
public struct GraphExchange: Sendable, Hashable, Codable {
    /// The method.
    public let method: String
    /// The whole address.
    public let url: String
    /// The headers of the request.
    public let headers: [String: String]
    /// The body of the request as text, or in base64 where it is none; nil where there is none.
    public let body: String?
    /// The status of the answer.
    public let status: Int
    /// The headers of the answer.
    public let answerHeaders: [String: String]
    /// The body of the answer as text, or in base64 where it is none.
    public let answerBody: String
    /// Whether the body of the answer is in base64.
    public let isBinary: Bool

    init(_ request: HTTPRequest, _ body: Data?, _ response: HTTPResponse, _ answer: Data) {
        method = request.method.rawValue
        url = Self.redacted(address: "\(request.scheme ?? "")://\(request.authority ?? "")\(request.path ?? "")")
        headers = Self.shown(request.headerFields)
        self.body = body.map { String(data: $0, encoding: .utf8) ?? $0.base64EncodedString() }
        status = response.status.code
        answerHeaders = Self.shown(response.headerFields)
        let text = String(data: answer, encoding: .utf8)
        answerBody = text ?? answer.base64EncodedString()
        isBinary = text == nil
    }

    /// The answer, to be given again.
    var answer: ReplayTransport.Answer {
        var fields = HTTPFields()
        for (name, value) in answerHeaders {
            guard let name = HTTPField.Name(name) else { continue }
            fields[name] = value
        }
        let data = isBinary ? Data(base64Encoded: answerBody) : Data(answerBody.utf8)
        return ReplayTransport.Answer(status: status, headers: fields, body: data ?? Data())
    }

    private static let secret: Set<String> = [
        "authorization", "cookie", "set-cookie", "proxy-authorization", "x-ms-refreshtoken",
    ]

    private static func shown(_ fields: HTTPFields) -> [String: String] {
        var shown: [String: String] = [:]
        for field in fields where !secret.contains(field.name.canonicalName) {
            shown[field.name.rawName] = field.name == .location ? redacted(address: field.value) : field.value
        }
        return shown
    }

    /// The address with the values of its query left out where they are what lets one in.
    private static func redacted(address: String) -> String {
        guard let mark = address.firstIndex(of: "?") else { return address }
        let options = address[address.index(after: mark)...].split(separator: "&").map { option -> String in
            let name = option.prefix { $0 != "=" }
            let isSecret = ["tempauth", "sig", "access_token", "code", "token"].contains(name.lowercased())
            return isSecret ? "\(name)=redacted" : String(option)
        }
        return address[...mark] + options.joined(separator: "&")
    }
}

extension ReplayTransport {
    /// A transport that answers what a fixture of ``RecordingTransport`` holds, in its order.
    /// - Throws: ``GraphClientError/file(_:_:)`` when it is no fixture.
    public convenience init(fixture file: URL) throws {
        guard let data = try? Data(contentsOf: file),
            let exchanges = try? JSONDecoder().decode([GraphExchange].self, from: data)
        else {
            throw GraphClientError.file(file.lastPathComponent, "it is no fixture")
        }
        self.init(exchanges.map(\.answer))
    }
}
