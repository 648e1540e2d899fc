extension JSONValue {
    /// How serialised JSON is laid out.
    package enum Layout: Sendable {
        /// No white space at all.
        case compact
        /// Two spaces for each level, one member or element a line.
        case indented
    }

    /// The value as JSON text: members in order, numbers as they are, only `"`, `\` and
    /// ``UnsafeScalars`` escaped.
    package func serialized(_ layout: Layout = .compact) -> String {
        var output = OutputMemory(capacity: 256)
        write(to: &output, indentation: layout == .indented ? 0 : nil)
        return output.text
    }

    /// Appends the value to UTF-8 output. `indentation` is the level of the value, nil for the compact layout.
    func write(to output: inout OutputMemory, indentation: Int?) {
        switch self {
        case .null: output.append("null")
        case .bool(let value): output.append((value ? "true" : "false"))
        case .number(let text): output.append(text)
        case .string(let text): output.appendEscaped(text)
        case .array(let elements):
            Self.write(elements, between: "[]", to: &output, indentation: indentation) { element, output, level in
                element.write(to: &output, indentation: level)
            }
        case .object(let members):
            Self.write(members, between: "{}", to: &output, indentation: indentation) { member, output, level in
                output.appendEscaped(member.name)
                output.append((level == nil ? ":" : ": "))
                member.value.write(to: &output, indentation: level)
            }
        }
    }

    private static func write<Item>(
        _ items: [Item], between brackets: StaticString, to output: inout OutputMemory, indentation: Int?,
        _ writeItem: (Item, inout OutputMemory, Int?) -> Void
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

    private static func startLine(_ indentation: Int?, _ output: inout OutputMemory) {
        guard let indentation else { return }
        output.appendLine(indentation: 2 * indentation)
    }
}
