import Testing

@testable import APIModel

/// One page in seven languages gives one model but for the prose.
@Suite struct TranslatedCreationTests {
    private static let lantern = """
        # lantern resource type

        Namespace: microsoft.graph

        ## Properties
        |Property|Type|Description|
        |:-|:-|:-|
        |id|String|Key of the entity.|
        |description|String|The text.|
        """

    private func model(_ pages: TranslatedCreation, anchors: Bool) -> Model {
        PageSketch([
            "beta/api/lantern-create.md": pages.create(anchors: anchors),
            "beta/resources/paperlantern.md": pages.resource(anchors: anchors),
            "beta/resources/lantern.md": Self.lantern,
        ]).model
    }

    /// Everything that is no prose.
    private func sketch(_ model: Model) -> [String] {
        let type = model.type("paperLantern")
        var lines = ["\(type?.base ?? "-") \(type.map { "\($0.kind)" } ?? "-")"] + (type?.properties.map(line) ?? [])
        for operation in model.operations {
            lines.append("\(operation.id) \(operation.kind) \(operation.method) \(operation.path)")
            lines.append(
                "\(operation.requestBody?.type?.description ?? "-") \(operation.response?.type?.description ?? "-")")
            lines.append("\(operation.response?.status ?? []) \(operation.examples.count)")
            lines += operation.requestBody?.properties.map(line) ?? []
            lines += operation.parameters.map { "\($0.name) \($0.isRequired)" }
            lines += operation.permissions.map { "\($0.kind) \($0.scopes)" }
        }
        return lines
    }

    private func line(_ property: Property) -> String {
        "\(property.sketch) \(property.declaredIn ?? "-") \(property.isNullable.map { "\($0)" } ?? "-") "
            + "\(property.onlyOnSelect?.value ?? false) \(property.filter != nil) \(property.maxItems ?? 0)"
    }

    @Test(arguments: [
        TranslatedCreation.german, .chinese, .japanese, .spanish, .portuguese, .russian,
    ]) func theModelIsThatOfTheOriginal(_ translation: TranslatedCreation) {
        let original = sketch(model(.english, anchors: true))
        #expect(original.contains("lantern.create create POST /house/lanterns"))
        #expect(original.contains("microsoft.graph.paperLantern microsoft.graph.paperLantern"))
        for anchors in [true, false] {
            #expect(sketch(model(translation, anchors: anchors)) == original, "anchors: \(anchors)")
        }
    }

    /// What was put right is told once for each table.
    @Test func translatedNamesAreTold() {
        let found = model(.german, anchors: true).diagnostics.filter { $0.code == .tableNameTranslated }
        #expect(found.count == 2)
        #expect(
            found.allSatisfy {
                $0.message.contains("'Beschreibung' is description") && $0.message.contains("'Version' is version")
            })
        #expect(model(.english, anchors: true).diagnostics.allSatisfy { $0.code != .tableNameTranslated })
    }
}
