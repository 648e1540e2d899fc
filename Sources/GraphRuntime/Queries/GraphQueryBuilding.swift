/// What takes query options: requests, and the expansions inside them.
///
/// Pages say in three ways which options a request takes: they list them, they say "supports the OData query parameters",
/// or they say nothing. The list is often shorter than the truth and the other two are no list, so every option can be
/// written on every request whose answer has a place for it, and ``GraphRequestBuilding/validate(for:options:)`` tells what
/// the page of the operation excludes: an option that it denies, and, as a warning, one that it leaves out of a list it
/// gives as complete. Where a page lists nothing, nothing is found.
public protocol GraphQueryBuilding: Sendable {
    /// What the options name the properties of.
    associatedtype Result
    /// The options so far, opaque to callers.
    var queryOptions: GraphQueryOptions { get set }
}

extension GraphQueryBuilding {
    func withOptions(_ change: (inout GraphQueryOptions) -> Void) -> Self {
        var copy = self
        change(&copy.queryOptions)
        return copy
    }

    /// The request with a query option taken as it is, in the place of an earlier one of that name: for options that no
    /// other method writes. (The value is percent-encoded on sending.)
    public func query(_ name: String, _ value: String) -> Self { withOptions { $0.set(name, value) } }

    /// The request with those properties asked for and no others (`$select`), next to those named before; taken as it is.
    public func select<Text: GraphRawText>(_ names: Text...) -> Self { withOptions { $0.add("$select", names) } }

    /// The request with related objects asked for (`$expand`), next to those named before; taken as it is:
    /// `members($select=id)`.
    public func expand<Text: GraphRawText>(_ names: Text...) -> Self { withOptions { $0.add("$expand", names) } }
}
