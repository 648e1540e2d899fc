import GraphGenBase

/// What the words behind query options say of them: "`$filter` and `$top` are not supported."
enum OptionDenial {
    /// Marks the options that the words behind them take away, from the last to the first: in a list all share what is
    /// said behind its last one.
    static func mark(_ mentions: inout [QueryProse.Mention], in bytes: [UInt8]) {
        var next = min(bytes.count, (mentions.last?.range.upperBound ?? 0) + 96)
        var isDenied = false
        for index in mentions.indices.reversed() {
            let gap = bytes[mentions[index].range.upperBound..<next]
            isDenied = joins(gap) ? isDenied : denies(gap.prefix(96))
            if isDenied { mentions[index].isNegated = true }
            next = mentions[index].range.lowerBound
        }
    }

    /// Only a comma, "and" or "or" between two options of a list.
    private static func joins(_ gap: ArraySlice<UInt8>) -> Bool {
        guard !gap.isEmpty, gap.count <= 12 else { return false }
        return words(gap).allSatisfy { ["and", "or"].contains($0) } && !gap.contains(Byte.period)
    }

    /// "is not supported", with nothing behind it that makes it a condition.
    private static func denies(_ gap: ArraySlice<UInt8>) -> Bool {
        var sentence = gap
        if let end = gap.firstIndex(where: { ends.contains($0) }) { sentence = gap[..<end] }
        var words = words(sentence)[...].drop { nouns.contains($0) }
        guard let verb = words.popFirst() else { return false }
        switch verb {
        case "is", "are": guard words.popFirst() == "not" else { return false }
        case "isn't", "aren't", "isn’t", "aren’t": break
        default: return false
        }
        words = words.drop { ["currently", "yet"].contains($0) }
        guard let participle = words.popFirst(), ["supported", "available"].contains(participle) else { return false }
        return words.allSatisfy { places.contains($0) }
    }

    private static func words(_ bytes: ArraySlice<UInt8>) -> [String] {
        bytes.split { $0.isSpace || $0 == Byte.comma || $0 == Byte.backtick }
            .map { String(bytes: $0).asciiLowercased }
    }

    private static let ends = Set(".);!:".utf8)
    private static let nouns: Set<String> = [
        "query", "parameter", "parameters", "option", "options", "odata", "system", "operator",
    ]
    /// What may stand behind without making it a condition.
    static let places: Set<String> = [
        "here", "by", "for", "in", "on", "with", "this", "method", "api", "operation", "endpoint", "yet", "currently",
        "function", "request", "at", "the", "moment", "time",
    ]
}
