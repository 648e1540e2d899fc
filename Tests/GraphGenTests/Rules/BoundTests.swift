import GraphRuntime
import SwiftEmitter
import Testing

@testable import GraphGen

/// Bounds on their way from a page to a validator: each arrives with the rule that read it.
@Suite struct BoundTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(
            """
            # lamp resource type

            ## Properties
            |Property|Type|Description|Min Value|Max Value|
            |:-|:-|:-|:-|:-|
            |watts|Int32|How much it draws.|1|60|
            |hours|Int32|How long it burns.||24|
            |label|String|What it is called. Cannot be empty.|||
            |rooms|String collection|Where it hangs. Cannot be empty.|||
            |steps|Int32|How finely it dims. Valid values 2 to 8.|||
            """, to: "docs/lamp.md")
    }

    /// A page that changes a lamp, with what it says of `watts`.
    private func writeUpdate(_ watts: String) throws {
        try folder.write(
            """
            # Update lamp

            ## HTTP request
            ``` http
            PATCH /lamps/{id}
            ```

            ## Request body
            Supply a JSON representation of the [lamp](lamp.md) object.

            |Property|Type|Description|
            |:-|:-|:-|
            |watts|Int32|How much it draws. \(watts)|
            |label|String|What it is called. Minimum length is 3 characters.|

            ## Response
            If successful, returns a `200 OK` response code and a [lamp](lamp.md) object in the response body.
            """, to: "docs/lamp-update.md")
    }

    private func findings(_ json: String) throws -> [String] {
        let input = InputOptions(docs: folder.path("docs"), apiVersion: .beta)
        let model = try ModelReader(input, console: RecordingConsole()).readAll().model
        let schema = GraphSchema(model.schemaText())
        return schema.validate(try GraphObject(json: json), as: "microsoft.graph.lamp").map {
            "\($0.path) \($0.severity) \($0.rule) \($0.documentation?.line ?? 0)"
        }
    }

    @Test(arguments: [
        (#"{"watts": 0}"#, "watts error column.minimum 6"), (#"{"watts": 61}"#, "watts error column.maximum 6"),
        (#"{"hours": 25}"#, "hours error column.maximum 7"), (#"{"label": ""}"#, "label error not-empty.sentence 8"),
        (#"{"rooms": []}"#, "rooms error not-empty.sentence 9"),
        (#"{"steps": 9}"#, "steps error range.valid-values 10"),
    ]) func aBoundArrivesWithItsRule(_ json: String, _ finding: String) throws {
        #expect(try findings(json) == [finding])
    }

    @Test func withinTheBoundsNothingIsFound() throws {
        #expect(try findings(#"{"watts": 60, "hours": 24, "label": "a", "rooms": ["b"], "steps": 2}"#) == [])
    }

    @Test func aContradictedBoundWarns() throws {
        try writeUpdate("Valid values 1 to 40.")
        #expect(
            try findings(#"{"watts": 61, "label": "", "steps": 9}"#) == [
                "watts warning column.maximum 6", "label warning not-empty.sentence 8",
                "steps error range.valid-values 10",
            ])
        #expect(try findings(#"{"watts": 0}"#) == ["watts warning column.minimum 6"])
        #expect(try findings(#"{"watts": 50}"#) == [])
    }

    @Test func aBoundSaidTwiceStaysAnError() throws {
        try writeUpdate("Valid values 1 to 60.")
        #expect(try findings(#"{"watts": 61}"#) == ["watts error column.maximum 6"])
    }
}
