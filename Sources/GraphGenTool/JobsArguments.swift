import ArgumentParser

/// How many pages to read at a time.
struct JobsArguments: ParsableArguments {
    @Option(help: ArgumentHelp("Read N pages at a time (default: as many as there are cores).", valueName: "n"))
    var jobs: Int?

    func validate() throws {
        if let jobs, jobs < 1 { throw ValidationError("--jobs needs a number from 1.") }
    }
}
