import GraphGenBase
import Markdown

/// Everything this stage can remark on a page: the code that is printed, how serious it is and what it means.
///
/// The only place where codes are spelled; a documentation page lists this table.
package enum DiagnosticCode: String, CaseIterable, Sendable {
    /// The page's bytes could not be read.
    case pageUnreadable = "page.unreadable"
    /// The page has no title.
    case pageNoTitle = "page.no-title"
    /// The page fits no kind.
    case pageKindUnknown = "page.kind-unknown"
    /// A heading lacks the space after its `#`.
    case headingSpace = "page.heading-space"
    /// `doc_type` says another kind than the content.
    case pageKindMismatch = "page.doc-type"
    /// The `Namespace:` line is malformed.
    case namespaceMalformed = "page.namespace"
    /// An included page does not exist.
    case includeMissing = "include.missing"
    /// An include leads back to itself.
    case includeCycle = "include.cycle"
    /// A page asks for more includes than people write.
    case includeLimit = "include.limit"
    /// An included page could not be read.
    case includeUnreadable = "include.unreadable"
    /// A folder was met twice through symbolic links.
    case sourceLoop = "source.folder-loop"
    /// A folder could not be listed.
    case sourceFolder = "source.folder-unreadable"
    /// A table no reader knows where one was expected.
    case tableUnknown = "table.not-understood"
    /// A row without a usable name.
    case rowName = "table.row-name"
    /// A type cell that is not a type.
    case typeCell = "type-cell.not-understood"
    /// A type cell that is prose around a type.
    case typeCellProse = "type-cell.prose"
    /// A type cell that is missing or empty.
    case typeCellMissing = "type-cell.missing"
    /// A member table without a name for the enumeration.
    case enumerationUnnamed = "enumeration.unnamed"
    /// A member whose number is not one.
    case memberValue = "enumeration.member-value"
    /// A name that says it is an enumeration, without members.
    case enumerationEmpty = "enumeration.no-members"
    /// The JSON representation is not JSON.
    case representationInvalid = "json-representation.invalid"
    /// A page about an operation without any request line.
    case requestMissing = "request.missing"
    /// A line of a request block that is no request.
    case requestLine = "request.line-not-understood"
    /// A request line that needed mending.
    case requestRepaired = "request.line-repaired"
    /// A permission table that is not one.
    case permissionTable = "permissions.table-not-understood"
    /// A permission row for an unknown kind of caller.
    case permissionRow = "permissions.row-not-understood"
    /// A page about an operation without permission table.
    case permissionMissing = "permissions.missing"
    /// A permission cell with words that are no permission.
    case permissionCell = "permissions.cell-not-understood"
    /// A response section that names no status.
    case responseStatus = "response.no-status"
    /// A block of an example was not closed before the next one began.
    case exampleFence = "example.lost-fence"
    /// An example body that says JSON and is not.
    case exampleJSON = "example.invalid-json"
    /// A JSON text was repaired.
    case jsonRepaired = "json.repaired"
}
