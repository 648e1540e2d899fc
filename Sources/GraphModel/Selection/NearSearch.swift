/// Finds names that come near a pattern nothing matches: those that few changes of letters make match.
struct NearSearch {
    /// The most names to show.
    static let shown = 3
    /// Longer patterns and names are not compared.
    private static let longest = 256

    /// How many more pairs of a pattern's part and a name's byte may be compared, over all patterns: pages and patterns
    /// may be as many and as long as somebody wants, but nobody waits long for a hint. Real ones take a tenth of it.
    private var budget: Int

    init(budget: Int = 200_000_000) { self.budget = budget }

    /// The nearest names, nearest first and otherwise by their bytes.
    mutating func near(_ glob: Glob, among names: [String], arePaths: Bool) -> [String] {
        let letters = glob.parts.count { if case .byte = $0 { true } else { false } }
        let limit = min(3, letters / 3)
        guard limit > 0, glob.parts.count <= Self.longest else { return [] }
        var found: [(distance: Int, name: String)] = []
        for name in Set(names).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) where name.utf8.count <= Self.longest {
            budget -= glob.parts.count * name.utf8.count
            if budget < 0 { break }
            let text = GlobText(name, hasPlaceholders: arePaths)
            if let distance = Self.distance(glob.parts, text, limit) { found.append((distance, name)) }
        }
        found.sort(by: Self.precedes)
        return found.prefix(Self.shown).map(\.name)
    }

    private static func precedes(_ left: (distance: Int, name: String), _ right: (distance: Int, name: String)) -> Bool {
        left.distance == right.distance ? left.name.utf8.lexicographicallyPrecedes(right.name.utf8) : left.distance < right.distance
    }

    /// How many bytes must be added, removed, replaced or exchanged with their neighbour for the text to fit; nil when
    /// they are more than the limit. Placeholders count as one byte on both sides.
    private static func distance(_ parts: [Glob.Part], _ text: GlobText, _ limit: Int) -> Int? {
        let text = symbols(text)
        var before: [Int] = []
        var last = Array(0...text.count)
        for (index, part) in parts.enumerated() {
            let isStar = part == .some || part == .any
            var row = [isStar ? last[0] : last[0] + 1]
            row.reserveCapacity(text.count + 1)
            for (place, symbol) in text.enumerated() {
                let fits = isStar ? part == .any || symbol != .byte(0x2f) : part == symbol || part == .one
                var best = min(last[place] + (fits ? 0 : 1), last[place + 1] + (isStar ? 0 : 1), row[place] + 1)
                if isStar, fits { best = min(best, row[place]) }
                if index > 0, place > 0, part == text[place - 1], parts[index - 1] == symbol {
                    best = min(best, before[place - 1] + 1)
                }
                row.append(best)
            }
            if row.allSatisfy({ $0 > limit }) { return nil }
            before = last
            last = row
        }
        return last[text.count] <= limit ? last[text.count] : nil
    }

    private static func symbols(_ text: GlobText) -> [Glob.Part] {
        var symbols: [Glob.Part] = []
        var index = 0
        while index < text.bytes.count {
            let end = text.placeholderEnd[index]
            symbols.append(end == nil ? .byte(text.bytes[index]) : .placeholder)
            index = end ?? index + 1
        }
        return symbols
    }
}
