import GraphGenBase
import Markdown

/// What a `"blockType": "resource"` comment says of a type.
struct ResourceMetadata {
    /// The name without namespace.
    var name: String
    /// The namespace; nil when the name is not qualified.
    var namespace: String?
    /// `baseType`, without `#`; nil when absent, null or empty.
    var base: String?
    /// `keyProperty`, several with commas between; nil when absent or empty.
    var keyProperty: String?
    /// `openType`.
    var isOpen: Bool
    /// `abstract` or `isAbstract`.
    var isAbstract: Bool
    /// `blockType`, lower case.
    var blockType: String

    /// Reads a comment's object; nil when it names no type.
    init?(_ metadata: JSONValue) {
        guard case .object(let members) = metadata else { return nil }
        // Keys are written in any case.
        func value(_ names: String...) -> JSONValue? {
            for name in names {
                if let member = members.first(where: { $0.name.asciiLowercased == name }) { return member.value }
            }
            return nil
        }
        guard let qualified = value("@odata.type", "@type", "odata.type")?.stringValue,
            let split = QualifiedName(qualified)
        else { return nil }
        name = split.name
        namespace = split.namespace
        base = Self.base(value("basetype")?.stringValue)
        keyProperty = Self.key(value("keyproperty"))
        isOpen = Self.isTrue(value("opentype"))
        isAbstract = Self.isTrue(value("abstract")) || Self.isTrue(value("isabstract"))
        blockType = value("blocktype")?.stringValue?.asciiLowercased ?? ""
    }

    /// Reads what can be told of a comment that is no JSON: `"key": "value"` wherever it stands.
    init?(broken text: String) {
        guard text.has("blocktype"), text.utf8.count <= Limits.commentBytes else { return nil }
        let bytes = Array(text.utf8)
        guard Self.value(of: "blocktype", in: bytes)?.asciiLowercased == "resource",
            let qualified = Self.value(of: "odata.type", in: bytes) ?? Self.value(of: "@type", in: bytes),
            let split = QualifiedName(qualified)
        else { return nil }
        name = split.name
        namespace = split.namespace
        base = Self.base(Self.value(of: "basetype", in: bytes))
        keyProperty = Self.value(of: "keyproperty", in: bytes)
        isOpen = Self.value(of: "opentype", in: bytes) == "true"
        isAbstract = false
        blockType = "resource"
    }

    /// The word behind a key and what marks stand between them.
    private static func value(of key: Needle, in bytes: [UInt8]) -> String? {
        guard var start = bytes.firstIndex(of: key) else { return nil }
        start += key.bytes.count
        while start < bytes.count, bytes[start].isSpace || marks.contains(bytes[start]) { start += 1 }
        var end = start
        while end < bytes.count, bytes[end].isWord || bytes[end] == Byte.period { end += 1 }
        return end > start ? String(bytes: bytes[start..<end]) : nil
    }

    private static let marks = Set("\"':=#".utf8)

    private static func base(_ text: String?) -> String? {
        guard let text else { return nil }
        let name = text.hasPrefix("#") ? String(text.dropFirst()) : text
        return name.isEmpty || name == "null" ? nil : name
    }

    /// One name, several with commas between, or a list of them.
    private static func key(_ value: JSONValue?) -> String? {
        if case .array(let names)? = value {
            return key(.string(names.compactMap(\.stringValue).joined(separator: ",")))
        }
        return value?.stringValue.flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func isTrue(_ value: JSONValue?) -> Bool {
        value?.boolValue ?? (value?.stringValue?.asciiLowercased == "true")
    }
}

/// A type's name as metadata writes it, cut at its last period.
struct QualifiedName {
    /// Without namespace.
    var name: String
    /// The namespace; nil when there is none.
    var namespace: String?

    /// Cuts `#microsoft.graph.x`, `Collection(microsoft.graph.x)` and the like; nil when nothing is left.
    init?(_ text: String) {
        var rest = text.trimmed.utf8[...]
        if rest.first == Byte.hash { rest = rest.dropFirst() }
        if rest.last == Byte.rightParenthesis, String(Substring(rest)).asciiLowercased.hasPrefix("collection(") {
            rest = rest.dropFirst(11).dropLast()
        }
        if rest.first == Byte.hash { rest = rest.dropFirst() }
        guard let dot = rest.lastIndex(of: Byte.period) else {
            guard !rest.isEmpty else { return nil }
            name = String(Substring(rest))
            return
        }
        name = String(Substring(rest[rest.index(after: dot)...])).trimmed
        namespace = Self.spelled(String(Substring(rest[..<dot])))
        if name.isEmpty { return nil }
    }

    /// A namespace as the service spells its beginning: not `graph`, not `Microsoft.Graph`.
    static func spelled(_ namespace: String) -> String {
        let lower = namespace.asciiLowercased
        if lower == "graph" || lower.hasPrefix("graph.") { return "microsoft." + namespace }
        guard lower == root || lower.hasPrefix(root + ".") else { return namespace }
        return root + namespace.dropFirst(root.count)
    }

    private static let root = "microsoft.graph"
}
