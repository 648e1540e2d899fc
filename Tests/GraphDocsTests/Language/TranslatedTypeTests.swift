import GraphGenBase
import Testing

@testable import GraphDocs

/// Types, bases and names in the words of other languages.
@Suite struct TranslatedTypeTests {
    private func page(_ rows: String, prose: String = "", json: String = "{}") -> TypeFacts? {
        facts(
            """
            # <a name="sample-resource-type"></a>sample 资源类型

            \(prose)

            ## <a name="properties"></a>属性
            |属性|类型|说明|
            |:---|:---|:---|
            \(rows)

            ## <a name="json-representation"></a>JSON 表示形式
            <!-- {"blockType": "resource", "@odata.type": "microsoft.graph.sample"} -->
            ``` json
            \(json)
            ```
            """, page: "v1.0/resources/sample.md",
            others: ["v1.0/resources/area-lamp.md": "# lamp", "v1.0/resources/base.md": "# base"]
        ).types.first
    }

    @Test(
        arguments: [
            ("双精度", "Edm.Double"), ("Doppelt", "Edm.Double"), ("Duplo", "Edm.Double"), ("Doble", "Edm.Double"),
            ("Двойной точности", "Edm.Double"),
            ("倍精度浮動小数点数", "Edm.Double"), ("Zeichenfolge", "Edm.String"), ("Cadeia de caracteres", "Edm.String"),
            ("Cadena", "Edm.String"),
            ("文字列型 (String)", "Edm.String"), ("Строковый", "Edm.String"), ("Boolescher Wert", "Edm.Boolean"),
            ("Booliano", "Edm.Boolean"),
            ("Booleano", "Edm.Boolean"), ("Логическое значение", "Edm.Boolean"), ("布尔值", "Edm.Boolean"),
            ("ブール型 (Boolean)", "Edm.Boolean"),
            ("Duração", "Edm.Duration"), ("Duración", "Edm.Duration"), ("期间", nil), ("Длительность", "Edm.Duration"),
            ("持续时间", "Edm.Duration"),
            ("Ganzzahl", "Edm.Int32"), ("Целое число", "Edm.Int32"), ("日時", "Edm.DateTimeOffset"),
            ("Fecha y hora", "Edm.DateTimeOffset"),
            ("Zeichenfolgensammlung", "Edm.String*"), ("String-Sammlung", "Edm.String*"),
            ("Sammlung von Zeichenfolgen", "Edm.String*"),
            ("字符串集合", "Edm.String*"), ("String（集合）", "Edm.String*"), ("文字列のコレクション", "Edm.String*"),
            ("文字列コレクション", "Edm.String*"),
            ("Coleção de cadeias de caracteres", "Edm.String*"), ("Colección de cadenas", "Edm.String*"),
            ("Colección String", "Edm.String*"),
            ("Коллекция строк", "Edm.String*"), ("Коллекция логических значений", "Edm.Boolean*"),
            ("Conjunto de booleanos", nil),
            ("[lamp](area-lamp.md) 集合", "lamp*->v1.0/resources/area-lamp.md"),
            ("[lamp](area-lamp.md)对象集合", "lamp*->v1.0/resources/area-lamp.md"),
            ("[lamp](area-lamp.md) オブジェクトのコレクション", "lamp*->v1.0/resources/area-lamp.md"),
            ("[lamp](area-lamp.md)-Objektsammlung", "lamp*->v1.0/resources/area-lamp.md"),
            ("Sammlung von Objekten des Typs [lamp](area-lamp.md)", "lamp*->v1.0/resources/area-lamp.md"),
            ("Conjunto [lamp](area-lamp.md)", "lamp*->v1.0/resources/area-lamp.md"),
            ("Coleção de objetos [lamp](area-lamp.md)", "lamp*->v1.0/resources/area-lamp.md"),
            ("Коллекция объектов [lamp](area-lamp.md)", "lamp*->v1.0/resources/area-lamp.md"),
            ("[Коллекция lamp](area-lamp.md)", "lamp*->v1.0/resources/area-lamp.md"),
            ("[Coleção lamp](area-lamp.md)", "lamp*->v1.0/resources/area-lamp.md"),
            ("[Lampe](area-lamp.md)", "lamp->v1.0/resources/area-lamp.md"),
            ("[bedLamp](area-lamp.md)", "bedLamp->v1.0/resources/area-lamp.md"),
        ] as [(String, String?)]) func types(_ cell: String, _ expected: String?)
    {
        let read = page("|value|\(cell)|d|")?.properties.first?.type
        #expect(expected == nil ? read?.isPrimitive != true : read?.sketch == expected)
    }

    @Test(arguments: [
        "Geerbt von [base](base.md).", "Von [base](base.md)geerbt.", "Vom [base](base.md)-Objekt geerbt",
        "继承自 [base](base.md)", "从 [base](base.md) 继承。",
        "[base](base.md) から継承します", "[base](base.md)から継承されます。", "Heredado de [base](base.md).",
        "Se hereda de [base](base.md).",
        "Herdado de [base](base.md)", "Herdado do [base](base.md).", "Наследуется от [base](base.md).",
        "Наследуется от объекта [base](base.md).",
        "Унаследовано от типа [base](base.md).",
    ]) func inherited(_ words: String) {
        #expect(page("|value|String|文本。 \(words)|")?.properties.first?.inheritedFrom?.name == "base")
        #expect(page("|value|String|d|", prose: words)?.sentenceBase?.name == "base")
        let more = "Text zu [anderem](/graph/other). \(words)"
        #expect(page("|value|String|d|", prose: more)?.sentenceBase?.name == "base")
    }

    @Test(arguments: [
        "Siehe [base](base.md).",
        "Die Rechte der Gruppe werden vererbt, wie es im Abschnitt über alle anderen Arten von Lampen zu [base](base.md) steht.",
        "请参阅 [base](base.md)。", "[lamp](area-lamp.md) erbt von [base](base.md).",
    ]) func notInherited(_ words: String) {
        #expect(page("|value|String|d|", prose: words)?.sentenceBase == nil)
    }

    private func names(_ cells: [String], _ keys: [String]) -> [String] {
        NameAlignment([.object(keys.map { .init($0, .null) })])?.names(of: cells) ?? []
    }

    @Test func namesAreThoseOfTheJSON() {
        // As many names as rows, in order.
        #expect(names(["ID", "Was auch immer"], ["id", "text"]) == ["id", "text"])
        // Words of the dictionary, whatever their order.
        #expect(
            names(["id", "版本", "说明", "x"], ["id", "description", "version"]) == ["id", "version", "description", "x"])
        // Between two rows that are told.
        #expect(
            names(["id", "Erfinder", "lastLit"], ["id", "inventor", "lastLit", "more"]) == [
                "id", "inventor", "lastLit",
            ])
        // Not where more names could be meant, nor for a name in camel case.
        #expect(
            names(["id", "Erfinder", "lastLit"], ["id", "inventor", "maker", "lastLit"]) == [
                "id", "Erfinder", "lastLit",
            ])
        #expect(
            names(["id", "lampShade", "lastLit"], ["id", "inventor", "lastLit", "x"]) == ["id", "lampShade", "lastLit"])
        // What the dictionary knows as another name is not one that happens to be free.
        #expect(names(["id", "说明", "lastLit"], ["id", "owner", "lastLit", "x"]) == ["id", "description", "lastLit"])
        // Two names could be meant.
        #expect(names(["id", "状态", "x"], ["id", "y"]) == ["id", "状态", "x"])
        // A word of the name is left.
        #expect(names(["id", "lampPlan の名前", "on", "y"], ["id", "on", "y", "z", "lampPlanName"])[1] == "lampPlanName")
    }

    /// Each word of the dictionary stands for its names, and none is a name of its own.
    @Test func theDictionaryIsOfOtherLanguages() {
        let names = Set(TranslatedNames.table.map(\.name))
        for (name, words) in TranslatedNames.table {
            #expect(!words.isEmpty)
            for word in words {
                #expect(TranslatedNames.english(word)?.contains(name) == true, "\(word)")
                #expect(!names.contains(word), "\(word)")
                #expect(word == word.lowercased(), "\(word)")
            }
            #expect(Set(words).count == words.count, "\(name)")
        }
        #expect(TranslatedNames.english("displayName") == nil)
    }

    @Test func argumentsOfFunctionsAreThoseOfTheAddress() {
        let page = """
            # <a name="get-rate"></a>Taxa

            ## <a name="http-request"></a>Solicitação HTTP
            ``` http
            GET /rate(period='{period_value}')
            GET /rate(date={date_value})
            ```

            ## <a name="function-parameters"></a>Parâmetros de função
            |Parâmetro|Tipo|Descrição|
            |:---|:---|:---|
            |ponto|cadeia de caracteres|O período.|
            |data|Date|A data.|
            """
        let read = facts(page, page: "v1.0/api/rate-get.md").operation
        #expect(read?.functionParameters.map(\.name) == ["period", "date"])
    }
}
