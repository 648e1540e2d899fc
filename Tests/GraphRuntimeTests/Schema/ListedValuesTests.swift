import Testing

@testable import GraphRuntime

/// Values that the pages list for a property that is a text.
@Suite struct ListedValuesTests {
    private enum Mood: GraphEnumerationTag {
        static var graphType: GraphTypeIdentity {
            GraphTypeIdentity("microsoft.graph.lamp/mood", ListedValuesTests.schema)
        }
    }

    private static let lamp = GraphSchemaType(
        name: "microsoft.graph.lamp", documentation: nil,
        properties: [
            property("mood", ["calm", "none", "unknownFutureValue"]), property("one", ["calm"]), property("free", []),
            property("id", ["a1", "b1"], isKey: true),
            GraphSchemaProperty(
                name: "kind", type: GraphTypeReference(name: "microsoft.graph.kind"), documentation: nil,
                rules: [
                    GraphRule(id: "values", severity: .warning, documentation: nil, kind: .values(["calm", "wild"]))
                ]),
        ])

    private static let schema: GraphSchema = {
        var text = SchemaText()
        text.add(lamp)
        text.add(
            GraphSchemaType(
                name: "microsoft.graph.deskLamp", base: "microsoft.graph.lamp", documentation: nil, properties: []))
        return GraphSchema(text.text)
    }()

    private static func property(_ name: String, _ values: [String], isKey: Bool = false) -> GraphSchemaProperty {
        GraphSchemaProperty(
            name: name, type: GraphTypeReference(name: "Edm.String"), isKey: isKey, documentation: nil,
            rules: values.isEmpty
                ? [] : [GraphRule(id: "values", severity: .warning, documentation: nil, kind: .values(values))])
    }

    @Test func theyAreKnownAsThoseOfAnEnumeration() {
        typealias Value = GraphEnumeration<Mood>
        #expect(Value.allKnown.map(\.rawValue) == ["calm", "none"])
        #expect(Value(rawValue: "CALM").isKnown)
        #expect(!Value(rawValue: "wild").isKnown && !Value(rawValue: "unknownFutureValue").isKnown)
        #expect(Value(rawValue: "it's").qualified.urlLiteral == "'it''s'")
    }

    @Test(arguments: [
        ("lamp/mood", true), ("LAMP/mood", true), ("deskLamp/mood", true), ("lamp/one", false), ("lamp/free", false),
        ("lamp/id", false), ("lamp/kind", false), ("lamp/no", false), ("no/mood", false), ("lamp/", false),
        ("lamp/mood/", false),
    ])
    func names(name: String, isThere: Bool) {
        #expect((Self.schema.enumeration("microsoft.graph.\(name)") != nil) == isThere)
    }

    @Test func theyArePrintedAsMembers() {
        let object = ShownObject(
            object: ["mood": "none", "one": "calm", "id": "a1"], declared: "microsoft.graph.lamp", schema: Self.schema,
            depth: 0)
        #expect(object.text == #"Lamp(mood: .noneValue, one: "calm", id: "a1")"#)
    }
}
