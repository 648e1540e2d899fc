/// `graphgen generate`: writes the Swift library.
package struct Generate: Sendable {
    private let input: InputOptions
    private let output: OutputOptions

    /// Takes the options.
    package init(input: InputOptions, output: OutputOptions) {
        self.input = input
        self.output = output
    }

    /// Reads the pages and writes what differs.
    ///
    /// - Throws: ``GraphGenError``; nothing was written then.
    package func run(_ console: any Console) throws -> Outcome {
        let (plans, model) = try Generation(input: input, output: output, console: console).plan()
        try OutputWriter.write(plans)
        DroppedProperties.report(in: model, to: console)
        for plan in plans { tell(plan, console) }
        return .done
    }

    private func tell(_ plan: OutputPlan, _ console: any Console) {
        for file in plan.missing + plan.stale { console.detail("written: \(file.path)") }
        for path in plan.obsolete { console.detail("removed: \(path)") }
        console.summary(
            "\(Quoted.path(plan.folder.path)): \(Count.of(plan.missing.count + plan.stale.count, "file")) written,"
                + " \(plan.unchanged.count) unchanged, \(plan.obsolete.count) removed")
    }
}
