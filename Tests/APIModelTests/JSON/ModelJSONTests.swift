import Foundation
import GraphDocs
import GraphGenBase
import Testing

@testable import APIModel

@Suite struct ModelJSONTests {
    /// A small model that holds one of everything.
    static var model: Model {
        let kind = Make.page(
            "itemKind", enumerations: [Make.enumeration("itemKind", ["small", "big", "unknownFutureValue"])])
        let entity = Make.page(
            "entity", [Make.type("entity", properties: [Make.row("id", "String", "Key of the entity.")])])
        var item = Make.type(
            "item", base: "entity",
            properties: [
                Make.row("id", "String", "Key of the entity.", inheritedFrom: "entity"),
                Make.row("kind", "itemKind", "Possible values are: `small`, `big`."),
                Make.row(
                    "lowCount", "Int32",
                    "Valid values 1 to 9 and less than or equal to the value set for the highCount. Default is 2."),
                Make.row("highCount", "Int32", "Allowed values are 5 or 9."),
                Make.row(
                    "label", "String",
                    "\"Quoted\"\ttext. Maximum length is 64 characters. Required. Not nullable. Supports `$filter` (`eq`)."
                ), Make.row("ratio", "Double", "Valid values 0.5 to 2.25"),
                Make.row(
                    "tags", "String collection",
                    "This collection can contain a maximum of 5 elements. Returned only on `$select`."),
                Make.row("code", "String", "Must match this pattern: `^\\d$`. Immutable. Does not support `$filter`."),
                Make.row("old", "missing", "Deprecated. Use kind."),
            ], relationships: [Make.row("parts", "item collection", "Its parts. Read-only. Nullable.")])
        item.isOpen = true
        item.summary = "An item."
        var update = Make.operation("PATCH", "/items/{id}", file: "item-update", title: "Update item")
        update.operation?.headers = [
            HeaderFacts(
                name: "Prefer", description: "Wishes.", isRequired: true, allowedValues: ["a"], source: Make.source())
        ]
        update.operation?.permissions = [
            PermissionFacts(
                rows: [
                    .init(kind: .delegatedWork, scopes: [["A.Read"], ["B.Read", "C.Read"]], source: Make.source()),
                    .init(kind: .application, scopes: [], source: Make.source()),
                ], source: Make.source())
        ]
        update.operation?.body = BodyFacts(
            type: Make.reference("item"), properties: [Make.row("label", "String", "The label.")], source: Make.source()
        )
        update.operation?.response = ResponseFacts(
            statuses: [200, 204], type: Make.reference("item"), source: Make.source())
        update.operation?.examples = [
            ExampleFacts(
                name: "one",
                request: .init(
                    method: "PATCH", url: "https://graph.microsoft.com/v1.0/items/1", headers: [("A", "b")],
                    body: .json(
                        .object([
                            .init("n", .number("1.50")), .init("x", .null),
                            .init("l", .array([.bool(true), .string("\u{1}")])),
                        ])), source: Make.source()),
                response: .init(status: 200, body: .text("line\nline"), source: Make.source()), source: Make.source(80))
        ]
        var list = Make.operation("GET", "/items", file: "item-list", title: "List items")
        list.operation?.response = ResponseFacts(
            statuses: [200], type: Make.reference("item collection"), source: Make.source())
        list.operation?.queryLimits.complete = []
        list.operation?.queryLimits.denied = ["$filter"]
        list.operation?.queryLimits.exclusions = [.init(option: "$select", property: "code")]
        return Make.build(kind, entity, Make.page("item", [item]), update, list)
    }

    @Test func golden() throws {
        try Golden.check("model.json", String(decoding: Self.model.json(), as: UTF8.self))
    }

    @Test func readBackItIsTheSame() throws {
        let bytes = Self.model.json()
        #expect(try Model(json: bytes).json() == bytes)
    }

    /// Words go back to the fact that they gave.
    @Test(
        "words of bounds",
        arguments: [("String", "length"), ("String collection", "items")])
    func wordsOfBounds(type: String, fact: String) throws {
        let row = Make.row("p", type, "Must not be empty.")
        let model = Make.build(Make.page("thing", [Make.type("thing", properties: [row])]))
        let read = try Model(json: model.json())
        for model in [model, read] {
            let property = try #require(model.type("thing")?["p"])
            #expect(property.length.minimum?.evidence.map(\.rule) == (fact == "length" ? ["not-empty.sentence"] : nil))
            #expect(property.items.minimum?.evidence.map(\.rule) == (fact == "items" ? ["not-empty.sentence"] : nil))
        }
    }

    @Test func itIsJSONToOthers() throws {
        let object = try JSONSerialization.jsonObject(with: Data(Self.model.json()))
        let root = try #require(object as? [String: Any])
        #expect((root["types"] as? [[String: Any]])?.count == 4)
        #expect((root["operations"] as? [[String: Any]])?.count == 2)
    }

    @Test func unknownKeysAreIgnored() throws {
        let text =
            #"{"format": "graph-model/1", "new": [1], "apiVersion": "beta", "types": [{"name": "a", "kind": "entity", "later": {}, "source": {"page": "p", "line": 3}}]}"#
        let model = try Model(json: Array(text.utf8))
        #expect(model.apiVersion == "beta")
        #expect(model.types.map(\.qualifiedName) == ["microsoft.graph.a"])
        #expect(model.types[0].source == Place(page: "p", line: 3))
        #expect(model.operations.isEmpty)
    }

    @Test(arguments: [
        "", "[]", "{", #"{"format": "graph-model/2"}"#, #"{"format": "graph-model/1",}"#, "\u{FEFF}x",
        #"{"format": 1}"#,
    ])
    func otherBytesAreAnError(_ text: String) {
        #expect(throws: ModelReadingError.self) { try Model(json: Array(text.utf8)) }
    }

    @Test(arguments: [
        ("0", "0"), ("-1.5e3", "-1.5e3"), ("007", "\"007\""), ("1.", "\"1.\""), ("", "\"\""), ("-", "\"-\""),
        ("1e", "\"1e\""), ("NaN", "\"NaN\""),
    ]) func numbersOfPages(_ text: String, _ expected: String) {
        var output = JSONOutput()
        output.value(.number(text))
        #expect(String(decoding: output.bytes, as: UTF8.self) == expected)
    }

    @Test func stringsAreEscaped() {
        var output = JSONOutput()
        output.string("a\"\\\n\r\t\u{0}\u{1f}é\u{2028}\u{7f}/")
        #expect(String(decoding: output.bytes, as: UTF8.self) == #""a\"\\\n\r\t\u0000\u001fé\u2028\u007f/""#)
    }

    @Test(arguments: ["\"", "\\", "\n", "\u{1f}", "é", " ", "!", "#", "[", "]", "~", "\u{2022}", "\u{10ffff}"])
    func escapesAreFoundWhereverTheyStand(_ odd: String) throws {
        for length in 0..<24 {
            for place in 0...length {
                let text = String(repeating: "a", count: place) + odd + String(repeating: "b", count: length - place)
                var output = JSONOutput()
                output.string(text)
                let expected = try JSONEncoder().encode([text]).dropFirst().dropLast()
                let unescaped = String(decoding: expected, as: UTF8.self).replacingOccurrences(of: "\\/", with: "/")
                #expect(String(decoding: output.bytes, as: UTF8.self).lowercased() == unescaped.lowercased())
            }
        }
    }

    @Test func portionsAreTheWhole() throws {
        var model = Model(apiVersion: "beta")
        model.types = (0..<20_000).map {
            ModelType(name: "t\($0)", namespace: "n", kind: .complex, source: Place(page: "p", line: $0 + 1))
        }
        var portions: [[UInt8]] = []
        model.writeJSON { portions.append(Array($0)) }
        #expect(portions.count > 1)
        #expect(portions.allSatisfy { $0.count < 2 << 20 })
        #expect(Array(portions.joined()) == model.json())
        #expect(try Model(json: model.json()).types.map(\.name) == model.types.map(\.name))
    }

    @Test func membersWithoutNamesHaveNoText() throws {
        let text = #"{"format": "graph-model/1", "types": [{"kind": "enumeration", "members": [{"value": 3}, {}]}]}"#
        let type = try #require(try Model(json: Array(text.utf8)).types.first)
        #expect(type.members.map(\.name) == ["", ""])
        #expect(type.members.map(\.value) == [3, nil])
        #expect(type.members.map(\.description) == ["", ""])
    }

    @Test func theServiceAreaOfATypeIsKept() throws {
        var type = ModelType(name: "a", namespace: "n", kind: .complex, source: Place(page: "p", line: 1))
        type.serviceArea = "mail"
        let bytes = Model(apiVersion: "beta", types: [type]).json()
        #expect(String(decoding: bytes, as: UTF8.self).contains(#""serviceArea": "mail""#))
        #expect(try Model(json: bytes).types.first?.serviceArea == "mail")
    }
}
