/// A property in a condition of `filter`: what the closure's argument makes of its name. Conditions have the operators of the
/// property's own Swift type.
///
///     graph.users.list().filter { $0.displayName.startsWith("A") && $0.accountEnabled == true }
///     graph.users.list().filter { $0.assignedLicenses.any { $0.skuId == id } || $0.mail == nil }
@dynamicMemberLookup
public struct GraphOperand<Value>: Sendable {
    /// The property's path from where the condition begins, parted by slashes; empty for the element itself.
    let path: String
    /// How many `any` and `all` are around.
    let depth: Int

    /// The element that a condition is about.
    init() {
        path = ""
        depth = 0
    }

    init(path: String, depth: Int) {
        self.path = path
        self.depth = depth
    }

    /// A property of the object.
    public subscript<Field: GraphNamedField>(
        dynamicMember field: KeyPath<GraphFields<Value>, Field>
    ) -> GraphOperand<Field.Value> where Value: GraphModel {
        below(GraphFields<Value>()[keyPath: field].name)
    }

    /// Something inside.
    func below<Inner>(_ name: String) -> GraphOperand<Inner> {
        GraphOperand<Inner>(path: path.isEmpty ? name : "\(path)/\(name)", depth: depth)
    }

    /// `name(path,'value')`.
    func call(_ name: String, _ value: String) -> GraphFilter {
        GraphFilter(term: "\(name)(\(path),\(value.urlLiteral))")
    }

    /// `path operator literal`.
    func compared(_ sign: String, _ value: (some GraphFilterValue)?) -> GraphFilter {
        GraphFilter(term: "\(path) \(sign) \(value?.urlLiteral ?? "null")")
    }
}

extension GraphOperand where Value: GraphModel {
    /// The object seen as a subtype: `manager/microsoft.graph.user`.
    public func `as`<Derived: GraphModel>(_ type: Derived.Type) -> GraphOperand<Derived> { below(Derived.odataType) }
}
