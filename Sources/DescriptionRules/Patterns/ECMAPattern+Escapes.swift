/// Sets of characters, and what stands behind a backslash.
extension ECMAPattern {
    /// A set in brackets, of which the first is read.
    mutating func characterClass() throws(Refusal) {
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
    mutating func escape(inClass: Bool) throws(Refusal) -> UInt32? {
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
}
