/// A regular expression as pages write it (ECMA-262, which JSON Schema and browsers use) made one that Swift reads the same
/// way, or refused with a reason.
///
/// What an expression's options can even out (which characters `\d`, `\w` and `.` stand for, what `\b` parts) is left to
/// the matcher; here is what Swift's syntax has and ECMA's has not, and expressions that could run for ever.
package struct ECMAPattern {
    /// Why a pattern is no rule: an English phrase.
    package struct Refusal: Error, Hashable {
        package var reason: String
    }

    private let pattern: [Unicode.Scalar]
    private var place = 0
    private var output = ""

    /// The pattern for Swift's `Regex`.
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
        guard (try? Regex(translation.output)) != nil else { throw Refusal(reason: "Swift cannot read it") }
        return translation.output
    }

    private init(_ pattern: [Unicode.Scalar]) { self.pattern = pattern }

    /// What decides the running time of a part of the pattern.
    private struct Part {
        /// Single characters or sets that are repeated without end, as they stand in the output.
        var repeated: [String] = []
        /// Whether a group is repeated without end, or alternatives are tried that begin alike.
        var isAmbiguous = false
        /// The characters that every text it matches begins and ends with, where they are written out.
        var first: Character?
        var last: Character?

        /// Whether one of the ends tells where a round of a repetition stops: no repetition inside takes that character.
        var isDelimited: Bool {
            [first, last].contains { end in
                guard let end else { return false }
                return !repeated.contains { atom in
                    guard let regex = try? Regex("\\A\(atom)\\z") else { return true }
                    return (try? regex.firstMatch(in: String(end))) ?? nil != nil
                }
            }
        }
    }

    private mutating func alternatives(depth: Int) throws(Refusal) -> Part {
        guard depth < 50 else { throw Refusal(reason: "its groups are nested too deep") }
        let only = try sequence(depth: depth)
        guard current == "|" else { return only }
        var parts = [only]
        while take("|") {
            output += "|"
            parts.append(try sequence(depth: depth))
        }
        // `(a|a)*` runs for ever without a repetition inside.
        let beginnings = parts.compactMap(\.first)
        var whole = Part()
        whole.repeated = parts.flatMap(\.repeated)
        whole.isAmbiguous =
            parts.contains(where: \.isAmbiguous) || Set(beginnings).count < parts.count || !whole.repeated.isEmpty
        return whole
    }

    private mutating func sequence(depth: Int) throws(Refusal) -> Part {
        var whole = Part()
        var previous: String?
        var isFirst = true
        while let scalar = current, scalar != "|", scalar != ")" {
            let start = output.utf8.count
            let (part, isEndless) = try repeated(depth: depth)
            let text = String(decoding: output.utf8.dropFirst(start), as: UTF8.self)
            if isEndless, text == previous { throw Refusal(reason: "two repetitions of the same follow each other") }
            previous = isEndless ? text : nil
            whole.repeated += part.repeated
            whole.isAmbiguous = whole.isAmbiguous || part.isAmbiguous
            if isFirst { whole.first = part.first }
            whole.last = part.last
            isFirst = false
        }
        return whole
    }

    /// An atom with its quantifier, and whether that has no end.
    private mutating func repeated(depth: Int) throws(Refusal) -> (Part, isEndless: Bool) {
        let start = output.utf8.count
        let (atom, isGroup) = try atom(depth: depth)
        let text = String(decoding: output.utf8.dropFirst(start), as: UTF8.self)
        guard let isEndless = try quantifier() else { return (atom, false) }
        var part = atom
        if isEndless, isGroup {
            if atom.isAmbiguous || !atom.repeated.isEmpty && !atom.isDelimited {
                throw Refusal(reason: "a repetition inside a repetition can take for ever")
            }
            part.isAmbiguous = true
        } else if isEndless {
            part.repeated = [text]
        }
        part.first = nil
        part.last = nil
        if take("?") { output += "?" }
        guard current != "+", current != "*" else { throw Refusal(reason: "two quantifiers follow each other") }
        return (part, isEndless)
    }

    /// Whether the quantifier that follows has no end; nil when none follows.
    private mutating func quantifier() throws(Refusal) -> Bool? {
        switch current {
        case "*", "+":
            output.unicodeScalars.append(pattern[place])
            place += 1
            return true
        case "?":
            output += "?"
            place += 1
            return false
        case "{":
            guard let end = pattern[place...].firstIndex(of: "}") else {
                throw Refusal(reason: "a brace is not closed")
            }
            let inner = String(String.UnicodeScalarView(pattern[(place + 1)..<end]))
            let bounds = inner.split(separator: ",", omittingEmptySubsequences: false)
            guard bounds.count <= 2, let low = bounds.first.flatMap({ Int($0) }), low <= 1000,
                bounds.count == 1 || bounds[1].isEmpty || Int(bounds[1]).map({ $0 >= low && $0 <= 10_000 }) ?? false
            else { throw Refusal(reason: "{\(inner)} is no quantifier") }
            output += "{\(inner)}"
            place = end + 1
            // A few rounds are as bad as many when what is repeated has no end.
            return bounds.last.flatMap { Int($0) } ?? .max > 8
        default: return nil
        }
    }

    private mutating func atom(depth: Int) throws(Refusal) -> (Part, isGroup: Bool) {
        guard let scalar = current else { throw Refusal(reason: "it ends too early") }
        place += 1
        switch scalar {
        case "(":
            output += "("
            try groupHead()
            let part = try alternatives(depth: depth + 1)
            guard take(")") else { throw Refusal(reason: "a parenthesis is not closed") }
            output += ")"
            return (part, true)
        case "[": try characterClass()
        case "\\":
            try escape(inClass: false)
            return (Self.escaped(pattern[place - 1]), false)
        // Swift's `$` may stand before a final line end, ECMA's stands at the end alone.
        case "$": output += #"\z"#
        case "^": output += #"\A"#
        case "*", "+", "?": throw Refusal(reason: "a quantifier follows nothing")
        case ".": output += "."
        default:
            output.unicodeScalars.append(scalar)
            return (Part(first: Character(scalar), last: Character(scalar)), false)
        }
        return (Part(), false)
    }

    /// An escaped sign stands for itself; letters and digits stand for many things.
    private static func escaped(_ scalar: Unicode.Scalar) -> Part {
        guard scalar.isASCII, !scalar.properties.isAlphabetic, !("0"..."9" ~= scalar) else { return Part() }
        return Part(first: Character(scalar), last: Character(scalar))
    }

    private mutating func groupHead() throws(Refusal) {
        guard take("?") else { return }
        output += "?"
        switch current {
        case ":", "=", "!": break
        case "<":
            output += "<"
            place += 1
            if current == "=" || current == "!" { throw Refusal(reason: "Swift has no lookbehind on every platform") }
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
            place += 1
            switch scalar {
            case "\\": try escape(inClass: true)
            // Sets in sets, and what is taken of them, is Swift's own.
            case "[", "&", "~", "#": output += "\\" + String(Character(scalar))
            case "-" where current == "-": output += #"\-"#
            default: output.unicodeScalars.append(scalar)
            }
        }
        guard take("]") else { throw Refusal(reason: "a set of characters is not closed") }
        output += "]"
    }

    /// What follows a backslash.
    private mutating func escape(inClass: Bool) throws(Refusal) {
        guard let scalar = current else { throw Refusal(reason: "it ends in a backslash") }
        place += 1
        switch scalar {
        case "d", "D", "w", "W", "s", "S", "t", "n", "r", "f", "v": break
        case "b":
            if inClass {
                output += #"\x{8}"#
                return
            }
        case "B": break
        case "k" where !inClass: break
        case "0":
            output += #"\x{0}"#
            return
        case "1"..."9" where !inClass: throw Refusal(reason: "a reference to a group can take for ever")
        // Meant as the categories of Unicode, which ECMA has with a flag.
        case "p" where current == "{", "P" where current == "{":
            guard let end = pattern[place...].firstIndex(of: "}") else {
                throw Refusal(reason: "a brace is not closed")
            }
            output += "\\" + String(String.UnicodeScalarView(pattern[(place - 1)...end]))
            place = end + 1
            return
        case "x", "u":
            let digits = String(String.UnicodeScalarView(pattern[place...].prefix(scalar == "x" ? 2 : 4)))
            guard let value = UInt32(digits, radix: 16), Unicode.Scalar(value) != nil else {
                throw Refusal(reason: "an escape names no character")
            }
            output += "\\x{\(String(value, radix: 16))}"
            place += digits.unicodeScalars.count
            return
        default:
            // Other letters stand for themselves in ECMA, and for something else in Swift.
            if scalar.isASCII, scalar.properties.isAlphabetic {
                throw Refusal(reason: "\\\(scalar) means something else in Swift")
            }
        }
        output += "\\"
        output.unicodeScalars.append(scalar)
    }

    private var current: Unicode.Scalar? { place < pattern.count ? pattern[place] : nil }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard current == scalar else { return false }
        place += 1
        return true
    }
}
