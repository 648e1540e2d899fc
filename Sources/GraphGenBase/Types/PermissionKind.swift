/// Who needs a permission: the kinds of caller that pages tell apart, in the order of their tables.
package enum PermissionKind: String, Sendable, Hashable, CaseIterable {
    /// Delegated, work or school account.
    case delegatedWork
    /// Delegated, personal Microsoft account.
    case delegatedPersonal
    /// Application.
    case application
}
