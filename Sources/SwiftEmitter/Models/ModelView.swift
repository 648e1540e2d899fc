/// What the template of a model lays out; everything in it is Swift already.
struct ModelView {
    /// One accessor.
    struct Accessor {
        /// `///` lines.
        var documentation: [String]
        /// `@available(…)` or nothing.
        var attributes: [String]
        /// The identifier as written.
        var name: String
        /// The wire name as a string literal.
        var wireName: String
        /// The type of a value, without `?`.
        var type: String
        /// The function that reads the member.
        var reader: String
        /// Whether an optional of the type is two values in one register. The compiler puts those together in memory where
        /// it does not optimise, and reading them back at once takes longer than the rest of the accessor; so such a
        /// getter is optimised, though not inlined (`GraphObjectReference` says why).
        var isPacked: Bool
        /// The type of its field, which says what an update may do to it.
        var field: String
        /// The function that makes the field. (One for each type: overloads would cost the compiler at each use.)
        var fieldMaker: String
        /// The area whose module declares it.
        var area = ServiceArea.core
    }

    /// Whether the type is declared here; a module of an area only adds accessors to types of the core.
    var isDeclared = true
    /// `///` lines.
    var documentation: [String]
    /// `@available(…)` or nothing.
    var attributes: [String] = []
    /// The namespace to declare it in, or nil at the top.
    var enclosing: String?
    /// The type's own name.
    var name: String
    /// Its protocol's own name.
    var companion: String
    /// Its protocol as written outside its namespace.
    var companionPath: String
    /// The protocol it refines.
    var baseProtocol: String
    /// Whether it can be made from nothing.
    var isConcrete: Bool
    /// The qualified name as a string literal.
    var odataType: String
    /// The function that makes the identity of a type.
    var identity: String
    /// Accessors it declares.
    var accessors: Group<Accessor>?

    /// Declarations that share an extension; Mustache needs the group apart from its items.
    struct Group<Item> {
        /// The items; never empty.
        var items: [Item]

        /// Makes a group, or nothing.
        init?(_ items: [Item]) {
            guard !items.isEmpty else { return nil }
            self.items = items
        }
    }
}
