import GraphGenBase

/// A regular expression as pages write it (ECMA-262, which JSON Schema and browsers use) made one that GraphRuntime's
/// automaton reads the same way, or refused with a reason: what needs memory, as look-around and references to groups do,
/// and what has too many states.
package struct ECMAPattern {
    /// Why a pattern is no rule: an English phrase.
    package struct Refusal: Error, Hashable {
        package var reason: String
    }

    let pattern: [Unicode.Scalar]
    var place = 0
    var output = ""

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
        guard states < Limits.patternStates else {
            throw Refusal(reason: "it has more than \(Limits.patternStates) states")
        }
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
                let low = bounds.first.flatMap({ Int($0) }), low <= Limits.patternStates,
                bounds.count == 1 || bounds[1].isEmpty
                    || Int(bounds[1]).map({ $0 >= low && $0 <= Limits.patternStates }) ?? false
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

    var current: Unicode.Scalar? { place < pattern.count ? pattern[place] : nil }

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard current == scalar else { return false }
        place += 1
        return true
    }
}
