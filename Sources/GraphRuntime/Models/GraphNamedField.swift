/// A field of any type of value: what `$select`, `$expand` and `$orderby` take.
public protocol GraphNamedField: Sendable {
    /// What the property holds.
    associatedtype Value
    /// The name in JSON.
    var name: String { get }
}

extension GraphField: GraphNamedField {}

extension PartialKeyPath {
    /// The name of the field that the key path leads to; nil when it leads to anything else.
    func fieldName<Model: GraphModel>() -> String? where Root == GraphFields<Model> {
        (GraphFields<Model>()[keyPath: self] as? any GraphNamedField)?.name
    }
}
