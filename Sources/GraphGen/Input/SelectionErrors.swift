import APIModel

/// What is wrong with a selection, for the person who wrote it.
enum SelectionErrors {
    /// The most faults told.
    private static let shown = 20

    /// One error for all faults, each at its place where the configuration holds the pattern; nil when there are none.
    static func error(_ faults: [SelectionFault], places: [Selection.Option: [FilePlace]]) -> GraphGenError? {
        var errors = faults.prefix(shown).map { fault in
            let places = places[fault.option] ?? []
            let place = places.indices.contains(fault.index) ? places[fault.index] : nil
            return GraphGenError(.usage, message(fault, isOption: place == nil), at: place)
        }
        if faults.count > shown {
            errors.append(GraphGenError(.usage, "and \(faults.count - shown) more patterns like these"))
        }
        guard var error = errors.first else { return nil }
        error.others = Array(errors.dropFirst())
        return error
    }

    private static func message(_ fault: SelectionFault, isOption: Bool) -> String {
        let subject = "\(isOption ? "--" : "")\(fault.option.rawValue) \(Quoted.short(fault.pattern))"
        switch fault.kind {
        case .malformed(let reason): return "\(subject) \(reason)"
        case .unmatched(let near):
            // The names come from pages.
            let names = near.map(Quoted.short).joined(separator: " or ")
            return "\(subject) matches no \(noun(fault.option))" + (names.isEmpty ? "" : "; is it \(names)?")
        }
    }

    private static func noun(_ option: Selection.Option) -> String {
        switch option {
        case .includePage: "page"
        case .includePath, .excludePath: "request"
        case .includeType: "type"
        }
    }
}
