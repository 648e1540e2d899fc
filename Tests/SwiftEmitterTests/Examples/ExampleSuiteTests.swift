import APIModel
import GraphGenBase
import Testing

@testable import SwiftEmitter

@Suite struct ExampleSuiteTests {
    private typealias Operation = APIModel.Operation

    private static let types = [
        SampleModel.type("entity", kind: .entity) { $0.isAbstract = true },
        SampleModel.type(
            "lamp", kind: .entity, base: "microsoft.graph.entity",
            properties: [
                SampleModel.property("id", "Edm.String") { $0.isKey = true },
                SampleModel.property("name", "Edm.String"), SampleModel.property("watts", "Edm.Int32"),
                SampleModel.property("big", "Edm.Int64"), SampleModel.property("price", "Edm.Double"),
                SampleModel.property("isOn", "Edm.Boolean"), SampleModel.property("madeAt", "Edm.DateTimeOffset"),
                SampleModel.property("day", "Edm.Date"), SampleModel.property("maker", "Edm.Guid"),
                SampleModel.property("picture", "Edm.Binary"), SampleModel.property("every", "Edm.Duration"),
                SampleModel.property("tags", "Edm.String", isCollection: true),
                SampleModel.property("mood", "microsoft.graph.mood"),
                SampleModel.property("shade", "microsoft.graph.shade"),
                SampleModel.property("room", "microsoft.graph.room") { $0.isNavigation = true },
                SampleModel.property("friends", "microsoft.graph.lamp", isCollection: true) { $0.isNavigation = true },
                SampleModel.property("serial", "Edm.String") { $0.readOnly = Fact(true) },
                SampleModel.property("fixed", "Edm.String") { $0.nullable = Fact(false) },
            ]),
        SampleModel.type(
            "deskLamp", kind: .entity, base: "microsoft.graph.lamp",
            properties: [
                SampleModel.property("feet", "Edm.Int32")
            ]),
        SampleModel.type("room", kind: .entity, base: "microsoft.graph.entity"),
        SampleModel.type("shade", properties: [SampleModel.property("colour", "Edm.String")]),
        SampleModel.type("bag") { $0.isOpen = true },
        SampleModel.type("mood", kind: .enumeration, members: ["calm", "bright"]),
    ]

    /// What becomes of an example, and the code of its test.
    private static func example(
        _ request: String, body: String? = nil, text: String? = nil, headers: [(String, String)] = [],
        answer: String? = nil, operations: [Operation] = [], of kind: Operation.Kind = .create,
        documented: String = "POST /lamps", type: String? = "lamp", _ change: (inout Operation) -> Void = { _ in }
    ) throws -> (verdict: ExampleVerdict, code: String) {
        let parts = request.split(separator: " ", maxSplits: 1).map(String.init)
        let line = documented.split(separator: " ", maxSplits: 1).map(String.init)
        let json = try body.map { try #require(JSONReader.read($0).value) }
        let reply = try answer.map { try #require(JSONReader.read($0).value) }
        let operation = SampleModel.operation("lamp.do", kind, line[0], line[1]) { operation in
            if let type, line[0] != "GET", line[0] != "DELETE" {
                operation.requestBody = .init(type: .named("microsoft.graph.\(type)"))
            }
            var response = Operation.Response()
            response.status = [200]
            response.type = type.map { .named("microsoft.graph.\($0)") }
            response.isCollection = kind == .list
            operation.response = response
            operation.examples = [
                .init(
                    name: "one",
                    request: parts.count < 2
                        ? nil
                        : .init(
                            method: parts[0], url: parts[1], headers: headers.map { (name: $0.0, value: $0.1) },
                            body: json.map { .json($0) } ?? text.map { .text($0) }),
                    response: reply.map { .init(status: 200, headers: [], body: .json($0)) },
                    source: Place(page: operation.source.page, line: 40))
            ]
            change(&operation)
        }
        let model = Model(apiVersion: "beta", types: types, operations: [operation] + operations)
        let suite = try Emitter(options: .init(moduleName: "Sample", generatorVersion: "1")).examples(
            of: model, byArea: false)
        let code = suite.files.filter { $0.path != "ExampleSupport.swift" }.map(\.text).joined()
        #expect(suite.entries.count == 1)
        return (try #require(suite.entries.first).verdict, code)
    }

    // MARK: Values

    private static let members: [(String, String)] = [
        (#""name":"a\"b""#, #".name = "a\"b""#), (#""watts":7"#, ".watts = 7"), (#""price":1.5"#, ".price = 1.5"),
        (#""isOn":true"#, ".isOn = true"), (#""mood":"dim""#, #".mood = .init(rawValue: "dim")"#),
        (
            #""madeAt":"2014-01-01T00:00:00Z""#,
            #".madeAt = try made(GraphRuntime.GraphDateTime("2014-01-01T00:00:00Z"))"#
        ),
        (#""day":"2014-01-01""#, #".day = try made(GraphRuntime.GraphDate("2014-01-01"))"#),
        (#""every":"PT5M""#, #".every = try made(GraphRuntime.GraphDuration("PT5M"))"#),
        (
            #""maker":"6C3C9D8A-0000-4000-8000-000000000001""#,
            #".maker = try made(Foundation.UUID(uuidString: "6C3C9D8A-0000-4000-8000-000000000001"))"#
        ),
        (#""tags":["a","b"]"#, #".tags = ["a", "b"]"#), (#""tags":[]"#, ".tags = []"),
        (#""shade":{"colour":"red"}"#, "var v2 = Sample.Shade()"), (#""shade":{"colour":"red"}"#, "v1.shade = v2"),
        (#""room@odata.bind":"https://x/rooms/1""#, #"v1.bind(\.room, to: "https://x/rooms/1")"#),
        (#""friends@odata.bind":["a"]"#, #"v1.bind(\.friends, to: ["a"])"#),
        (#""@odata.etag":"7""#, #"v1.object["@odata.etag"] = try GraphRuntime.GraphValue(json: "\"7\"")"#),
        (##""friends":[{"@odata.type":"#microsoft.graph.deskLamp","feet":3}]"##, "var v2 = Sample.DeskLamp()"),
        (
            ##""friends":[{"@odata.type":"#microsoft.graph.deskLamp","feet":3}]"##,
            "v1.friends = [Sample.Lamp(object: v2.object)]"
        ),
    ]

    @Test("members of a body", arguments: members)
    func values(member: String, code: String) throws {
        let found = try Self.example("POST /lamps", body: "{\(member)}")
        #expect(found.verdict == .test)
        #expect(found.code.contains(code), "\(found.code)")
        #expect(found.code.contains("example.graph.lamps.create(v1)"))
    }

    @Test func whatIsNullIsNotSentButClearsInAnUpdate() throws {
        let created = try Self.example("POST /lamps", body: #"{"name":null}"#)
        #expect(created.verdict == .test)
        #expect(!created.code.contains("v1.name"))
        let changed = try Self.example(
            "PATCH /lamps/1", body: #"{"name":null,"watts":3}"#, of: .update, documented: "PATCH /lamps/{id}")
        #expect(changed.code.contains("var v1 = Sample.Lamp.Update()"))
        #expect(changed.code.contains("v1.name = .null"))
        #expect(changed.code.contains("v1.watts = .set(3)"))
        #expect(changed.code.contains(#"example.graph.lamps["1"].update(v1)"#))
    }

    private static let faults: [(String, ExampleVerdict)] = [
        (#"{"watts":"integer"}"#, .placeholder("watts is a word, not of int32")),
        (#"{"madeAt":"datetime-value"}"#, .placeholder("madeAt is a word, not of dateTimeOffset")),
        (#"{"maker":"{id}"}"#, .placeholder("maker is a word, not of guid")),
        (#"{"watts":"5"}"#, .contradicts("watts is not of int32", .lintExampleJSONType)),
        (#"{"watts":1.5}"#, .contradicts("watts is not of int32", .lintExampleJSONType)),
        (#"{"watts":99999999999}"#, .contradicts("watts is not of int32", .lintExampleJSONType)),
        (#"{"isOn":"true"}"#, .contradicts("isOn is not of boolean", .lintExampleJSONType)),
        (#"{"name":5}"#, .contradicts("name is not of string", .lintExampleJSONType)),
        (#"{"madeAt":"2014-01-01"}"#, .contradicts("madeAt is not of dateTimeOffset", .lintExampleJSONType)),
        (#"{"tags":"a"}"#, .placeholder("tags is a word, not a collection")),
        (#"{"shade":{"size":1}}"#, .contradicts("shade.size is not a documented member of shade", .lintExampleMember)),
        (#"{"Name":"a"}"#, .contradicts("Name is not a documented member of lamp", .lintExampleMember)),
        (
            ##"{"shade":{"@odata.type":"#microsoft.graph.room"}}"##,
            .contradicts("shade is #microsoft.graph.room, documented is shade", .lintExampleTypeMismatch)
        ),
        (
            #"{"name@odata.bind":"x"}"#,
            .contradicts("name is not a documented relationship of lamp", .lintExampleMember)
        ),
    ]

    @Test(arguments: faults)
    func bodiesThatAreNoValues(body: String, verdict: ExampleVerdict) throws {
        let found = try Self.example("POST /lamps", body: body)
        #expect(found.verdict == verdict)
        #expect(!found.code.contains("lamps.create"))
    }

    @Test func updatesTakeWhatMayChange() throws {
        func verdict(_ body: String) throws -> ExampleVerdict {
            try Self.example("PATCH /lamps/1", body: body, of: .update, documented: "PATCH /lamps/{id}").verdict
        }
        #expect(try verdict(#"{"serial":"x"}"#) == .contradicts("serial cannot be changed", .lintExampleReadOnly))
        #expect(try verdict(#"{"id":"x"}"#) == .contradicts("id cannot be changed", .lintExampleReadOnly))
        #expect(try verdict(#"{"fixed":null}"#) == .contradicts("fixed is null", .lintExampleNull))
        #expect(try verdict(#"{"fixed":"x"}"#) == .test)
        #expect(try verdict(##"{"@odata.type":"#microsoft.graph.deskLamp","feet":1}"##) == .test)
    }

    @Test func openTypesTakeAnyMember() throws {
        let found = try Self.example(
            "POST /lamps", body: #"{"anything":[1]}"#, type: "bag")
        #expect(found.verdict == .test)
        #expect(found.code.contains(#"v1.object["anything"] = try GraphRuntime.GraphValue(json: "[1]")"#))
    }

    // MARK: Requests

    @Test(
        "addresses",
        arguments: [
            ("GET /lamps/{id}", "GET https://graph.microsoft.com/v1.0/lamps/a%2Fb", #".lamps["a/b"].get()"#),
            ("GET /lamps/{id}", "GET /lamps/{id}", #".lamps["{id}"].get()"#),
            ("GET /lamps/{id}", "GET /Lamps/7?$select=name,watts", #".lamps["7"].get().select(\.name, \.watts)"#),
            (
                "GET /lamps/{id}", "GET /lamps/7?$expand=room,friends",
                #".lamps["7"].get().expand(\.room).expand(\.friends)"#
            ),
            ("GET /lamps/{id}", "GET /lamps/7?$select=name,zz", #".lamps["7"].get().select("name,zz")"#),
            ("GET /lamps/{id}", "GET /lamps/7?$filter=x", #".lamps["7"].get().query("$filter", "x")"#),
            ("GET /rooms/{id}/lamps/{id}", "GET /rooms/1/lamps/2", #".rooms["1"].lamps["2"].get()"#),
            ("GET /rooms/{id}/microsoft.graph.lamp", "GET /rooms/1/lamp", #".rooms["1"].lamp.get()"#),
            ("GET /lamps(code='{code}')", "GET /lamps(code='a''b')", #".lamps(code: "a'b").get()"#),
            (
                "GET /drive/root:/{path}", "GET /drive/root:/a/b%20c.txt",
                #".drive.root.item(atPath: "a/b c.txt").get()"#
            ),
            (
                "GET /drive/root:/{path}:/lamp", "GET /drive/root:/a/b:/lamp",
                #".drive.root.item(atPath: "a/b").lamp.get()"#
            ),
        ])
    func routes(documented: String, request: String, code: String) throws {
        let found = try Self.example(request, of: .get, documented: documented)
        #expect(found.verdict == .test)
        #expect(found.code.contains("example.graph" + code + ","), "\(found.code)")
    }

    @Test func listsHaveTheirOwnOptions() throws {
        let request =
            #"GET /lamps?$filter=name+eq+'a'&$orderby=name&$top=5&$skip=1&$count=true&$search="x"&$expand=room&a=b"#
        let found = try Self.example(
            request, headers: [("ConsistencyLevel", "eventual"), ("Host", "h")], of: .list, documented: "GET /lamps")
        #expect(
            found.code.contains(
                #"example.graph.lamps.list().filter("name eq 'a'").orderBy("name").top(5).skip(1).count().search("x")"#
                    + #".expand(\.room).query("a", "b").header("ConsistencyLevel", "eventual"),"#), "\(found.code)")
        #expect(found.code.contains(#"headers: [("ConsistencyLevel", "eventual")]"#))
    }

    @Test func theExamplesOwnPageSpeaksFirst() throws {
        var other = SampleModel.operation("aaa.get", .get, "GET", "/lamps/{id}")
        other.response = .init()
        other.response?.type = .named("microsoft.graph.room")
        let found = try Self.example("GET /lamps/7", operations: [other], of: .get, documented: "GET /lamps/{id}")
        #expect(found.verdict == .test)
        #expect(found.code.contains(#"example.graph.lamps["7"].get"#))
    }

    @Test func functionsAndVariantsTakeWhatTheAddressHas() throws {
        let function = try Self.example(
            "GET /lamps/near(place='a',count=3)", of: .function,
            documented: "GET /lamps/near(place='{place}',count={count})"
        ) { operation in
            operation.parameters = [.init(name: "count", location: .function, type: .primitive(.int32))]
            operation.parameters[0].isRequired = true
        }
        #expect(function.code.contains(#"example.graph.lamps.near(place: "a", count: 3),"#), "\(function.code)")
        let variant = try Self.example(
            "GET /lamps/7?$expand=parts($filter=id eq 'x')", of: .get, documented: "GET /lamps/{id}"
        ) { $0.query = "$expand=parts($filter=id eq '{partId}')" }
        #expect(variant.code.contains(#"(partId: "x"),"#), "\(variant.code)")
        let other = try Self.example("GET /lamps/7", of: .get, documented: "GET /lamps/{id}") {
            $0.query = "$expand=parts($filter=id eq '{partId}')"
        }
        #expect(other.verdict == .contradicts("the query is not $expand=…", .exampleUnbound))
    }

    @Test func actionsTakeTheMembersOfTheirBody() throws {
        func action(_ body: String) throws -> (verdict: ExampleVerdict, code: String) {
            try Self.example(
                "POST /lamps/7/move", body: body, of: .action, documented: "POST /lamps/{id}/move", type: nil
            ) {
                var body = Operation.RequestBody()
                body.properties = [
                    SampleModel.property("far", "Edm.Int32"), SampleModel.property("room@odata.bind", "Edm.String"),
                ]
                $0.requestBody = body
            }
        }
        #expect(try action(#"{"far":3,"room@odata.bind":"r"}"#).code.contains(#".move(far: 3, room: "r"),"#))
        #expect(try action(#"{"far":null}"#).code.contains(".move(),"))
        #expect(
            try action(#"{"near":1}"#).verdict == .contradicts("near is not a documented parameter", .lintExampleMember)
        )
        #expect(try action(#"{"x@odata.bind":"r"}"#).verdict == .ours("x@odata.bind has no argument"))
    }

    // MARK: Classes

    @Test func whatIsNoRequestToTheService() throws {
        #expect(try Self.example("").verdict == .notHTTP("there is no request"))
        #expect(
            try Self.example("GET https://files.example.com/lamps/7", of: .get, documented: "GET /lamps/{id}").verdict
                == .notHTTP("the request goes to files.example.com, not to the service"))
        #expect(try Self.example("POST /lamps", text: "{ name: ").verdict == .notHTTP("the body is no JSON"))
        #expect(
            try Self.example("GET /elsewhere", of: .get, documented: "GET /lamps/{id}").verdict
                == .contradicts("no page documents GET /elsewhere", .exampleUnbound))
        #expect(
            try Self.example("POST /lamps").verdict == .contradicts("there is no body", .lintExampleRequired))
        #expect(
            try Self.example("DELETE /lamps/7", body: #"{"a":1}"#, of: .delete, documented: "DELETE /lamps/{id}")
                .verdict
                == .ours("delete takes no body"))
        #expect(
            try Self.example("DELETE /lamps/7", body: "{}", of: .delete, documented: "DELETE /lamps/{id}").verdict
                == .test)
    }

    @Test func answersOfAnotherShapeContradict() throws {
        let several = try Self.example(
            "GET /lamps/7", answer: #"{"value":[{}]}"#, of: .get, documented: "GET /lamps/{id}")
        #expect(several.verdict.code == .responseShape)
        let one = try Self.example("GET /lamps", answer: #"{"name":"a"}"#, of: .list, documented: "GET /lamps")
        #expect(one.verdict.code == .responseShape)
        // Neither words nor address tell: that would be ours.
        let unclear = try Self.example("GET /me/lamp", answer: #"{"value":[{}]}"#, of: .get, documented: "GET /me/lamp")
        #expect(unclear.verdict == .test)
        #expect(
            try Self.example("GET /lamps", answer: #"{"value":[]}"#, of: .list, documented: "GET /lamps").verdict
                == .test)
    }

    @Test func onlyNamesThatTheAddressWantsAreAllowedBesideThePage() throws {
        func naming(_ others: [Operation]) throws -> Bool {
            let code = try Self.example("POST /lamps", body: "{}", operations: others, type: "deskLamp").code
            return code.contains(#"naming: ["microsoft.graph.deskLamp"]"#)
        }
        func other(_ path: String, _ answer: String) -> Operation {
            SampleModel.operation("x.get", .get, "GET", path) { operation in
                operation.response = .init()
                operation.response?.type = .named("microsoft.graph.\(answer)")
            }
        }
        #expect(try naming([other("/lamps/{id}", "lamp")]))
        #expect(try !naming([other("/desks/{id}", "lamp")]))
        // What the example itself says is no leave to say it elsewhere.
        let own = try Self.example(
            "POST /lamps", body: ##"{"@odata.type": "#microsoft.graph.deskLamp"}"##, type: "deskLamp")
        #expect(own.code.contains("naming: []"))
    }

    @Test func bytesAreSentAsTheyAre() throws {
        let found = try Self.example(
            "PUT /lamps/7/content", text: "a\nb", headers: [("Content-Type", "text/plain")], of: .media,
            documented: "PUT /lamps/{id}/content", type: nil
        ) { $0.requestBody = .init(type: .primitive(.stream)) }
        #expect(found.verdict == .test)
        #expect(
            found.code.contains(#"GraphRuntime.GraphMedia(Foundation.Data("a\nb".utf8), contentType: "text/plain")"#))
    }

    @Test func hostileTextStaysInItsLiteral() throws {
        let evil = #"\\\"\n\\(x)\u2028*/ \"\"\" #\""#
        let found = try Self.example(
            "POST /lamps?a=\")%22\\(b)", body: #"{"name":"\#(evil)"}"#, headers: [("X-\")", "\"\\(c)\r\nEvil: 1")])
        #expect(found.verdict == .test)
        for line in found.code.split(separator: "\n") where !line.hasPrefix("    // ") {
            #expect(!line.replacing(#"\\"#, with: "").contains(#"\("#), "\(line)")
        }
        #expect(!found.code.unicodeScalars.contains("\u{2028}"))
        #expect(!found.code.contains("\r"))
    }

    @Test func theSampleIsChosenByHash() {
        let places = (1...200).map { Place(page: "p\($0 % 7).md", line: $0) }
        let chosen = ExampleSample.chosen(20, of: places)
        #expect(chosen.count == 20)
        #expect(ExampleSample.chosen(20, of: places.reversed()) == chosen)
        #expect(ExampleSample.chosen(10, of: places).isSubset(of: chosen))
        #expect(ExampleSample.chosen(500, of: places).count == 200)
        #expect(Set(chosen.map(\.page)).count > 5)
    }
}
