import Foundation
import TestSupport
import Testing

/// What the compiler says of changes that a caller cannot make.
@Suite struct UpdateTests {
    /// The runtime as it is, and a type with a property of each kind.
    private static let library = """
        import GraphRuntime

        enum Library: GraphSchemaModule { static let schema = GraphSchema("V\\t1\\nT\\t~jar\\t\\te\\t") }
        struct Jar: GraphConcreteModel {
            let storedObject: GraphObject
            init(object: GraphObject) { storedObject = object }
            static var graphType: GraphTypeIdentity { .init("microsoft.graph.jar", Library.schema) }
        }
        struct Lid: GraphConcreteModel {
            let storedObject: GraphObject
            init(object: GraphObject) { storedObject = object }
            static var graphType: GraphTypeIdentity { .init("microsoft.graph.lid", Library.schema) }
        }
        extension GraphFields where Root == Jar {
            var id: GraphField<String> { field("id") }
            var lids: GraphField<[Lid]> { field("lids") }
            var label: GraphUpdatableField<String> { updatableField("label") }
            var size: GraphNonNullField<Int32> { nonNullField("size") }
        }

        """

    private func compile(_ statement: String) throws -> SwiftCompiler.Result {
        let folder = try TemporaryFolder()
        let text = Self.library + "func call(_ change: inout Jar.Update, _ lid: Lid) {\n    \(statement)\n}\n"
        return try SwiftCompiler.typecheck([folder.write(text, to: "Caller.swift").path], module: "Caller")
    }

    private static let denied = "is unavailable: the pages let no update change this property"

    @Test(arguments: [
        ("change.id = .set(\"1\")", denied),
        ("change.id = .null", denied),
        ("change.id = .absent", denied),
        ("change.lids = .set([lid])", denied),
        ("_ = Jar.Update { $0.id = .set(\"1\") }", denied),
        ("_ = Jar.Update { $0.label = .set(\"a\"); $0.id = .set(\"1\") }", denied),
        ("_ = Jar.Update { for id in [\"1\"] { $0.id = .set(id) } }", denied),
        ("change.id = .set(5)", "cannot convert value of type 'Int' to expected argument type 'String'"),
        ("change.lable = .set(\"a\")", "has no dynamic member 'lable'"),
        ("_ = Jar.Update { $0.lable = .set(\"a\") }", "has no dynamic member 'lable'"),
        ("change.size = .null", "'NonNullUpdateValue<Int32>' has no member 'null'"),
        ("change.label = .set(5)", "cannot convert value of type 'Int' to expected argument type 'String'"),
        ("change.label = \"a\"", "cannot assign value of type 'String' to type 'UpdateValue<String>'"),
    ])
    func mistakesAreTold(_ statement: String, _ message: String) throws {
        let result = try compile(statement)
        #expect(result.status != 0)
        #expect(result.output.contains(message), "\(result.output.prefix(4000))")
        #expect(!result.output.contains("failed to produce diagnostic"))
        #expect(!result.output.contains("no exact matches"))
    }

    @Test(arguments: [
        "change.label = .set(\"a\"); change.label = .null; change.label = .absent; change.size = .set(5)",
        "if case .set(let id) = change.id { print(id) }",
        "_ = Jar.Update { $0.label = .set(\"a\"); $0.size = .set(5) }",
    ])
    func whatPagesAllowCompiles(_ statement: String) throws {
        let result = try compile(statement)
        #expect(result.status == 0, "\(result.output.prefix(4000))")
    }
}
