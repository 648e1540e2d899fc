/// What a page says that its operation does not take of query options. Most pages say nothing that holds for certain: they
/// list some options, or only that there are any.
package struct QueryLimits: Sendable, Hashable {
    /// A property that an option does not take.
    package struct Exclusion: Sendable, Hashable {
        /// The option: `$select`.
        package var option: String
        /// The property.
        package var property: String

        /// Makes an exclusion.
        package init(option: String, property: String) {
            self.option = option
            self.property = property
        }
    }

    /// The options that the page lists as all there are, empty where it says that none is supported; nil where it gives no
    /// such list.
    package var complete: [String]?
    /// The options that the page says are not supported.
    package var denied: [String] = []
    /// The properties that an option does not take, in page order.
    package var exclusions: [Exclusion] = []

    /// No limits.
    package init() {}

    /// Whether the page says nothing.
    package var isEmpty: Bool { complete == nil && denied.isEmpty && exclusions.isEmpty }
}
