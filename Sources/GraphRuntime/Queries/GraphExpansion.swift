/// What an expanded property leads to, with the options that choose and shape it: of one object its properties and further
/// expansions; of a collection a filter, an order and a number too.
///
/// (One type for both, so that a closure that gets it has one type only, and the compiler tells what is wrong inside.)
public struct GraphExpansion<Value>: Sendable {
    /// The options so far.
    var options = GraphQueryOptions()

    init() {}

    private init(_ options: GraphQueryOptions) { self.options = options }

    func with(_ change: (inout GraphQueryOptions) -> Void) -> Self {
        var copy = self
        change(&copy.options)
        return copy
    }

    /// The same with a query option taken as it is, in the place of an earlier one of that name.
    public func query(_ name: String, _ value: String) -> Self { with { $0.set(name, value) } }

    /// The same with those properties asked for and no others (`$select`), next to those named before; taken as it is.
    public func select<Text: GraphRawText>(_ names: Text...) -> Self { with { $0.add("$select", names) } }

    /// The same with further objects asked for (`$expand`), next to those named before; taken as it is.
    public func expand<Text: GraphRawText>(_ names: Text...) -> Self { with { $0.add("$expand", names) } }

    /// The same with the property followed from object to object, so many times (`$levels`).
    public func levels(_ count: Int) -> Self { query("$levels", String(count)) }

    /// The same with the property followed from object to object to the end (`$levels=max`).
    public func allLevels() -> Self { query("$levels", "max") }

    /// The same seen as something else.
    func seen<Other>() -> GraphExpansion<Other> { GraphExpansion<Other>(options) }
}
