import GraphModel

/// `graphgen extract`: the model as JSON.
public struct Extract: Sendable {
    private let input: InputOptions
    private let file: String?
    private let printsCoverage: Bool

    /// Takes the options; without a file the model goes to the console. With `printsCoverage` the console gets the
    /// coverage report instead of the model.
    public init(input: InputOptions, file: String? = nil, printsCoverage: Bool = false) {
        self.input = input
        self.file = file
        self.printsCoverage = printsCoverage
    }

    /// Reads the pages and writes the model.
    ///
    /// - Throws: ``GraphGenError``; the file is as it was then.
    public func run(_ console: any Console) throws -> Outcome {
        let reader = try ModelReader(input, console: console)
        let (model, pages) = try reader.readWithPages()
        if printsCoverage {
            let report = CoverageReport(pages: pages, model: model, census: reader.census())
            try console.result(Array(report.text.utf8))
        }
        guard let file else {
            if !printsCoverage { try console.result(model.json()) }
            return .done
        }
        let json = model.json()
        let isChanged = try SingleFile.write(json, to: file)
        console.summary("\(file): \(isChanged ? "written" : "unchanged")")
        return .done
    }
}
