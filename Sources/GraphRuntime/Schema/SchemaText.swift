/// The line format of ``GraphSchema``, both ways: who writes a schema fills one of these with the same records that are
/// read from it. What a record's fields are stands in its own file, the reader beside the writer.
///
/// Data compiles in no time; the same as code took 14 s for 400 types.
package struct SchemaText {
    /// The lines so far; no final line end.
    package private(set) var text = "V\t1"

    /// The text of a schema without records.
    package init() {}

    /// Adds a type and its properties.
    package mutating func add(_ type: GraphSchemaType) { for line in type.lines { add(line) } }

    /// Adds an enumeration.
    package mutating func add(_ enumeration: GraphSchemaEnumeration) { add(enumeration.line) }

    /// Adds an operation and what is known of its parameters.
    package mutating func add(_ operation: GraphSchemaOperation) { for line in operation.lines { add(line) } }

    private mutating func add(_ fields: [String]) {
        text += "\n" + fields.map(Self.escaped).joined(separator: "\t")
    }

    /// The text of one field: what parts fields and lines is escaped.
    private static func escaped(_ field: String) -> String {
        guard field.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\\") }) else { return field }
        var bytes: [UInt8] = []
        for byte in field.utf8 {
            switch byte {
            case UInt8(ascii: "\\"): bytes += [byte, byte]
            case UInt8(ascii: "\t"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
            case UInt8(ascii: "\n"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
            case UInt8(ascii: "\r"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The fields of a line, with `\\`, `\t`, `\n` and `\r` turned into what they stand for.
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
                case UInt8(ascii: "r"): field.append(UInt8(ascii: "\r"))
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

    /// The prefix that `~` stands for.
    private static let namespace = "microsoft.graph."

    /// The name with `~` written out.
    static func expanded(_ name: some StringProtocol) -> String {
        name.hasPrefix("~") ? namespace + name.dropFirst() : String(name)
    }

    /// The name with `~` for the namespace that nearly all have.
    static func abbreviated(_ name: String) -> String {
        name.hasPrefix(namespace) ? "~" + name.dropFirst(namespace.count) : name
    }
}
