import GraphGenBase

/// Makes a path that can be called out of one that a page misprints.
enum PathRepair {
    /// The path, and what was wrong with it; a nil path stands for none that anybody could call.
    struct Result {
        var path: String?
        var repairs: [String] = []
    }

    static func repair(_ path: String) -> Result {
        guard isSuspicious(path.utf8) else { return Result(path: path) }
        var result = Result()
        let decoded = PathEscapes.decoded(path)
        if decoded != path { result.repairs.append("escapes its placeholders") }
        let path = decoded
        var segments: [String] = []
        for segment in path.split(separator: "/", omittingEmptySubsequences: true).map(String.init) {
            // "and so on, any number of times": what stands there is a rule for readers, and no path.
            if segment == "..." || segment == "…" { return Result(path: nil) }
            // `/roles/templateId={id}`: an alternate key, which stands in parentheses.
            if let key = alternateKey(segment), let last = segments.last, !last.hasSuffix(")"), !last.hasSuffix("}") {
                result.repairs.append("writes an alternate key without its parentheses")
                segments[segments.count - 1] = "\(last)(\(key))"
                continue
            }
            segments += repair(segment, &result)
        }
        result.path = result.repairs.isEmpty ? path : "/" + segments.joined(separator: "/")
        return result
    }

    // One look at the bytes clears nearly every path.
    private static func isSuspicious(_ bytes: String.UTF8View) -> Bool {
        var opened = 0
        var length = 0
        var hyphens = 0
        var braces = 0
        var previous: UInt8 = 0
        for byte in bytes {
            switch byte {
            case Byte.slash:
                if length == 36 && hyphens >= 4 || length == 32 { return true }
                length = -1
                hyphens = 0
            case Byte.leftParenthesis:
                if previous == Byte.slash || previous == Byte.dollar { return true }
                opened += 1
            case Byte.backslash, Byte.percent, Byte.ampersand, Byte.leftBracket: return true  // \ % & [
            case Byte.leftBrace where previous == Byte.leftBrace || previous.isLetter: return true
            case Byte.colon where previous == Byte.slash, Byte.pipe where braces == 0: return true
            case Byte.leftBrace: braces += 1
            case Byte.rightBrace: braces -= 1
            case Byte.rightParenthesis: opened -= 1
            case Byte.hyphen: hyphens += 1
            case Byte.period where previous == Byte.period, Byte.equals where previous == Byte.equals || opened == 0:
                return true
            case Byte.period where length == 7: return true  // contoso.
            case 0xe2: return true
            default: break
            }
            previous = byte
            length += 1
        }
        return opened > 0 || braces != 0 || length == 36 && hyphens >= 4 || length == 32
    }

    /// `name='{value}'` of `name={value}`, nil for any other segment.
    private static func alternateKey(_ segment: String) -> String? {
        let parts = segment.split(separator: "=", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[0].utf8.allSatisfy({ $0.isLetter || $0.isDigit }),
            parts[1].hasPrefix("{"), parts[1].hasSuffix("}"), parts[1].utf8.count > 2
        else { return nil }
        return "\(parts[0])='\(parts[1])'"
    }

    private static func repair(_ segment: String, _ result: inout Result) -> [String] {
        // `lamps{lampId}`
        if segment.hasSuffix("}"), let brace = segment.firstIndex(of: "{"), brace > segment.startIndex,
            segment[..<brace].utf8.allSatisfy({ $0.isLetter })
        {
            result.repairs.append("lacks a slash before a placeholder")
            return [String(segment[..<brace]), String(segment[brace...])]
        }
        return [repaired(segment, &result)]
    }

    private static func repaired(_ segment: String, _ result: inout Result) -> String {
        // `{lamp-id} | lamp-label`
        if segment.hasPrefix("{"), let end = segment.firstIndex(of: "}"), end < segment.index(before: segment.endIndex),
            segment[segment.index(after: end)...].drop(while: { $0 == " " }).first == "|"
        {
            result.repairs.append("names an alternative behind a placeholder")
            return String(segment[...end])
        }
        if let name = PathEscapes.placeholder(segment) {
            result.repairs.append("writes a placeholder without braces of its own")
            return "{\(name)}"
        }
        if segment.hasPrefix("("), segment.hasSuffix(")"), segment.count > 2, !segment.contains("=") {
            result.repairs.append("writes a placeholder between parentheses")
            return "{\(segment.dropFirst().dropLast())}"
        }
        if isSample(segment) {
            result.repairs.append("shows a sample instead of a placeholder")
            return "{id}"
        }
        let opened = segment.utf8.count { $0 == Byte.leftParenthesis }
        if opened > 0, opened > segment.utf8.count(where: { $0 == Byte.rightParenthesis }), !segment.hasSuffix(":") {
            result.repairs.append("leaves a parenthesis open")
            return segment + ")"
        }
        return segment
    }

    // A GUID, with or without its hyphens, padded base64, or the domain that stands for a customer's in all of Microsoft's documentation.
    private static func isSample(_ segment: String) -> Bool {
        if segment.hasSuffix("=="),
            segment.utf8.allSatisfy({ $0.isLetter || $0.isDigit || $0 == Byte.equals })
        {
            return true
        }
        if segment.lowercased().hasPrefix("contoso.") { return true }
        if segment.utf8.count == 32, segment.utf8.allSatisfy(isHexDigit) { return true }
        let groups = segment.split(separator: "-", omittingEmptySubsequences: false)
        return groups.map(\.utf8.count) == [8, 4, 4, 4, 12] && groups.joined().utf8.allSatisfy(isHexDigit)
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        byte.isDigit || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x66)
    }
}
