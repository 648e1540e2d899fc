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
    ///
    /// Each line is a pass: it takes what earlier ones give. ``Stage`` says what the types are ready for.
    package func build(from unordered: [PageFacts]) -> Model {
        let pages = unordered.sorted { $0.page < $1.page }
        var diagnostics = pages.flatMap(\.diagnostics)

        // Names: what the pages define, and what derives from what.
        let (defined, structures) = StructureCollection.run(pages, &diagnostics)
        let (catalogue, named, values) = EnumerationCollection.run(
            pages, consume defined, consume structures, &diagnostics)
        let (derived, unknownBases) = BaseSettling.run(consume named, catalogue, DerivedLists(catalogue), &diagnostics)

        // Rows: properties and requests, and what both tell of types that no page defines.
        var rows = RowReader(pages, catalogue.names, values, consume unknownBases)
        let (described, findings) = PropertyCollection.run(consume derived, catalogue, &rows, &diagnostics)
        let (requests, mentioned) = OperationCollection.run(pages, described, catalogue, consume rows, &diagnostics)
        let (inherited, undefined) = InheritanceSettling.run(
            consume described, mentioned.placeholders, sketched: findings.sketched, &diagnostics)
        let (complete, entities) = PlaceholderAddition.run(consume inherited, consume undefined, &diagnostics)

        // Types: the passes between the first and the last of these may change places.
        var types = KindSettling.run(consume complete, catalogue, requests.operations, entities: entities)
        KeySettling.run(&types, catalogue)
        NavigationSettling.run(&types, &diagnostics)
        BoundProperties.run(&types, catalogue, requests.operations, &diagnostics)
        FlagSettling.run(&types, mentioned.flagTypes)
        HiddenSettling.run(&types, mentioned.hiddenMembers)
        DefaultSettling.run(&types, &diagnostics)
        MemberSpellingSettling.run(&types, pages, &diagnostics)
        ValueSpellingSettling.run(&types, &diagnostics)
        RelationSettling.run(&types, findings.relations, &diagnostics)
        var finished = BodyRuleMerging.run(consume types, requests.bodies, &diagnostics)
        EnumerationMatching.run(&finished)
        finished = CreationExamples.run(consume finished, requests.operations)
        RowsWithoutMember.run(finished, requests.operations, pages, &diagnostics)

        return Model(
            apiVersion: apiVersion, types: consume finished, operations: requests.operations, diagnostics: diagnostics)
    }
}
