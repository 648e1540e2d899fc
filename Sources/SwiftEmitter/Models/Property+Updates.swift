import APIModel

extension Property {
    /// Whether the update of an object may set it.
    var isUpdatable: Bool { !isReadOnly && !isKey && !isNavigation && !isImmutable }
}
