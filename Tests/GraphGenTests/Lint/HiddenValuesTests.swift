import Testing

@testable import GraphGen

/// Members behind the sentinel, in examples that ask for them and in others.
@Suite struct HiddenValuesTests {
    private func codes(_ header: String, _ body: String, members: String = "open|closed|unknownFutureValue|overdue")
        throws
        -> [String]
    {
        let folder = try TemporaryFolder()
        let rows = members.split(separator: "|").map { "|\($0)|" }.joined(separator: "\n")
        try folder.write(
            """
            # loan resource type

            ## Properties
            |Property|Type|Description|
            |:-|:-|:-|
            |state|loanState|How it stands.|
            |states|loanState collection|How it stood.|
            |part|loan|A part of it.|

            ## loanState values
            |Member|
            |:-|
            \(rows)
            """, to: "docs/loan.md")
        try folder.write(
            """
            # Get loan

            ## HTTP request
            ``` http
            GET /loans/{loanId}
            ```

            ## Response
            If successful, returns a `200 OK` response code and a [loan](loan.md) object in the response body.

            ## Example
            ``` http
            GET https://graph.microsoft.com/beta/loans/7
            \(header)
            ```
            ``` http
            HTTP/1.1 200 OK
            Content-type: application/json

            \(body)
            ```
            """, to: "docs/loan-get.md")
        let console = RecordingConsole()
        let input = InputOptions(docs: folder.path("docs"), apiVersion: .beta)
        let reader = try ModelReader(input, console: console)
        return try Lint(input: input).findings(reader, PageLines(reader.source)).map(\.diagnostic)
            .filter { $0.code == .lintExamplePrefer }.map { String($0.message.split(separator: ",")[1].dropFirst()) }
    }

    @Test func onlyWhoAsksGetsThem() throws {
        #expect(try codes("", #"{"state": "overdue"}"#) == ["state is overdue"])
        #expect(try codes("Prefer: include-unknown-enum-members", #"{"state": "overdue"}"#).isEmpty)
        #expect(try codes("prefer: a, include - unknown - enum - members", #"{"state": "overdue"}"#).isEmpty)
        #expect(try codes("Prefer: return=minimal", #"{"state": "overdue"}"#).count == 1)
        #expect(try codes("", #"{"state": "closed"}"#).isEmpty)
        #expect(try codes("", #"{"state": "overdue"}"#, members: "open|overdue|unknownFutureValue").isEmpty)
    }

    @Test func whereverTheyStand() throws {
        #expect(
            try codes("", #"{"states": ["open", "overdue"], "part": {"state": "Overdue"}}"#)
                == ["part.state is Overdue", "states[1] is overdue"])
    }
}
