/// Finds what a misspelt name may have meant.
package enum SimilarNames {
    /// The nearest of a few known names, nearest first; none when all are far away.
    package static func find(_ name: String, among known: [String]) -> [String] {
        // Whatever the name holds is meant as it stands.
        var search = NearSearch(budget: 1_000_000)
        return search.near(Glob(literal: name), among: known, arePaths: false)
    }
}
