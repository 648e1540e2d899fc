import GraphGenBase

/// A pattern of a selection that cannot be meant.
package struct SelectionFault: Error, Sendable, Hashable {
    /// What is wrong with a pattern.
    package enum Kind: Sendable, Hashable {
        /// It is not written as patterns are; the text is the end of a sentence that begins with the pattern.
        case malformed(String)
        /// Nothing matches it. Names that come near are given as the pages write them, nearest first.
        case unmatched(near: [String])
    }

    /// Which of the lists holds the pattern.
    package var option: Selection.Option
    /// Its place in that list, from 0.
    package var index: Int
    /// The pattern as it was given.
    package var pattern: String
    /// What is wrong with it.
    package var kind: Kind
}

extension Selection {
    /// The four lists of patterns, by the names of their options.
    package enum Option: String, Sendable, Hashable, CaseIterable {
        /// Pages to keep.
        case includePage = "include-page"
        /// Paths to keep.
        case includePath = "include-path"
        /// Paths to leave out.
        case excludePath = "exclude-path"
        /// Types to keep.
        case includeType = "include-type"
    }

    /// The patterns of one list.
    package subscript(option: Option) -> [String] {
        switch option {
        case .includePage: includePages
        case .includePath: includePaths
        case .excludePath: excludePaths
        case .includeType: includeTypes
        }
    }

    /// The patterns that are not written as patterns are. Needs no pages.
    package var malformed: [SelectionFault] {
        let surplus = Option.allCases.compactMap { option in
            self[option].dropFirst(Limits.patterns).first.map {
                SelectionFault(
                    option: option, index: Limits.patterns, pattern: $0,
                    kind: .malformed("is one more than the \(Limits.patterns) that a list may hold"))
            }
        }
        guard surplus.isEmpty else { return surplus }
        return faults { pattern, option in PatternGrammar.fault(pattern, of: option).map { .malformed($0) } }
    }

    /// The faults that a judge of single patterns finds, in the order of the lists.
    func faults(_ judge: (String, Option) -> SelectionFault.Kind?) -> [SelectionFault] {
        Option.allCases.flatMap { option in
            self[option].enumerated().compactMap { index, pattern in
                judge(pattern, option).map { .init(option: option, index: index, pattern: pattern, kind: $0) }
            }
        }
    }
}
