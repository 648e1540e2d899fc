/// A value of a property as people are shown it: members of enumerations as Swift writes them, objects with the name of their
/// type, long collections cut.
struct ShownValue: CustomReflectable, CustomDebugStringConvertible {
    /// How many objects and collections inside one another are shown.
    static let deepest = 8

    private let value: GraphValue
    /// The qualified name of the declared type, nil when no page tells it.
    private let type: String?
    private let schema: GraphSchema
    private let depth: Int

    init(_ value: GraphValue, _ type: String?, _ schema: GraphSchema, depth: Int) {
        self.value = value
        self.type = type
        self.schema = schema
        self.depth = depth
    }

    /// What stands for those that are not shown.
    struct More: CustomReflectable, CustomDebugStringConvertible {
        let count: Int
        var debugDescription: String { "\(count) more" }
        var customMirror: Mirror { Mirror(self, children: []) }
    }

    /// The value itself where it is short and harmless, so that whoever looks at a mirror has it; else this.
    var shown: Any {
        switch value {
        case .bool(let value): value
        case .number(let number): number.int64.map { $0 as Any } ?? self
        case .string(let text) where member == nil && ShownText.isHarmless(text): text
        default: self
        }
    }

    /// The text as it is printed.
    static func text(of shown: Any) -> String { String(reflecting: shown) }

    var debugDescription: String {
        switch value {
        case .null: "nil"
        case .bool(let value): String(value)
        case .number(let number): ShownText.cut(number.text)
        case .string(let text): member ?? ShownText.quoted(text)
        case .array(let elements):
            elements.isEmpty || depth <= Self.deepest
                ? ShownText.cut("[" + parts.map { Self.text(of: $0.value) }.joined(separator: ", ") + "]") : "[…]"
        case .object(let object): nested(object)?.text ?? untyped(object)
        }
    }

    var customMirror: Mirror {
        guard depth <= Self.deepest else { return Mirror(self, children: []) }
        switch value {
        case .array: return Mirror(self, children: parts, displayStyle: .collection)
        case .object(let object):
            return Mirror(self, children: nested(object)?.children ?? parts, displayStyle: .struct)
        default: return Mirror(self, children: [])
        }
    }

    /// The object with its type, nil where no page tells it.
    private func nested(_ object: GraphObject) -> ShownObject? {
        guard let type, schema.type(type) != nil else { return nil }
        return ShownObject(object: object, declared: type, schema: schema, depth: depth)
    }

    private func untyped(_ object: GraphObject) -> String {
        if object.isEmpty { return "[:]" }
        guard depth <= Self.deepest else { return "[…]" }
        let members = parts.map { label, value in (label.map { $0 + ": " } ?? "") + Self.text(of: value) }
        return ShownText.cut("[" + members.joined(separator: ", ") + "]")
    }

    /// The elements, or the members with their names in quotation marks.
    private var parts: [(label: String?, value: Any)] {
        var parts: [(label: String?, value: Any)] = []
        switch value {
        case .array(let elements):
            for element in elements.prefix(GraphLimits.shownMembers) {
                parts.append((nil, ShownValue(element, type, schema, depth: depth + 1).shown))
            }
            if elements.count > GraphLimits.shownMembers {
                parts.append((nil, More(count: elements.count - GraphLimits.shownMembers)))
            }
        case .object(let object):
            for member in object.prefix(GraphLimits.shownMembers) {
                parts.append(
                    (ShownText.quoted(member.name), ShownValue(member.value, nil, schema, depth: depth + 1).shown))
            }
            if object.count > GraphLimits.shownMembers {
                parts.append(("…", More(count: object.count - GraphLimits.shownMembers)))
            }
        default: break
        }
        return parts
    }

    /// A member of an enumeration, or several of flags, as Swift writes them; nil for anything else.
    private var member: String? {
        guard case .string(let text) = value, let enumeration = type.flatMap({ schema.enumeration($0) }) else {
            return nil
        }
        guard enumeration.isFlags else { return Self.member(text) }
        let members = text.split(separator: ",").map { Self.member($0.trimmingSpaces) }
        return members.count <= GraphLimits.shownMembers && members.allSatisfy { $0 != nil }
            ? "[" + members.compactMap { $0 }.joined(separator: ", ") + "]" : nil
    }

    /// The member with its point, nil when it is no name.
    private static func member(_ text: String) -> String? {
        let isName =
            text.utf8.count <= 100
            && text.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == UInt8(ascii: "_") }
            && !(text.utf8.first.map { $0 &- 0x30 < 10 } ?? true)
        // Beside the members of `Optional` these have other names.
        return isName ? "." + text + (text == "none" || text == "some" ? "Value" : "") : nil
    }
}
