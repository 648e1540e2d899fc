import GraphDocs

/// Reads property rows out of a JSON representation, for pages that have no property table.
enum JSONSketch {
    /// One row for each member that is no annotation.
    static func rows(of json: JSONValue, at source: FactSource) -> [PropertyFacts] {
        guard case .object(let members) = json else { return [] }
        return members.compactMap { member in
            guard Assembly.isTypeName(member.name), let type = type(of: member.value) else { return nil }
            return PropertyFacts(name: member.name, type: type, source: source)
        }
    }

    private static func type(of value: JSONValue) -> TypeReference? {
        switch value {
        case .bool: return reference("Edm.Boolean")
        case .number(let text): return reference(text.contains(".") ? "Edm.Double" : "Edm.Int32")
        case .string(let text): return named(text)
        case .array(let items):
            guard let item = items.first, var type = type(of: item) else { return nil }
            type.isCollection = true
            return type
        case .object:
            guard let name = value["@odata.type"]?.stringValue else { return nil }
            return reference(name.hasPrefix("#") ? String(name.dropFirst()) : name)
        case .null: return nil
        }
    }

    // `String (identifier)`, `Int32`, `Collection(microsoft.graph.x)`; other text is a sample of a string.
    private static func named(_ text: String) -> TypeReference {
        let lower = text.lowercased()
        if lower.hasPrefix("collection("), lower.hasSuffix(")") {
            var inner = named(String(text.dropFirst("collection(".count).dropLast()))
            inner.isCollection = true
            return inner
        }
        if lower.contains("(timestamp)") { return reference("Edm.DateTimeOffset") }
        if lower.contains("duration)") { return reference("Edm.Duration") }
        if lower.contains("(time of day)") { return reference("Edm.TimeOfDay") }
        if let primitive = primitives[lower] { return reference(primitive) }
        let name = text.hasPrefix("#") ? String(text.dropFirst()) : text
        return reference(name.lowercased().hasPrefix("microsoft.graph.") ? name : "Edm.String")
    }

    private static func reference(_ name: String) -> TypeReference { TypeReference(name: name, raw: name) }

    private static let primitives = [
        "boolean": "Edm.Boolean", "int32": "Edm.Int32", "integer": "Edm.Int32", "int64": "Edm.Int64",
        "double": "Edm.Double", "single": "Edm.Single", "date": "Edm.Date", "datetimeoffset": "Edm.DateTimeOffset",
        "binary": "Edm.Binary", "guid": "Edm.Guid", "stream": "Edm.Stream",
    ]
}
