/// A regular expression as pages write it (ECMA-262, which JSON Schema and browsers use) made one that GraphRuntime's
/// automaton reads the same way, or refused with a reason: what needs memory, as look-around and references to groups do,
/// and what has too many states.
package struct ECMAPattern {
    /// Why a pattern is no rule: an English phrase.
    package struct Refusal: Error, Hashable {
        package var reason: String
    }

    /// The most states of an automaton; GraphRuntime has the same limit.
    package static let mostStates = 10_000

    private let pattern: [Unicode.Scalar]
    private var place = 0
    private var output = ""

    /// The pattern as generated code has it.
    package static func translated(_ pattern: String) throws(Refusal) -> String {
        var pattern = Array(pattern.unicodeScalars)
        guard pattern.count <= 512 else { throw Refusal(reason: "it is longer than 512 characters") }
        // The slashes of a literal.
        if pattern.count > 2, pattern.first == "/", pattern.last == "/" {
            pattern = Array(pattern[1..<(pattern.count - 1)])
        }
        var translation = ECMAPattern(pattern)
        _ = try translation.alternatives(depth: 0)
        guard translation.place == pattern.count else {
            throw Refusal(reason: "a parenthesis is closed that is not open")
        }
        return translation.output
    }

    private init(_ pattern: [Unicode.Scalar]) { self.pattern = pattern }

    /// So many states, unless they are too many. What has none counts as one, for it takes time to be written out.
    private func checked(_ states: Int) throws(Refusal) -> Int {
        guard states < Self.mostStates else { throw Refusal(reason: "it has more than \(Self.mostStates) states") }
        return max(states, 1)
    }

    private mutating func alternatives(depth: Int) throws(Refusal) -> Int {
        guard depth < 50 else { throw Refusal(reason: "its groups are nested too deep") }
        var states = try sequence(depth: depth)
        while take("|") {
            output += "|"
            states = try checked(states + 2 + sequence(depth: depth))
        }
        return states
    }

    private mutating func sequence(depth: Int) throws(Refusal) -> Int {
        var states = 0
        while let scalar = current, scalar != "|", scalar != ")" {
            states = try checked(states + repeated(depth: depth))
        }
        return max(states, 1)
    }

    /// An atom with its quantifier.
    private mutating func repeated(depth: Int) throws(Refusal) -> Int {
        let states = try atom(depth: depth)
        guard let (minimum, maximum) = try quantifier() else { return states }
        if take("?") { output += "?" }
        guard current != "+", current != "*", current != "?", current != "{" else {
            throw Refusal(reason: "two quantifiers follow each other")
        }
        let more = maximum.map { ($0 - minimum) * (states + 1) } ?? states + 2
        return try checked(minimum * states + more)
    }

    /// How often the quantifier that follows takes what it stands behind; nil when none follows.
    private mutating func quantifier() throws(Refusal) -> (minimum: Int, maximum: Int?)? {
        switch current {
        case "*", "+", "?":
            let sign = pattern[place]
            output.unicodeScalars.append(sign)
            place += 1
            return sign == "*" ? (0, nil) : sign == "+" ? (1, nil) : (0, 1)
        case "{":
            guard let end = pattern[place...].firstIndex(of: "}") else {
                throw Refusal(reason: "a brace is not closed")
            }
            let inner = String(String.UnicodeScalarView(pattern[(place + 1)..<end]))
            let bounds = inner.split(separator: ",", omittingEmptySubsequences: false)
            guard bounds.count <= 2, bounds.allSatisfy({ $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }),
                let low = bounds.first.flatMap({ Int($0) }), low <= Self.mostStates,
                bounds.count == 1 || bounds[1].isEmpty
                    || Int(bounds[1]).map({ $0 >= low && $0 <= Self.mostStates }) ?? false
            else { throw Refusal(reason: "{\(inner)} is no quantifier") }
            output += "{\(inner)}"
            place = end + 1
            return (low, bounds.count == 1 ? low : Int(bounds[1]))
        default: return nil
        }
    }

    private mutating func atom(depth: Int) throws(Refusal) -> Int {
        guard let scalar = current else { throw Refusal(reason: "it ends too early") }
        place += 1
        switch scalar {
        case "(":
            output += "("
            try groupHead()
            let states = try alternatives(depth: depth + 1)
            guard take(")") else { throw Refusal(reason: "a parenthesis is not closed") }
            output += ")"
            return states
        case "[": try characterClass()
        case "\\": try escape(inClass: false)
        // The ends of the text, and not those of lines.
        case "$": output += #"\z"#
        case "^": output += #"\A"#
        case "*", "+", "?", "{": throw Refusal(reason: "a quantifier follows nothing")
        default: output.unicodeScalars.append(scalar)
        }
        return 1
    }

    private mutating func groupHead() throws(Refusal) {
        guard take("?") else { return }
        output += "?"
        switch current {
        case ":": break
        case "=", "!": throw Refusal(reason: "it looks ahead")
        case "<":
            output += "<"
            place += 1
            if current == "=" || current == "!" { throw Refusal(reason: "it looks behind") }
            while let scalar = current, scalar != ">" {
                guard scalar == "_" || scalar.properties.isAlphabetic || "0"..."9" ~= scalar else { break }
                output.unicodeScalars.append(scalar)
                place += 1
            }
            guard current == ">" else { throw Refusal(reason: "the name of a group is not closed") }
        default: throw Refusal(reason: "a group begins with an unknown sign")
        }
        output.unicodeScalars.append(pattern[place])
        place += 1
    }

    private mutating func characterClass() throws(Refusal) {
        output += "["
        if take("^") { output += "^" }
        if current == "]" { throw Refusal(reason: "a set of characters is empty") }
        while let scalar = current, scalar != "]" {
            let low = try member()
            guard current == "-", place + 1 < pattern.count, pattern[place + 1] != "]" else { continue }
            place += 1
            output += "-"
            let high = try member()
            if let low, let high, low > high { throw Refusal(reason: "\(scalar)-\(pattern[place - 1]) is no range") }
        }
        guard take("]") else { throw Refusal(reason: "a set of characters is not closed") }
        output += "]"
    }

    /// What a set holds; the scalar where it is one.
    private mutating func member() throws(Refusal) -> UInt32? {
        guard let scalar = current else { throw Refusal(reason: "a set of characters is not closed") }
        place += 1
        if scalar == "\\" { return try escape(inClass: true) }
        output.unicodeScalars.append(scalar)
        return scalar.value
    }

    /// What follows a backslash; the scalar that it stands for where it is one.
    @discardableResult
    private mutating func escape(inClass: Bool) throws(Refusal) -> UInt32? {
        guard let scalar = current else { throw Refusal(reason: "it ends in a backslash") }
        place += 1
        switch scalar {
        case "d", "D", "w", "W", "s", "S":
            output += "\\" + String(Character(scalar))
            return nil
        case "t", "n", "r", "f", "v":
            output += "\\" + String(Character(scalar))
            return Self.controls[scalar]
        case "b" where inClass:
            output += #"\x{8}"#
            return 8
        case "b",
            "B" where !inClass:
            break
        case "0":
            output += #"\x{0}"#
            return 0
        case "1"..."9" where !inClass, "k" where !inClass: throw Refusal(reason: "it refers to a group")
        // Meant as the categories of Unicode, which ECMA has with a flag.
        case "p" where current == "{", "P" where current == "{":
            guard let end = pattern[place...].firstIndex(of: "}") else {
                throw Refusal(reason: "a brace is not closed")
            }
            let name = String(String.UnicodeScalarView(pattern[(place + 1)..<end]))
            guard Self.categories.contains(name) else { throw Refusal(reason: "\(name) is no category of Unicode") }
            output += "\\" + String(Character(scalar)) + "{\(name)}"
            place = end + 1
            return nil
        case "x", "u":
            let digits = String(String.UnicodeScalarView(pattern[place...].prefix(scalar == "x" ? 2 : 4)))
            guard let value = UInt32(digits, radix: 16), Unicode.Scalar(value) != nil else {
                throw Refusal(reason: "an escape names no character")
            }
            output += "\\x{\(String(value, radix: 16))}"
            place += digits.unicodeScalars.count
            return value
        default:
            // Other letters and digits stand for themselves in ECMA where they stand for nothing else: a mistake mostly.
            if scalar.isASCII, scalar.properties.isAlphabetic || "0"..."9" ~= scalar {
                throw Refusal(reason: "\\\(scalar) stands for nothing")
            }
        }
        output += "\\"
        output.unicodeScalars.append(scalar)
        return scalar.value
    }

    private static let controls: [Unicode.Scalar: UInt32] = ["t": 9, "n": 10, "r": 13, "f": 12, "v": 11]

    /// The categories of Unicode by their short names; one letter stands for all that begin with it.
    private static let categories: Set<String> = [
        "L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Ps", "Pe",
        "Pi", "Pf", "Po", "S", "Sm", "Sc", "Sk", "So", "Z", "Zs", "Zl", "Zp", "C", "Cc", "Cf", "Cs", "Co", "Cn",
    ]

    private var current: Unicode.Scalar? { place < pattern.count ? pattern[place] : nil }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard current == scalar else { return false }
        place += 1
        return true
    }
}
