/// How models print: `User(displayName: "Ada", accountEnabled: true, userType: .guest)`.
extension GraphModel {
    /// The members, as `print`, `dump` and debuggers show them: the documented properties by their names and in the order
    /// in which they came, then what else the object holds, its names in quotation marks. Generated models conform to
    /// `CustomReflectable` by this alone.
    ///
    /// Text that could mislead a terminal or a log is escaped, long text and long collections are cut, and what stands
    /// deep inside is left out: it is for people. ``object`` has everything.
    public var customMirror: Mirror {
        let view = ShownObject(object: storedObject, declared: Self.odataType, schema: Self.schema, depth: 0)
        return Mirror(self, children: view.children, displayStyle: .struct)
    }
}
