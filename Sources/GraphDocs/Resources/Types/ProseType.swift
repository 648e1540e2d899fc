import GraphGenBase
import Markdown

/// A type inside a cell that does not follow the grammar: prose around a link or around the name of a primitive ("Moment
/// in time when it was created. DateTimeOffset"), or a link whose brackets are broken.
struct ProseType {
    let context: PageContext
    /// The page links are relative to.
    let page: String

    /// What the cell says; nil when it names no type, or primitives more than one.
    func find(in cell: Table.Cell) -> TypeReference? {
        let words = Self.words(of: cell.raw)
        // "See [x](y.md)" leads to the type's description, not to the type.
        if let first = words.first, Self.pointers.contains(first.lowercased()) { return nil }
        guard var type = linked(cell) ?? broken(cell.raw) ?? Self.primitive(words) else { return nil }
        type.raw = cell.raw
        if words.contains(where: { Self.pluralWords.contains($0.lowercased()) })
            || cell.raw.asciiLowercased.hasPrefix("one or more ")
        {
            type.isCollection = true
            for index in type.alternatives.indices { type.alternatives[index].isCollection = true }
        }
        return type
    }

    /// The pages of types that the cell links to; of several each is an alternative.
    private func linked(_ cell: Table.Cell) -> TypeReference? {
        var types: [TypeReference] = []
        for link in cell.content.links.prefix(8) {
            let target = context.target(of: link.destination, from: page)
            guard let type = reference(link.label, target), !types.contains(type) else { continue }
            types.append(type)
        }
        guard var first = types.first else { return nil }
        first.alternatives = Array(types.dropFirst())
        return first
    }

    /// `[x(y.md)`, `x](y.md)`: a page of a type, told by its ending.
    private func broken(_ raw: String) -> TypeReference? {
        guard raw.utf8.count < 400 else { return nil }
        let bytes = Array(raw.utf8)
        guard let end = bytes.firstIndex(of: ".md") else { return nil }
        var start = end
        while start > 0, bytes[start - 1].isWord || Self.pathMarks.contains(bytes[start - 1]) { start -= 1 }
        let target = context.target(of: String(bytes: bytes[start..<(end + 3)]), from: page)
        let label = String(bytes: bytes[..<start]).utf8.split { !$0.isWord }.last.flatMap { String($0) }
        return reference(label ?? "", target)
    }

    private func reference(_ label: String, _ target: LinkTarget) -> TypeReference? {
        guard let page = target.page, PagePath.isIn(.resources, page: page) else { return nil }
        let name = TypeName.isTypeName(label) ? label : String(PagePath.name(of: page).dropLast(3))
        return TypeReference(name: name, linkPage: page, linkFragment: target.fragment)
    }

    /// The one primitive the words name in the spelling of OData; in small letters only as the last word of a few.
    private static func primitive(_ words: [Substring]) -> TypeReference? {
        let found = Set(words.filter { names.contains(String($0)) })
        if found.count == 1, let type = found.first.flatMap(PrimitiveType.init(shortName:)) {
            return TypeReference(type)
        }
        guard words.count < 6, let last = words.last(where: { !pluralWords.contains($0.lowercased()) }) else {
            return nil
        }
        return smallNames[last.lowercased()].map { TypeReference($0) }
    }

    private static func words(of raw: String) -> [Substring] {
        raw.split { !($0.isLetter || $0.isNumber) }
    }

    private static let pathMarks = Set("/.-\\".utf8)

    private static let pluralWords: Set<String> = ["collection", "collections", "array", "list", "set"]
    private static let pointers: Set<String> = ["see", "refer", "for", "same"]

    /// Names that are no English words; `String` and `Boolean` are, but capitals tell.
    private static let names: Set<String> = [
        "DateTimeOffset", "TimeOfDay", "Int16", "Int32", "Int64", "String", "Boolean", "Guid", "Double",
    ]

    /// Words that stand for nothing else at the end of a type cell: `Base64 encoded string`, `32-bit unsigned integer`.
    private static let smallNames: [String: PrimitiveType] = [
        "string": .string, "strings": .string, "boolean": .boolean, "integer": .int32, "int32": .int32, "int64": .int64,
        "datetimeoffset": .dateTimeOffset, "guid": .guid, "uuid": .guid, "guids": .guid,
    ]
}
