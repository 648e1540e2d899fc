import APIModel
import Foundation
import GraphGenBase
import TestSupport
import Testing

@testable import SwiftEmitter

/// Pages may call anything by any name: the code compiles, callers can use all of it, and no request gets lost.
@Suite(.timeLimit(.minutes(20))) struct NameScopeTests {
    private let source = Place(page: "api-reference/beta/resources/names.md", line: 1)

    private func property(_ name: String, _ type: String = "Edm.String") -> Property {
        Property(name: name, type: ValueType(type), description: "", source: source)
    }

    private func type(
        _ name: String, namespace: String = "microsoft.graph", kind: ModelType.Kind = .entity, base: String? = nil,
        _ properties: [Property] = []
    ) -> ModelType {
        var type = ModelType(name: name, namespace: namespace, kind: kind, base: base, source: source)
        type.properties = properties
        return type
    }

    private func operation(
        _ kind: APIModel.Operation.Kind, _ method: String, _ path: String,
        _ change: (inout APIModel.Operation) -> Void = { _ in }
    ) -> APIModel.Operation {
        var operation = APIModel.Operation(
            id: "\(method) \(path) \(kind)", kind: kind, method: method, path: path, source: source)
        change(&operation)
        return operation
    }

    private func response(_ type: String?, isCollection: Bool = false) -> APIModel.Operation.Response {
        var response = APIModel.Operation.Response()
        response.status = [200]
        response.type = type.map { ValueType($0) }
        response.isCollection = isCollection
        return response
    }

    private func body(_ names: [String]) -> APIModel.Operation.RequestBody {
        var body = APIModel.Operation.RequestBody()
        body.properties = names.map { property($0) }
        return body
    }

    private func emit(_ types: [ModelType], _ operations: [APIModel.Operation]) throws -> [GeneratedModule] {
        let model = Model(apiVersion: "beta", types: types, operations: operations)
        return try Pipeline.modules(of: model, module: "Attacked", byArea: false)
    }

    private func text(_ modules: [GeneratedModule]) -> String {
        modules.flatMap(\.files).map(\.text).joined(separator: "\n")
    }

    /// The names that a caller can write, by what stands before and behind them in the code.
    private func found(_ pattern: Regex<(Substring, Substring)>, in text: String) -> [String] {
        text.matches(of: pattern).map { String($0.output.1) }
    }

    private func expectCompiled(_ modules: [GeneratedModule], caller: String = "") throws {
        let result = try Pipeline.compile(modules, then: caller, importing: "Attacked")
        #expect(result.status == 0, "\(result.output.prefix(6000))")
    }

    @Test func propertiesOfAnyName() throws {
        let names = AttackNames.all
        let everything = "microsoft.graph.everything"
        let half = names.indices.filter { $0.isMultiple(of: 2) }.map { property(names[$0]) }
        let other = names.indices.filter { !$0.isMultiple(of: 2) }.map { property(names[$0]) }
        let modules = try emit(
            [
                type("everything", half + [property("Nested"), property("own", everything)]),
                type("derived", base: everything, other), type("single", kind: .complex, names.map { property($0) }),
                // A type inside another, whose property has the same name.
                type("nested", namespace: everything, [property("Everything", everything)]),
                type("deep", namespace: "\(everything).everything.deep"),
            ], [])
        let text = text(modules)
        let fields = found(/public var (\S+): GraphRuntime.GraphUpdatableField<Swift.String>/, in: text)
        #expect(fields.count > names.count)
        var caller = ""
        for type in ["Derived", "Single"] {
            let own = text.components(separatedBy: "\n\n").filter {
                $0.contains("GraphFields where Root == Attacked.\(type) ")
                    || $0.contains("GraphFields where Root == \(type) ")
                    || type == "Derived" && $0.contains("GraphFields where Root: EverythingProtocol")
            }.joined(separator: "\n")
            let names = found(/public var (\S+): GraphRuntime.GraphUpdatableField<Swift.String>/, in: own)
            #expect(names.count > 300)
            for (place, name) in names.enumerated() {
                let name = name.replacing("`", with: "")
                caller += """
                    func use\(type)\(place)(_ it: inout \(type), _ change: inout \(type).Update) {
                        it.`\(name)` = "a"
                        change.`\(name)` = .set("a")
                        _ = \(type).Fields.`\(name)`.name
                    }

                    """
            }
        }
        try expectCompiled(modules, caller: caller)
    }

    @Test func typesOfAnyName() throws {
        var types: [ModelType] = []
        for (index, name) in AttackNames.all.enumerated() {
            let kind: ModelType.Kind = index % 3 == 0 ? .enumeration : index % 3 == 1 ? .entity : .complex
            types.append(type(name, kind: kind, [property("own", "microsoft.graph.\(name)")]))
        }
        for name in AttackNames.all.prefix(120) {
            types.append(type("inside", namespace: "microsoft.graph.\(name)", kind: .complex))
            types.append(
                type(
                    name, namespace: "microsoft.graph.space", kind: .complex,
                    [property("own", "microsoft.graph.\(name)")]))
        }
        let base = AttackNames.all[1]
        types.append(type("lowest", base: "microsoft.graph.\(base)", [property("own", "microsoft.graph.lowest")]))
        try expectCompiled(emit(types, []))
    }

    @Test func membersOfAnyName() throws {
        var types: [ModelType] = []
        for (name, isFlags) in [("kind", false), ("marks", true)] {
            var type = type(name, kind: .enumeration)
            type.isFlags = isFlags
            type.members = AttackNames.all.enumerated().map {
                .init(name: $1, value: $0, description: "", source: source)
            }
            types.append(type)
        }
        let modules = try emit(types, [])
        let members = found(/public static var (\S+): Self/, in: text(modules)).map { $0.replacing("`", with: "") }
        #expect(members.count > AttackNames.all.count)
        let uses = members.enumerated().map { place, name in
            place < members.count / 2
                ? "func use\(place)() -> Kind { .`\(name)` }" : "func use\(place)() -> Marks.Member { .`\(name)` }"
        }
        try expectCompiled(modules, caller: uses.joined(separator: "\n"))
    }

    @Test func firstSegmentsOfAnyName() throws {
        let operations = AttackNames.ofPaths.flatMap { name in
            [
                operation(.get, "GET", "/\(name)"), operation(.action, "POST", "/\(name)"),
                operation(.function, "GET", "/\(name)(\(name)='{\(name)}')"),
            ]
        }
        let modules = try emit([], operations)
        let text = text(modules)
        let steps = found(/extension GraphRuntime\.GraphClient \{(?:[^}]|\}(?!\n))*?public var (\S+): Paths/, in: text)
        #expect(steps.count > 150)
        let uses = steps.enumerated().map { place, name in
            "func use\(place)(_ graph: GraphClient) -> some GraphPath { graph.`\(name.replacing("`", with: ""))` }"
        }
        try expectCompiled(modules, caller: uses.joined(separator: "\n"))
        expectAll(operations, in: text)
    }

    @Test func stepsAndMethodsOfAnyName() throws {
        let operations = AttackNames.ofPaths.flatMap { name in
            [
                operation(.get, "GET", "/things/\(name)") { $0.response = response("microsoft.graph.thing") },
                operation(.update, "PATCH", "/things/\(name)") { $0.response = response("microsoft.graph.thing") },
                operation(.action, "POST", "/things/\(name)"), operation(.function, "GET", "/others/\(name)()"),
                operation(.action, "POST", "/others/\(name)") { $0.requestBody = body([name]) },
                operation(.list, "GET", "/others/\(name)/{\(name)}/\(name)") {
                    $0.response = response("microsoft.graph.thing", isCollection: true)
                },
            ]
        }
        let modules = try emit([type("thing", [property("name")]), type("paths"), type("things")], operations)
        try expectCompiled(modules)
        expectAll(operations, in: text(modules))
    }

    @Test func parametersOfAnyName() throws {
        let names = AttackNames.ofPaths
        let arguments = AttackNames.ofPaths.filter { !$0.contains(where: { "=,:@".contains($0) }) }
        var operations = [
            operation(.action, "POST", "/things/act") { $0.requestBody = body(names) },
            operation(.create, "POST", "/things") { $0.requestBody = body(names) },
        ]
        for (index, name) in arguments.enumerated() {
            operations.append(operation(.function, "GET", "/things/find\(index)(\(name)='{x}')"))
            operations.append(operation(.get, "GET", "/things/seek\(index)(\(name)='{x}')/name"))
            operations.append(operation(.action, "POST", "/things/do\(index)") { $0.requestBody = body([name]) })
        }
        let modules = try emit([], operations)
        try expectCompiled(modules)
        expectAll(operations, in: text(modules))
    }

    /// That each request can be made: its identifier stands in the code. A request is the same one in whatever case, and
    /// by the qualified name of what it calls; what `$value` and the like mean depends on the method alone.
    private func expectAll(_ operations: [APIModel.Operation], in text: String) {
        func plain(_ id: String) -> String { id.lowercased().replacing("microsoft.graph.thing", with: "thing") }
        let ids = Set(text.matches(of: /equest\(\.\w+, "([^"]+)"/).map { plain(String($0.output.1)) })
        let lost = operations.filter { !["$value", "$count"].contains(where: $0.path.contains) }
            .map { plain(String(SwiftText.literal($0.id).dropFirst().dropLast())) }
            .filter { !ids.contains($0) }
        #expect(lost.isEmpty)
    }
}
