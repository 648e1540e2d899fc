extension GraphOperand {
    /// Null (`eq null`).
    public static func == (operand: Self, value: _OptionalNilComparisonType) -> GraphFilter {
        GraphFilter(term: "\(operand.path) eq null")
    }

    /// Not null (`ne null`).
    public static func != (operand: Self, value: _OptionalNilComparisonType) -> GraphFilter {
        GraphFilter(term: "\(operand.path) ne null")
    }
}

extension GraphOperand where Value: GraphFilterValue {
    /// Equal (`eq`); null for nil.
    public static func == (operand: Self, value: Value?) -> GraphFilter { operand.compared("eq", value) }

    /// Not equal (`ne`), null for nil.
    public static func != (operand: Self, value: Value?) -> GraphFilter { operand.compared("ne", value) }

    /// One of the values (`in`); of none, nothing is.
    public func `in`(_ values: some Sequence<Value>) -> GraphFilter {
        let literals = values.map(\.urlLiteral)
        return GraphFilter(term: literals.isEmpty ? "false" : "\(path) in (\(literals.joined(separator: ",")))")
    }
}

extension GraphOperand where Value: GraphFilterValue & Comparable {
    /// Smaller or earlier (`lt`).
    public static func < (operand: Self, value: Value) -> GraphFilter { operand.compared("lt", value) }

    /// Not greater or later (`le`).
    public static func <= (operand: Self, value: Value) -> GraphFilter { operand.compared("le", value) }

    /// Greater or later (`gt`).
    public static func > (operand: Self, value: Value) -> GraphFilter { operand.compared("gt", value) }

    /// Not smaller or earlier (`ge`).
    public static func >= (operand: Self, value: Value) -> GraphFilter { operand.compared("ge", value) }
}

extension GraphOperand where Value == String {
    /// Beginning with the text (`startsWith`).
    public func startsWith(_ text: String) -> GraphFilter { call("startsWith", text) }

    /// Ending with the text (`endsWith`).
    public func endsWith(_ text: String) -> GraphFilter { call("endsWith", text) }

    /// Holding the text (`contains`).
    public func contains(_ text: String) -> GraphFilter { call("contains", text) }
}

extension GraphOperand {
    /// Having the member among its flags (`has`).
    public func contains<Tag>(_ member: GraphEnumeration<Tag>) -> GraphFilter where Value == GraphFlags<Tag> {
        compared("has", member)
    }
}
