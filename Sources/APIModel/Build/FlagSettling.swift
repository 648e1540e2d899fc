/// Enumerations whose values may be combined.
enum FlagSettling {
    /// An enumeration that a property's description calls multi-valued is, whatever its own page says.
    static func run(_ types: inout TypeTable<Stage.Classified>, _ flagTypes: Set<String>) {
        for name in flagTypes where types[name]?.kind == .enumeration { types[name]?.isFlags = true }
    }
}
