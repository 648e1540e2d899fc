extension TranslatedCreation {
    static let english = TranslatedCreation(
        language: "en", title: "Create paperLantern",
        summary: "Create a new [paperLantern](../resources/paperlantern.md) object.",
        headings: ["Permissions", "HTTP request", "Request headers", "Request body", "Response", "Example", "Request"],
        permissions: """
            |Permission type|Permissions (from least to most privileged)|
            |:---|:---|
            |Delegated (work or school account)|Lantern.Write|
            |Delegated (personal Microsoft account)|Not supported.|
            |Application|Lantern.Write|
            """,
        headers: """
            |Header|Value|
            |:---|:---|
            |Authorization|Bearer &lt;token&gt; Required.|
            |Workbook-Session-Id|The session. Optional.|
            """,
        body: "In the request body, supply a JSON representation for the paperLantern object.",
        rows: """
            |Property|Type|Description|
            |:---|:---|:---|
            |id|String|Key of the entity. Inherited from [lantern](../resources/lantern.md)|
            |description|String|The text. Inherited from [lantern](../resources/lantern.md)|
            |owner|String|Whose it is.|
            |version|String|Which one it is.|
            |brightness|Double|How bright.|
            |tags|String collection|Words.|
            """,
        response:
            "If successful, this method returns a `201 Created` response code and a [paperLantern](../resources/paperlantern.md) object in the response body.",
        type: """
            paperLantern resource type

            Namespace: microsoft.graph

            A lantern of paper.

            Inherits from [lantern](../resources/lantern.md)

            ## Properties
            |Property|Type|Description|
            |:---|:---|:---|
            |id|String|Key of the entity. Read-only. Inherited from [lantern](../resources/lantern.md)|
            |description|String|The text. Nullable. Inherited from [lantern](../resources/lantern.md)|
            |owner|String|Whose it is. Supports `$filter`.|
            |version|String|Which one it is. Maximum length is 1024 characters.|
            |brightness|Double|How bright. Returned only on `$select`.|
            |tags|String collection|Words. This collection can contain a maximum of 1000 elements.|
            """)

    static let german = TranslatedCreation(
        language: "de", title: "paperLantern erstellen",
        summary: "Erstellen eines neuen [paperLantern](../resources/paperlantern.md)-Objekts.",
        headings: [
            "Berechtigungen", "HTTP-Anforderung", "Anforderungsheader", "Anforderungstext", "Antwort", "Beispiel",
            "Anforderung",
        ],
        permissions: """
            |Berechtigungstyp|Berechtigungen (von der Berechtigung mit den wenigsten Rechten)|
            |:---|:---|
            |Delegiert (Geschäfts-, Schul- oder Unikonto)|Lantern.Write|
            |Delegiert (persönliches Microsoft-Konto)|Nicht unterstützt|
            |Anwendung|Lantern.Write|
            """,
        headers: """
            |Kopfzeile|Wert|
            |:---|:---|
            |Autorisierung|Bearer&lt;token&gt; erforderlich|
            |Arbeitsmappensitzungs-ID|Die Sitzung. Optional.|
            """,
        body: "Geben Sie im Anforderungstext eine JSON-Darstellung des paperLantern-Objekts an.",
        rows: """
            |Eigenschaft|Typ|Beschreibung|
            |:---|:---|:---|
            |ID|Zeichenfolge|Schlüssel der Entität. Geerbt von [lantern](../resources/lantern.md)|
            |Beschreibung|Zeichenfolge|Der Text. Von [lantern](../resources/lantern.md) geerbt.|
            |Besitzer|Zeichenfolge|Wem sie gehört.|
            |Version|Zeichenfolge|Welche es ist.|
            |brightness|Doppelt|Wie hell.|
            |tags|Sammlung von Zeichenfolgen|Wörter.|
            """,
        response:
            "Bei erfolgreicher Ausführung gibt die Methode den Antwortcode `201 Created` und ein [paperLantern](../resources/paperlantern.md)-Objekt im Antworttext zurück.",
        type: """
            paperLantern-Ressourcentyp

            Namespace: microsoft.graph

            Eine Laterne aus Papier.

            Erbt von [lantern](../resources/lantern.md)

            ## Eigenschaften
            |Eigenschaft|Typ|Beschreibung|
            |:---|:---|:---|
            |ID|String|Schlüssel der Entität. Schreibgeschützt. Geerbt von [lantern](../resources/lantern.md)|
            |Beschreibung|Zeichenfolge|Der Text. Lässt Nullwerte zu. Von [lantern](../resources/lantern.md)geerbt.|
            |Besitzer|Zeichenfolge|Wem sie gehört. Unterstützt `$filter`.|
            |Version|Zeichenfolge|Welche es ist. Die maximale Länge beträgt 1.024 Zeichen.|
            |brightness|Doppelt|Wie hell. Wird nur bei `$select` zurückgegeben.|
            |tags|Zeichenfolgensammlung|Wörter. Diese Sammlung kann maximal 1.000 Elemente enthalten.|
            """)

    static let chinese = TranslatedCreation(
        language: "zh", title: "创建 paperLantern", summary: "创建新的 [paperLantern](../resources/paperlantern.md) 对象。",
        headings: ["权限", "HTTP 请求", "请求标头", "请求正文", "响应", "示例", "请求"],
        permissions: """
            |权限类型|权限（从最低特权到最高特权）|
            |:---|:---|
            |委派（工作或学校帐户）|Lantern.Write|
            |委派（个人 Microsoft 帐户）|不支持。|
            |应用程序|Lantern.Write|
            """,
        headers: """
            |标头|值|
            |:---|:---|
            |授权|Bearer &lt;token&gt;。必需。|
            |工作簿会话 ID|会话。可选。|
            """,
        body: "在请求正文中，提供 paperLantern 对象的 JSON 表示形式。",
        rows: """
            |属性|类型|说明|
            |:---|:---|:---|
            |ID|字符串|实体的键。 继承自 [lantern](../resources/lantern.md)|
            |说明|字符串|文本。 从 [lantern](../resources/lantern.md) 继承|
            |所有者|字符串|属于谁。|
            |版本|字符串|哪一个。|
            |brightness|双精度|多亮。|
            |tags|字符串集合|词。|
            """,
        response: "如果成功，此方法在响应正文中返回 `201 Created` 响应代码和 [paperLantern](../resources/paperlantern.md) 对象。",
        type: """
            paperLantern 资源类型

            命名空间：microsoft.graph

            纸做的灯笼。

            继承自 [lantern](../resources/lantern.md)

            ## 属性
            |属性|类型|说明|
            |:---|:---|:---|
            |ID|字符串|实体的键。 只读。 继承自 [lantern](../resources/lantern.md)|
            |说明|字符串|文本。 可为 NULL。 继承自 [lantern](../resources/lantern.md)|
            |所有者|字符串|属于谁。 支持 `$filter`。|
            |版本|字符串|哪一个。 最大长度为 1024 个字符。|
            |brightness|双精度|多亮。 仅在 `$select` 上返回。|
            |tags|String 集合|词。 此集合最多可包含 1000 个元素。|
            """)

    static let japanese = TranslatedCreation(
        language: "ja", title: "paperLantern の作成",
        summary: "新しい [paperLantern](../resources/paperlantern.md) オブジェクトを作成します。",
        headings: ["アクセス許可", "HTTP 要求", "要求ヘッダー", "要求本文", "応答", "例", "要求"],
        permissions: """
            |アクセス許可の種類|アクセス許可 (特権の小さいものから大きいものへ)|
            |:---|:---|
            |委任 (職場または学校のアカウント)|Lantern.Write|
            |委任 (個人用 Microsoft アカウント)|サポートされていません。|
            |アプリケーション|Lantern.Write|
            """,
        headers: """
            |ヘッダー|値|
            |:---|:---|
            |Authorization|ベアラー &lt;トークン&gt; が必要です。|
            |ブック セッション ID|セッション。省略可能です。|
            """,
        body: "要求本文で、paperLantern オブジェクトの JSON 表記を指定します。",
        rows: """
            |プロパティ|型|説明|
            |:---|:---|:---|
            |id|文字列|エンティティのキー。 [lantern](../resources/lantern.md) から継承します|
            |説明|文字列|テキスト。 [lantern](../resources/lantern.md)から継承されます。|
            |所有者|文字列|誰のものか。|
            |バージョン|文字列|どれか。|
            |brightness|倍精度浮動小数点型|明るさ。|
            |tags|文字列のコレクション|言葉。|
            """,
        response:
            "成功した場合、このメソッドは `201 Created` 応答コードと、応答本文で [paperLantern](../resources/paperlantern.md) オブジェクトを返します。",
        type: """
            paperLantern リソースの種類

            名前空間: microsoft.graph

            紙のランタン。

            [lantern](../resources/lantern.md) からの継承

            ## プロパティ
            |プロパティ|型|説明|
            |:---|:---|:---|
            |id|文字列|エンティティのキー。 読み取り専用です。 [lantern](../resources/lantern.md) から継承します|
            |説明|文字列|テキスト。 Null 許容型。 [lantern](../resources/lantern.md) から継承します|
            |所有者|文字列|誰のものか。 `$filter` をサポートします。|
            |バージョン|文字列|どれか。 最大長は 1024 文字です。|
            |brightness|倍精度|明るさ。 `$select` でのみ返されます。|
            |tags|String コレクション|言葉。 このコレクションには、最大 1000 個の要素を含めることができます。|
            """)
}
