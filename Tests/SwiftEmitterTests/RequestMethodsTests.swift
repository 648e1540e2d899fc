import APIModel
import GraphGenBase
import Testing

@testable import SwiftEmitter

/// One method for each documented operation.
@Suite struct RequestMethodsTests {
    private typealias Operation = APIModel.Operation

    private static let types = [
        SampleModel.type("entity", kind: .entity),
        SampleModel.type("thing", kind: .entity, base: "microsoft.graph.entity"),
        SampleModel.type("lamp", kind: .entity, base: "microsoft.graph.thing"),
        SampleModel.type("deskLamp", kind: .entity, base: "microsoft.graph.lamp"),
        SampleModel.type("streetLamp", kind: .entity, base: "microsoft.graph.lamp"),
        SampleModel.type("sticker", kind: .entity, base: "microsoft.graph.entity"),
    ]

    private func operation(
        _ id: String, _ kind: Operation.Kind, _ method: String, _ path: String, query: String? = nil,
        answers type: String? = nil, isCollection: Bool = false
    ) -> Operation {
        SampleModel.operation(id, kind, method, path) { operation in
            operation.query = query
            guard let type else { return }
            var response = Operation.Response()
            response.status = [200]
            response.type = .named("microsoft.graph.\(type)")
            response.isCollection = isCollection
            operation.response = response
        }
    }

    private func emit(_ operations: [Operation]) throws -> (methods: [String], codes: [DiagnosticCode]) {
        var model = Model(apiVersion: "beta", types: Self.types, operations: operations)
        model.operations.sort { ($0.id, $0.source.page) < ($1.id, $1.source.page) }
        let modules = try Emitter(options: .init(moduleName: "Sample", generatorVersion: "1")).modules(
            model, byArea: false)
        let text = modules.flatMap(\.files).filter { $0.path.hasPrefix("Requests/") }.map(\.text).joined()
        let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { $0.hasPrefix("public func ") }
        return (
            lines.map {
                String($0.dropFirst("public func ".count).dropLast(2)).replacing("GraphRuntime.", with: "")
                    .replacing("Swift.", with: "")
            }, modules.flatMap(\.diagnostics).map(\.code)
        )
    }

    @Test(
        "pages of one family",
        arguments: [
            (["lamp", "deskLamp"], "Lamp"), (["deskLamp", "lamp"], "Lamp"), (["deskLamp", "streetLamp"], "Lamp"),
            (["thing", "deskLamp"], "Thing"), (["deskLamp"], "DeskLamp"), (["deskLamp", "deskLamp", "thing"], "Thing"),
        ])
    func family(types: [String], answer: String) throws {
        let pages = types.enumerated().map { operation("a\($0).get", .get, "GET", "/lamps/{id}", answers: $1) }
        let emitted = try emit(pages)
        #expect(emitted.methods.first == "get() -> GraphRequest<\(answer)>")
        #expect(emitted.methods.filter { $0.hasPrefix("get()") }.count == 1)
        #expect(emitted.codes.isEmpty)
    }

    @Test func pagesAboutSomethingElseGetTheirOwn() throws {
        let emitted = try emit([
            operation("lamp.get", .get, "GET", "/lamps/{id}", answers: "lamp"),
            operation("sticker.get", .get, "GET", "/lamps/{id}", answers: "sticker"),
        ])
        #expect(emitted.methods.contains("get() -> GraphRequest<Lamp>"))
        #expect(emitted.methods.contains("getSticker() -> GraphRequest<Sticker>"))
        #expect(emitted.codes == [.operationDuplicate])
    }

    @Test func aQueryIsNeverThePlainRequest() throws {
        let emitted = try emit([
            operation(
                "lamp.list", .list, "GET", "/lamps", query: "$filter=label eq '{label-text}'", answers: "lamp",
                isCollection: true),
            operation(
                "room.listLamps", .list, "GET", "/rooms/{id}", query: "$expand=lamps", answers: "lamp",
                isCollection: true),
        ])
        #expect(
            emitted.methods == [
                "listLamp(labelText: String) -> GraphCollectionRequest<Lamp>",
                "listLamps() -> GraphCollectionRequest<Lamp>",
            ])
    }

    @Test func methodsOfHTTPAreToldApart() throws {
        let emitted = try emit(["PUT", "PATCH", "POST"].map { operation("photo.\($0)", .media, $0, "/photo/$value") })
        #expect(
            Set(emitted.methods.map { String($0.prefix { $0 != "(" }) }) == [
                "setContent", "updateContent", "addContent",
            ])
    }

    @Test func aChangeThatAnswersSpeaksForOneThatDoesNot() throws {
        func update(_ id: String, answers: String?) -> Operation {
            var operation = operation(id, .update, "PATCH", "/lamps/{id}", answers: answers)
            operation.requestBody = .init(type: .named("microsoft.graph.lamp"))
            return operation
        }
        let both = try emit([update("a.update", answers: nil), update("b.update", answers: "lamp")])
        #expect(both.methods == ["update(_ change: GraphUpdate<some LampProtocol>) -> GraphUpdateRequest<Lamp>"])
        #expect(try emit([update("a.update", answers: nil)]).methods == both.methods)
    }

    /// The text of the methods, with what they are made of.
    private func text(_ operations: [Operation], _ types: [ModelType] = types) throws -> String {
        let model = Model(apiVersion: "beta", types: types, operations: operations)
        return try Emitter(options: .init(moduleName: "Sample", generatorVersion: "1")).modules(model, byArea: false)
            .flatMap(\.files).map(\.text).joined()
    }

    @Test func pagesOfTheTypesOwnAreaSpeakFirst() throws {
        var types = Self.types
        types[2].serviceArea = "Lights"
        func update(_ id: String, _ area: String, _ scope: String, _ answers: String?) -> Operation {
            var operation = operation(id, .update, "PATCH", "/lamps/{id}", answers: answers)
            operation.requestBody = .init(type: .named("microsoft.graph.lamp"))
            operation.serviceArea = area
            operation.permissions = [.init(kind: .application, scopes: [[scope]])]
            return operation
        }
        let pages = [update("a.update", "Other", "A", "lamp"), update("b.update", "Lights", "B", nil)]
        let code = try text(pages, types)
        #expect(code.contains("Least privileged (application): B"))
        #expect(!code.contains("Least privileged (application): A"))
        #expect(code.contains(#"updateRequest(.patch, "b.update""#))
        // The other page's permissions are told of.
        let model = Model(apiVersion: "beta", types: types, operations: pages)
        let told = try Emitter(options: .init(moduleName: "Sample", generatorVersion: "1")).diagnostics(of: model)
        #expect(told.map(\.code) == [.operationDuplicate])
        #expect(told.first?.page == pages[0].source.page)
        let same = [update("a.update", "Other", "B", "lamp"), pages[1]]
        let quiet = Model(apiVersion: "beta", types: types, operations: same)
        #expect(try Emitter(options: .init(moduleName: "Sample", generatorVersion: "1")).diagnostics(of: quiet).isEmpty)
    }

    @Test func callsThatLookAlikeAreOneMethod() throws {
        func action(_ id: String, _ type: ValueType, _ names: [String] = ["index"]) -> Operation {
            var action = operation(id, .action, "POST", "/rows/add", answers: "sticker")
            action.requestBody = .init()
            action.requestBody?.properties = names.map { SampleModel.property($0, type) }
            return action
        }
        #expect(try emit([action("a.add", "Edm.Int32"), action("b.add", "Edm.Double")]).methods.count == 1)
        #expect(try emit([action("a.add", "Edm.Int32"), action("b.add", "Edm.Int32", ["place"])]).methods.count == 2)
    }

    @Test func bodiesOfAFamilyTakeAnyOfIt() throws {
        var create = operation("lamp.create", .create, "POST", "/lamps", answers: "lamp")
        create.requestBody = .init(type: .named("microsoft.graph.lamp"))
        var leaf = operation("sticker.create", .create, "POST", "/stickers", answers: "sticker")
        leaf.requestBody = .init(type: .named("microsoft.graph.sticker"))
        let code = try text([create, leaf])
        #expect(code.contains("public func create(_ value: some LampProtocol) -> GraphRuntime.GraphRequest<Lamp> {"))
        #expect(code.contains("model: Lamp(viewing: value))"))
        #expect(code.contains("public func create(_ value: Sticker) -> GraphRuntime.GraphRequest<Sticker> {"))
        create.requestBody?.isCollection = true
        #expect(try text([create]).contains("create(_ value: [Lamp])"))
    }

    @Test func actionsTakeTheParametersOfTheirAddressAndEarlierOnesOnce() throws {
        var action = operation("range.resize", .action, "POST", "/range/resize(rows={n})", answers: "sticker")
        action.parameters = [.init(name: "rows", location: .function, type: .primitive(.int32))]
        action.parameters[0].isRequired = true
        #expect(try emit([action]).methods == ["resize(rows: Int32) -> GraphRequest<Sticker>"])
        var cell = operation("range.cell", .function, "GET", "/range(address='{a}')/cell", answers: "sticker")
        cell.parameters = ["address", "row"].map { .init(name: $0, location: .function, type: .primitive(.string)) }
        let code = try text([cell])
        #expect(code.contains("public func cell(row: Swift.String? = nil)"))
        // Parentheses that the page does not write come with what stands in them.
        #expect(code.contains(".bare()"))
    }

    @Test func relationshipsThatAnUpdateListsCanBeSet() throws {
        var types = Self.types
        types[2].properties = ["owner", "room"].map { name in
            SampleModel.property(name, "microsoft.graph.sticker") { $0.isNavigation = true }
        }
        var update = operation("lamp.update", .update, "PATCH", "/lamps/{id}", answers: "lamp")
        update.requestBody = .init(type: .named("microsoft.graph.lamp"))
        update.requestBody?.properties = [SampleModel.property("owner", "microsoft.graph.sticker")]
        let code = try text([update], types)
        #expect(code.contains("public var owner: GraphRuntime.GraphUpdatableField<Sticker>"))
        #expect(code.contains("public var room: GraphRuntime.GraphField<Sticker>"))
        update.requestBody?.properties[0].readOnly = Fact(true)
        #expect(try text([update], types).contains("public var owner: GraphRuntime.GraphField<Sticker>"))
    }

    @Test func namesDoNotDependOnWhatIsSelected() throws {
        // `Lamp` and `lamp` want one name, as do the properties of the path and a function.
        let types =
            Self.types + [
                SampleModel.type(
                    "Lamp", kind: .entity, base: "microsoft.graph.entity",
                    properties: [
                        SampleModel.property("a-b", "Edm.String"), SampleModel.property("a_b", "Edm.String"),
                    ])
            ]
        let operations = [
            operation("x.get", .get, "GET", "/rooms/{id}/lamp", answers: "lamp"),
            operation("y.get", .get, "GET", "/rooms/{id}/microsoft.graph.lamp/x", answers: "Lamp"),
        ]
        let whole = Model(apiVersion: "beta", types: types, operations: operations)
        let all = try text(whole.operations, types)
        for path in ["/rooms/{id}/lamp", "/rooms/{id}/microsoft.graph.lamp/x"] {
            let part = whole.selecting(Selection(includePaths: [path]))
            let code = try Emitter(options: .init(moduleName: "Sample", generatorVersion: "1"))
                .modules(part, byArea: false).flatMap(\.files).map(\.text).joined()
            let declared = code.split(separator: "\n").filter {
                $0.hasPrefix("public struct") || $0.contains("public var") && $0.contains("_location.segment")
            }
            #expect(declared.count > 1)
            for line in declared { #expect(all.contains(line), "\(line)") }
        }
    }

    @Test func labelsBeginSmallAndNamesAreSentAsTheyAre() throws {
        var action = operation("lamp.attach", .action, "POST", "/lamps/{id}/attach")
        action.requestBody = .init()
        action.requestBody?.properties = ["AttachmentItem", "URL", "size"].map {
            SampleModel.property($0, "Edm.String")
        }
        #expect(
            try emit([action]).methods == [
                "attach(attachmentItem: String? = nil, URL: String? = nil, size: String? = nil) -> GraphRequest<GraphNoContent>"
            ])
    }

    @Test(
        "references and bytes",
        arguments: [
            (
                "POST", "/lamps/{id}/parts/$ref", .reference,
                "addReference(to reference: GraphReference) -> GraphRequest<GraphNoContent>"
            ),
            (
                "PUT", "/lamps/{id}/base/$ref", .reference,
                "addReference(to reference: GraphReference) -> GraphRequest<GraphNoContent>"
            ),
            ("DELETE", "/lamps/{id}/base/$ref", .reference, "removeReference() -> GraphRequest<GraphNoContent>"),
            ("GET", "/lamps/{id}/parts/$count", .function, "count() -> GraphRequest<GraphScalar<Int>>"),
            ("GET", "/lamps/{id}/picture/$value", .media, "content() -> GraphRequest<GraphMedia>"),
            (
                "PUT", "/lamps/{id}/picture/$value", .media,
                "setContent(_ content: GraphMedia) -> GraphRequest<GraphMedia>"
            ),
            ("PUT", "/lamps/{id}/picture", .media, "setContent(_ content: GraphMedia) -> GraphRequest<GraphMedia>"),
            (
                "PATCH", "/lamps/{id}/picture", .media,
                "updateContent(_ content: GraphMedia) -> GraphRequest<GraphMedia>"
            ),
            ("POST", "/lamps/{id}/picture", .media, "addContent(_ content: GraphMedia) -> GraphRequest<GraphMedia>"),
        ] as [(String, String, APIModel.Operation.Kind, String)])
    func lastSegments(method: String, path: String, kind: APIModel.Operation.Kind, expected: String) throws {
        #expect(try emit([operation("lamp.do", kind, method, path)]).methods == [expected])
    }

    @Test("names after the page, the best first")
    func pageNames() {
        let list = operation(
            "lamp.listParts", .list, "GET", "/lamps/{id}/parts", query: "$filter=startswith(name,'{x}')")
        #expect(
            PageMethodName.names(of: list, avoiding: []) == [
                "listParts", "listPartsStartingWith", "listPartsLamp", "listPartsByQuery", "listPartsLampByQuery",
            ])
        #expect(
            PageMethodName.names(of: list, avoiding: ["listParts", "listPartsByQuery"]) == [
                "listPartsStartingWith", "listPartsLamp", "listPartsLampByQuery",
            ])
        let get = operation("lamp.get", .get, "GET", "/lamps/{id}")
        #expect(PageMethodName.names(of: get, avoiding: []) == ["getLamp", "getLampByQuery"])
    }

    @Test func whatHasNoNameLeftIsTold() throws {
        let operations = (0..<9).map {
            operation(
                "lamp.get", .get, "GET", "/lamps/{id}", query: "$expand=part\($0)($filter=id eq '{x}')", answers: "lamp"
            )
        }
        let emitted = try emit(operations)
        #expect(Set(emitted.methods).count == emitted.methods.count)
        #expect(emitted.codes.count == 9 - emitted.methods.count && emitted.codes.contains(.operationUnreachable))
    }

    @Test(
        "queries",
        arguments: [
            ("a={b}", false, "a:{b}"), ("$top={n}", true, "$top:{n}"), ("a=1", true, "a:1"),
            ("a={b}&c={d}", false, "a:{b} c:{d}"),
            ("$filter=x eq '{y}' and z eq {w}", true, "$filter:x eq |'{y}'| and z eq |{w}"), ("a:{b}", false, "a:{b}"),
            ("a=b%20c", true, "a:b c"), ("a=50%", true, "a:50%"), ("x]=1", nil, nil), ("=", nil, nil), ("a", nil, nil),
            ("a={b}]", false, "a:{b}"),
        ] as [(String, Bool?, String?)])
    func queries(query: String, isVariant: Bool?, expected: String?) {
        let template = QueryTemplate(query)
        #expect(template?.isVariant == isVariant)
        let sketch = template?.options.map { option in
            option.name + ":"
                + option.pieces.map { piece in
                    switch piece {
                    case .text(let text): text
                    case .placeholder(let name, let isQuoted): isQuoted ? "'{\(name)}'" : "{\(name)}"
                    }
                }.joined(separator: "|")
        }
        #expect(sketch?.joined(separator: " ") == expected)
    }
}
