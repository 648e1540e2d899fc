import DescriptionRules
import Testing

@testable import APIModel

/// A translated page gives the model of its original: names, types, bases, ranges, lists and labels.
@Suite struct TranslatedPageTests {
    private func sketch(_ page: String) -> [String] {
        let model = PageSketch([
            "beta/resources/lantern.md": page,
            "beta/resources/light.md":
                "# light resource type\n\nNamespace: microsoft.graph\n\n## Properties\n|Property|Type|Description|\n|:-|:-|:-|\n|id|String|Key of the entity.|\n",
            "beta/resources/lanternkind.md":
                "# lanternKind enum type\n\nNamespace: microsoft.graph\n\n## Members\n|Member|Value|\n|:-|:-|\n|paper|0|\n|glass|1|\n",
        ]).model
        guard let type = model.type("lantern") else { return [] }
        return ["\(type.base ?? "-") \(model.codes)"]
            + type.properties.map { property in
                let bounds = "\(property.minimum.map { "\($0)" } ?? "-") \(property.maximum.map { "\($0)" } ?? "-")"
                return "\(property.name) \(property.type) \(property.isCollection) \(bounds) \(property.maxItems ?? 0) "
                    + "\(property.enumValues) \(property.isReadOnly) \(property.declaredIn ?? "-")"
            }
    }

    private let json = """
        <!-- {
          "blockType": "resource",
          "keyProperty": "id",
          "@odata.type": "microsoft.graph.lantern"
        }
        -->
        ``` json
        {
          "@odata.type": "#microsoft.graph.lantern",
          "id": "String (identifier)"
        }
        ```
        """

    private var english: String {
        """
        # lantern resource type

        Namespace: microsoft.graph

        A lantern.

        Inherits from [light](../resources/light.md)

        ## Properties
        |Property|Type|Description|
        |:---|:---|:---|
        |id|String|Key of the entity. Inherited from [light](../resources/light.md)|
        |brightness|Int32|How bright. Valid values 4 to 127|
        |kind|[lanternKind](../resources/lanternkind.md)|What it is. Possible values are: `paper`, `glass`.|
        |tags|String collection|Words. This collection can contain a maximum of 500 elements.|
        |lastLit|DateTimeOffset|When. Read-only.|

        ## Relationships
        None

        ## JSON Representation
        \(json)
        """
    }

    private var translations: [String] {
        [
            """
            # <a name="lantern-resource-type"></a>lantern-Ressourcentyp

            Namespace: microsoft.graph

            Eine Laterne.

            Erbt von [light](../resources/light.md)

            ## <a name="properties"></a>Eigenschaften
            |Eigenschaft|Typ|Beschreibung|
            |:---|:---|:---|
            |id|String|Schlüssel der Entität. Geerbt von [light](../resources/light.md)|
            |brightness|Int32|Wie hell. Gültige Werte: 4 bis 127|
            |kind|[lanternKind](../resources/lanternkind.md)|Was sie ist. Mögliche Werte: `paper`, `glass`.|
            |tags|String collection|Wörter. Diese Sammlung kann maximal 500 Elemente enthalten.|
            |lastLit|DateTimeOffset|Wann. Schreibgeschützt.|

            ## <a name="relationships"></a>Beziehungen
            Keine

            ## <a name="json-representation"></a>JSON-Darstellung
            \(json)
            """,
            """
            # <a name="lantern-resource-type"></a>lantern 资源类型

            命名空间：microsoft.graph

            灯笼。

            继承自 [light](../resources/light.md)

            ## <a name="properties"></a>属性
            |属性|类型|说明|
            |:---|:---|:---|
            |id|String|实体的键。 继承自 [light](../resources/light.md)|
            |brightness|Int32|多亮。 有效值为 4 到 127|
            |kind|[lanternKind](../resources/lanternkind.md)|类型。 可能的值为：`paper`、`glass`。|
            |tags|String collection|标记。 此集合最多可包含 500 个元素。|
            |lastLit|DateTimeOffset|时间。 只读。|

            ## <a name="relationships"></a>关系
            无

            ## <a name="json-representation"></a>JSON 表示形式
            \(json)
            """,
            """
            # <a name="lantern-resource-type"></a>lantern リソースの種類

            名前空間: microsoft.graph

            ランタン。

            [light](../resources/light.md) から継承します

            ## <a name="properties"></a>プロパティ
            |プロパティ|型|説明|
            |:---|:---|:---|
            |id|String|エンティティのキー。 [light](../resources/light.md) から継承します|
            |brightness|Int32|明るさ。 有効な値 4 から 127|
            |kind|[lanternKind](../resources/lanternkind.md)|種類。 可能な値は、`paper`、`glass` です。|
            |tags|String collection|タグ。 このコレクションには、最大 500 個の要素を含めることができます。|
            |lastLit|DateTimeOffset|いつ。 読み取り専用です。|

            ## <a name="relationships"></a>リレーションシップ
            なし

            ## <a name="json-representation"></a>JSON 表記
            \(json)
            """,
        ]
    }

    @Test func everyLanguageGivesTheModelOfTheOriginal() {
        let original = sketch(english)
        #expect(original.contains { $0.hasPrefix("brightness Edm.Int32 false") && $0.contains("127") })
        #expect(original.count == 6)
        for translation in translations { #expect(sketch(translation) == original) }
        // Anchors are sometimes lost.
        for translation in translations {
            let bare = translation.replacing(/<a name="[^"]*"><\/a>/, with: "")
            #expect(sketch(bare) == original)
        }
    }
}
