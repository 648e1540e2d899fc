import Foundation
import HTTPTypes

/// Where requests begin: a version of the API at a deployment of Graph, the credential and the transport they are sent
/// with. Generated extensions add the first segments of the documented paths.
public struct GraphClient: Sendable {
    /// The version of the API.
    public let version: GraphVersion
    /// The deployment.
    public let cloud: GraphCloud
    /// What gives the tokens.
    public let credential: any GraphCredential
    /// What sends the requests.
    public let transport: any GraphTransport
    /// Whether requests ask for members of enumerations that the service otherwise hides behind `unknownFutureValue`
    /// (`Prefer: include-unknown-enum-members`), where an answer can hold some.
    public let includesUnknownEnumMembers: Bool

    /// A client.
    public init(
        version: GraphVersion = .v1, cloud: GraphCloud = .global, credential: any GraphCredential,
        transport: any GraphTransport = URLSessionTransport.shared, includesUnknownEnumMembers: Bool = true
    ) {
        self.includesUnknownEnumMembers = includesUnknownEnumMembers
        self.version = version
        self.cloud = cloud
        self.credential = credential
        self.transport = transport
    }

    /// The path that begins with that segment, which is taken as it is.
    public func path<Node: GraphPath>(_ segment: StaticString) -> Node { root.segment(segment) }

    /// The address that every request begins with: root and version.
    var baseAddress: String { "\(cloud.root)/\(version.rawValue)" }

    /// What a token is asked for.
    private var scopes: [String] { ["\(cloud.root)/.default"] }

    /// Sends a request, with the token where the host may have it, and follows redirects of requests that only read.
    /// - Throws: ``GraphError`` for an error status, and what the credential and the transport throw.
    func send(_ method: HTTPRequest.Method, _ address: String, _ headers: HTTPFields, _ body: Data?) async throws
        -> GraphAnswer
    {
        guard var target = WebAddress(address) else { throw GraphClientError.invalidAddress(address) }
        for _ in 0...10 {
            let (response, data) = try await sendOnce(method, target, headers, body)
            if response.status.kind == .redirection, method == .get || method == .head,
                let next = response.headerFields[.location].flatMap({ target.resolving($0) })
            {
                target = next
                continue
            }
            guard response.status.kind == .successful else {
                throw GraphError(status: response.status.code, headers: response.headerFields, data: data)
            }
            return GraphAnswer(status: response.status.code, headers: response.headerFields, data: data)
        }
        throw GraphClientError.tooManyRedirects(target.text)
    }

    private func sendOnce(
        _ method: HTTPRequest.Method, _ target: WebAddress, _ headers: HTTPFields, _ body: Data?
    ) async throws -> (HTTPResponse, Data) {
        var headers = headers
        if headers[.clientRequestID] == nil { headers[.clientRequestID] = UUID().uuidString.lowercased() }
        if !cloud.allowsToken(target) {
            // Also one that the caller set: it is meant for Graph, not for whoever a link leads to.
            headers[.authorization] = nil
        } else if headers[.authorization] == nil {
            headers[.authorization] = "Bearer " + (try await credential.token(for: scopes))
        }
        let request = HTTPRequest(
            method: method, scheme: target.scheme, authority: target.authority, path: target.path,
            headerFields: headers)
        return try await transport.send(request, body: body)
    }
}
