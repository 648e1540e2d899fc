/// What the template of a model lays out; everything in it is Swift already.
struct ModelView {
    /// One accessor.
    struct Accessor {
        /// `///` lines.
        var documentation: [String]
        /// The first sentence of these as a `///` line, for its field.
        var sentence: String
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
        /// The label of the subscript that changes the member in place.
        var label: String
        /// Whether an optional of the type is two values in one register. The compiler puts those together in memory where
        /// it does not optimise, and reading them back at once takes longer than the rest of the accessor; so such a
        /// getter is optimised.
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
    /// The protocols of models it conforms to: its own, or its base's where no type derives from it; and whether objects
    /// of it exist.
    var conformances: String
    /// Its own protocol, where types derive from it. (A protocol each for those that have none to share their accessors
    /// with would be 1,000 names more to look through, and a tenth more for the compiler in a debug build.)
    var companion: Companion?
    /// What its accessors extend, as written outside its namespace: its protocol or the type itself.
    var extended: String
    /// What the root of its fields is, `: XProtocol` or `== X`.
    var fieldsRoot: String
    /// `@available(…)` of the extensions that name the type itself, or nothing.
    var extensionAttributes: [String] = []
    /// The qualified name as a string literal.
    var odataType: String
    /// The function that makes the identity of a type.
    var identity: String
    /// Accessors it declares.
    var accessors: Group<Accessor>?

    /// The protocol of a type that others derive from.
    struct Companion {
        /// Its own name. (Not `name`, which is the type's in the template.)
        var `protocol`: String
        /// The protocol it refines.
        var refined: String
    }

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
