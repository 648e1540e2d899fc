import GraphDocs
import GraphGenBase

/// The diagnostics of this stage: stable codes with their severity, in one place.
package enum ModelDiagnostic: String, CaseIterable, Sendable {
    /// No page defines a type that another page names.
    case typeUndefined = "type.undefined"
    /// Two pages define one type.
    case typeDuplicate = "type.duplicate"
    /// Two pages spell one type differently.
    case typeSpelling = "type.spelling"
    /// A type inherits from itself over others.
    case baseCycle = "base.cycle"
    /// The sentence and the metadata name different base types.
    case baseConflict = "base.conflict"
    /// A page names an enumeration as base type.
    case baseNotAStructure = "base.not-a-structure"
    /// A property stands twice in a type with different types.
    case propertyConflict = "property.conflict"
    /// A row says it is inherited from a type that does not list it.
    case propertyNotOnBase = "property.not-on-base"
    /// A row without a type.
    case propertyUntyped = "property.untyped"
    /// The bounds of one cell leave no value.
    case ruleContradiction = "rule.contradiction"
    /// A bound stands on a property whose type it does not fit.
    case ruleNotApplicable = "rule.not-applicable"
    /// A regular expression that cannot be checked in Swift as it is meant, or not in bounded time.
    case rulePattern = "rule.pattern"
    /// The property that a comparison names was not found.
    case relationUnresolved = "relation.unresolved"
    /// Pages disagree on a rule.
    case ruleDisagreement = "rule.disagreement"
    /// A cell lists values in another case than their enumeration.
    case enumerationSpelling = "enumeration.spelling"
    /// An update's page names no type for its body; one that fits was taken.
    case bodyType = "body.type"
    /// Two pages document one request.
    case operationDuplicate = "operation.duplicate"
    /// A path with a sample or misprint where a placeholder belongs.
    case operationPath = "operation.path"
    /// The sentence and the example of a response disagree on whether it is a collection.
    case responseShape = "response.shape"
    /// An example that fits none of the page's requests.
    case exampleUnbound = "example.unbound"

    /// How serious it is.
    var severity: Diagnostic.Severity {
        switch self {
        case .typeUndefined, .baseCycle, .baseNotAStructure, .ruleContradiction, .rulePattern, .propertyUntyped,
            .operationPath:
            .warning
        case .typeDuplicate, .typeSpelling, .baseConflict, .propertyConflict, .propertyNotOnBase,
            .ruleNotApplicable, .relationUnresolved, .ruleDisagreement, .operationDuplicate, .responseShape,
            .exampleUnbound, .enumerationSpelling, .bodyType:
            .note
        }
    }

    /// The diagnostic at a place.
    func at(_ source: Place, _ message: String, rule: String? = nil) -> Diagnostic {
        Diagnostic(
            severity, rawValue, message, page: source.page, line: source.line, column: source.column, rule: rule)
    }
}
