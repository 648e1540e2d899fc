import GraphGenBase

/// Hands out each name of a scope once.
struct NameScope {
    private var taken: Set<String>
    private let ignoresCase: Bool

    /// Makes a scope in which some names are gone from the start.
    init(reserved: Set<String> = [], ignoresCase: Bool = false) {
        self.ignoresCase = ignoresCase
        taken = ignoresCase ? Set(reserved.map { $0.lowercased() }) : reserved
    }

    /// Makes further names gone.
    mutating func reserve(_ names: some Sequence<String>) {
        for name in names { _ = take(name) }
    }

    /// Makes names free again.
    mutating func release(_ names: some Sequence<String>) {
        for name in names { taken.remove(ignoresCase ? name.lowercased() : name) }
    }

    /// The wished name when it is free, else the second wish, else the first free one of `name_`, `name_2`, `name_3`…
    /// - Parameter avoided: names that are free in the scope and no use to this caller.
    mutating func claim(_ wish: String, else second: String? = nil, avoiding avoided: Set<String> = []) -> String {
        func isFree(_ name: String) -> Bool { !avoided.contains(name) && take(name) }
        if isFree(wish) { return wish }
        if let second { return claim(second, avoiding: avoided) }
        if isFree(wish + "_") { return wish + "_" }
        var number = 2
        while !isFree("\(wish)_\(number)") { number += 1 }
        return "\(wish)_\(number)"
    }

    /// Whether a name is still to be had.
    func isFree(_ name: String) -> Bool { !taken.contains(ignoresCase ? name.lowercased() : name) }

    private mutating func take(_ name: String) -> Bool { taken.insert(ignoresCase ? name.lowercased() : name).inserted }
}
