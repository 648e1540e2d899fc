import GraphGenBase
import Markdown

extension DiagnosticCode {
    /// How serious it is.
    package var severity: Diagnostic.Severity { entry.severity }

    /// One line on what it means.
    package var explanation: String { entry.explanation }

    private var entry: (severity: Diagnostic.Severity, explanation: String) {
        switch self {
        case .pageUnreadable: (.error, "The page cannot be read; nothing of it is in the model")
        case .pageNoTitle: (.note, "The page has no first-level heading; its name comes from elsewhere")
        case .pageKindUnknown: (.note, "The page defines no type and documents no operation; it is left out")
        case .headingSpace: (.note, "The line lacks a space after its # to be a heading; it is read as one")
        case .pageKindMismatch: (.note, "The front matter's doc_type names another kind than what the page holds")
        case .namespaceMalformed: (.warning, "The Namespace line is no qualified name; what can be read of it is taken")
        case .includeMissing: (.warning, "The included page does not exist; the page is read without it")
        case .includeCycle: (.warning, "The include leads back to a page that is being included; it is left out")
        case .includeLimit: (.warning, "The page includes more pages than any page for people; the rest is left out")
        case .includeUnreadable: (.warning, "The included page cannot be read; the page is read without it")
        case .sourceLoop: (.note, "A symbolic link leads to a folder that was listed already; it is not listed again")
        case .sourceFolder: (.error, "The folder cannot be listed; its pages are missing")
        case .tableUnknown:
            (.note, "The table's columns are not those of any table known to stand here; it is left out")
        case .rowName: (.note, "The row's first cell is no name; the row is left out")
        case .typeCell: (.warning, "The type cell is not a type; the property's type is unknown")
        case .typeCellProse: (.note, "The type cell is prose; the one type it names is taken")
        case .typeCellMissing: (.warning, "The row has no type cell or an empty one; the property's type is unknown")
        case .enumerationUnnamed: (.note, "The member table has no heading that names its enumeration; it is left out")
        case .memberValue: (.note, "The member's value is not a whole number; the member is kept without it")
        case .enumerationEmpty: (.warning, "The page is about an enumeration but has no member table")
        case .representationInvalid: (.note, "The JSON representation is not JSON; the tables alone describe the type")
        case .requestMissing: (.warning, "The page is about an operation but shows no request line")
        case .requestLine: (.warning, "The line is not a request; it is left out")
        case .requestRepaired: (.note, "The request line lacks a space or slash; it is read as it is meant")
        case .permissionTable: (.warning, "The table in the permissions section is not a permission table")
        case .permissionRow: (.note, "The row names no kind of caller; it is left out")
        case .permissionMissing: (.note, "The page has no permission table")
        case .permissionCell: (.note, "Words of the permission cell are no permission; the permissions are taken")
        case .responseStatus: (.note, "The response section names no status code")
        case .exampleFence: (.note, "The block's closing fence is missing; the next block is read from its end")
        case .exampleJSON: (.warning, "The example's body is not JSON even after repairs; it is kept as text")
        case .jsonRepaired: (.note, "The JSON was read after repairs")
        }
    }
}
