/// Percent-encoding (RFC 3986, section 2).
enum URLEscaping {
    /// Everything but unreserved characters encoded: for identifiers and literals, whose own `/`, `?` and `'` must not
    /// count as the address's.
    static func component(_ text: String) -> String { encoded(text, keeping: []) }

    /// The value of a query option. Kept are the characters of OData expressions that have no meaning of their own in a
    /// query; `+`, `&`, `=` and `#` have one.
    static func queryValue(_ text: String) -> String { encoded(text, keeping: queryMarks) }

    /// A path and query with everything encoded that none can have: a service may write a space or a bracket into a
    /// link, or a `%` that encodes nothing. What is encoded already stays as it is. (`URL` encodes an address that is not
    /// valid all over again, its `%2B` becomes `%252B`; so it is never given one.)
    static func repaired(_ path: String) -> String {
        let bytes = Array(path.utf8)
        var result = ""
        var start = 0
        for place in bytes.indices where bytes[place] == UInt8(ascii: "%") && !isEncoding(bytes[place...]) {
            result += encoded(bytes[start..<place], keeping: pathMarks) + "%25"
            start = place + 1
        }
        return result + encoded(bytes[start...], keeping: pathMarks)
    }

    /// Whether text begins with `%` and two hexadecimal digits.
    private static func isEncoding(_ bytes: ArraySlice<UInt8>) -> Bool {
        let digits = bytes.dropFirst().prefix(2)
        return digits.count == 2 && digits.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
    }

    private static let pathMarks = Set("%:/?@!$&'()*+,;=".utf8)
    private static let queryMarks = Set("$,()':/@*!;".utf8)
    private static let unreserved = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
    private static let hexadecimal = Array("0123456789ABCDEF".utf8)

    private static func encoded(_ text: String, keeping kept: Set<UInt8>) -> String {
        encoded(Array(text.utf8)[...], keeping: kept)
    }

    private static func encoded(_ text: ArraySlice<UInt8>, keeping kept: Set<UInt8>) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        for byte in text {
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

    /// A literal as it stands in a path: quotation marks around it stay readable, and so does a type before them;
    /// everything else is encoded.
    static func literal(_ text: String) -> String {
        guard text.hasSuffix("'"), let open = text.dropLast().firstIndex(of: "'"),
            text.first.map({ $0.isLetter || $0 == "'" }) == true,
            text[..<open].allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "_") })
        else { return component(text) }
        let inner = text[text.index(after: open)...].dropLast()
        return "\(text[..<open])'\(component(String(inner)))'"
    }
}
