// What mutated code calls and C cannot say. Only bin/mutate builds this, into its copy of the package.
@_exported import MutantSwitch

/// One when the mutant is on: what a shifted bound is shifted by.
@inline(__always)
public func mutantStep(_ number: Int32) -> Int { mutantIsOn(number) ? 1 : 0 }

/// A list without the element at an index when the mutant is on.
public func mutantDrops<List: RangeReplaceableCollection>(_ number: Int32, _ index: Int, _ list: List) -> List {
    guard mutantIsOn(number) else { return list }
    var list = list
    list.remove(at: list.index(list.startIndex, offsetBy: index))
    return list
}

/// A dictionary without a key when the mutant is on.
public func mutantDrops<Key: Hashable, Value>(
    _ number: Int32, key: Key, _ entries: [Key: Value]
) -> [Key: Value] {
    mutantIsOn(number) ? entries.filter { $0.key != key } : entries
}

/// A text without one of its lines when the mutant is on.
public func mutantDrops(_ number: Int32, line: Int, _ text: String) -> String {
    guard mutantIsOn(number) else { return text }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    lines.remove(at: line)
    return lines.joined(separator: "\n")
}
