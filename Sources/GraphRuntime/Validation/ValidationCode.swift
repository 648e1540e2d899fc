/// What is wrong, apart from any language. The English text of a finding is the code's template with the finding's
/// arguments in place of `{name}`; translations put their own templates in its place.
///
/// Arguments are names, numbers and values as they stand in the JSON and on the pages, with two exceptions: `found` and
/// `expected` of ``jsonType`` are English words. Translations take `kind` (`string`, `number`, ...) and `type`
/// (`Edm.Int32`, `Collection(Edm.String)`, ...) instead.
public enum ValidationCode: String, Sendable, Hashable, CaseIterable {
    /// A number outside both bounds.
    case rangeBetween = "range.between"
    /// A number below the only bound.
    case rangeMinimum = "range.minimum"
    /// A number above the only bound.
    case rangeMaximum = "range.maximum"
    /// A text shorter or longer than allowed.
    case lengthBetween = "length.between"
    /// A text shorter than allowed.
    case lengthMinimum = "length.minimum"
    /// A text longer than allowed.
    case lengthMaximum = "length.maximum"
    /// A collection with fewer or more elements than allowed.
    case itemsBetween = "items.between"
    /// A collection with fewer elements than allowed.
    case itemsMinimum = "items.minimum"
    /// A collection with more elements than allowed.
    case itemsMaximum = "items.maximum"
    /// A number or text that is none of those allowed.
    case notAllowed = "values"
    /// A text that is one of those that are not allowed.
    case forbidden = "values.forbidden"
    /// A text in which the regular expression is not found.
    case pattern
    /// A member that the enumeration does not list.
    case enumerationMember = "enum.member"
    /// The placeholder for newer members.
    case unknownFutureValue = "enum.unknown-future-value"
    /// Greater than another property.
    case lessOrEqual = "relation.less-or-equal"
    /// Smaller than another property.
    case greaterOrEqual = "relation.greater-or-equal"
    /// Not smaller than another property.
    case less = "relation.less"
    /// Not greater than another property.
    case greater = "relation.greater"
    /// Set together with another property.
    case exclusive
    /// Missing in a create request.
    case requiredOnCreate = "required.on-create"
    /// Missing.
    case required = "required.always"
    /// Sent although callers cannot set it.
    case readOnly = "read-only"
    /// A key that is sent.
    case key
    /// A time without its offset from UTC.
    case offset = "date-time.offset"
    /// Sent in an update although it cannot change.
    case immutable
    /// Null although it cannot be.
    case notNullable = "not-nullable"
    /// Of another JSON type.
    case jsonType = "json-type"
    /// Of a type of which no objects exist.
    case abstractType = "type.abstract"
    /// Of a type that cannot stand there.
    case typeMismatch = "type.mismatch"
    /// A query option that the page of the operation does not list, though its list is complete.
    case queryOptionUnlisted = "query.unlisted"
    /// A query option that the page of the operation says is not supported.
    case queryOptionDenied = "query.denied"
    /// A property in a query option that does not take it.
    case queryPropertyDenied = "query.property"
    /// An operator that the row of a property does not list.
    case filterOperator = "query.operator"

    /// The English text, with names of arguments in braces.
    public var englishTemplate: String {
        switch self {
        case .rangeBetween: "{property} is {value} but must be between {minimum} and {maximum}"
        case .rangeMinimum: "{property} is {value} but must be at least {minimum}"
        case .rangeMaximum: "{property} is {value} but must be at most {maximum}"
        case .lengthBetween:
            "{property} has a length of {count} but must have between {minimum} and {maximum} characters"
        case .lengthMinimum: "{property} has a length of {count} but must have at least {minimum} characters"
        case .lengthMaximum: "{property} has a length of {count} but must have at most {maximum} characters"
        case .itemsBetween: "{property} holds {count} elements but must hold between {minimum} and {maximum}"
        case .itemsMinimum: "{property} holds {count} elements but must hold at least {minimum}"
        case .itemsMaximum: "{property} holds {count} elements but must hold at most {maximum}"
        case .notAllowed: "{property} is {value} but must be one of {allowed}"
        case .forbidden: "{property} is {value}, which is not allowed"
        case .pattern: "{property} does not match the pattern {pattern}"
        case .enumerationMember: "{property} is {value}, which is not a documented member of {type}"
        case .unknownFutureValue: "{property} is {value}, a placeholder that only the service may send"
        case .lessOrEqual: "{property} is {value} but must be less than or equal to {other}, which is {otherValue}"
        case .greaterOrEqual:
            "{property} is {value} but must be greater than or equal to {other}, which is {otherValue}"
        case .less: "{property} is {value} but must be less than {other}, which is {otherValue}"
        case .greater: "{property} is {value} but must be greater than {other}, which is {otherValue}"
        case .exclusive: "{property} and {other} must not both be set"
        case .requiredOnCreate: "{property} is missing but required on create"
        case .required: "{property} is missing but required"
        case .readOnly: "{property} is read-only and cannot be sent"
        case .key: "{property} is the key, which the service gives"
        case .offset: "{property} is {value} but must end in Z or an offset such as +02:00"
        case .immutable: "{property} cannot be changed once it is set"
        case .notNullable: "{property} is null but cannot be"
        case .jsonType: "{property} is {found} but must be {expected}"
        case .abstractType: "{type} is abstract: @odata.type must say which subtype this is"
        case .typeMismatch: "@odata.type is {found}, which is not {type} or a subtype of it"
        case .queryOptionUnlisted: "{option} is not one of the query options that the page lists: {allowed}"
        case .queryOptionDenied: "{option} is not supported here"
        case .queryPropertyDenied: "{property} is not supported in {option}"
        case .filterOperator: "{property} is filtered by {operator}, but its operators are {allowed}"
        }
    }
}
