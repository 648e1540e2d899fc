import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// An HTTP server on this machine for tests of transports: one answer a connection, the requests kept as they came.
final class LocalServer: @unchecked Sendable {
    private let socket: Int32
    #if canImport(Glibc)
        /// A caller that is gone is no reason to end the process.
        private static let flags = Int32(MSG_NOSIGNAL)
    #else
        private static let flags: Int32 = 0
    #endif
    private let lock = NSLock()
    private var received: [String] = []
    private let answer: @Sendable (String) -> String
    /// The port that the system chose.
    let port: UInt16

    /// Listens, and answers each request with what the function makes of its first line.
    init?(answer: @escaping @Sendable (String) -> String) {
        #if canImport(Glibc)
            let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            let socket = Darwin.socket(AF_INET, SOCK_STREAM, 0)
        #endif
        self.socket = socket
        self.answer = answer
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            let native = UnsafeMutableRawPointer(pointer).assumingMemoryBound(to: sockaddr.self)
            return bind(socket, native, length) == 0 && listen(socket, 16) == 0
                && getsockname(socket, native, &length) == 0
        }
        port = UInt16(bigEndian: address.sin_port)
        guard isBound else { return nil }
        Thread.detachNewThread { [self] in serve() }
    }

    /// The requests so far: first line, headers and body.
    var requests: [String] { lock.withLock { received } }

    /// Takes no further connection. The socket is closed by the thread that waits on it: its number would else be the
    /// next server's while this thread still asks for connections by it.
    func stop() { _ = shutdown(socket, Int32(SHUT_RDWR)) }

    private func serve() {
        defer { close(socket) }
        while true {
            let connection = accept(socket, nil, nil)
            guard connection >= 0 else { return }
            let request = read(connection)
            lock.withLock { received.append(request) }
            let text = Array(answer(String(request.prefix { $0 != "\r\n" })).utf8)
            var rest = text[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes { send(connection, $0.baseAddress, $0.count, Self.flags) }
                guard count > 0 else { break }
                rest = rest.dropFirst(count)
            }
            close(connection)
        }
    }

    /// Reads up to the end of the headers, and as much body as they announce.
    private func read(_ connection: Int32) -> String {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let text = String(decoding: bytes, as: UTF8.self)
            if let end = text.range(of: "\r\n\r\n") {
                let field = text[..<end.lowerBound].lowercased().components(separatedBy: "content-length: ").dropFirst()
                    .first
                let length = field.flatMap { Int($0.prefix { $0.isNumber }) } ?? 0
                if text[end.upperBound...].utf8.count >= length { return text }
            }
            let count = recv(connection, &buffer, buffer.count, 0)
            if count <= 0 { return text }
            bytes += buffer[..<count]
        }
    }
}
