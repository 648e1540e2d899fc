import GraphGenBase

/// Tests write types as the model's JSON has them.
extension ValueType: ExpressibleByStringLiteral {
    /// `Edm.Int32`, `microsoft.graph.x`.
    package init(stringLiteral name: String) { self.init(name) }
}
