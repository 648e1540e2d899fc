import Testing

@testable import GraphDocs

/// Pages as machines translate them: our own, in that layout.
@Suite("Translated pages")
struct TranslationTests {
    private let english = """
        # Update lantern

        Namespace: microsoft.graph

        Updates a [lantern](../resources/lantern.md).

        ## Permissions
        |Permission type|Permissions (from most to least privileged)|
        |:---|:---|
        |Delegated (work or school account)|Lantern.Write, Lantern.Read|
        |Delegated (personal Microsoft account)|Not supported.|
        |Application|Lantern.Write|

        ## HTTP request
        ``` http
        PATCH /lanterns/{lanternId}
        ```

        ## Request headers
        |Header|Value|
        |:---|:---|
        |Authorization|Bearer &lt;token&gt; Required.|
        |Accept|application/json|

        ## Request body
        In the request body, supply a JSON representation for the [lantern](../resources/lantern.md) object.

        |Property|Type|Description|
        |:---|:---|:---|
        |id|String|Key of the entity. Inherited from [light](../resources/light.md)|
        |brightness|Int32|Valid values 4 to 127|
        |tags|String collection|Tags.|
        |isLit|Boolean|Whether it is lit.|

        ## Response
        If successful, this method returns a `200 OK` response code and an updated [lantern](../resources/lantern.md) object in the response body.
        """

    /// The same page in German, Chinese and Japanese, headings with anchors, tables translated.
    private let translations = [
        """
        # <a name="update-lantern"></a>Aktualisieren von „lantern“

        Namespace: microsoft.graph

        Aktualisiert eine [lantern](../resources/lantern.md).

        ## <a name="permissions"></a>Berechtigungen
        |Berechtigungstyp|Berechtigungen (von der höchsten zur niedrigsten Berechtigungsstufe)|
        |:---|:---|
        |Delegiert (Geschäfts-, Schul- oder Unikonto)|Lantern.Write, Lantern.Read|
        |Delegiert (persönliches Microsoft-Konto)|Nicht unterstützt|
        |Anwendung|Lantern.Write|

        ## <a name="http-request"></a>HTTP-Anforderung
        ``` http
        PATCH /lanterns/{lanternId}
        ```

        ## <a name="request-headers"></a>Anforderungsheader
        |Kopfzeile|Wert|
        |:---|:---|
        |Authorization|Bearer&lt;token&gt; erforderlich|
        |Annehmen|application/json|

        ## <a name="request-body"></a>Anforderungstext
        Geben Sie im Anforderungstext eine JSON-Darstellung für das [lantern](../resources/lantern.md)-Objekt an.

        |Eigenschaft|Typ|Beschreibung|
        |:---|:---|:---|
        |id|Zeichenfolge|Schlüssel der Entität. Geerbt von [light](../resources/light.md)|
        |brightness|Int32|Gültige Werte: 4 bis 127|
        |tags|Zeichenfolgensammlung|Kategorien.|
        |isLit|Boolescher Wert|Ob sie brennt.|

        ## <a name="response"></a>Antwort
        Bei erfolgreicher Ausführung gibt diese Methode den Antwortcode `200 OK` und ein aktualisiertes [lantern](../resources/lantern.md)-Objekt im Antworttext zurück.
        """,
        """
        # <a name="update-lantern"></a>更新 lantern

        命名空间：microsoft.graph

        更新 [lantern](../resources/lantern.md)。

        ## <a name="permissions"></a>权限
        |权限类型|权限（从最高特权到最低特权）|
        |:---|:---|
        |委派（工作或学校帐户）|Lantern.Write、Lantern.Read|
        |委派（个人 Microsoft 帐户）|不支持。|
        |应用程序|Lantern.Write|

        ## <a name="http-request"></a>HTTP 请求
        ``` http
        PATCH /lanterns/{lanternId}
        ```

        ## <a name="request-headers"></a>请求标头
        |标头|值|
        |:---|:---|
        |Authorization|Bearer &lt;token&gt;。必需。|
        |接受|application/json|

        ## <a name="request-body"></a>请求正文
        在请求正文中，提供 [lantern](../resources/lantern.md) 对象的 JSON 表示形式。

        |属性|类型|说明|
        |:---|:---|:---|
        |id|字符串|实体的键。 继承自 [light](../resources/light.md)|
        |brightness|Int32|有效值为 4 到 127|
        |tags|String 集合|标记。|
        |isLit|布尔值|是否点亮。|

        ## <a name="response"></a>响应
        如果成功，此方法在响应正文中返回 `200 OK` 响应代码和更新的 [lantern](../resources/lantern.md) 对象。
        """,
        """
        # <a name="update-lantern"></a>lantern の更新

        名前空間: microsoft.graph

        [lantern](../resources/lantern.md) を更新します。

        ## <a name="permissions"></a>アクセス許可
        |アクセス許可の種類|アクセス許可 (特権の大きいものから小さいものへ)|
        |:---|:---|
        |委任 (職場または学校のアカウント)|Lantern.Write、Lantern.Read|
        |委任 (個人用 Microsoft アカウント)|サポートされていません。|
        |アプリケーション|Lantern.Write|

        ## <a name="http-request"></a>HTTP 要求
        ``` http
        PATCH /lanterns/{lanternId}
        ```

        ## <a name="request-headers"></a>要求ヘッダー
        |ヘッダー|値|
        |:---|:---|
        |Authorization|ベアラー &lt;トークン&gt; が必要です。|
        |承諾|application/json|

        ## <a name="request-body"></a>要求本文
        要求本文で、[lantern](../resources/lantern.md) オブジェクトの JSON 表記を指定します。

        |プロパティ|種類|説明|
        |:---|:---|:---|
        |id|文字列|エンティティのキー。 [light](../resources/light.md) から継承します|
        |brightness|Int32|有効な値は 4 から 127 です|
        |tags|String コレクション|タグ。|
        |isLit|ブール型 (Boolean)|点灯しているかどうか。|

        ## <a name="response"></a>応答
        成功した場合、このメソッドは `200 OK` 応答コードと、応答本文で更新された [lantern](../resources/lantern.md) オブジェクトを返します。
        """,
    ]

    /// What must be the same in every language.
    private func sketch(_ text: String) -> [String] {
        let page = facts(text, page: "v1.0/api/lantern-update.md")
        guard let operation = page.operation else { return [] }
        return [
            "\(page.kind) \(page.namespace ?? "") \(page.codes)",
            operation.requests.map { "\($0.method) \($0.path) \($0.source.line)" }.joined(separator: "\n"),
            operation.permissions.map(\.sketch).joined(separator: "\n"),
            operation.headers.map { "\($0.name) \($0.isRequired) \($0.allowedValues)" }.joined(separator: "\n"),
            "\(operation.body.type?.sketch ?? "-") \(operation.body.isNone) \(operation.body.isParameters)",
            operation.body.properties.map { "\($0.name) \($0.type?.sketch ?? "-") \($0.inheritedFrom?.name ?? "-")" }
                .joined(separator: "\n"),
            "\(operation.response.statuses) \(operation.response.type?.sketch ?? "-")",
        ]
    }

    @Test("German, Chinese and Japanese give the facts of the original", arguments: 0..<3)
    func languages(index: Int) {
        #expect(sketch(translations[index]) == sketch(english))
        #expect(sketch(english)[2] == "work: Lantern.Read, Lantern.Write; personal: -; app: Lantern.Write")
    }

    @Test("headings without their anchors too", arguments: 0..<3)
    func withoutAnchors(index: Int) {
        let text = translations[index].replacing(/<a name="[^"]*"><\/a>/, with: "")
        #expect(sketch(text) == sketch(english))
    }

    @Test(
        "titles and headings of other languages",
        arguments: [
            ("lampe-Ressourcentyp", true, "lampe-resource-type"),
            ("Ressourcentyp „lampe“", true, "lampe-resource-type"),
            ("lamp 资源类型", true, "lamp-resource-type"), ("lamp リソースの種類", true, "lamp-resource-type"),
            ("type de ressource lamp", true, "lamp-resource-type"),
            ("Tipo de recurso lamp", true, "lamp-resource-type"),
            ("lampKind-Aufzählungstyp", true, "lampkind-enum-type"), ("Updates a lamp", true, nil),
            ("lampKind-Werte", false, "lampkind-values"), ("lampKind 值", false, "lampkind-values"),
            ("Beispiel 2: Mehr", false, "example-2-mehr"), ("示例 1：", false, "example-1"),
            ("Requête HTTP", false, "http-request"), ("Текст запроса", false, "request-body"),
            ("Corpo da solicitação", false, "request-body"), ("Respuesta", false, "response"), ("Remarks", false, nil),
        ] as [(String, Bool, String?)])
    func slugs(heading: String, isTitle: Bool, expected: String?) {
        #expect(TranslatedHeadings.slug(of: heading, isTitle: isTitle) == expected)
    }

    /// The English page with every line of text wrapped as the tools of translation do.
    private var sideBySide: String {
        func wrap(_ text: Substring, _ number: Int) -> String {
            "<span data-ttu-id=\"a1b2c-\(number)\">译文 \(number)</span>"
                + "<span class=\"sxs-lookup\"><span data-stu-id=\"a1b2c-\(number)\">\(text)</span></span>"
        }
        var inCode = false
        return english.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { number, line in
            if line.hasPrefix("```") { inCode.toggle() }
            if line.isEmpty || inCode || line.hasPrefix("```") || line.hasPrefix("|:") { return String(line) }
            if line.hasPrefix("|") {
                let cells = line.split(separator: "|").enumerated().map { wrap($1, number * 10 + $0) }
                return "|" + cells.joined(separator: "|") + "|"
            }
            if line.hasPrefix("#") {
                let marks = line.prefix { $0 == "#" }
                return "\(marks) <a name=\"\(Slug.make(String(line)))\"></a>"
                    + wrap(line.dropFirst(marks.count + 1), number)
            }
            return wrap(line, number)
        }.joined(separator: "\n")
    }

    @Test("a page that carries its English source is the English page")
    func besideTheSource() {
        #expect(sketch(sideBySide) == sketch(english))
        #expect(facts(sideBySide, page: "v1.0/api/a.md").title == "Update lantern")
        #expect(facts(sideBySide, page: "v1.0/api/a.md").summary == "Updates a lantern.")
    }

    @Test(
        "side by side",
        arguments: [
            ("plain", "plain"), ("<span>kept</span>", "<span>kept</span>"),
            (
                "<span data-ttu-id=\"a\">x</span><span class=\"sxs-lookup\"><span data-stu-id=\"a\">y</span></span>!",
                "y!"
            ),
            ("<span data-ttu-id=\"a\">only</span>!", "only!"),
            (
                "<span data-ttu-id=\"a\">x\ny</span><span class=\"sxs-lookup\"><span data-stu-id=\"a\">z</span></span>",
                "\nz"
            ),
            ("<span data-ttu-id=\"a\">open\n\nnext</span>", "open\n\nnext</span>"),
        ])
    func filter(text: String, expected: String) {
        let marked = text + "\n\n<i class=\"sxs-lookup\"></i>"
        let found = String(decoding: SideBySide.english(Array(marked.utf8)), as: UTF8.self)
        #expect(found == expected + "\n\n<i class=\"sxs-lookup\"></i>")
    }

    /// Either tells of a translation: the locale above the page, or the anchor that its title keeps of the English one.
    @Test(
        "names that a machine translated are those of the JSON",
        arguments: [
            ("---\nms.contentlocale: de-DE\n---\n", "<a name=\"lantern-resource-type\"></a>"),
            ("", "<a name=\"lantern-resource-type\"></a>"), ("---\nms.contentlocale: de-DE\n---\n", ""),
        ])
    func names(locale: String, anchor: String) throws {
        let text = """
            \(locale)# \(anchor)Ressourcentyp „lantern“

            Erbt von [light](../resources/light.md).

            ## <a name="properties"></a>Eigenschaften
            |Eigenschaft|Typ|Beschreibung|
            |:---|:---|:---|
            |ID|String|Schlüssel.|
            |Beschreibung|Zeichenfolge|Text.|
            |Status|[Wurde](../resources/lanternstate.md)|Zustand.|

            ## <a name="json-representation"></a>JSON-Darstellung
            <!-- {"blockType": "resource", "@odata.type": "microsoft.graph.lantern"} -->
            ``` json
            {"@odata.type": "#microsoft.graph.lantern", "id": "String", "description": "String", "status": "String"}
            ```
            """
        let type = try #require(facts(text, page: "v1.0/resources/lantern.md").types.first)
        #expect(type.name == "lantern")
        #expect(type.sentenceBase?.name == "light")
        #expect(type.properties.map(\.name) == ["id", "description", "status"])
        #expect(type.properties.last?.type?.linkPage == "v1.0/resources/lanternstate.md")
    }

    @Test("names are not touched where nothing speaks for it")
    func alignment() {
        let alignment = NameAlignment([
            .object([.init("@odata.type", .null), .init("id", .null), .init("name", .null)])
        ])
        #expect(alignment?.names(of: ["ID", "Beschreibung"]) == ["id", "name"])
        #expect(alignment?.names(of: ["name", "Text"]) == ["name", "Text"])
        #expect(alignment?.names(of: ["ID", "a", "b"]) == ["id", "a", "b"])
        #expect(NameAlignment([nil]) == nil)
    }
}
