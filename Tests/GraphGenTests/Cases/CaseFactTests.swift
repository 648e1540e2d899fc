import GraphGenBase
import Testing

@testable import GraphGen

/// Small pages, each of a kind whose words were once read wrongly, and what the model must know.
@Suite struct CaseFactTests {
    private static func facts(_ name: String) throws -> ModelFacts {
        let isBeta = name.hasPrefix("lamp") || name == "deprecated"
        return try ModelFacts(docs: Sample.root + "/Tests/Cases/" + name, version: isBeta ? .beta : .v1)
    }

    private static let expected: [(String, String, [String])] = [
        ("widget", "gadget.mode", ["type String", "enumValues made,changed,gone", "isFlags"]),
        ("lamp", "lamp.secret", ["type String"]),
        ("lamp", "lamp.scope", ["type String", "enumValues open,closed,veiled"]),
        ("lamp", "lamp.tag", ["type String", "forbiddenValues root,admin", "maxLength 32", "minLength 3"]),
        ("lamp", "lamp.events", ["type String", "enumValues on,off,dim", "isFlags"]),
        ("lamp", "lamp.mode", ["type String", "enumValues full,empty,half"]),
        ("lamp", "lamp.state", ["type String", "enumValues idle,busy"]),
        (
            "lamp", "lampSort",
            ["is enum", "isEvolvable", "isPlaceholder"] + ["count", "keyAsText", "keyAsNumber"].map { "member \($0)" }
        ),
        ("lamp", "lamp.label", ["type String"]),
        ("lamp", "lamp.size", ["type Int32", "number 0 Small", "number 1 Big"]),
        ("lamp", "lamp.image", ["type String"]), ("lamp", "lamp.group", ["type lampGroup"]),
        (
            "kite", "kiteMood",
            ["is enum", "isFlags", "isEvolvable", "member calm", "member wild", "member unknownFutureValue"]
        ),
        ("kite", "kiteTail", ["is enum", "isEvolvable", "isPlaceholder"]), ("kite", "kite.tails", ["type kiteTail*"]),
        (
            "kite", "kiteSkin",
            [
                "is enum", "isFlags", "isEvolvable", "isDeprecated", "member paper", "member silk",
                "member unknownFutureValue", "member foil hidden",
            ]
        ),
        ("kite", "kite.code", ["type String"]), ("kite", "kite.picture", ["type String"]),
        ("kite", "kite.grants", ["type grant*", "isNavigation"]), ("kite", "roles", []),
        (
            "kite", "kiteWeather",
            ["is enum", "isEvolvable", "member sunny", "member unknownFutureValue", "member stormy deprecated"]
        ),
        ("kite", "kiteWeather.stormy", ["deprecation advice Use sunny."]),
        (
            "kite", "GET /kites/{id}",
            [
                "is get",
                "delegatedWork AuditLog.Read.All+Kite.Read.All, Kite.ReadWrite.All, Kite.Read.All+Wind.Read.All least 1",
                "delegatedPersonal -", "application Kite.Read.A, Kite.Read.B least 2", "path id String required",
                "query $select String", "header Authorization String required", "answers 200 kite",
            ]
        ),
        ("kite2", "kite.daysPerStage", ["type Int32"]), ("kite2", "kite.daysPerStage2", ["type Int32"]),
        ("kite2", "kite.upperDays", ["type Int32"]), ("kite2", "kite.left", ["type Int32"]),
        ("kite2", "kite.label", ["type String", "isShortened", "maxLength 90"]),
        ("kite2", "kite.secret", ["type String"]),
        ("kite2", "kite.note", ["type String", "maxLength 2000"]),
        ("kite2", "kite.text", ["type String", "maxLength 64"]),
        ("kite2", "kite.hue", ["type String", "maxLength 1024"]), ("kite2", "kite.template", ["type String"]),
        (
            "kite2", "GET /users/{id}/kites/getAllNotes",
            [
                "is list", "path id String required", "query $top Int32", "query model String of A, B",
                "answers 200 kite*",
            ]
        ),
        ("kite3", "kite.view", ["type String", "enumValues Open,Closed,Hidden"]),
        ("kite3", "kite.offer", ["type Boolean"]),
        (
            "street", "lampRooms",
            ["is enum", "isFlags", "member none", "member hall", "member attic", "member cellar", "member porch"]
        ),
        (
            "deprecated", "kite",
            [
                "is entity", "isDeprecated", "deprecation date 2027-08-20",
                "deprecation advice Use the drone API instead.",
            ]
        ),
        ("deprecated", "kite.oldName", ["type String", "isDeprecated", "deprecation advice Use id instead."]),
        ("deprecated", "kite.pilot", ["type kite", "isDeprecated", "isNavigation", "deprecation advice Use owner."]),
        ("deprecated", "kiteMood", ["is enum", "isDeprecated", "member calm", "member wild deprecated"]),
        ("deprecated", "kiteMood.wild", ["deprecation advice Use calm."]),
        (
            "deprecated", "DELETE /kites/{id}",
            [
                "is delete", "deprecation date 2027-08-20", "deprecation advice Use the drone API instead.",
                "path id String required", "answers 204",
            ]
        ),
        (
            "deprecated", "POST /kites/{id}/fly body.speed",
            ["type Int32", "isDeprecated", "deprecation advice Use height."]
        ),
        (
            "deprecated", "diagnostic",
            [
                "type.undefined api-reference/beta/api/kite-post.md:15",
                "property.not-a-member api-reference/beta/api/kite-post.md:20",
            ]
        ),
    ]

    @Test(arguments: expected) func isKnown(_ docs: String, _ name: String, _ lines: [String]) throws {
        #expect(try Self.facts(docs).of(name) == lines)
    }

    @Test func aLinkThatMisleadsIsTold() throws {
        #expect(try Self.facts("lamp").of("diagnostic").contains("type.link api-reference/beta/resources/lamp.md:26"))
    }
}
