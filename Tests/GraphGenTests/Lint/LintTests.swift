import Foundation
import GraphDocs
import GraphGenBase
import Testing

@testable import GraphGen

@Suite struct LintTests {
    private let folder: TemporaryFolder

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
            |part|loan|A part of it.|
            """, to: "docs/loan.md")
        try folder.write(
            """
            # List loans

            ## HTTP request
            ``` http
            GET /loans
            ```

            ## Response
            If successful, returns a `200 OK` response code and a collection of [loan](loan.md) objects in the response body.

            ## Example
            ``` http
            GET https://graph.microsoft.com/beta/loans
            ```
            ``` http
            HTTP/1.1 200 OK
            Content-type: application/json

            {
              "value": [
                { "days": 3, "state": "open" },
                {
                  "days": 90,
                  "part": {
                    "state": "100%, or: so"
                  }
                }
              ]
            }
            ```
            """, to: "docs/loan-list.md")
    }

    private func lint(
        _ format: LintFormat, isStrict: Bool = false, verbosity: TerminalConsole.Verbosity = .normal
    ) throws -> (Outcome, RecordingConsole) {
        let console = RecordingConsole()
        var input = InputOptions(docs: folder.path("docs"), apiVersion: .beta)
        input.isStrict = isStrict
        var options = LintOptions()
        options.format = format
        options.verbosity = verbosity
        return (try Lint(input: input, options: options).run(console), console)
    }

    @Test func findingsStandAtTheLineOfTheMember() throws {
        let (outcome, console) = try lint(.text)
        #expect(outcome == .done)
        let lines = console.output.split(separator: "\n").map(String.init)
        #expect(
            lines == [
                "loan-list.md:23:1: warning: In the example, value[1].days is 90 but must be between 1 and 60"
                    + " (loan.md:6) [lint.example-range]",
                "loan-list.md:25:1: warning: In the example, value[1].part.state is \"100%, or: so\" but must be one of"
                    + " open, closed (loan.md:7) [lint.example-values]",
            ])
        #expect(console.summaries == ["0 errors, 2 warnings, 0 notes"])
        #expect(console.diagnostics.isEmpty, "the report is the result, not a remark")
    }

    @Test func strictWarningsFail() throws {
        let (outcome, console) = try lint(.text, isStrict: true)
        #expect(outcome == .findings)
        #expect(console.output.contains(": error: In the example, value[1].days is 90"))
    }

    @Test func gitHubCommandsAreEscaped() throws {
        let (_, console) = try lint(.github)
        let lines = console.output.split(separator: "\n").map(String.init)
        #expect(lines.count == 2)
        #expect(
            lines.last
                == "::warning file=loan-list.md,line=25,col=1,title=lint.example-values::In the example,"
                + " value[1].part.state is \"100%25, or: so\" but must be one of open, closed (loan.md:7)")
        let odd = Diagnostic(.pageDocType, "a\nb\r", page: "x,y:z%.md", line: 3, column: 2)
        let text = PageLines(try FolderPageSource(folder.path("docs")))
        #expect(
            GitHubReport.command(odd, text)
                == "::notice file=x%2Cy%3Az%25.md,line=3,col=2,title=page.doc-type::a%0Ab%0D")
    }

    @Test func jsonHoldsTheRuleAndItsPlace() throws {
        let (_, console) = try lint(.json)
        let report = try JSONSerialization.jsonObject(with: Data(console.output.utf8)) as? [String: Any]
        #expect(report?["format"] as? String == "graph-lint/1")
        #expect((report?["counts"] as? [String: Int]) == ["error": 0, "warning": 2, "note": 0])
        let findings = try #require(report?["findings"] as? [[String: Any]])
        let range = try #require(findings.first { $0["code"] as? String == "lint.example-range" })
        #expect(range["rule"] as? String == "range.valid-values")
        #expect(range["line"] as? Int == 23)
        let documented = try #require(range["documented"] as? [String: Any])
        #expect(documented["page"] as? String == "loan.md")
        #expect(documented["line"] as? Int == 6)
    }

    @Test func sarifHasWhatTheStandardDemands() throws {
        let (_, console) = try lint(.sarif)
        let log = try JSONSerialization.jsonObject(with: Data(console.output.utf8)) as? [String: Any]
        #expect(log?["version"] as? String == "2.1.0")
        let run = try #require((log?["runs"] as? [[String: Any]])?.first)
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        #expect(driver["name"] as? String == "graphgen")
        let rules = try #require(driver["rules"] as? [[String: Any]])
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.count == 2)
        for result in results {
            let index = try #require(result["ruleIndex"] as? Int)
            #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
            #expect(((rules[index]["help"] as? [String: Any])?["text"] as? String)?.isEmpty == false)
            #expect(["error", "warning", "note"].contains(result["level"] as? String))
            let place = (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
            #expect((place?["artifactLocation"] as? [String: Any])?["uri"] as? String == "loan-list.md")
            #expect(((place?["region"] as? [String: Any])?["startLine"] as? Int ?? 0) > 0)
        }
        #expect(results.contains { ($0["relatedLocations"] as? [Any])?.count == 1 })
        #expect(SARIFReport.uri("a b/ü:[1].md") == "a%20b/%C3%BC%3A%5B1%5D.md")
    }

    /// What is found in a request that sends a body, with rows of its own table.
    private func found(
        _ request: String, _ body: String, rows: String = "", keepsType: Bool = false
    ) throws -> [String] {
        if !keepsType {
            try folder.write(
                """
                # loan resource type

                ## Properties
                |Property|Type|Description|
                |:-|:-|:-|
                |code|String|The code. Required. Cannot be changed after creation.|
                |dueAt|DateTimeOffset|When it has to be back.|
                |part|loan|A part of it.|
                """, to: "docs/loan.md")
        }
        try folder.write(
            """
            # Create loan

            ## HTTP request
            ``` http
            \(request)
            ```

            ## Request body
            In the request body, supply a JSON representation of a [loan](loan.md) object.
            \(rows)

            ## Example
            ``` http
            \(request.replacing("{id}", with: "7"))
            Content-type: application/json

            \(body)
            ```
            """, to: "docs/loan-list.md")
        let (_, console) = try lint(.text, verbosity: .verbose)
        return console.output.split(separator: "\n").compactMap { line in
            line.contains("[lint.") ? line.split(separator: "[").last.map { String($0.dropLast()) } : nil
        }
    }

    @Test func wordsForValuesAreToldApart() throws {
        #expect(
            try found(
                "POST /loans", #"{"code": "x", "dueAt": "datetime-value", "part": {"code": "y", "dueAt": "1974"}}"#)
                == ["lint.example-json-type", "lint.example-placeholder"])
    }

    @Test func anUpsertChangesNothing() throws {
        #expect(try found("PATCH /loans/{id}", #"{"code": "x"}"#) == ["lint.example-immutable"])
        #expect(try found("PUT /loans/{id}", #"{"code": "x"}"#) == [])
    }

    @Test func thePagesOwnTableSaysWhatIsRequired() throws {
        let head = "\n|Property|Type|Description|\n|:-|:-|:-|\n"
        #expect(try found("POST /loans", "{}") == ["lint.example-required"])
        #expect(try found("POST /loans", "{}", rows: head + "|dueAt|DateTimeOffset|When.|") == [])
        #expect(try found("POST /loans", "{}", rows: head + "|code|String|The code.|") == ["lint.example-required"])
        #expect(
            try found("POST /loans", #"{"part": {}, "code": "x"}"#, rows: head + "|part|loan|A part.|")
                == ["lint.example-required"])
    }

    @Test func whatAnExampleOnlyHintsAtLacksNothing() throws {
        #expect(try found("POST /loans", ##"{"code": "x", "part": {"@odata.type": "microsoft.graph.loan"}}"##) == [])
        #expect(
            try found(
                "POST /loans", ##"{"code": "x", "part": {"@odata.type": "microsoft.graph.loan", "dueAt": null}}"##)
                == ["lint.example-required"])
        let exempt =
            "\nWith a part, not all properties listed are required.\n\n|Property|Type|Description|\n|:-|:-|:-|\n"
        #expect(try found("POST /loans", "{}", rows: exempt + "|code|String|The code.|") == [])
    }

    /// A page may add its own type to what another page's request sends.
    @Test func aRequestOfAnotherPageSendsThatPagesType() throws {
        try folder.write(
            "# tag resource type\n\n## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n"
                + "|label|String|The label. Required.|\n", to: "docs/tag.md")
        try folder.write(
            """
            # Create tag

            ## HTTP request
            ``` http
            POST /loans/{id}/tags
            POST /loans
            ```

            ## Request body
            In the request body, supply a JSON representation of a [tag](tag.md) object.

            ## Example
            ``` http
            POST https://graph.microsoft.com/beta/loans
            Content-type: application/json

            { "code": "x", "dueAt": "2024-02-29T12:00:00Z" }
            ```
            """, to: "docs/tag-post.md")
        #expect(try found("POST /loans", #"{"code": "x"}"#) == [])
    }

    /// The address of an example may be another page's, and so is its answer then.
    @Test(
        "answers of other addresses",
        arguments: [
            ("loans/7", #"{"days": 90}"#, 1), ("loans('7')", #"{"days": 90}"#, 1),
            ("loans/7/tags", #"{"days": 90}"#, 0), ("loans", #"{"value": [{"days": 90}]}"#, 1),
            ("loans/7", #"{"label": "x", "days": 90}"#, 0), ("mine/near(to='me')/loan", #"{"days": 90}"#, 1),
        ])
    func answers(address: String, body: String, expected: Int) throws {
        for (name, path, link) in [
            ("tag", "/loans/{id}/tags/{id}", "a [tag](tag.md) object"),
            ("loan", "/loans/{id}", "a [loan](loan.md) object"),
            ("near", "/mine/near(to='{place}')/loan", "a [loan](loan.md) object"),
        ] {
            let shown =
                name == "tag"
                ? "## Example\n``` http\nGET https://graph.microsoft.com/beta/\(address)\n```\n``` http\n"
                    + "HTTP/1.1 200 OK\n\n\(body)\n```\n" : ""
            try folder.write(
                "# Get \(name)\n\n## HTTP request\n``` http\nGET \(path)\n```\n\n## Response\n"
                    + "If successful, returns a `200 OK` response code and \(link) in the response body.\n\n\(shown)",
                to: "docs/\(name)-get.md")
        }
        try folder.write(
            "# tag resource type\n\n## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n|label|String|It.|\n",
            to: "docs/tag.md")
        let (_, console) = try lint(.text)
        let found = console.output.split(separator: "\n").filter { $0.hasPrefix("tag-get.md") }
        #expect(found.count { $0.contains("days is 90") } == expected)
    }

    @Test func aKeyThatThePageListsIsTheCallers() throws {
        let head = "\n|Property|Type|Description|\n|:-|:-|:-|\n|code|String|The code.|\n"
        let body = #"{"code": "x", "id": "7"}"#
        func codes(_ rows: String) throws -> [String] {
            try folder.write(
                "# loan resource type\n\n## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n|id|String|The key.|\n"
                    + "|code|String|The code.|\n\n## JSON representation\n<!-- { "
                    + "\"blockType\": \"resource\", \"keyProperty\": \"id\", \"@odata.type\": \"microsoft.graph.loan\" } -->\n"
                    + "``` json\n{ \"id\": \"7\" }\n```\n", to: "docs/loan.md")
            return try found("POST /loans", body, rows: rows, keepsType: true)
        }
        #expect(try codes(head) == ["lint.example-read-only"])
        #expect(try codes(head + "|id|String|The key that you choose.|") == [])
    }

    @Test func requestsAreCheckedForWhatTheyDo() throws {
        try folder.write(
            """
            # Lend

            ## HTTP request
            ``` http
            POST /loans/{loanId}/lend
            ```

            ## Request body
            In the request body, provide a JSON object with the following parameters.

            |Parameter|Type|Description|
            |:-|:-|:-|
            |days|Int32|For how long. Valid values 1 to 60|

            ## Example
            ``` http
            POST https://graph.microsoft.com/beta/loans/7/lend
            Content-type: application/json

            {"days": 61}
            ```
            """, to: "docs/loan-lend.md")
        let (_, console) = try lint(.text)
        #expect(console.output.contains("loan-lend.md:20:1: warning: In the example, days is 61 but must be between"))
    }

    @Test(.enabled(if: ProcessInfo.processInfo.environment["GRAPH_DOCS_DIR"] != nil))
    func realPagesBreakTheirOwnRules() throws {
        let docs = ProcessInfo.processInfo.environment["GRAPH_DOCS_DIR"] ?? ""
        let console = RecordingConsole()
        let input = InputOptions(docs: docs, apiVersion: .v1)
        #expect(try Lint(input: input).run(console) == .done)
        let lines = console.output.split(separator: "\n")
        #expect(lines.contains { $0.hasSuffix("[lint.example-range]") })
        #expect(lines.contains { $0.hasSuffix("[lint.example-enumeration]") })
        #expect(Set(lines).count == lines.count, "a finding is reported once")
    }

    /// A type's place is its heading, which may be the first line of its page.
    @Test func undocumentedMembersAreToldWithThePlaceOfTheType() throws {
        let page = try folder.text("docs/loan-list.md").replacingOccurrences(of: "\"days\": 3,", with: "\"dais\": 3,")
        try folder.write(page, to: "docs/loan-list.md")
        let (_, console) = try lint(.text, verbosity: .verbose)
        #expect(
            console.output.contains(
                "value[0].dais is not a documented member of microsoft.graph.loan (loan.md:1) [lint.example-member]"))
    }

    @Test(arguments: ["#microsoft.graph.loan", "microsoft.graph.loan"])
    func aBodyMayNameItsTypeItself(_ type: String) throws {
        try folder.write(
            """
            # Lend

            ## HTTP request
            ``` http
            POST /desk/lend
            ```

            ## Request body
            In the request body, supply the values.

            |Property|Type|Description|
            |:-|:-|:-|
            |days|Int32|For how long.|

            ## Response
            If successful, returns a `204 No Content` response code.

            ## Example
            ``` http
            POST https://graph.microsoft.com/beta/desk/lend
            Content-type: application/json

            {"@odata.type": "\(type)", "days": 61}
            ```
            """, to: "docs/desk-lend.md")
        let (_, console) = try lint(.text)
        #expect(console.output.contains("In the example, days is 61 but must be between 1 and 60 (loan.md:6)"))
    }
}
