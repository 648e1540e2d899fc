import GraphDocs
import GraphGenBase

/// All type names of a version: whatever the case a page writes, one spelling comes out.
struct TypeNames {
    /// Canonical qualified names by their lower-case form.
    private var canonical: [String: String] = [:]
    /// Canonical qualified names by lower-case last part.
    private var byLastPart: [String: [String]] = [:]
    /// Structures a page defines, by lower-case page.
    private var structuresOfPage: [String: [String]] = [:]
    /// The pairs of page and structure in it.
    private var structurePlaces: Set<String> = []
    /// Enumerations a page defines: normalised heading and canonical name.
    private var enumerationsOfPage: [String: [(heading: String, name: String)]] = [:]

    /// Adds a name; the first spelling stays.
    mutating func add(_ qualifiedName: String) {
        let key = qualifiedName.lowercased()
        guard canonical[key] == nil else { return }
        canonical[key] = qualifiedName
        byLastPart[Self.lastPart(key), default: []].append(qualifiedName)
    }

    /// Adds another name of a known type.
    mutating func add(alias: String, of qualifiedName: String) {
        let key = alias.lowercased()
        if canonical[key] == nil { canonical[key] = qualifiedName }
    }

    /// Says that a page defines a structure.
    mutating func add(structure qualifiedName: String, on page: String) {
        let name = canonical[qualifiedName.lowercased()] ?? qualifiedName
        let page = page.lowercased()
        if structurePlaces.insert("\(page)#\(name)").inserted { structuresOfPage[page, default: []].append(name) }
    }

    /// The structures a page defines.
    func structures(on page: String) -> [String] { structuresOfPage[page.lowercased()] ?? [] }

    /// Says that a page defines an enumeration under a heading.
    mutating func add(enumeration qualifiedName: String, heading: String, on page: String) {
        let name = canonical[qualifiedName.lowercased()] ?? qualifiedName
        enumerationsOfPage[page.lowercased(), default: []].append((Self.normalised(heading), name))
    }

    /// The canonical spelling of a qualified name.
    subscript(qualifiedName: String) -> String? { canonical[qualifiedName.lowercased()] }

    /// Looks a reference up: the link's target before the label, the page's namespace before others.
    func lookUp(_ reference: TypeReference, in scope: Scope) -> String? {
        if let page = reference.linkPage {
            // Most links are written as the page is; only a few need their case ignored.
            let isKnown = structuresOfPage[page] != nil || enumerationsOfPage[page] != nil
            if let name = target(reference, on: isKnown ? page : page.lowercased(), scope) { return name }
        } else if reference.linkFragment != nil, let name = target(reference, on: scope.page.lowercased(), scope) {
            return name
        }
        return lookUp(reference.name, in: scope)
    }

    /// Looks a name up as written, qualified or not.
    func lookUp(_ name: String, in scope: Scope) -> String? {
        let written = Self.stripped(name)
        let key = written.lowercased()
        if key.hasPrefix("microsoft.graph.") {
            if let known = canonical[key] { return known }
        } else {
            if let known = canonical["\(scope.namespace.lowercased()).\(key)"] { return known }
            if let known = canonical["microsoft.graph.\(key)"] { return known }
        }
        let others = byLastPart[Self.lastPart(key)] ?? []
        if others.count == 1 { return others[0] }
        // "A collection of secureScores" means secureScore.
        guard others.isEmpty, key.hasSuffix("s") else { return nil }
        let singular = byLastPart[Self.lastPart(String(key.dropLast()))] ?? []
        return singular.count == 1 ? singular[0] : nil
    }

    /// The qualified name of a type that nobody defines.
    static func qualified(_ name: String, in scope: Scope) -> String {
        let written = stripped(name)
        // The root of all entities is in no other namespace, whether a page defines it or not.
        if written.lowercased() == "entity" { return entity }
        guard written.lowercased().hasPrefix("microsoft.graph.") else { return "\(scope.namespace).\(written)" }
        return "microsoft.graph." + written.dropFirst("microsoft.graph.".count)
    }

    /// Where a name is written.
    struct Scope {
        /// The page's namespace.
        var namespace: String
        /// The page.
        var page: String
    }

    private func target(_ reference: TypeReference, on page: String, _ scope: Scope) -> String? {
        let structures = structuresOfPage[page] ?? []
        if reference.linkFragment == nil, structures.count == 1, enumerationsOfPage[page] == nil {
            return structures[0]
        }
        let enumerations = enumerationsOfPage[page] ?? []
        if let fragment = reference.linkFragment {
            let heading = Self.normalised(fragment)
            if let match = enumerations.first(where: { $0.heading == heading }) { return match.name }
        }
        let label = Self.lastPart(reference.name).lowercased()
        if let match = structures.first(where: { Self.lastPart($0).lowercased() == label }) { return match }
        let heading = Self.normalised(label)
        if let match = enumerations.first(where: { $0.heading == heading }) { return match.name }
        if structures.isEmpty, enumerations.count == 1 { return enumerations[0].name }
        // Only a page about one type can correct a label.
        return structures.count == 1 && reference.linkFragment == nil ? structures[0] : nil
    }

    /// A heading or fragment without case, separators and its closing `values`.
    static func normalised(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if byte >= 0x41 && byte <= 0x5a {
                bytes.append(byte | 0x20)
            } else if byte.isLetter || byte.isDigit || byte >= 0x80 {
                bytes.append(byte)
            }
        }
        var letters = String(decoding: bytes, as: UTF8.self)
        for suffix in ["propertyvalues", "enumerationvalues", "values", "members", "options", "flags", "enumeration"]
        where letters.count > suffix.count && letters.hasSuffix(suffix) {
            letters.removeLast(suffix.count)
            break
        }
        return letters
    }

    private static func stripped(_ name: String) -> String {
        let name = name.hasPrefix("#") ? String(name.dropFirst()) : name
        return name.lowercased().hasPrefix("graph.") ? "microsoft." + name : name
    }

    /// The root of the entity types.
    static let entity = "microsoft.graph.entity"

    /// Whether text can be a type's name.
    static func isName(_ name: String) -> Bool {
        guard let first = name.utf8.first, first.isLetter || first == Byte.underscore || first == Byte.hash else {
            return false
        }
        return name.utf8.dropFirst().allSatisfy {
            $0.isLetter || $0.isDigit || $0 == Byte.underscore || $0 == Byte.period
        }
    }

    /// The name without its namespace.
    static func lastPart(_ name: String) -> String {
        guard let dot = name.utf8.lastIndex(of: Byte.period) else { return name }
        return String(name[name.utf8.index(after: dot)...])
    }
}
