import GraphRuntime

/// Rules made at random, and what they are as text: the slow checker knows them without reading the text.
struct RandomProperty {
    /// What a property takes.
    indirect enum Kind {
        case integer(low: Int?, high: Int?)
        case numbers([Int])
        case text(low: Int?, high: Int?)
        case listed([String])
        case pattern
        case truth
        case guid
        case instant
        case enumeration(isFlags: Bool)
        case object(RandomType)
        case list(Kind, low: Int?, high: Int?)
    }

    let name: String
    let kind: Kind
    /// Letters of the schema's flags: `r`, `n`, `q`, `u`, `i`.
    let flags: String

    init(_ name: String, depth: Int, _ random: inout SeededGenerator) {
        self.name = name
        let kind = Self.kind(depth, &random)
        if Int.random(in: 0..<4, using: &random) == 0 {
            let (low, high) = Self.bounds(0...3, &random)
            self.kind = .list(kind, low: low, high: high)
        } else {
            self.kind = kind
        }
        flags = ["r", "n", "q", "u", "i"].filter { _ in Int.random(in: 0..<5, using: &random) == 0 }.joined()
    }

    private static func kind(_ depth: Int, _ random: inout SeededGenerator) -> Kind {
        switch Int.random(in: 0..<(depth > 0 ? 12 : 9), using: &random) {
        case 0:
            let (low, high) = bounds(-5...5, &random)
            return .integer(low: low, high: high)
        case 1: return .numbers([1, 5])
        case 2:
            let (low, high) = bounds(0...4, &random)
            return .text(low: low, high: high)
        case 3: return .listed(["red", "green"])
        case 4: return .pattern
        case 5: return .truth
        case 6: return .guid
        case 7: return .instant
        case 8: return .enumeration(isFlags: false)
        case 9: return .enumeration(isFlags: true)
        default: return .object(RandomType(depth: depth - 1, &random))
        }
    }

    private static func bounds(_ range: ClosedRange<Int>, _ random: inout SeededGenerator) -> (Int?, Int?) {
        let pair = [Int.random(in: range, using: &random), Int.random(in: range, using: &random)].sorted()
        switch Int.random(in: 0..<3, using: &random) {
        case 0: return (pair[0], nil)
        case 1: return (nil, pair[1])
        default: return (pair[0], pair[1])
        }
    }

    /// The property as a line of the schema, its types before it.
    func lines(_ types: inout [String]) -> String {
        (["P", name, Self.typeName(kind, &types), flags, "7"] + Self.rules(kind)).joined(separator: "\t")
    }

    private static func typeName(_ kind: Kind, _ types: inout [String]) -> String {
        switch kind {
        case .integer, .numbers: return "Int32"
        case .text, .listed, .pattern: return "String"
        case .truth: return "Boolean"
        case .guid: return "Guid"
        case .instant: return "DateTimeOffset"
        case .enumeration(let isFlags): return isFlags ? "~days" : "~color"
        case .list(let element, _, _): return typeName(element, &types) + "*"
        case .object(let type):
            types += type.lines()
            return "~" + type.name
        }
    }

    private static func rules(_ kind: Kind) -> [String] {
        func span(_ low: Int?, _ high: Int?) -> String {
            "\(low.map { "\($0)" } ?? "")..\(high.map { "\($0)" } ?? "")"
        }
        switch kind {
        case .integer(let low, let high): return ["range;e;7;range;\(span(low, high))"]
        case .numbers(let numbers): return ["numbers;e;7;numbers;\(numbers.map { "\($0)" }.joined(separator: ","))"]
        case .text(let low, let high): return ["length;e;7;length;\(span(low, high))"]
        case .listed(let texts): return ["values;w;7;values;\(texts.joined(separator: ","))"]
        case .pattern: return [#"pattern;e;7;pattern;\\A[a-c]+\\z"#]
        case .list(let element, let low, let high): return ["items;e;7;items;\(span(low, high))"] + rules(element)
        default: return []
        }
    }
}

/// A type made at random.
final class RandomType {
    let name: String
    let isAbstract: Bool
    let properties: [RandomProperty]

    init(depth: Int, _ random: inout SeededGenerator) {
        name = "t\(UInt32.random(in: 0 ... .max, using: &random))"
        isAbstract = Int.random(in: 0..<4, using: &random) == 0
        var made: [RandomProperty] = []
        for index in 0..<4 { made.append(RandomProperty("p\(index)", depth: depth, &random)) }
        properties = made
    }

    /// The type and those it needs as lines of the schema.
    func lines() -> [String] {
        var types: [String] = []
        let own = properties.map { $0.lines(&types) }
        return ["T\t~\(name)\t\tc\(isAbstract ? "a" : "")\tx.md:1"] + own + types
    }

    /// The schema.
    var schema: GraphSchema {
        GraphSchema(
            (["V\t1"] + lines() + [
                "E\t~color\t\tx.md:2\tred\tgreen\tunknownFutureValue", "E\t~days\tf\tx.md:3\tmon\ttue",
            ])
            .joined(separator: "\n"))
    }
}
