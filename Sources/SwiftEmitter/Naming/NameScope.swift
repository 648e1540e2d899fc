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

    /// The wished name when it is free, else the first free one of `name_`, `name_2`, `name_3`…
    mutating func claim(_ wish: String) -> String {
        if take(wish) { return wish }
        if take(wish + "_") { return wish + "_" }
        var number = 2
        while !take("\(wish)_\(number)") { number += 1 }
        return "\(wish)_\(number)"
    }

    private mutating func take(_ name: String) -> Bool { taken.insert(ignoresCase ? name.lowercased() : name).inserted }
}
