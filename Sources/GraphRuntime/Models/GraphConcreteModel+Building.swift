/// Values made in one expression, as deep as they nest:
///
/// ```swift
/// User {
///     $0.displayName = "Ada"
///     $0.passwordProfile = PasswordProfile { $0.password = secret }
/// }
/// ```
extension GraphConcreteModel {
    /// An object whose properties the closure sets. (Initialisers with an argument for each property would take a quarter of
    /// a library's compile time.)
    /// - Throws: what the closure throws.
    public init(_ build: (inout Self) throws -> Void) rethrows {
        self.init()
        try build(&self)
    }
}

extension GraphUpdate {
    /// A change that the closure makes: `User.Update { $0.mobilePhone = .null }`.
    /// - Throws: what the closure throws.
    public init(_ build: (inout Self) throws -> Void) rethrows {
        self.init()
        try build(&self)
    }
}
