import GraphGenBase
import Yams

/// Finds the anchors (`&name`) of a YAML text, without which there are no aliases (`*name`): a few lines of these stand
/// for any amount of data, and the YAML library expands them before anybody is asked.
package enum YAMLAnchors {
    /// Where the first one is; nil when there is none.
    ///
    /// A text that holds `*` where an alias may stand is read with another character in its place, so that nothing is
    /// expanded while it is looked at.
    ///
    /// - Throws: `YamlError` when the text is not YAML.
    package static func first(in text: String) throws -> (line: Int, column: Int)? {
        guard text.utf8.contains(Byte.ampersand) else { return nil }
        let parser = try Parser(yaml: withoutAsterisks(text))
        // Nodes hold their anchors weakly; the parser keeps them.
        return try withExtendedLifetime(parser) {
            guard let root = try parser.singleRoot() else { return nil }
            return first(in: root)
        }
    }

    /// Without recursion, since nesting is the page's to choose.
    private static func first(in root: Node) -> (line: Int, column: Int)? {
        var found: (line: Int, column: Int)?
        var open = [root]
        while let node = open.popLast() {
            if node.anchor != nil {
                let place = node.mark.map { (line: $0.line, column: $0.column) } ?? (line: 1, column: 1)
                if found.map({ place < $0 }) ?? true { found = place }
            }
            switch node {
            case .sequence(let items): open += items
            case .mapping(let entries): for (key, value) in entries { open += [key, value] }
            case .scalar, .alias: break
            }
        }
        return found
    }

    /// The text with a letter for each `*`: one that it does not hold, so that no two keys become one.
    private static func withoutAsterisks(_ text: String) -> String {
        guard text.utf8.contains(Byte.asterisk) else { return text }
        var isThere = [Bool](repeating: false, count: 256)
        for byte in text.utf8 { isThere[Int(byte)] = true }
        let letters = UInt8(ascii: "A")...UInt8(ascii: "z")
        let letter = letters.first { $0.isAlphanumeric && !isThere[Int($0)] } ?? UInt8(ascii: "A")
        return String(decoding: text.utf8.map { $0 == Byte.asterisk ? letter : $0 }, as: UTF8.self)
    }
}
