extension JSONValue {
    /// How serialised JSON is laid out.
    public enum Layout: Sendable {
        /// No white space at all.
        case compact
        /// Two spaces for each level, one member or element a line.
        case indented
    }

    /// The value as JSON text: members in order, numbers as they are, everything above U+001F but `"` and `\` unescaped.
    public func serialized(_ layout: Layout = .compact) -> String {
        var output: [UInt8] = []
        write(to: &output, indentation: layout == .indented ? 0 : nil)
        return String(decoding: output, as: UTF8.self)
    }

    /// Appends the value to UTF-8 output. `indentation` is the level of the value, nil for the compact layout.
    func write(to output: inout [UInt8], indentation: Int?) {
        switch self {
        case .null: output += "null".utf8
        case .bool(let value): output += (value ? "true" : "false").utf8
        case .number(let text): output += text.utf8
        case .string(let text): Self.write(text, to: &output)
        case .array(let elements):
            Self.write(elements, between: "[]", to: &output, indentation: indentation) { element, output, level in
                element.write(to: &output, indentation: level)
            }
        case .object(let members):
            Self.write(members, between: "{}", to: &output, indentation: indentation) { member, output, level in
                Self.write(member.name, to: &output)
                output += (level == nil ? ":" : ": ").utf8
                member.value.write(to: &output, indentation: level)
            }
        }
    }

    private static func write<Item>(
        _ items: [Item], between brackets: StaticString, to output: inout [UInt8], indentation: Int?,
        _ writeItem: (Item, inout [UInt8], Int?) -> Void
    ) {
        let inner = indentation.map { $0 + 1 }
        output.append(brackets.utf8Start[0])
        for (index, item) in items.enumerated() {
            if index > 0 { output.append(Byte.comma) }
            startLine(inner, &output)
            writeItem(item, &output, inner)
        }
        if !items.isEmpty { startLine(indentation, &output) }
        output.append(brackets.utf8Start[1])
    }

    private static func startLine(_ indentation: Int?, _ output: inout [UInt8]) {
        guard let indentation else { return }
        output.append(Byte.newline)
        output += repeatElement(Byte.space, count: 2 * indentation)
    }

    private static func write(_ text: String, to output: inout [UInt8]) {
        output.append(Byte.quote)
        for byte in text.utf8 {
            switch byte {
            case Byte.quote, Byte.backslash: output += [Byte.backslash, byte]
            case Byte.newline: output += "\\n".utf8
            case Byte.carriageReturn: output += "\\r".utf8
            case Byte.tab: output += "\\t".utf8
            case 0..<0x20:
                let digits = Array("0123456789abcdef".utf8)
                output += "\\u00".utf8
                output += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: output.append(byte)
            }
        }
        output.append(Byte.quote)
    }
}
