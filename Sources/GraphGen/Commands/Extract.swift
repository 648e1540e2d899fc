import GraphModel

/// `graphgen extract`: the model as JSON.
public struct Extract: Sendable {
    private let input: InputOptions
    private let file: String?

    /// Takes the options; without a file the model goes to the console.
    public init(input: InputOptions, file: String? = nil) {
        self.input = input
        self.file = file
    }

    /// Reads the pages and writes the model.
    ///
    /// - Throws: ``GraphGenError``; the file is as it was then.
    public func run(_ console: any Console) throws -> Outcome {
        let json = try ModelReader(input, console: console).read().json()
        guard let file else {
            try console.result(json)
            return .done
        }
        let isChanged = try SingleFile.write(json, to: file)
        console.summary("\(file): \(isChanged ? "written" : "unchanged")")
        return .done
    }
}
