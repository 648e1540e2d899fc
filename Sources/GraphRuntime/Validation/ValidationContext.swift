/// What a value is checked for.
public enum ValidationContext: String, Sendable, Hashable, CaseIterable {
    /// Being sent to make an object: what is required must be there.
    case create
    /// Being sent to change an object: what is not there stays as it is.
    case update
    /// Nothing in particular, such as a value that was received.
    case any
}
