import Foundation
import HTTPTypes

/// An absolute web address taken apart as HTTP needs it, its text untouched but for characters that no
/// address has, which are encoded (`URL` may rewrite what it is given).
struct WebAddress: Sendable, Hashable {
    /// `https` or `http`.
    let scheme: String
    /// Host and port as written.
    let authority: String
    /// The host in lower case.
    let host: String
    /// Path and query, from the first slash on, without a fragment.
    let path: String

    /// Takes apart `scheme://host[:port]/path?query`; nil for anything else, also for addresses with a user name, which
    /// are used to pass one host for another.
    init?(_ text: String) {
        guard let colon = text.firstRange(of: "://") else { return nil }
        scheme = text[..<colon.lowerBound].lowercased()
        guard scheme == "https" || scheme == "http" else { return nil }
        let rest = text[colon.upperBound...]
        let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
        authority = String(rest[..<end])
        let isPlain = authority.utf8.allSatisfy { byte in
            (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
                || Self.marks.contains(byte)
        }
        guard isPlain, !authority.isEmpty else { return nil }
        host = Self.host(authority).lowercased()
        let afterHost = rest[end...].prefix { $0 != "#" }
        // A line break would end the request line; nothing else that is wrong can do harm once it is encoded.
        guard afterHost.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
        let escaped = URLEscaping.repaired(String(afterHost))
        path = escaped.hasPrefix("/") ? escaped : "/" + escaped
    }

    private static let marks = Set("-._~:[]".utf8)

    private static func host(_ authority: String) -> String {
        if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") { return String(authority[...end]) }
        return String(authority.prefix { $0 != ":" })
    }

    /// The port: the one that is written, or that of the scheme; nil for one that is no number.
    var port: Int? {
        let written = authority.dropFirst(host.count)
        if written.isEmpty { return scheme == "https" ? 443 : 80 }
        return Int(written.dropFirst())
    }

    /// Whether the host is the machine itself.
    var isLoopback: Bool {
        host == "localhost" || host == "[::1]" || host.hasPrefix("127.") && host.allSatisfy { $0.isNumber || $0 == "." }
    }

    /// Whether both are of one scheme, host and port (RFC 6454).
    func isSameOrigin(as other: WebAddress) -> Bool {
        scheme == other.scheme && host == other.host && port == other.port
    }

    /// The address without what was asked, which may be secret: pre-authenticated addresses carry their token there.
    var withoutQuery: String { "\(scheme)://\(authority)\(path.prefix { $0 != "?" })" }

    /// The address of a request.
    init?(_ request: HTTPRequest) {
        self.init("\(request.scheme ?? "https")://\(request.authority ?? "")\(request.path ?? "/")")
    }

    /// The whole address.
    var text: String { "\(scheme)://\(authority)\(path)" }

    /// The address for those who want a `URL`; nil where that would be another address than this one.
    var url: URL? {
        let url = URL(string: text)
        return url?.absoluteString == text ? url : nil
    }

    /// The address that a `Location` header or a link gives, which may be relative to this one.
    func resolving(_ reference: String) -> WebAddress? {
        if let absolute = WebAddress(reference) { return absolute }
        let beforeQuery = reference.prefix { $0 != "?" && $0 != "#" }
        // `mailto:`, and `a:b`, which would be a scheme.
        if beforeQuery.prefix(while: { $0 != "/" }).contains(":") { return nil }
        if reference.hasPrefix("//") { return WebAddress("\(scheme):\(reference)") }
        let query = reference.dropFirst(beforeQuery.count)
        let own = path.prefix { $0 != "?" }
        guard !beforeQuery.isEmpty else {
            return query.hasPrefix("?") ? WebAddress("\(scheme)://\(authority)\(own)\(query)") : self
        }
        let merged =
            beforeQuery.hasPrefix("/") ? beforeQuery : own[...(own.lastIndex(of: "/") ?? own.startIndex)] + beforeQuery
        return WebAddress("\(scheme)://\(authority)\(Self.withoutDots(merged))\(query)")
    }

    /// The path with `.` and `..` resolved (RFC 3986, section 5.2.4).
    private static func withoutDots(_ path: Substring) -> String {
        var segments: [Substring] = []
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        for (index, part) in zip(parts.indices, parts) {
            let isLast = index == parts.indices.last
            switch part {
            case ".": if isLast { segments.append("") }
            case "..":
                if !segments.isEmpty { segments.removeLast() }
                if isLast { segments.append("") }
            default: segments.append(part)
            }
        }
        return "/" + segments.joined(separator: "/")
    }
}
