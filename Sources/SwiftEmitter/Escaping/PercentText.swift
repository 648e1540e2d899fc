import GraphGenBase

/// Text with percent signs and hexadecimal digits for bytes (RFC 3986, section 2.1).
enum PercentText {
    /// The text that is meant; a percent sign without two digits stays.
    static func decoded(_ text: some StringProtocol) -> String {
        guard text.utf8.contains(Byte.percent) else { return String(text) }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == Byte.percent, digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
