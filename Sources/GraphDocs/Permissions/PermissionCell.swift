import GraphGenBase

/// A cell that lists permissions.
struct PermissionCell {
    /// A part of a cell: for one resource when the cell says so ("For **user** resource: ...").
    struct Part {
        /// What the part is about; empty when the cell makes no difference.
        var scope: String
        /// The alternatives in reading order, each a set needed together; empty for "not supported".
        var alternatives: [[String]]
    }

    /// The parts; empty when the cell says nothing of permissions.
    let parts: [Part]

    /// Reads the description form of a cell's text, one line per `<br>`.
    init(lines: [String]) {
        var parts: [Part] = []
        var scope = ""
        for line in lines {
            var text = line.trimmed
            var isJoint = false
            if let (label, rest) = Self.label(text) {
                isJoint = PermissionGroups.joint.contains(label.asciiLowercased)
                if !isJoint, !PermissionGroups.separate.contains(label.asciiLowercased) { scope = label }
                text = rest
            }
            let isNone = CallerDictionary.isNone(text)
            var alternatives = isNone ? [] : Self.alternatives(text)
            if isJoint, !alternatives.isEmpty { alternatives = [alternatives.flatMap { $0 }] }
            if alternatives.isEmpty, !isNone { alternatives = Self.identityScopes(text) }
            guard isNone || !alternatives.isEmpty else { continue }
            if let index = parts.firstIndex(where: { $0.scope == scope }) {
                parts[index].alternatives += alternatives.filter { !parts[index].alternatives.contains($0) }
            } else {
                parts.append(Part(scope: scope, alternatives: alternatives))
            }
        }
        self.parts = parts
    }

    /// `For user resource: A, B` as label and rest; nil when there is no label before the first permission.
    private static func label(_ text: String) -> (label: String, rest: String)? {
        guard let colon = text.utf8.firstIndex(of: Byte.colon) else { return nil }
        let before = text[..<colon]
        guard before.utf8.count <= 80, !before.has("."), !before.has(",") else { return nil }
        var label = before.filter { $0 != "`" && $0 != "*" }[...]
        for opening in ["For the ", "For ", "In "] where label.hasPrefix(opening) {
            label = label.dropFirst(opening.count)
        }
        for ending in [" resources", " resource"] where label.hasSuffix(ending) { label = label.dropLast(ending.count) }
        return (String(label).trimmed, String(text[text.index(after: colon)...]).trimmed)
    }

    /// `A, B and C` is A or (B and C); `A, B plus C` is (A and C) or (B and C).
    static func alternatives(_ text: String) -> [[String]] {
        let bytes = Array(text.utf8)
        var product: [[String]] = [[]]
        var rest = bytes[...]
        while true {
            let plus = rest.firstIndex(ofWord: "plus")
            let part = rest[..<(plus ?? rest.endIndex)]
            let factor = PermissionGroups.product(part) ?? list(part)
            if !factor.isEmpty, product.count * factor.count <= 256 {
                product = product.flatMap { left in factor.map { right in left + right.filter { !left.contains($0) } } }
            }
            guard let plus else { break }
            rest = rest[(plus + 4)...]
        }
        return product.filter { !$0.isEmpty }
    }

    /// `offline_access, openid`: the scopes that OpenID Connect defines, where a cell lists nothing else.
    private static func identityScopes(_ text: String) -> [[String]] {
        let words = text.split { $0 == "," || $0 == " " || $0 == "." }.map(String.init)
        return words.allSatisfy(openID.contains) ? words.map { [$0] } : []
    }

    private static let openID: Set<String> = ["openid", "profile", "email", "offline_access"]

    /// Whether a text is permissions and hardly a word besides.
    static func listsOnlyPermissions(_ text: String) -> Bool {
        let found = alternatives(text).flatMap { $0 }
        let letters = found.reduce(0) { $0 + $1.utf8.count }
        return !found.isEmpty && text.utf8.count - letters < 8 + 6 * found.count
    }

    /// Permissions between commas, `or` or spaces; `and` joins.
    static func list(_ bytes: ArraySlice<UInt8>) -> [[String]] {
        var groups: [[String]] = []
        var index = bytes.startIndex
        var gap = index
        while index < bytes.endIndex {
            guard bytes[index].isLetter, index == bytes.startIndex || !isNamePart(bytes[index - 1]) else {
                index += 1
                continue
            }
            var end = index
            while end < bytes.endIndex, isNamePart(bytes[end]) { end += 1 }
            while !bytes[end - 1].isWord { end -= 1 }
            let name = bytes[index..<end]
            if isPermission(name) {
                let between = bytes[gap..<index]
                if !groups.isEmpty, joins(between) {
                    groups[groups.count - 1].append(String(bytes: name))
                } else {
                    groups.append([String(bytes: name)])
                }
                gap = end
            }
            index = end
        }
        var seen: Set<[String]> = []
        return groups.filter { seen.insert($0).inserted }
    }

    private static func joins(_ between: ArraySlice<UInt8>) -> Bool {
        if between.contains(Byte.comma) || between.firstIndex(ofWord: "or") != nil { return false }
        return between.firstIndex(ofWord: "and") != nil || between.contains(Byte.ampersand)
            || between.contains(Byte.plus)
            || TranslatedPhrases.conjunctions.contains { between.firstIndex(ofWord: $0) != nil }
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        byte.isWord || byte == Byte.period || byte == Byte.hyphen
    }

    /// Words joined by periods, one of them longer than an abbreviation's; no host name.
    private static func isPermission(_ name: ArraySlice<UInt8>) -> Bool {
        var start = name.startIndex
        var hasPeriod = false
        var hasWord = false
        for index in name.indices where name[index] == Byte.period {
            if index == start { return false }
            if index - start > 2 { hasWord = true }
            hasPeriod = true
            start = index + 1
        }
        let last = name[start...]
        guard hasPeriod, hasWord || last.count > 2 else { return false }
        // `microsoft.directory/users/read` is what a role may do.
        guard !name.begins(with: "microsoft."), !name.begins(with: "graph.microsoft") else { return false }
        return !["com", "net", "org", "md"].contains(String(bytes: last).asciiLowercased)
    }
}
