/// Reads a regular expression in the form that generated code has it.
struct PatternParser {
    private let text: [Unicode.Scalar]
    private var place = 0

    private struct Refusal: Error {}

    /// The expression as a tree; nil when it is none.
    static func node(of text: String) -> PatternNode? {
        var parser = PatternParser(text: Array(text.unicodeScalars))
        guard let node = try? parser.choice(0), parser.place == parser.text.count else { return nil }
        return node
    }

    private mutating func choice(_ depth: Int) throws -> PatternNode {
        guard depth < GraphLimits.patternDepth else { throw Refusal() }
        var nodes = [try sequence(depth)]
        while take("|") { nodes.append(try sequence(depth)) }
        return nodes.count == 1 ? nodes[0] : .choice(nodes)
    }

    private mutating func sequence(_ depth: Int) throws -> PatternNode {
        var nodes: [PatternNode] = []
        while let scalar = current, scalar != "|", scalar != ")" {
            let atom = try atom(depth)
            nodes.append(try repeated(atom))
        }
        return nodes.count == 1 ? nodes[0] : .sequence(nodes)
    }

    private mutating func repeated(_ atom: PatternNode) throws -> PatternNode {
        let node: PatternNode
        if take("*") {
            node = .repeated(atom, minimum: 0, maximum: nil)
        } else if take("+") {
            node = .repeated(atom, minimum: 1, maximum: nil)
        } else if take("?") {
            node = .repeated(atom, minimum: 0, maximum: 1)
        } else if take("{") {
            let minimum = try number()
            let maximum = take(",") ? current == "}" ? nil : try number() : minimum
            guard take("}"), maximum ?? minimum >= minimum else { throw Refusal() }
            node = .repeated(atom, minimum: minimum, maximum: maximum)
        } else {
            return atom
        }
        // Whether it takes few or many first makes no difference to whether it is found.
        _ = take("?")
        guard current != "*", current != "+", current != "?", current != "{" else { throw Refusal() }
        return node
    }

    private mutating func number() throws -> Int {
        var number = 0
        let start = place
        while let digit = current.flatMap({ ("0"..."9").contains($0) ? Int($0.value) - 0x30 : nil }) {
            number = number * 10 + digit
            guard number <= GraphLimits.patternStates else { throw Refusal() }
            place += 1
        }
        guard place > start else { throw Refusal() }
        return number
    }

    private mutating func atom(_ depth: Int) throws -> PatternNode {
        guard let scalar = next() else { throw Refusal() }
        switch scalar {
        case "(":
            if take("?"), !take(":") { try groupName() }
            let inner = try choice(depth + 1)
            guard take(")") else { throw Refusal() }
            return inner
        case "[": return .set(try set())
        case ".": return .set(.any)
        case "^": return .assertion(.start)
        case "$": return .assertion(.end)
        case "*", "+", "?", "{": throw Refusal()
        case "\\":
            switch current {
            case "A": return assertion(.start)
            case "z": return assertion(.end)
            case "b": return assertion(.wordBoundary)
            case "B": return assertion(.noWordBoundary)
            default: return .set(try escape().set)
            }
        default: return .set(ScalarSet(scalar))
        }
    }

    private mutating func assertion(_ assertion: PatternAssertion) -> PatternNode {
        place += 1
        return .assertion(assertion)
    }

    private mutating func groupName() throws {
        guard take("<"), current != "=", current != "!" else { throw Refusal() }
        while let scalar = next() {
            if scalar == ">" { return }
        }
        throw Refusal()
    }

    private mutating func set() throws -> ScalarSet {
        let isNegated = take("^")
        var set = ScalarSet()
        while let scalar = next() {
            if scalar == "]" { return isNegated ? set.negated : set }
            let (low, first) = scalar == "\\" ? try escape() : (scalar, ScalarSet(scalar))
            guard let low, current == "-", place + 1 < text.count, text[place + 1] != "]" else {
                set.formUnion(first)
                continue
            }
            place += 1
            guard let end = next() else { throw Refusal() }
            let (high, last) = end == "\\" ? try escape() : (end, ScalarSet(end))
            if let high {
                guard low.value <= high.value else { throw Refusal() }
                set.formUnion(ScalarSet([low.value...high.value]))
            } else {
                // No end of a range: the three stand for themselves.
                for part in [first, ScalarSet("-"), last] { set.formUnion(part) }
            }
        }
        throw Refusal()
    }

    /// What an escape stands for, and the character where it is one.
    private mutating func escape() throws -> (scalar: Unicode.Scalar?, set: ScalarSet) {
        guard let scalar = next() else { throw Refusal() }
        switch scalar {
        case "d": return (nil, .digit)
        case "D": return (nil, ScalarSet.digit.negated)
        case "w": return (nil, .word)
        case "W": return (nil, ScalarSet.word.negated)
        case "s": return (nil, .space)
        case "S": return (nil, ScalarSet.space.negated)
        case "p", "P":
            guard let set = ScalarSet(category: try braced()) else { throw Refusal() }
            return (nil, scalar == "p" ? set : set.negated)
        default: break
        }
        guard let character = try character(scalar) else { throw Refusal() }
        return (character, ScalarSet(character))
    }

    private mutating func character(_ scalar: Unicode.Scalar) throws -> Unicode.Scalar? {
        switch scalar {
        case "t": return "\t"
        case "n": return "\n"
        case "r": return "\r"
        case "f": return "\u{C}"
        case "v": return "\u{B}"
        case "x": return UInt32(try braced(), radix: 16).flatMap(Unicode.Scalar.init)
        default: return ScalarSet.word.contains(scalar) && scalar != "_" ? nil : scalar
        }
    }

    private mutating func braced() throws -> String {
        guard take("{"), let end = text[place...].firstIndex(of: "}") else { throw Refusal() }
        defer { place = end + 1 }
        return String(String.UnicodeScalarView(text[place..<end]))
    }

    private var current: Unicode.Scalar? { place < text.count ? text[place] : nil }

    private mutating func next() -> Unicode.Scalar? {
        guard let current else { return nil }
        place += 1
        return current
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard current == scalar else { return false }
        place += 1
        return true
    }
}
