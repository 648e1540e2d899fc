/// Percent-encoding (RFC 3986, section 2).
enum URLEscaping {
    /// Everything but unreserved characters encoded: for identifiers and literals, whose own `/`, `?` and `'` must not
    /// count as the address's.
    static func component(_ text: String) -> String { encoded(text, keeping: []) }

    /// The value of a query option. Kept are the characters of OData expressions that have no meaning of their own in a
    /// query; `+`, `&`, `=` and `#` have one.
    static func queryValue(_ text: String) -> String { encoded(text, keeping: queryMarks) }

    /// An address with the characters encoded that none can have: a service may write a space into a link.
    static func repaired(_ address: String) -> String { encoded(address, keeping: addressMarks) }

    private static let addressMarks = Set("%:/?#[]@!$&'()*+,;=".utf8)
    private static let queryMarks = Set("$,()':/@*!;".utf8)
    private static let unreserved = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
    private static let hexadecimal = Array("0123456789ABCDEF".utf8)

    private static func encoded(_ text: String, keeping kept: Set<UInt8>) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if unreserved.contains(byte) || kept.contains(byte) {
                bytes.append(byte)
            } else {
                bytes.append(UInt8(ascii: "%"))
                bytes.append(hexadecimal[Int(byte >> 4)])
                bytes.append(hexadecimal[Int(byte & 15)])
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A literal as it stands in a path: quotation marks around it stay readable, everything else is encoded.
    static func literal(_ text: String) -> String {
        guard text.count > 1, text.hasSuffix("'"), let open = text.firstIndex(of: "'"),
            text[..<open].allSatisfy({ $0.isASCII && $0.isLetter })
        else { return component(text) }
        let inner = text[text.index(after: open)...].dropLast()
        return "\(text[..<open])'\(component(String(inner)))'"
    }
}
