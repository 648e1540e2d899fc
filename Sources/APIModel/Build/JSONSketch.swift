import GraphDocs
import GraphGenBase

/// Reads property rows out of a JSON representation, for pages that have no property table.
enum JSONSketch {
    /// One row for each member that is no annotation.
    static func rows(of json: JSONValue, at source: Place) -> [PropertyFacts] {
        guard case .object(let members) = json else { return [] }
        return members.compactMap { member in
            guard TypeNames.isName(member.name) else { return nil }
            return PropertyFacts(name: member.name, type: type(of: member.value), source: source)
        }
    }

    // What a value leaves open is still a property.
    private static func type(of value: JSONValue) -> TypeReference {
        switch value {
        case .bool: return reference("Edm.Boolean")
        case .number(let text): return reference(text.contains(".") ? "Edm.Double" : "Edm.Int32")
        case .string(let text): return named(text)
        case .array(let items):
            var type = items.first.map(Self.type) ?? reference("Edm.Untyped")
            type.isCollection = true
            return type
        case .object:
            guard let name = value["@odata.type"]?.stringValue else { return reference("Edm.Untyped") }
            return reference(name.hasPrefix("#") ? String(name.dropFirst()) : name)
        case .null: return reference("Edm.Untyped")
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
        if lower.contains("(binary)") { return reference("Edm.Binary") }
        if lower.contains("(timestamp)") || isInstant(text.utf8) { return reference("Edm.DateTimeOffset") }
        if lower.contains("duration)") { return reference("Edm.Duration") }
        if lower.contains("(time of day)") { return reference("Edm.TimeOfDay") }
        if let primitive = primitives[lower] { return reference(primitive) }
        let name = text.hasPrefix("#") ? String(text.dropFirst()) : text
        return reference(name.lowercased().hasPrefix("microsoft.graph.") ? name : "Edm.String")
    }

    // `2014-01-01T00:00:00Z`
    private static func isInstant(_ text: String.UTF8View) -> Bool {
        text.count >= 19 && text.count < 40
            && zip(text, "0000-00-00T00:00:00".utf8).allSatisfy { $1 == Byte.zero ? $0 &- 0x30 < 10 : $0 == $1 }
    }

    private static func reference(_ name: String) -> TypeReference { TypeReference(name: name, raw: name) }

    private static let primitives = [
        "boolean": "Edm.Boolean", "int32": "Edm.Int32", "integer": "Edm.Int32", "int64": "Edm.Int64",
        "double": "Edm.Double", "single": "Edm.Single", "date": "Edm.Date", "datetimeoffset": "Edm.DateTimeOffset",
        "binary": "Edm.Binary", "guid": "Edm.Guid", "stream": "Edm.Stream",
    ]
}
