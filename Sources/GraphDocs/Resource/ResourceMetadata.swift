import Markdown

/// What a `"blockType": "resource"` comment says of a type.
struct ResourceMetadata {
    /// The name without namespace.
    var name: String
    /// The namespace; nil when the name is not qualified.
    var namespace: String?
    /// `baseType`, without `#`; nil when absent, null or empty.
    var base: String?
    /// `keyProperty`; nil when absent or empty.
    var keyProperty: String?
    /// `openType`.
    var isOpen: Bool
    /// `abstract` or `isAbstract`.
    var isAbstract: Bool
    /// `blockType`, lower case.
    var blockType: String

    /// Reads a comment's object; nil when it names no type.
    init?(_ metadata: JSONValue) {
        guard let qualified = (metadata["@odata.type"] ?? metadata["@type"])?.stringValue,
            let split = QualifiedName(qualified)
        else { return nil }
        name = split.name
        namespace = split.namespace
        base = metadata["baseType"]?.stringValue.flatMap { text in
            let name = text.hasPrefix("#") ? String(text.dropFirst()) : text
            return name.isEmpty || name == "null" ? nil : name
        }
        keyProperty = metadata["keyProperty"]?.stringValue.flatMap { $0.isEmpty ? nil : $0 }
        isOpen = Self.isTrue(metadata["openType"])
        isAbstract = Self.isTrue(metadata["abstract"]) || Self.isTrue(metadata["isAbstract"])
        blockType = metadata["blockType"]?.stringValue?.asciiLowercased ?? ""
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
        if rest.first == UInt8(ascii: "#") { rest = rest.dropFirst() }
        if rest.last == UInt8(ascii: ")"), String(Substring(rest)).asciiLowercased.hasPrefix("collection(") {
            rest = rest.dropFirst(11).dropLast()
        }
        if rest.first == UInt8(ascii: "#") { rest = rest.dropFirst() }
        guard let dot = rest.lastIndex(of: UInt8(ascii: ".")) else {
            guard !rest.isEmpty else { return nil }
            name = String(Substring(rest))
            return
        }
        name = String(Substring(rest[rest.index(after: dot)...]))
        namespace = String(Substring(rest[..<dot]))
        if name.isEmpty { return nil }
    }
}
