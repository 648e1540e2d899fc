extension GraphFilter {
    /// Both hold (`and`).
    public static func && (left: GraphFilter, right: GraphFilter) -> GraphFilter { joined(left, right, .and) }

    /// One of them holds (`or`).
    public static func || (left: GraphFilter, right: GraphFilter) -> GraphFilter { joined(left, right, .or) }

    /// It does not hold (`not`).
    public static prefix func ! (filter: GraphFilter) -> GraphFilter {
        // In parentheses always: `not` binds more tightly than `eq`.
        GraphFilter(term: "not(\(filter.text))")
    }

    private static func joined(_ left: GraphFilter, _ right: GraphFilter, _ form: Form) -> GraphFilter {
        if left.text.isEmpty { return right }
        if right.text.isEmpty { return left }
        let word = form == .and ? " and " : " or "
        return GraphFilter(left.operand(of: form) + word + right.operand(of: form), form)
    }

    private func operand(of outer: Form) -> String {
        form == .term || form == outer ? text : "(\(text))"
    }
}
