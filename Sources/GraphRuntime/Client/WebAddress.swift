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
        if reference.hasPrefix("//") { return WebAddress("\(scheme):\(reference)") }
        if reference.hasPrefix("/") { return WebAddress("\(scheme)://\(authority)\(reference)") }
        return nil
    }
}
