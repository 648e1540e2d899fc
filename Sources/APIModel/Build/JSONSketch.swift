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
        case .bool: return reference(.boolean)
        case .number(let text): return reference(text.contains(".") ? .double : .int32)
        case .string(let text): return named(text)
        case .array(let items):
            var type = items.first.map(Self.type) ?? reference(.untyped)
            type.isCollection = true
            return type
        case .object:
            return value.saidType.map(reference) ?? reference(.untyped)
        case .null: return reference(.untyped)
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
        if lower.contains("(binary)") { return reference(.binary) }
        if lower.contains("(timestamp)") || isInstant(text.utf8) { return reference(.dateTimeOffset) }
        if lower.contains("duration)") { return reference(.duration) }
        if lower.contains("(time of day)") { return reference(.timeOfDay) }
        if let primitive = primitives[lower] { return reference(primitive) }
        let name = text.hasPrefix("#") ? String(text.dropFirst()) : text
        return name.lowercased().hasPrefix("microsoft.graph.") ? reference(name) : reference(.string)
    }

    // `2014-01-01T00:00:00Z`
    private static func isInstant(_ text: String.UTF8View) -> Bool {
        text.count >= 19 && text.count < 40
            && zip(text, "0000-00-00T00:00:00".utf8).allSatisfy { $1 == Byte.zero ? $0 &- 0x30 < 10 : $0 == $1 }
    }

    private static func reference(_ name: String) -> TypeReference { TypeReference(name: name, raw: name) }

    private static func reference(_ type: PrimitiveType) -> TypeReference { TypeReference(type, raw: type.rawValue) }

    private static let primitives: [String: PrimitiveType] = [
        "boolean": .boolean, "int32": .int32, "integer": .int32, "int64": .int64,
        "double": .double, "single": .single, "date": .date, "datetimeoffset": .dateTimeOffset,
        "binary": .binary, "guid": .guid, "stream": .stream,
    ]
}
