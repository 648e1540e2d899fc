import Foundation
import Testing

@testable import GraphGen

/// Small pages, each of a kind that was once read wrongly, and the calls that their readers may make.
@Suite struct CaseTests {
    private static func docs(_ name: String) -> String { Sample.root + "/Tests/Cases/" + name }

    private static func methods(_ name: String) throws -> GeneratedMethods {
        try GeneratedMethods(docs: docs(name), version: name.hasPrefix("lamp") ? .beta : .v1)
    }

    private static let calls: [(String, String, [String])] = [
        ("widget", "GET /widgets/{id}", ["get() -> GraphRequest<Widget>"]),
        (
            "widget", "GET /widgets/{id}?$expand=stickers($filter=id eq '{stickerId}')",
            ["getSticker(stickerId: String) -> GraphRequest<Sticker>"]
        ),
        ("widget", "GET /widgets/{id}/stickers/{stickerId}", ["get() -> GraphRequest<Sticker>"]),
        (
            "widget", "GET /gadgets/window?startDay={day}&endDay={day}",
            ["list(startDay: String, endDay: String) -> GraphCollectionRequest<Gadget>"]
        ),
        ("widget", "POST /gadgets/{id}/share", ["share(whom: String? = nil) -> GraphRequest<GraphNoContent>"]),
        ("widget", "POST /gadgets/{id}/hide", ["hide() -> GraphRequest<GraphScalar<Bool>>"]),
        ("shelf", "GET /me/shelf", ["get() -> GraphRequest<Shelf>"]),
        ("shelf", "GET /rooms/{roomId}/shelves", ["list() -> GraphCollectionRequest<Shelf>"]),
        ("shelf", "GET /houses/{houseId}/shelves", ["list() -> GraphCollectionRequest<Shelf>"]),
        ("shelf", "GET /shelves/{shelf-id}", ["get() -> GraphRequest<Shelf>"]),
        (
            "shelf", "POST /shelves/{shelf-id}/fill",
            ["fill(books: Int32? = nil, sorted: Bool? = nil) -> GraphRequest<Shelf>"]
        ),
        ("shelf", "POST /shelves/{shelf-id}/move", ["move(floor: String? = nil) -> GraphRequest<GraphNoContent>"]),
        ("street", "POST /lamps", ["create(_ value: Lamp) -> GraphRequest<Lamp>"]),
        ("street", "GET /lamps/{lamp-id}/shades/{shade-id}", ["get() -> GraphRequest<Lamp>"]),
        ("street", "GET /lamps/{lampId}/report", ["get() -> GraphRequest<Lamp>"]),
        ("street", "GET /lamps/{id}/twin", ["get() -> GraphRequest<Lamp>"]),
        ("street", "GET /lamps/{id}/portrait/$value", ["content() -> GraphRequest<GraphMedia>"]),
        ("street", "GET /lamps/{id}/portrait", ["get() -> GraphRequest<Lamp>"]),
        ("street", "GET /things", ["list() -> GraphCollectionRequest<Thing>"]),
        ("street", "POST /things", ["create(_ value: some ThingProtocol) -> GraphRequest<Thing>"]),
        ("lamp", "POST /lamps", ["create(_ value: Lamp) -> GraphRequest<Lamp>"]),
        ("lamp", "POST /otherLamps", ["create(_ value: Lamp) -> GraphRequest<Lamp>"]),
        ("lamp", "POST /thirdLamps", ["create(_ value: Lamp) -> GraphRequest<Lamp>"]),
        ("lamp", "GET /lamps/{id}/groups", ["list() -> GraphCollectionRequest<LampParent>"]),
        ("lamp", "POST /lamps/{id}/start", ["start(delay: Int32? = nil) -> GraphRequest<GraphNoContent>"]),
        ("lamp", "POST /lamps/{id}/switch", ["`switch`(speed: String? = nil) -> GraphRequest<GraphScalar<Bool>>"]),
        (
            "lamp2", "POST /lamps/{id}/open",
            ["open(item: LampItem? = nil, hold: Bool? = nil) -> GraphRequest<GraphNoContent>"]
        ),
        ("lamp2", "POST /lamps/find", ["find(speed: String? = nil) -> GraphRequest<GraphNoContent>"]),
        (
            "kite", "GET /users/{usersId}/kites/getAllTapes",
            [
                "getAllTapes(endDateTime: GraphDateTime? = nil, startDateTime: GraphDateTime? = nil, userId: String) -> GraphCollectionRequest<Kite>"
            ]
        ),
        ("kite", "POST /kites/{id}/lock", ["lock(lockState: String? = nil) -> GraphRequest<GraphNoContent>"]),
    ]

    @Test(arguments: calls) func aCall(_ docs: String, _ request: String, _ expected: [String]) throws {
        #expect(try Self.methods(docs).declarations(request) == expected)
    }

    @Test func whatIsSent() throws {
        let widget = try Self.methods("widget")
        #expect(
            widget.expressions("GET /widgets/{id}?$expand=stickers($filter=id eq '{stickerId}')").first?.hasSuffix(
                #".query("$expand", GraphRuntime.GraphFilter("stickers($filter=id eq \(stickerId))").text)"#) == true)
        #expect(
            widget.expressions("GET /gadgets/window?startDay={day}&endDay={day}").first?.hasSuffix(
                #".parameter("startDay", startDay).parameter("endDay", endDay)"#) == true)
        #expect(
            try Self.methods("kite").expressions("GET /users/{usersId}/kites/getAllTapes").first?.contains(
                #"segment: "getAllTapes", arguments: GraphRuntime.GraphArguments("endDateTime", endDateTime)"#) == true)
    }

    /// What a page misprints is read as it is meant, and told.
    @Test(arguments: [
        ("street", "lamp-get-part.md:19:1: warning:", "[operation.path]"),
        ("street", "lamp-get-report.md:19:1: warning:", "[operation.path]"),
        ("street", "lamp-get-twin.md", "[response.shape]"), ("kite", "kite-lock.md", "[body.from-example]"),
        ("lamp", "lamp-list-groups.md", "[operation.path]"),
    ]) func isTold(_ docs: String, _ place: String, _ code: String) throws {
        let console = RecordingConsole()
        _ = try Extract(
            input: InputOptions(docs: Self.docs(docs), apiVersion: docs.hasPrefix("lamp") ? .beta : .v1)
        ).run(console)
        let lines = console.diagnostics.map(\.description)
        #expect(lines.contains { $0.contains(place) && $0.hasSuffix(code) }, "\(lines)")
    }

    /// No address of generated code has a brace, an angle bracket or a bar in it.
    @Test(arguments: ["widget", "shelf", "street", "lamp", "lamp2", "kite"])
    func noSegmentHoldsAPlaceholder(_ docs: String) throws {
        let methods = try Self.methods(docs)
        for expression in methods.requests.flatMap(methods.expressions) {
            let literals = expression.split(separator: "segment: \"").dropFirst().map { $0.prefix { $0 != "\"" } }
            #expect(!literals.contains { $0.contains { "{}<>|".contains($0) } || $0.contains("%7") })
        }
    }
}
