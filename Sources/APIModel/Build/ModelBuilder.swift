import GraphDocs

/// Makes one model of the facts of all pages of a version.
///
/// Names are resolved case-insensitively to one spelling, duplicates are merged, inheritance is settled, sentences become
/// rules, and types that no page defines become open placeholders. It never fails: what does not fit is a diagnostic.
package struct ModelBuilder: Sendable {
    /// `v1.0` or `beta`.
    package var apiVersion: String

    /// Makes a builder for a version.
    package init(apiVersion: String) { self.apiVersion = apiVersion }

    /// Builds the model. The order of the pages does not matter.
    package func build(from pages: [PageFacts]) -> Model {
        let assembly = Assembly(pages: pages.sorted { $0.page < $1.page })
        assembly.collectTypes()
        assembly.collectEnumerations()
        assembly.collectDerivedLists()
        assembly.settleBases()
        assembly.buildProperties()
        assembly.buildOperations()
        assembly.settleInheritedProperties()
        assembly.addPlaceholders()
        assembly.settleKinds()
        assembly.settleKeys()
        assembly.settleNavigation()
        assembly.settleDefaults()
        assembly.settleValueSpellings()
        assembly.resolveRelations()
        assembly.mergeBodyRules()
        return assembly.model(apiVersion: apiVersion)
    }
}
