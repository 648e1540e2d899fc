import APIModel
import GraphDocs

/// Pages that tell every kind of rule there is, some of a base type and again of its subtypes.
struct SamplePages: PageSource {
    let pages = SamplePages.texts.keys.sorted()
    func bytes(of page: String) throws -> [UInt8] { Array((Self.texts[page] ?? "").utf8) }
    func canonicalPath(of page: String) -> String? { Self.texts[page] == nil ? nil : page }

    /// What is read from them.
    static var model: Model {
        let source = SamplePages()
        let reader = PageReader(source: source)
        return ModelBuilder(apiVersion: "v1.0").build(from: source.pages.map { reader.read($0) })
    }

    private static let texts = [
        "vessel": """
        An abstract type.
        ## Properties
        |Property|Type|Description|
        |:---|:---|:---|
        |id|String|Key of the entity. Read-only.|
        |label|String|Required. Maximum length is 8 characters.|
        |mark|String|Must match the regular expression: `^[A-Z]{2}\\d+$`.|
        |fill|Int32|Valid values 1 to 9.|
        |weight|Double|The minimum value is 0.5. The maximum value is 2.5.|
        |ounces|Int64|Minimum value is 5.|
        |height|Int32|Minimum value is 3.|
        |size|Int32|Possible values are: 5, 10, 20.|
        |tags|String collection|Between 1 and 3 items. Maximum length is 4 characters.|
        |lowest|Int32|Must be less than or equal to highest.|
        |highest|Int32|Must be greater than or equal to lowest.|
        |opensAt|DateTimeOffset|Must be less than closesAt.|
        |closesAt|DateTimeOffset|When it closes.|
        |owner|String|Mutually exclusive with crew. Not nullable.|
        |crew|String collection|Mutually exclusive with owner.|
        |color|String|Possible values are: `red`, `green`.|
        |nick|String|Cannot be one of the following values: `root`, `admin`.|
        |events|String|Possible values are: `made`, `moved`. Multiple values can be combined using a comma-separated list.|
        |step|Int32|Possible values are: 0 - `Not Ready`, 1 - `Ready`.|
        |note|String|Maximum length is 5 characters. Longer values are accepted but shortened.|
        |state|vesselState|Read-only. The state.|
        |days|vesselDays|The days.|
        |port|String|Cannot be changed after creation.|
        |madeAt|DateTimeOffset|Required. Read-only.|
        |place|place|Where it is.|
        """,
        "jar": """
        Inherits from [vessel](vessel.md).
        ## Properties
        |Property|Type|Description|
        |:---|:---|:---|
        |id|String|Required. Key of the entity. Inherited from [vessel](vessel.md).|
        |fill|Int32|Valid values 3 to 5. Inherited from [vessel](vessel.md).|
        |weight|Double|The weight. Inherited from [vessel](vessel.md).|
        |state|String|The state. Required. Inherited from [vessel](vessel.md).|
        |nick|String|A name. Inherited from [vessel](vessel.md).|
        |events|String|What happens. Inherited from [vessel](vessel.md).|
        |step|Int32|How far it is. Inherited from [vessel](vessel.md).|
        |note|String|Required. Inherited from [vessel](vessel.md).|
        |ounces|Int64|Maximum value is 9. Inherited from [vessel](vessel.md).|
        |height|Int32|Maximum value is 2. Inherited from [vessel](vessel.md).|
        |lid|Boolean|Whether it has one.|
        |inner|vessel|What stands in it.|
        """,
        "flask": """
        Inherits from [jar](jar.md).
        ## Properties
        |Property|Type|Description|
        |:---|:---|:---|
        |label|String|Not nullable. Inherited from [vessel](vessel.md).|
        |fill|Int32|The fill. Inherited from [vessel](vessel.md).|
        |shelves|place collection|Required. The collection can contain up to 2 items.|
        """,
        "place": """
        ## Properties
        |Property|Type|Description|
        |:---|:---|:---|
        |name|String|Required. Exactly 4 characters.|
        |floor|Int16|Read-only.|
        |code|Guid|Cannot be changed once set.|
        """,
        "vesselState": """
        ## Members
        |Member|Value|Description|
        |:---|:---|:---|
        |open|0|It is open.|
        |shut|1|It is shut.|
        |unknownFutureValue|2|Not known yet.|
        """,
        "vesselDays": """
        This is a flags enumeration.
        ## Members
        |Member|Value|Description|
        |:---|:---|:---|
        |monday|1|The first.|
        |tuesday|2|The second.|
        |sunday|4|The last.|
        """,
    ].reduce(into: [String: String]()) { pages, page in
        let kind = page.key.hasPrefix("vessel") && page.key != "vessel" ? "enum" : "resource"
        pages["api-reference/v1.0/resources/\(page.key.lowercased()).md"] = """
            # \(page.key) \(kind) type
            Namespace: microsoft.graph

            \(page.value)
            """
    }
}
