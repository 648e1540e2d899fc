import APIModel

/// Models without sense: types that derive from, hold and answer one another at random, over a few areas.
struct RandomModel {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    /// Xorshift: the same numbers on every machine.
    mutating func next(_ bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(bound))
    }

    mutating func model() -> Model {
        let areas = ["one", "two", "three", "users", nil, "non-product-specific"]
        let count = 2 + next(24)
        let types = (0..<count).map { index in
            let isEnumeration = next(6) == 0
            return LibraryModel.type(
                "type\(index)", area: areas[next(areas.count)],
                namespace: next(8) == 0 ? "microsoft.graph.type\(next(count))" : "microsoft.graph",
                kind: isEnumeration ? .enumeration : .complex,
                base: isEnumeration || next(2) == 0 ? nil : "type\(next(count))",
                isEnumeration ? [] : (0..<next(5)).map { ("property\($0)", "type\(next(count))") })
        }
        let operations = (0..<next(20)).map { index in
            LibraryModel.operation(
                "operation\(next(12))", .action, "POST", path(index), area: areas[next(areas.count)],
                answers: next(3) == 0 ? nil : "type\(next(count))", takes: next(2) == 0 ? nil : "type\(next(count))")
        }
        return Model(apiVersion: "beta", types: types, operations: operations)
    }

    private mutating func path(_ index: Int) -> String {
        (0..<(1 + next(4))).map { _ in ["/a", "/b", "/{id}", "/c"][next(4)] }.joined() + "/call\(index)"
    }
}
