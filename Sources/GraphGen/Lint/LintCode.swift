import GraphDocs
import GraphGenBase
import GraphRuntime

/// The diagnostics of `lint` itself: what is wrong with the examples on the pages, by the pages' own rules.
///
/// Examples hold placeholders, so none of these is an error, and none of them changes the model.
enum LintCode: String, CaseIterable, Sendable {
    /// A number outside its range.
    case range = "lint.example-range"
    /// A text that is too short or too long.
    case length = "lint.example-length"
    /// A collection with too few or too many elements.
    case items = "lint.example-items"
    /// A number or text that is none of those listed.
    case values = "lint.example-values"
    /// A text that does not match its pattern.
    case pattern = "lint.example-pattern"
    /// A member that the enumeration does not list.
    case enumeration = "lint.example-enumeration"
    /// Two properties in the wrong order.
    case relation = "lint.example-relation"
    /// Two properties that exclude each other.
    case exclusive = "lint.example-exclusive"
    /// A create request without a required property.
    case required = "lint.example-required"
    /// A request that sets what callers cannot set.
    case readOnly = "lint.example-read-only"
    /// An update of a property that cannot change.
    case immutable = "lint.example-immutable"
    /// Null where it cannot be.
    case null = "lint.example-null"
    /// A value of another JSON type.
    case jsonType = "lint.example-json-type"
    /// No `@odata.type` where the type is abstract.
    case abstractType = "lint.example-abstract-type"
    /// An `@odata.type` that cannot stand there.
    case typeMismatch = "lint.example-type-mismatch"
    /// A member that no page lists.
    case member = "lint.example-member"

    /// The code for what the validators found.
    init(_ code: ValidationCode) {
        self =
            switch code {
            case .rangeBetween, .rangeMinimum, .rangeMaximum: .range
            case .lengthBetween, .lengthMinimum, .lengthMaximum: .length
            case .itemsBetween, .itemsMinimum, .itemsMaximum: .items
            case .notAllowed: .values
            case .pattern: .pattern
            case .enumerationMember, .unknownFutureValue: .enumeration
            case .lessOrEqual, .greaterOrEqual, .less, .greater: .relation
            case .exclusive: .exclusive
            case .requiredOnCreate, .required: .required
            case .readOnly: .readOnly
            case .immutable: .immutable
            case .notNullable: .null
            case .jsonType: .jsonType
            case .abstractType: .abstractType
            case .typeMismatch: .typeMismatch
            }
    }

    /// How serious it is. What pages leave out as a matter of course is a note.
    var severity: Diagnostic.Severity {
        switch self {
        case .member, .readOnly, .abstractType: .note
        default: .warning
        }
    }
}
