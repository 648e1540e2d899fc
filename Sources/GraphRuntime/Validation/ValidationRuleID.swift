/// The rules that the engine has of its own, apart from those that the pages give. They can be switched off or
/// downgraded by these identifiers as any other.
public enum ValidationRuleID {
    /// A member of another JSON type than its property's.
    public static let jsonType = "json-type"
    /// `null` for a property that cannot be null.
    public static let notNullable = "not-nullable"
    /// A property missing that a create request must have.
    public static let requiredOnCreate = "required.on-create"
    /// A property missing that every object must have.
    public static let required = "required.always"
    /// A property sent that callers cannot set.
    public static let readOnly = "read-only"
    /// A key sent: the service gives most keys, and pages do not say which.
    public static let key = "key"
    /// A time without an offset where the type has one.
    public static let offset = "date-time.offset"
    /// A property sent in an update that cannot change.
    public static let immutable = "immutable"
    /// A member that the enumeration does not list.
    public static let enumerationMember = "enum.member"
    /// The placeholder `unknownFutureValue` sent.
    public static let unknownFutureValue = "enum.unknown-future-value"
    /// An abstract type and no `@odata.type` that says which subtype it is.
    public static let abstractType = "type.abstract"
    /// An `@odata.type` that is not the declared type or one of its subtypes.
    public static let typeMismatch = "type.mismatch"
    /// A query option outside the complete list of the operation's page.
    public static let queryOptionUnlisted = "query.unlisted"
    /// A query option that the operation's page denies.
    public static let queryOptionDenied = "query.denied"
    /// A property in a query option that does not take it.
    public static let queryPropertyDenied = "query.property"
    /// A filter operator that the property's row does not list.
    public static let filterOperator = "query.operator"
}
