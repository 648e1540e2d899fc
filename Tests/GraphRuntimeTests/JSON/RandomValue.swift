import GraphRuntime

/// Random numbers that are the same on every run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    /// SplitMix64 (Steele, Lea, Flood 2014).
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Random JSON values, of the kinds that Graph sends and some that it does not.
enum RandomValue {
    private static let names = ["id", "displayName", "@odata.type", "a", "", "é", "value", "pinMinimumLength", "x\"y"]
    private static let texts = [
        "", "a", "Display Name value", "é€😀", "line\nbreak", "quote\"", "back\\slash", "\u{1}",
        "2017-01-01T00:00:35.1329464-08:00",
        "abcdefgh", "a long text that does not fit into fifteen bytes", "\u{FFFF}", "\u{10FFFF}",
    ]

    static func make(_ random: inout SeededGenerator, depth: Int) -> GraphValue {
        switch Int.random(in: 0..<(depth > 0 ? 9 : 7), using: &random) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &random))
        case 2: return .number(GraphNumber(Int64.random(in: -1000...1000, using: &random)))
        case 3: return .number(GraphNumber(Int64.random(in: Int64.min...Int64.max, using: &random)))
        case 4: return .number(GraphNumber(Double(Int.random(in: -1_000_000...1_000_000, using: &random)) / 64) ?? 0)
        case 5, 6: return .string(texts[Int.random(in: 0..<texts.count, using: &random)])
        case 7:
            return .array((0..<Int.random(in: 0...5, using: &random)).map { _ in make(&random, depth: depth - 1) })
        default:
            let members = (0..<Int.random(in: 0...6, using: &random)).map { _ in
                (names[Int.random(in: 0..<names.count, using: &random)], make(&random, depth: depth - 1))
            }
            return .object(GraphObject(members))
        }
    }

    /// The text of a collection: objects mostly with the same names in the same order and the same white space, some with
    /// one name less, one twice, or other space.
    static func likeObjects(_ random: inout SeededGenerator) -> [UInt8] {
        let names = Array(Self.names.shuffled(using: &random).prefix(Int.random(in: 1...6, using: &random)))
        let spaces = ["", "", " ", "\n", "\n    ", "\n                    ", "\r\n\t"]
        let usual = (0..<4).map { _ in spaces.randomElement(using: &random) ?? "" }
        let objects = (0..<Int.random(in: 2...6, using: &random)).map { _ in
            var own = names
            if Int.random(in: 0..<6, using: &random) == 0 { own.removeLast() }
            if Int.random(in: 0..<8, using: &random) == 0 { own.append(names[0]) }
            var space = usual
            if Int.random(in: 0..<4, using: &random) == 0 {
                space[Int.random(in: 0..<4, using: &random)] = spaces.randomElement(using: &random) ?? ""
            }
            let members = own.map { name in
                let value = make(&random, depth: Int.random(in: 0...2, using: &random)).jsonText()
                return "\(space[0])\(GraphValue.string(name).jsonText())\(space[1]):\(space[2])\(value)"
            }
            return "{\(members.joined(separator: "\(space[3]),"))\(space[3])}"
        }
        return Array("[\(objects.joined(separator: ","))]".utf8)
    }

    /// The bytes with one to three of them changed, taken away or doubled.
    static func broken(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        let marks = Array("{}[]\",:\\0123456789-.eE nu\n".utf8)
        for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes.remove(at: place)
            case 1: bytes.insert(bytes[place], at: place)
            case 2: bytes[place] = marks[Int.random(in: 0..<marks.count, using: &random)]
            default: bytes = Array(bytes[..<place])
            }
        }
        return bytes
    }
}
