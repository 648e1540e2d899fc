import GraphGenBase

/// Reads a list of values after "Possible values are": `` `a`, `b` and `c` ``, `` 0 - `a`, 1 - `b` ``, `NONE, LOW`.
struct ValueListReader {
    /// A list.
    struct List: Sendable {
        var values: [String]
        /// The number of each item, where all have one: "0 - `a`, 1 - `b`".
        var numbers: [NumericBound] = []
        /// The token after it.
        var end: Int
        /// Its items are code spans.
        var isCode: Bool
        /// The item marked `(default)`.
        var defaultValue: String?
        /// A line among the items says that there are others: "Any kind that ...".
        var isOpen = false
    }

    let words: Words
    let known: KnownWords

    var tokens: [Token] { words.tokens }

    /// The list that starts at a token after an introduction; nil when there is none, without values when it is one of
    /// examples or of the ends of a series.
    func read(from start: Int, isTranslated: Bool = false) -> List? {
        var token = start
        var list: List? = isTranslated ? translatedList(start) : nil
        while list == nil, token < tokens.count, tokens[token].kind != .code {
            if isBullet(token) { token += 1 }
            list = lineList(token)
            guard list == nil, tokens[token].kind != .code, known.isIntroFiller(tokens[token].word) else { break }
            token += 1
        }
        guard token < tokens.count || list != nil else { return nil }
        guard
            var list = list
                ?? (startsCodeList(token) ? codeList(token) : numberedList(token) ?? plainList(token, isTranslated))
        else { return nil }
        // "`late`, or empty": no text, unless it stands among the texts.
        if !list.isCode, list.values.last?.lowercased() == "empty" { list.values.removeLast() }
        if list.numbers.count != list.values.count { list.numbers = [] }
        let values = Self.distinct(
            list.values.flatMap(Self.parts(of:)).filter { !["", "null"].contains($0.lowercased()) })
        if values.count != list.values.count { list.numbers = [] }
        list.values = values
        if list.values.contains(where: Self.saysThereAreMore) { list.isOpen = true }
        if list.isOpen || isOpenEnded(list.end) || !isEnumeration(list.values) { list.values = [] }
        return list
    }

    // "`style1` through `style21`" shows the ends of a list only.
    private func isOpenEnded(_ token: Int) -> Bool {
        token + 1 < tokens.count && known.isThrough(tokens[token].word) && tokens[token + 1].kind == .code
    }

    // `etc.` among the values
    private static func saysThereAreMore(_ value: String) -> Bool {
        ["etc", "etc.", "..."].contains(value.lowercased()) || value == "…"
    }

    // Truth values and single characters are examples or alphabets, no enumeration.
    private func isEnumeration(_ values: [String]) -> Bool {
        if values.isEmpty || values.allSatisfy({ $0.count == 1 && $0.first?.isNumber == false }) { return false }
        return !values.allSatisfy { ["true", "false"].contains($0.lowercased()) }
    }

    // `- ` before a code span or the first word of a line
    private func isBullet(_ token: Int) -> Bool {
        token + 1 < tokens.count && tokens[token].kind == .mark && tokens[token].word == known.hyphen
            && (tokens[token + 1].kind == .code || tokens[token + 1].startsLine)
    }

    // "`a, b`" in one code span; of a flags enumeration, `a,b` are two of its members.
    private static func parts(of item: String) -> [String] {
        // "`a``b`": two spans that a machine glued together.
        if item.contains("``") { return item.split(separator: "`").flatMap { Self.parts(of: String($0)) } }
        let parts = item.split(separator: ",", omittingEmptySubsequences: false).map { part in
            // `a=0`
            let name = part.prefix { $0 != "=" }
            let isNumbered = name.endIndex < part.endIndex && Int(part[part.index(after: name.endIndex)...]) != nil
            return String((isNumbered ? name : part).trimmingPrefix { $0 == " " })
        }
        let areNames = parts.allSatisfy { part in
            part.utf8.first.map(\.isLetter) == true
                && part.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == Byte.underscore }
        }
        return areNames ? parts : [item]
    }

    private func startsCodeList(_ token: Int) -> Bool {
        if tokens[token].kind == .code { return true }
        // `0 - `a`` and `null, `a``
        guard tokens[token].kind == .number || tokens[token].word == known.null && tokens[token].word != 0 else {
            return false
        }
        return token + 2 < tokens.count && tokens[token + 2].kind == .code
    }

    private func codeList(_ start: Int) -> List? {
        var list = List(values: [], end: start, isCode: true)
        var token = start
        while token < tokens.count {
            let first = token
            token = itemStart(token)
            guard token < tokens.count, tokens[token].kind == .code else { break }
            list.values.append(words.text(of: token))
            if let number = tokens[first..<token].first(where: { $0.number != nil })?.number {
                list.numbers.append(number)
            }
            token += 1
            list.end = token
            token = afterMeaning(token, &list)
            if token < tokens.count, tokens[token].word == known.colon { token = afterMeaning(token, &list) }
            let separator = afterSeparators(token)
            let isNext = separator < tokens.count && tokens[itemStart(separator)].kind == .code
            guard isNext else { break }
            token = separator
        }
        return list.values.isEmpty ? nil : list
    }

    // Skips `0 - ` and a `null` among the items.
    private func itemStart(_ start: Int) -> Int {
        var token = start
        // `0`: `a`
        if token + 2 < tokens.count, tokens[token].kind == .code, tokens[token].number != nil,
            tokens[token + 1].kind == .mark,
            tokens[token + 1].word == known.colon || tokens[token + 1].word == known.hyphen,
            tokens[token + 2].kind == .code
        {
            return token + 2
        }
        if tokens[token].kind == .word, tokens[token].word == known.null, known.null != 0 {
            token = afterSeparators(token + 1)
        }
        if token + 2 < tokens.count, tokens[token].kind == .number, tokens[token + 1].kind == .mark,
            tokens[token + 2].kind == .code
        {
            return token + 2
        }
        return opensNextItem(token) ? token + 1 : min(token, tokens.count - 1)
    }

    // A bullet on a line of its own; elsewhere a hyphen is followed by what an item means.
    func opensNextItem(_ token: Int) -> Bool { isBullet(token) && tokens[token + 1].followsBreak }

    func afterSeparators(_ start: Int) -> Int {
        var token = start
        // A code span `OR` is an item.
        while token < tokens.count, tokens[token].kind != .code, known.isListSeparator(tokens[token].word) {
            token += 1
        }
        let isTranslated =
            token + 1 < tokens.count && tokens[token + 1].kind == .code
            && known.isTranslatedSeparator(tokens[token].word)
        return isTranslated ? token + 1 : token
    }

    private static func distinct(_ values: [String]) -> [String] {
        var seen: Set<String> = []
        return values.filter { seen.insert($0).inserted }
    }
}
