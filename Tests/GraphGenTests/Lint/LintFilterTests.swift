import GraphGenBase
import Testing

@testable import GraphGen

/// Which findings are reported, and what makes the command fail.
@Suite struct LintFilterTests {
    private let folder: TemporaryFolder
    private static let loan = "docs/api-reference/beta/resources/loan.md"
    private static let list = "docs/api-reference/beta/api/loan-list.md"
    private static let create = "docs/api-reference/beta/api/loan-create.md"

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(
            """
            # loan resource type

            ## Properties
            |Property|Type|Description|
            |:-|:-|:-|
            |days|Int32|For how long. Valid values 1 to 60|
            |state|String|How it stands. Possible values are: `open`, `closed`.|
            """, to: Self.loan)
        try folder.write(Self.page("GET /loans", #"{"value": [{"days": 90}, {"days": 90}]}"#), to: Self.list)
        try folder.write(Self.page("GET /loans/open", #"{"value": [{"days": 91, "state": "odd"}]}"#), to: Self.create)
    }

    private static func page(_ request: String, _ answer: String) -> String {
        """
        # List loans

        ## HTTP request
        ``` http
        \(request)
        ```

        ## Response
        If successful, returns a `200 OK` response code and a collection of [loan](../resources/loan.md) objects in the response body.

        ## Example
        ``` http
        GET https://graph.microsoft.com/beta/\(request.dropFirst(5))
        ```
        ``` http
        HTTP/1.1 200 OK
        Content-type: application/json

        \(answer)
        ```
        """
    }

    /// What is reported, as `file line code`, and how it ended.
    private func lint(_ change: (inout LintOptions) -> Void = { _ in }) throws -> (
        outcome: Outcome, findings: [String], console: RecordingConsole
    ) {
        var options = LintOptions()
        options.verbosity = .verbose
        options.today = "2027-01-31"
        change(&options)
        let console = RecordingConsole()
        let outcome = try Lint(input: InputOptions(docs: folder.path("docs")), options: options).run(console)
        let findings = console.output.split(separator: "\n").map { line in
            let parts = line.split(separator: ":")
            return "\(parts[0].split(separator: "/").last ?? "") \(line.split(separator: "[").last?.dropLast() ?? "")"
        }
        return (outcome, findings, console)
    }

    private func suppression(
        _ code: String, page: String? = nil, until: String = "2027-01-31", line: Int = 3
    ) -> LintSuppression {
        LintSuppression(
            code: code, page: page, until: until, reason: "known",
            place: FilePlace(file: "graphgen.yaml", line: line, column: 5))
    }

    private static let all = [
        "loan-create.md lint.example-range", "loan-create.md lint.example-values", "loan-list.md lint.example-range",
        "loan-list.md lint.example-range",
    ]

    @Test func everythingWithoutOptions() throws {
        let (outcome, findings, console) = try lint()
        #expect(outcome == .done)
        #expect(findings == Self.all)
        #expect(console.summaries == ["0 errors, 4 warnings, 0 notes"])
    }

    @Test func codesAndSeverities() throws {
        #expect(try lint { $0.codes = ["lint.example-values"] }.findings == [Self.all[1]])
        #expect(try lint { $0.codes = ["LINT.example-*", "base.*"] }.findings == Self.all)
        #expect(try lint { $0.severity = .warning }.findings == Self.all)
        #expect(try lint { $0.severity = .error }.findings == [])
    }

    @Test func aCodeThatThereIsNotIsAMistake() throws {
        let error = try #require(throws: GraphGenError.self) { try lint { $0.codes = ["lint.example-rang"] } }
        #expect(error.status == .usage)
        #expect(error.description.contains("there is no code \"lint.example-rang\"; is it \"lint.example-range\""))
    }

    @Test func whatFails() throws {
        #expect(try lint { $0.limit = .warning }.outcome == .findings)
        #expect(
            try lint {
                $0.limit = .warning; $0.severity = .error
            }.outcome == .done)
        #expect(
            try lint {
                $0.limit = .warning; $0.codes = ["base.*"]
            }.outcome == .done)
    }

    // MARK: Pages

    @Test func namedPagesAreReadWithThoseAroundThem() throws {
        let (_, findings, console) = try lint { $0.pages = [folder.path(Self.create)] }
        #expect(findings == Array(Self.all[..<2]))
        #expect(console.output.contains("api-reference/beta/resources/loan.md:6"))
        #expect(try lint { $0.pages = [folder.path(Self.create), folder.path(Self.list)] }.findings == Self.all)
        #expect(try lint { $0.pages = [folder.path(Self.loan)] }.findings == [])
    }

    @Test func theWayToAPageDoesNotMatter() throws {
        let odd = folder.path("docs/api-reference/../api-reference/beta/./api/loan-create.md")
        #expect(try lint { $0.pages = [odd] }.findings == Array(Self.all[..<2]))
    }

    @Test func pagesThatCannotBeMeant() throws {
        try folder.write("# x", to: "docs/api-reference/v1.0/api/x-get.md")
        try folder.write("# x", to: "alone/x.md")
        let cases: [([String], Outcome, String)] = [
            (["docs/api-reference/beta/api/no.md"], .inputOutput, "there is no page"),
            (["docs", Self.list], .usage, "is no page"),
            ([Self.list, "docs/api-reference/v1.0/api/x-get.md"], .usage, "of several versions"),
            ([Self.list, "alone/x.md"], .usage, "is not below a folder that holds api-reference/"),
        ]
        for (pages, status, message) in cases {
            let error = try #require(throws: GraphGenError.self) { try lint { $0.pages = pages.map(folder.path) } }
            #expect(error.status == status && error.description.contains(message), "\(error)")
        }
        #expect(
            try Lint(input: InputOptions(docs: "x", apiVersion: .beta), options: alone()).run(RecordingConsole())
                == .done)
    }

    private func alone() -> LintOptions {
        var options = LintOptions()
        options.pages = [folder.path("alone/x.md")]
        return options
    }

    // MARK: Baselines

    @Test func onlyWhatIsNewIsReported() throws {
        let file = folder.path("known.json")
        let written = try lint {
            $0.newBaseline = file; $0.limit = .warning
        }
        #expect(written.outcome == .done)
        #expect(written.console.summaries == ["\(file): written", "0 errors, 4 warnings, 0 notes"])
        let text = try folder.text("known.json")
        #expect(text.hasPrefix("{\n  \"format\": \"graph-lint-baseline/1\""))
        #expect(text.components(separatedBy: "\"count\": 2").count == 2)

        // Lines move; a third finding like two known ones is new.
        try folder.write(
            "\n" + Self.page("GET /loans", #"{"value": [{"days": 90}, {"days": 90}, {"days": 90}]}"#), to: Self.list)
        let later = try lint {
            $0.baseline = file; $0.limit = .warning
        }
        #expect(later.findings == ["loan-list.md lint.example-range"])
        #expect(later.outcome == .findings)
        #expect(later.console.summaries == ["0 errors, 1 warning, 0 notes; 4 known"])

        // The rule's own line moves too; what is mended is told.
        let moved = try folder.text(Self.loan).replacing("## Properties", with: "\n\n## Properties")
        try folder.write(moved, to: Self.loan)
        try folder.write(Self.page("GET /loans", #"{"value": [{"days": 90}]}"#), to: Self.list)
        let mended = try lint {
            $0.baseline = file; $0.newBaseline = file; $0.limit = .warning
        }
        #expect(mended.findings == [])
        #expect(mended.console.summaries.last == "0 errors, 0 warnings, 0 notes; 3 known; 1 of the baseline gone")
        #expect(
            try lint {
                $0.baseline = file; $0.limit = .warning
            }.outcome == .done)
        #expect(try !folder.text("known.json").contains("\"count\": 2"))
    }

    @Test func theJSONReportStaysOneValue() throws {
        let (_, _, console) = try lint {
            $0.format = .json; $0.newBaseline = folder.path("known.json")
        }
        #expect(console.summaries == [])
        #expect(JSONReader.read(console.output).value?["findings"] != nil)
    }

    @Test(arguments: [
        "", "{}", "[]", #"{"format": "graph-lint/1", "findings": []}"#,
        #"{"format": "graph-lint-baseline/1", "findings": {}}"#,
        #"{"format": "graph-lint-baseline/1", "findings": [{"page": "a", "code": "b", "message": "c"}]}"#,
        #"{"format": "graph-lint-baseline/1", "findings": [{"page": "a", "code": "b", "message": "c", "count": 0}]}"#,
        #"{"format": "graph-lint-baseline/1", "findings": [{"page": "a", "code": "b", "message": "c", "count": 1e99}]}"#,
    ])
    func foreignBaselines(text: String) throws {
        try folder.write(text, to: "known.json")
        let error = try #require(throws: GraphGenError.self) { try lint { $0.baseline = folder.path("known.json") } }
        #expect(error.status == .usage && error.description.contains("was not written by --write-baseline"))
    }

    @Test func aBaselineThatIsNotThere() throws {
        let error = try #require(throws: GraphGenError.self) { try lint { $0.baseline = folder.path("no.json") } }
        #expect(error.status == .inputOutput)
    }

    // MARK: Suppressions

    @Test func entriesHoldUpToTheirDay() throws {
        let (outcome, findings, console) = try lint {
            $0.suppressions = [
                suppression("lint.example-range", page: "loan-list"), suppression("lint.example-values"),
            ]
            $0.limit = .warning
        }
        #expect(findings == [Self.all[0]])
        #expect(outcome == .findings)
        #expect(console.summaries == ["0 errors, 1 warning, 0 notes; 3 suppressed"])
        #expect(console.remarks == [])
    }

    @Test func entriesThatDoNothingAreTold() throws {
        let (_, findings, console) = try lint {
            $0.suppressions = [
                suppression("lint.example-values", until: "2027-01-30", line: 9),
                suppression("lint.example-*", page: "other.md"),
            ]
        }
        #expect(findings == Self.all)
        #expect(
            console.remarks == [
                "graphgen.yaml:3:5: warning: nothing is there to suppress any more: \"lint.example-*\"",
                "graphgen.yaml:9:5: warning: this ended on 2027-01-30: \"lint.example-values\"",
            ])
        // A report about a part says nothing of the rest.
        #expect(
            try lint {
                $0.suppressions = [suppression("base.*")]; $0.codes = ["lint.*"]
            }.console.remarks == [])
    }

    @Test func anEntryForNoCodeIsAMistakeAtItsPlace() throws {
        let error = try #require(throws: GraphGenError.self) { try lint { $0.suppressions = [suppression("lint.no")] } }
        #expect(error.description.hasPrefix("graphgen.yaml:3:5: error: there is no code \"lint.no\""))
    }

    @Test func whatCannotBeReadIsNeverPassedOver() throws {
        try folder.write("x", to: "docs/api-reference/beta/api/bad.md")
        let finding = LintFinding(diagnostic: DiagnosticCode.pageUnreadable.at(Place(page: "bad.md", line: 1), "no"))
        var options = LintOptions()
        options.suppressions = [suppression("*")]
        options.codes = ["lint.*"]
        options.today = "2027-01-01"
        #expect(try LintFilter(options).sift([finding]).findings == [finding])
    }

    @Test(arguments: [
        ("2027-02-28", true), ("2028-02-29", true), ("2027-02-29", false), ("2027-13-01", false), ("27-01-01", false),
        ("2027-1-1", false), ("2027-01-01T00:00:00Z", false), ("tomorrow", false),
    ])
    func days(text: String, isDay: Bool) { #expect(LintSuppression.isDay(text) == isDay) }

    @Test func todayIsTheLastDayOnEarthThatIsOver() throws {
        // 11:00 of 1 February in Greenwich is still January in Honolulu.
        #expect(LintSuppression.today(.init(timeIntervalSince1970: 1_801_479_600)) == "2027-01-31")
        #expect(LintSuppression.today(.init(timeIntervalSince1970: 1_801_483_200)) == "2027-02-01")
    }
}
