/// What a table column holds, told by its header.
enum ColumnRole: Sendable, Hashable {
    /// Names of properties, relationships or parameters.
    case name
    /// Names of relationships only.
    case relationship
    /// Names of request headers.
    case header
    /// Members of an enumeration.
    case member
    /// Types.
    case type
    /// Values: numbers of members, or what a header is set to.
    case value
    /// Prose.
    case description
    /// Whether something must be given.
    case required
    /// A bound or default in a column of its own.
    case bound
    /// The type that declares a property.
    case inheritance
    /// Methods of a type.
    case method
    /// Kinds of caller.
    case permissionType
    /// Permissions.
    case permissions
}
