import GraphDocs
import GraphGenBase

/// Where a command speaks to; the library itself never prints.
package protocol Console: Sendable {
    /// A remark on a page.
    func report(_ diagnostic: Diagnostic)

    /// Part of what was asked for.
    func result(_ bytes: [UInt8]) throws

    /// Something to look at that is on no page, for a person: `file:line:column: warning: …`.
    func remark(_ line: String)

    /// What was done, for a person.
    func summary(_ line: String)

    /// A detail of what was done, for a person who asked for details.
    func detail(_ line: String)

    /// How far a long run is.
    func progress(_ done: Int, of total: Int)
}
