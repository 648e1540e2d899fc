/// Names that generated declarations may not have, and why.
enum ReservedNames {
    /// Words that need backticks where a name stands (The Swift Programming Language, Lexical Structure).
    static let keywords: Set<String> = [
        "Any", "Self", "actor", "as", "associatedtype", "await", "break", "case", "catch", "class", "continue",
        "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for",
        "func", "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil", "nonisolated",
        "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "self",
        "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var",
        "where", "while",
    ]

    /// Names no type may have: modules that generated code names, and what Swift reserves inside every type.
    static let types: Set<String> = [
        "Swift", "Foundation", "GraphRuntime", "HTTPTypes", "Type", "Protocol", "Self", "Any",
    ]

    /// Members that every model has from GraphRuntime or the standard library, and those of its fields and updates:
    /// a property is a member of all three.
    static let modelMembers: Set<String> = [
        "Fields", "Protocol", "Root", "Self", "Type", "Update", "annotations", "as", "bind", "checkValid",
        "customMirror",
        "debugDescription", "encode", "encoded", "field", "findings", "get", "getBool", "getDateTime", "getDouble",
        "getEnumeration", "getInt32", "getInt64", "getModel", "getString", "getStrings", "graphType", "graphValue",
        "hash", "hashValue", "init", "isEmpty", "nonNullField", "object", "odataType", "schema", "self", "set",
        "storedMember", "storedObject", "updatableField", "urlLiteral", "validate", "withoutUnknownFutureValues",
    ]

    /// Members that every enumeration has, and those of `Optional`: where a property is set, `.none` would be nil.
    static let enumerationMembers: Set<String> = [
        "none", "some",
        "Protocol", "RawValue", "Self", "Tag", "Type", "allKnown", "contains", "debugDescription", "description",
        "encode", "graphValue", "hash", "hashValue", "init", "insert", "isKnown", "isUnknownFutureValue", "matches",
        "members", "rawValue", "remove", "self", "union", "urlLiteral",
    ]

    /// Members that every path has, the verbs of builders for parts of a thing included; those for the thing itself are
    /// gone where it has them.
    static let pathMembers: Set<String> = [
        "Protocol", "Self", "Type", "_location", "addReference", "content", "count", "init", "removeReference", "self",
        "setContent",
    ]

    /// Members of the client, where paths begin.
    static let clientMembers: Set<String> = [
        "cloud", "collection", "credential", "options", "pages", "path", "request", "root", "transport", "version",
    ]

    /// What the bodies of generated methods say without `self.` in front: a parameter of such a name would hide it.
    static let bodyNames: Set<String> = ["Self", "root", "self"]

    /// Names that mean something else inside an extension of a GraphRuntime type; a model of such a name is
    /// written with its module in front.
    static let shadowed: Set<String> = [
        "AsyncIterator", "Element", "Failure", "Fields", "Node", "RawValue", "Response", "Root", "Tag", "Update",
        "Value",
    ]
}
