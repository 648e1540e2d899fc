import GraphGenBase
import Markdown

/// Names of properties that a machine translated, put right with the JSON of their page.
///
/// Translated tables hold `Beschreibung` for `description`, `ID` for `id` and `Version` for `version`; the JSON below them
/// is never translated and lists the same properties in about the same order.
struct NameAlignment {
    /// The names of each object, in order.
    private let objects: [Names]

    private struct Names {
        let keys: [String]
        let byLowercase: [String: Int]
    }

    /// From the objects that the page shows; nil when there is none.
    init?(_ objects: [JSONValue?]) {
        self.objects = objects.compactMap { json in
            guard case .object(let members)? = json else { return nil }
            let keys = members.map(\.name).filter { !$0.hasPrefix("@odata.") && $0.utf8.count <= Self.longestName }
            let byLowercase = Dictionary(keys.enumerated().map { ($1.asciiLowercased, $0) }) { first, _ in first }
            return Names(keys: Array(keys.prefix(Self.mostNames)), byLowercase: byLowercase)
        }
        if self.objects.allSatisfy(\.keys.isEmpty) { return nil }
    }

    /// The rows' names in order; the first cells as they are where nothing speaks for a change.
    func names(of cells: [String]) -> [String] {
        let found = objects.map { Self.names(of: cells, in: $0) }
        // The object that tells most rows goes first, the others fill what it leaves open.
        let ordered = found.sorted { $0.count(where: { $0 != nil }) > $1.count(where: { $0 != nil }) }
        var names: [String?] = ordered.first ?? cells.map { _ in nil }
        var taken = Set(names.compactMap(\.self))
        for other in ordered.dropFirst() {
            for (index, name) in other.enumerated() where names[index] == nil {
                if let name, taken.insert(name).inserted { names[index] = name }
            }
        }
        return zip(cells, names).map { cell, name in
            if let name { return name }
            // Not in the JSON: only a word that is no English name is put right.
            guard let words = TranslatedNames.english(cell), words.count == 1, !cells.contains(words[0]),
                taken.insert(words[0]).inserted
            else { return cell }
            return words[0]
        }
    }

    private static func names(of cells: [String], in object: Names) -> [String?] {
        let keys = object.keys
        let places = cells.map { object.byLowercase[$0.asciiLowercased].flatMap { $0 < keys.count ? $0 : nil } }
        let isAligned =
            cells.count == keys.count
            && places.enumerated().allSatisfy { index, place in place.map { $0 == index } ?? true }
        if isAligned { return keys }
        var used = Set(places.compactMap(\.self))
        var found = places
        for (index, cell) in cells.enumerated() where found[index] == nil {
            let place = TranslatedNames.english(cell)?.lazy.compactMap { object.byLowercase[$0.asciiLowercased] }.first
            if let place, place < keys.count, used.insert(place).inserted { found[index] = place }
        }
        fill(&found, cells, used, keys.count)
        fillWords(&found, cells, keys)
        return found.map { $0.map { keys[$0] } }
    }

    /// Between two rows that are told, as many rows that look translated as names that no row has are those names.
    private static func fill(_ found: inout [Int?], _ cells: [String], _ used: Set<Int>, _ count: Int) {
        guard found.contains(where: { $0 != nil }) else { return }
        var start = 0
        var before = -1
        while start < found.count {
            if let place = found[start] {
                before = place
                start += 1
                continue
            }
            var end = start
            while end < found.count, found[end] == nil { end += 1 }
            let after = end < found.count ? found[end] ?? count : count
            if before < after {
                let free = ((before + 1)..<after).filter { !used.contains($0) }
                // What a word of the dictionary stands for is not here, or it would be told.
                let rows = (start..<end).filter {
                    TranslatedNames.english(cells[$0]) == nil && TranslatedNames.mayBeTranslated(cells[$0])
                }
                if rows.count == free.count {
                    for (row, place) in zip(rows, free) { found[row] = place }
                }
            }
            start = end
        }
    }

    /// A cell that kept an English word of exactly one name that no row has is that name; a last one is the last name.
    private static func fillWords(_ found: inout [Int?], _ cells: [String], _ keys: [String]) {
        guard found.contains(where: { $0 != nil }) else { return }
        var free = Set(keys.indices).subtracting(found.compactMap(\.self))
        var open = cells.indices.filter {
            found[$0] == nil && TranslatedNames.english(cells[$0]) == nil
                && TranslatedNames.mayBeTranslated(cells[$0])
        }
        guard open.count <= fewest, free.count <= fewest else { return }
        for row in open {
            let words = cells[row].utf8.split { !$0.isLetter }.filter { $0.count > 3 }.map { String(bytes: Array($0)) }
            let meant = free.filter { place in
                words.contains { keys[place].asciiLowercased.contains($0.asciiLowercased) }
            }
            guard meant.count == 1, let place = meant.first else { continue }
            found[row] = place
            free.remove(place)
        }
        open.removeAll { found[$0] != nil }
        if open.count == 1, free.count == 1, cells.count == keys.count, cells.count > 3 { found[open[0]] = free.first }
    }

    /// Rows and names that are compared word by word; more are no table for people.
    private static let fewest = 40
    private static let longestName = 128
    private static let mostNames = 2_000
}
