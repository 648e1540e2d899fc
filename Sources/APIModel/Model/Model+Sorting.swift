import GraphGenBase

/// Types by name, operations by id, diagnostics by place: the order in which passes found them is no part of a model.
extension Model {
    /// The finished model.
    init(
        apiVersion: String, types: consuming TypeTable<Stage.Finished>, operations: [Operation],
        diagnostics: [Diagnostic]
    ) {
        self.init(apiVersion: apiVersion)
        self.types = types.byName.sorted { $0.key < $1.key }.map(\.value)
        self.operations = Self.sorted(operations) { Self.precedes($0, $1) }
        self.diagnostics = Self.sorted(diagnostics) { Self.precedes($0, $1) }
    }

    // Places are sorted, not the values: moving an operation costs far more than comparing two.
    private static func sorted<Value>(_ values: [Value], _ precedes: (Value, Value) -> Bool) -> [Value] {
        values.indices.sorted { precedes(values[$0], values[$1]) }.map { values[$0] }
    }

    // Compared key by key: most are told apart by the first.
    private static func precedes(_ left: Operation, _ right: Operation) -> Bool {
        if left.id != right.id { return left.id < right.id }
        if left.path != right.path { return left.path < right.path }
        if left.method != right.method { return left.method < right.method }
        if left.source.page != right.source.page { return left.source.page < right.source.page }
        if left.query != right.query { return left.query ?? "" < right.query ?? "" }
        return left.source.line < right.source.line
    }

    private static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
        if left.page != right.page { return left.page < right.page }
        if left.line != right.line { return left.line < right.line }
        if left.column != right.column { return left.column < right.column }
        return (left.code, left.message) < (right.code, right.message)
    }
}
