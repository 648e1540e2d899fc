import GraphDocs
import GraphGenBase

/// A type's name as its page has it, a heading's spelling, and as the links to the page have it.
struct LinkedSpelling {
    var written: String
    var linked: String

    /// Names of types begin with a small letter. Where a page calls its type `Flow`, its file is `mainflow.md`, and other
    /// pages link to it as `mainFlow`, the page has shortened the name. By page.
    static func find(in pages: [PageFacts]) -> [String: LinkedSpelling] {
        var suspects: [String: (name: String, stem: String)] = [:]
        for page in pages where page.types.count == 1 {
            let name = page.types[0].name
            guard let first = name.utf8.first, first.isUppercase else { continue }
            let stem = page.page.dropLast(3).split { $0 == "/" || $0 == "-" }.last?.lowercased() ?? ""
            if stem.count > name.count, stem.hasSuffix(name.lowercased()) { suspects[page.page] = (name, stem) }
        }
        guard !suspects.isEmpty else { return [:] }
        var found: [String: LinkedSpelling] = [:]
        func note(_ reference: TypeReference?) {
            guard let reference, let page = reference.linkPage, let suspect = suspects[page] else { return }
            let name = TypeNames.lastPart(reference.name)
            guard name.lowercased() == suspect.stem, name.utf8.first.map(\.isLowercase) == true else { return }
            if found[page] == nil { found[page] = LinkedSpelling(written: suspect.name, linked: name) }
        }
        for page in pages {
            for type in page.types {
                note(type.sentenceBase)
                for row in type.properties + type.relationships { note(row.type) }
            }
        }
        return found
    }
}
