extension ValueListReader {
    /// Whether a list is of the kind that a rule asks for.
    func fits(_ list: List, _ effect: RuleEffect) -> Bool {
        switch effect {
        case .enumerationValues: list.values.count > 1 && isWhole(list)
        case .onlyValue: list.values.count == 1 && isWhole(list)
        default: true
        }
    }

    /// Whether a list's items are all code, and nothing of its sentence is left after it: no "and so on", no "if".
    private func isWhole(_ list: List) -> Bool {
        guard list.isCode else { return false }
        return list.end >= tokens.count || known.isTail(tokens[list.end].word) || tokens[list.end].followsBreak
            || tokens[list.end].word == known.close
            || known.endsSentence(tokens[list.end].word)
    }
}
