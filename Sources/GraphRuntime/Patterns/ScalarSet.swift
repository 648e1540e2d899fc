/// A set of characters: ranges of scalars, and categories of Unicode.
struct ScalarSet: Sendable {
    private var ranges: [ClosedRange<UInt32>] = []
    private var categories: [(names: Set<Unicode.GeneralCategory>, isNegated: Bool)] = []
    private var isNegated = false

    /// A set of ranges.
    init(_ ranges: [ClosedRange<UInt32>] = []) { self.ranges = ranges }

    /// A set of one character.
    init(_ scalar: Unicode.Scalar) { ranges = [scalar.value...scalar.value] }

    /// `\d`.
    static let digit = ScalarSet([0x30...0x39])
    /// `\w`.
    static let word = ScalarSet([0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x5F...0x5F])
    /// `\s`.
    static let space = ScalarSet([0x20...0x20, 0x09...0x0D])
    /// `.`: all but the ends of lines (ECMA-262, LineTerminator).
    static let any = ScalarSet([0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029]).negated

    /// All others.
    var negated: ScalarSet {
        var set = self
        set.isNegated.toggle()
        return set
    }

    /// Adds what another set has that was not made of categories.
    mutating func formUnion(_ other: ScalarSet) {
        guard other.isNegated else {
            ranges += other.ranges
            categories += other.categories
            return
        }
        if let (names, isNegated) = other.categories.first { categories.append((names, !isNegated)) }
        var low: UInt32 = 0
        for range in other.ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if range.lowerBound > low { ranges.append(low...(range.lowerBound - 1)) }
            low = range.upperBound + 1
        }
        if !other.ranges.isEmpty { ranges.append(low...0x10FFFF) }
    }

    /// Whether the character is one of them.
    func contains(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        for range in ranges where range.contains(value) { return !isNegated }
        for (names, isOther) in categories where names.contains(scalar.properties.generalCategory) != isOther {
            return !isNegated
        }
        return isNegated
    }

    /// `\p{L}` and its kind: a category of Unicode by its short name, or all that begin with a letter; nil for any other.
    init?(category name: some StringProtocol) {
        let names = Self.categoryNames.filter { $0.key == name || name.count == 1 && $0.key.hasPrefix(name) }
        guard !names.isEmpty else { return nil }
        categories = [(Set(names.values), false)]
    }

    private static let categoryNames: [String: Unicode.GeneralCategory] = [
        "Lu": .uppercaseLetter, "Ll": .lowercaseLetter, "Lt": .titlecaseLetter, "Lm": .modifierLetter,
        "Lo": .otherLetter, "Mn": .nonspacingMark, "Mc": .spacingMark, "Me": .enclosingMark, "Nd": .decimalNumber,
        "Nl": .letterNumber, "No": .otherNumber, "Pc": .connectorPunctuation, "Pd": .dashPunctuation,
        "Ps": .openPunctuation, "Pe": .closePunctuation, "Pi": .initialPunctuation, "Pf": .finalPunctuation,
        "Po": .otherPunctuation, "Sm": .mathSymbol, "Sc": .currencySymbol, "Sk": .modifierSymbol, "So": .otherSymbol,
        "Zs": .spaceSeparator, "Zl": .lineSeparator, "Zp": .paragraphSeparator, "Cc": .control, "Cf": .format,
        "Cs": .surrogate, "Co": .privateUse, "Cn": .unassigned,
    ]
}
