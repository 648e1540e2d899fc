/// How many Swift modules an API becomes.
package enum ModuleSplit: String, Sendable, Hashable, CaseIterable {
    /// One; with a package and more than ``autoLimit`` types one for each service area.
    case auto
    /// One, in the output folder itself.
    case single
    /// One for each service area, one with what they share, and one that exports all others; each in a folder of its
    /// own.
    case byArea = "by-area"

    /// More types than this are parted. Callers of a package do not notice when their number passes it: the module
    /// they import exports the others.
    package static let autoLimit = 500
}
