import GraphGenBase

extension ListReader {
    /// A number whose digits stand in groups as other languages write them, `1.000` or `65 535`, and its last token; nil for
    /// any other number.
    func grouped(_ first: Int) -> (number: NumericBound, last: Int)? {
        let text = words.text(of: first)
        if text.utf8.contains(Byte.period) {
            let groups = text.split(separator: ".", omittingEmptySubsequences: false)
            guard Self.areGroups(groups), let number = Int64(groups.joined()) else { return nil }
            return (.integer(number), first)
        }
        var groups = [Substring(text)]
        var last = first
        while last + 1 < tokens.count, groups.count < 5, tokens[last + 1].kind == .number,
            tokens[last + 1].hasSpaceBefore
        {
            groups.append(Substring(words.text(of: last + 1)))
            guard Self.areGroups(groups) else { break }
            last += 1
        }
        guard last > first, let number = Int64(groups.prefix(last - first + 1).joined()) else { return nil }
        return (.integer(number), last)
    }

    /// Up to three digits that begin with no zero, then three in each group.
    private static func areGroups(_ groups: [Substring]) -> Bool {
        guard groups.count > 1, let first = groups.first, (1...3).contains(first.utf8.count), first.first != "0" else {
            return false
        }
        return groups.allSatisfy { $0.utf8.allSatisfy(\.isDigit) }
            && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
    }
}
