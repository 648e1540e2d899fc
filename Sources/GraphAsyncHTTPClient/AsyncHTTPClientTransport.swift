#if GraphAsyncHTTPClient
    import AsyncHTTPClient
    import Foundation
    import GraphRuntime
    import HTTPTypes
    import NIOCore
    import NIOFoundationCompat
    import NIOHTTP1

    /// Sends requests with AsyncHTTPClient: for servers, above all on Linux. Bodies go and come as fast as the other side takes
    /// and gives them, so that memory stays the same whatever their size, and nothing goes by way of a file.
    ///
    /// Behind the package's trait `GraphAsyncHTTPClient`: who does not ask for it neither fetches nor builds SwiftNIO.
    public struct AsyncHTTPClientTransport: GraphTransport {
        private let client: HTTPClient
        private let timeout: TimeAmount

        /// A transport with a client that follows no redirects: those are for the middleware, which knows who may get the token.
        ///
        /// - Parameters:
        ///   - client: what sends. One that follows redirects by itself would take the token along.
        ///   - timeout: how long nothing may come before a request is given up.
        public init(_ client: HTTPClient = .graph, timeout: Duration = .seconds(60)) {
            self.client = client
            self.timeout = .nanoseconds(
                timeout.components.seconds * 1_000_000_000 + timeout.components.attoseconds / 1_000_000_000)
        }

        /// Sends the request. Cancelling the task cancels it.
        /// - Throws: ``GraphClientError`` for what kept an answer from coming, and `CancellationError`.
        public func send(_ request: HTTPRequest, body: GraphBody?, answer form: GraphAnswerForm) async throws -> (
            HTTPResponse, GraphBody
        ) {
            var native = HTTPClientRequest(
                url: "\(request.scheme ?? "https")://\(request.authority ?? "")\(request.path ?? "/")")
            native.method = HTTPMethod(rawValue: request.method.rawValue)
            for field in request.headerFields { native.headers.add(name: field.name.rawName, value: field.value) }
            native.body = body.map(Self.body)
            let response: HTTPClientResponse
            do {
                try Task.checkCancellation()
                response = try await client.execute(native, timeout: timeout)
            } catch {
                throw ClientFault.error(error, isSent: true)
            }
            var answer = HTTPResponse(status: .init(code: Int(response.status.code)))
            for (name, value) in response.headers {
                guard let name = HTTPField.Name(name) else { continue }
                answer.headerFields.append(HTTPField(name: name, value: value))
            }
            let length = response.headers.first(name: "content-length").flatMap { Int($0) }
            let isPlain = response.headers["content-encoding"].isEmpty && request.method != .head
            let parts = AnswerParts(body: response.body)
            let stream = GraphBody(parts, length: isPlain ? length : nil)
            guard case .collected(let limit) = form else { return (answer, stream) }
            return (answer, GraphBody(try await stream.collect(upTo: limit)))
        }

        private static func body(_ body: GraphBody) -> HTTPClientRequest.Body {
            if let data = body.data { return .bytes(ByteBuffer(bytes: data)) }
            let parts = body.map { ByteBuffer(bytes: $0) }
            return .stream(parts, length: body.length.map { .known(Int64($0)) } ?? .unknown)
        }
    }

    /// The parts of an answer, and their faults as ours.
    private struct AnswerParts: AsyncSequence, Sendable {
        typealias Element = Data

        let body: HTTPClientResponse.Body

        struct AsyncIterator: AsyncIteratorProtocol {
            var inner: HTTPClientResponse.Body.AsyncIterator

            mutating func next() async throws -> Data? {
                do {
                    return try await inner.next().map { Data(buffer: $0) }
                } catch {
                    throw ClientFault.error(error, isSent: true)
                }
            }
        }

        func makeAsyncIterator() -> AsyncIterator { AsyncIterator(inner: body.makeAsyncIterator()) }
    }

    extension HTTPClient {
        /// The client of transports that are given none: it follows no redirects and undoes compression up to a bound.
        public static let graph: HTTPClient = {
            var configuration = HTTPClient.Configuration()
            configuration.redirectConfiguration = .disallow
            configuration.decompression = .enabled(limit: .ratio(200))
            configuration.timeout.connect = .seconds(30)
            // Repeating is for the middleware, which knows when and how often.
            configuration.connectionPool.retryConnectionEstablishment = false
            return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        }()
    }
#endif
