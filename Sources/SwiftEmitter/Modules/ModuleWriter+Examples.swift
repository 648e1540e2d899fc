import APIModel
import GraphGenBase

extension ModuleWriter {
    /// The examples of the model as tests of its modules.
    func examples(_ requests: RequestsViewBuilder, sample: Int?) -> ExampleSuite {
        let types = SwiftTypes(names: names)
        let builder = ExampleSuiteBuilder(
            model: model, requests: requests,
            route: ExampleRoute(tree: tree, names: pathNames, reserved: names.reserved),
            values: ExampleValues(
                types: types, hierarchy: hierarchy, members: members, updated: updated
            ) { "\(moduleNames[plan.area(ofType: $0)])." },
            ids: ids, named: NamedTypes(model.operations, ids: ids, hierarchy: hierarchy))
        let outcomes = builder.outcomes()
        let written = outcomes.filter { $0.test != nil }.map(\.entry.place)
        let chosen = sample.map { ExampleSample.chosen($0, of: written) }
        let tests = outcomes.compactMap { outcome in
            chosen?.contains(outcome.entry.place) == false ? nil : outcome.test.map { (outcome.entry.place.page, $0) }
        }
        return ExampleSuite(entries: outcomes.map(\.entry), files: exampleFiles(tests))
    }

    private func exampleFiles(_ tests: [(page: String, test: ExampleTestView.Test)]) -> [GeneratedFile] {
        var shelves: [String: [ExampleTestView.Test]] = [:]
        for (page, test) in tests {
            let file = page.split(separator: "/").last ?? ""
            let initial = file.first.map { $0.isASCII && $0.isLetter ? $0.uppercased() : "Other" } ?? "Other"
            shelves[initial, default: []].append(test)
        }
        var files = [file("ExampleSupport", view("ExampleSupport", []), with: "ExampleSupport")]
        for (initial, tests) in shelves.sorted(by: { $0.key < $1.key }) {
            // The compiler works on files side by side.
            for start in stride(from: 0, to: tests.count, by: Self.mostTests) {
                let name = "Examples\(initial)\(start / Self.mostTests + 1)"
                let part = tests[start..<min(start + Self.mostTests, tests.count)]
                files.append(file(name, view(name, Array(part)), with: "ExampleTests"))
            }
        }
        return files
    }

    private static let mostTests = 60

    private func view(_ name: String, _ tests: [ExampleTestView.Test]) -> ExampleTestView {
        let numbered = tests.enumerated().map { place, test in
            var test = test
            test.function = "example\(place + 1)"
            return test
        }
        return ExampleTestView(
            version: SwiftText.comment(options.generatorVersion), module: moduleNames.base,
            schema: "\(moduleNames[.core]).\(names.schema(.core))", name: name, tests: numbered)
    }

    private func file(_ name: String, _ view: ExampleTestView, with template: String) -> GeneratedFile {
        GeneratedFile(path: "\(name).swift", text: templates.render(view, with: template))
    }
}
