/// A regular expression as a tree.
indirect enum PatternNode: Sendable {
    /// One character of a set.
    case set(ScalarSet)
    /// A place, not a character.
    case assertion(PatternAssertion)
    /// One behind the other; of none, the empty text.
    case sequence([PatternNode])
    /// One of them.
    case choice([PatternNode])
    /// So many times; without an end where there is no maximum.
    case repeated(PatternNode, minimum: Int, maximum: Int?)
}

/// What must hold of a place in a text.
enum PatternAssertion: Sendable {
    /// It is the beginning.
    case start
    /// It is the end.
    case end
    /// A word begins or ends there.
    case wordBoundary
    /// No word begins or ends there.
    case noWordBoundary

    /// Whether it holds between two characters, nil at the ends of the text.
    func holds(_ previous: Unicode.Scalar?, _ next: Unicode.Scalar?) -> Bool {
        let isBoundary = {
            (previous.map(ScalarSet.word.contains) ?? false) != (next.map(ScalarSet.word.contains) ?? false)
        }
        return switch self {
        case .start: previous == nil
        case .end: next == nil
        case .wordBoundary: isBoundary()
        case .noWordBoundary: !isBoundary()
        }
    }
}
