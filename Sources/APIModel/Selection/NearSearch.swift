import GraphGenBase

/// Finds names that come near a pattern nothing matches: those that few changes of letters make match.
struct NearSearch {
    /// The most names to show.
    static let shown = 3
    /// Longer patterns and names are not compared.
    private static let longest = 256

    /// How many more pairs of a pattern's part and a name's byte may be compared, over all patterns: pages and patterns
    /// may be as many and as long as somebody wants, but nobody waits long for a hint. Real ones take a tenth of it.
    private var budget: Int

    init(budget: Int = 50_000_000) { self.budget = budget }

    /// The nearest names, nearest first and otherwise by their bytes.
    mutating func near(_ glob: Glob, among names: [String], arePaths: Bool) -> [String] {
        let letters = glob.parts.count { if case .byte = $0 { true } else { false } }
        let limit = min(3, letters / 3)
        guard limit > 0, glob.parts.count <= Self.longest else { return [] }
        let parts = Self.symbols(glob)
        var found: [(distance: Int, name: String)] = []
        for name in Set(names).sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        where name.utf8.count <= Self.longest {
            budget -= glob.parts.count * name.utf8.count
            if budget < 0 { break }
            let text = GlobText(name, hasPlaceholders: arePaths)
            if let distance = Self.distance(parts, Self.symbols(text), limit) { found.append((distance, name)) }
        }
        found.sort(by: Self.precedes)
        return found.prefix(Self.shown).map(\.name)
    }

    private static func precedes(_ left: (distance: Int, name: String), _ right: (distance: Int, name: String)) -> Bool
    {
        left.distance == right.distance
            ? left.name.utf8.lexicographicallyPrecedes(right.name.utf8) : left.distance < right.distance
    }

    // What is compared: bytes as they are, and these. Plain numbers, for speed.
    private static let placeholder: UInt16 = 256
    private static let one: UInt16 = 257
    private static let some: UInt16 = 258
    private static let any: UInt16 = 259
    private static let slash = UInt16(Byte.slash)

    /// How many symbols must be added, removed, replaced or exchanged with their neighbour for the text to fit; nil when
    /// they are more than the limit. Placeholders are one symbol on both sides.
    private static func distance(_ parts: [UInt16], _ text: [UInt16], _ limit: Int) -> Int? {
        var before: [Int] = []
        var last = Array(0...text.count)
        var row = last
        for index in parts.indices {
            let part = parts[index]
            let isStar = part == some || part == any
            row[0] = isStar ? last[0] : last[0] + 1
            var least = row[0]
            for place in text.indices {
                let symbol = text[place]
                var best: Int
                if isStar {
                    best = min(last[place + 1], row[place] + 1)
                    if part == any || symbol != slash { best = min(best, last[place], row[place]) }
                } else {
                    best = min(
                        last[place] + (part == symbol || part == one ? 0 : 1), last[place + 1] + 1, row[place] + 1)
                }
                if index > 0, place > 0, part == text[place - 1], parts[index - 1] == symbol {
                    best = min(best, before[place - 1] + 1)
                }
                row[place + 1] = best
                least = min(least, best)
            }
            if least > limit { return nil }
            before = last
            swap(&last, &row)
        }
        return last[text.count] <= limit ? last[text.count] : nil
    }

    private static func symbols(_ glob: Glob) -> [UInt16] {
        glob.parts.map {
            switch $0 {
            case .byte(let byte): UInt16(byte)
            case .placeholder: placeholder
            case .one: one
            case .some: some
            case .any: any
            }
        }
    }

    private static func symbols(_ text: GlobText) -> [UInt16] {
        var symbols: [UInt16] = []
        var index = 0
        while index < text.bytes.count {
            let end = text.placeholderEnd[index]
            symbols.append(end == nil ? UInt16(text.bytes[index]) : placeholder)
            index = end ?? index + 1
        }
        return symbols
    }
}
