/// The line format of ``GraphSchema``.
enum SchemaText {
    /// The prefix that `~` stands for.
    static let namespace = "microsoft.graph."

    /// The name with `~` written out.
    static func expanded(_ name: some StringProtocol) -> String {
        name.hasPrefix("~") ? namespace + name.dropFirst() : String(name)
    }

    /// The fields of a line, with `\\`, `\t` and `\n` turned into what they stand for.
    static func fields(_ line: some Sequence<UInt8>) -> [String] {
        var fields: [String] = []
        var field: [UInt8] = []
        var isEscaped = false
        for byte in line {
            if isEscaped {
                isEscaped = false
                switch byte {
                case UInt8(ascii: "t"): field.append(UInt8(ascii: "\t"))
                case UInt8(ascii: "n"): field.append(UInt8(ascii: "\n"))
                default: field.append(byte)
                }
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\t") {
                fields.append(String(decoding: field, as: UTF8.self))
                field.removeAll(keepingCapacity: true)
            } else {
                field.append(byte)
            }
        }
        fields.append(String(decoding: field, as: UTF8.self))
        return fields
    }
}
