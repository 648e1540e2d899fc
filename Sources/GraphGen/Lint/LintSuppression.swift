import APIModel
import Foundation
import GraphGenBase
import GraphRuntime

/// An entry of `lint-suppress` in `graphgen.yaml`: findings of a code that are not reported up to a day, and why. (A comment in
/// a page is no way to silence anything: pages are somebody else's.)
package struct LintSuppression: Sendable, Hashable {
    /// A glob of codes.
    package var code: String
    /// A glob of pages, as for `include-page`; nil for all.
    package var page: String?
    /// The last day on which it holds, `2027-01-31`.
    package var until: String
    /// Why, for whoever reads the file.
    package var reason: String
    /// Where it stands.
    package var place: FilePlace

    /// Makes an entry.
    package init(code: String, page: String? = nil, until: String, reason: String, place: FilePlace) {
        self.code = code
        self.page = page
        self.until = until
        self.reason = reason
        self.place = place
    }

    /// Whether a text is a day of the calendar.
    static func isDay(_ text: String) -> Bool { text.utf8.count == 10 && GraphDate(text) != nil }

    /// The day that it is everywhere on Earth or was last: no entry ends early for anyone.
    package static func today(_ now: Date = Date()) -> String {
        let noon = now.addingTimeInterval(-12 * 3600)
        return String(noon.formatted(.iso8601.year().month().day()).prefix(10))
    }
}

/// Takes away what entries of `lint-suppress` name, and tells of those that do nothing.
struct LintSilence {
    private var entries: [(entry: LintSuppression, code: GlobPattern, page: GlobPattern?, count: Int)]
    private let ended: [LintSuppression]

    init(_ suppressions: [LintSuppression], today: String) {
        // Days of ISO 8601 are in the order of their texts.
        ended = suppressions.filter { $0.until < today }
        entries = suppressions.filter { $0.until >= today }.map { entry in
            (entry, GlobPattern(entry.code), entry.page.map { GlobPattern(page: $0) }, 0)
        }
    }

    /// Whether a finding is not to be reported.
    mutating func takes(_ finding: LintFinding) -> Bool {
        let diagnostic = finding.diagnostic
        guard
            let place = entries.firstIndex(where: { entry in
                entry.code.matches(diagnostic.code.rawValue) && entry.page?.matches(diagnostic.page) ?? true
            })
        else { return false }
        entries[place].count += 1
        return true
    }

    /// How many findings were taken away.
    var count: Int { entries.reduce(0) { $0 + $1.count } }

    /// Entries that have ended or found nothing, in the order of the file, a sentence each.
    var remarks: [String] {
        let idle = entries.filter { $0.count == 0 }.map { ($0.entry, "nothing is there to suppress any more") }
        let all = idle + ended.map { ($0, "this ended on \($0.until)") }
        return all.sorted { ($0.0.place.line, $0.0.place.column) < ($1.0.place.line, $1.0.place.column) }.map {
            "\($0.0.place): warning: \($0.1): \(Quoted.short($0.0.code))"
        }
    }
}
