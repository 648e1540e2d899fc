import Foundation
import TestSupport
import Testing

/// Nothing that a program can name lets it keep a model's members without the model.
@Suite struct LifetimeTests {
    private static let model = """
        import GraphRuntime
        struct Label: GraphConcreteModel {
            let storedObject: GraphObject
            init(object: GraphObject) { storedObject = object }
            static var graphType: GraphTypeIdentity { .init("microsoft.graph.label", GraphSchema("")) }
            var label: String? {
                get { self.getString("label") }
                _modify { yield &self[member: "label"] }
            }
        }

        """

    private func compile(_ source: String) throws -> SwiftCompiler.Result {
        let folder = try TemporaryFolder()
        let file = try folder.write(Self.model + source, to: "Door.swift")
        return try SwiftCompiler.typecheck([file.path], module: "Door")
    }

    /// So that the others fail for what they try and for nothing else.
    @Test func theModelItselfCompiles() throws {
        let result = try compile("func read(_ text: String) throws -> String? { try Label(json: text).label }")
        #expect(result.status == 0, "\(result.output)")
    }

    @Test(
        arguments: [
            (
                "func escape(_ label: Label) -> GraphObjectReference? { nil }",
                "cannot find type 'GraphObjectReference' in scope"
            ),
            (
                "func escape(_ label: Label) -> Any { label.reference }",
                "value of type 'Label' has no member 'reference'"
            ),
            (
                "func escape(_ object: GraphObject) -> Any { object.storage }",
                "'storage' is inaccessible due to 'internal' protection level"
            ),
            (
                "func escape(_ object: GraphObject) -> Any { object.pointer as Any }",
                "'pointer' is inaccessible due to 'internal' protection level"
            ),
            (
                "func escape(_ object: GraphObject) -> Any { ObjectStorage.self }",
                "cannot find 'ObjectStorage' in scope"
            ),
            (
                "func change(_ label: inout Label, _ object: GraphObject) { label.storedObject = object }",
                "cannot assign to property: 'storedObject' is a 'let' constant"
            ),
        ])
    func theDoorIsShut(_ source: String, _ message: String) throws {
        let result = try compile(source)
        #expect(result.status != 0)
        let errors = result.output.split(separator: "\n").filter {
            $0.contains("Door.swift:") && $0.contains(": error: ")
        }
        #expect(errors.count == 1, "\(result.output)")
        #expect(errors.first?.hasSuffix("error: \(message)") == true, "\(result.output)")
    }
}
