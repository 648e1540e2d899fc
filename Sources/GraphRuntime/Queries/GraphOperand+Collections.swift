extension GraphOperand {
    /// How many elements there are (`$count`).
    public func count<Element>() -> GraphOperand<Int> where Value == [Element] { below("$count") }

    /// Whether there is an element.
    public func any<Element>() -> GraphFilter where Value == [Element] { GraphFilter(term: "\(path)/any()") }

    /// Whether the condition holds for an element.
    public func any<Element>(_ condition: (GraphOperand<Element>) -> GraphFilter) -> GraphFilter
    where Value == [Element] {
        lambda("any", condition)
    }

    /// Whether the condition holds for all elements.
    public func all<Element>(_ condition: (GraphOperand<Element>) -> GraphFilter) -> GraphFilter
    where Value == [Element] {
        lambda("all", condition)
    }

    /// Whether the value is among the elements: `any` with `eq`.
    public func contains<Element: GraphFilterValue>(_ value: Element) -> GraphFilter where Value == [Element] {
        any { $0 == value }
    }

    private func lambda<Element>(
        _ name: String, _ condition: (GraphOperand<Element>) -> GraphFilter
    ) -> GraphFilter {
        // One inside another needs a name of its own.
        let variable = depth == 0 ? "x" : "x\(depth)"
        let inner = condition(GraphOperand<Element>(path: variable, depth: depth + 1))
        return GraphFilter(term: "\(path)/\(name)(\(variable):\(inner.text))")
    }
}
