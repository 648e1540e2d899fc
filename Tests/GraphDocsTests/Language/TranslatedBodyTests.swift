import Testing

@testable import GraphDocs

/// What sentences about bodies say in other languages, on a page whose anchors tell that it is translated.
@Suite struct TranslatedBodyTests {
    private func operation(
        _ sentence: String, header: String = "属性", request: String = "POST /lamps", section: String = "request-body",
        title: String = "<a name=\"light-lamp\"></a>点亮", example: String = ""
    ) -> OperationFacts? {
        facts(
            """
            # \(title)

            命名空间：microsoft.graph

            点亮 [lamp](../resources/lamp.md)。

            ## <a name="http-request"></a>HTTP 请求
            ``` http
            \(request)
            ```

            ## <a name="\(section)"></a>请求正文
            \(sentence)

            |\(header)|类型|说明|
            |:---|:---|:---|
            |brightness|Int32|亮度。|

            ## <a name="response"></a>响应
            返回 `200 OK`。

            \(example)
            """, page: "v1.0/api/lamp-light.md"
        ).operation
    }

    @Test(arguments: [
        "在请求正文中，提供 lamp 对象的 JSON 表示形式。", "Geben Sie im Anforderungstext eine JSON-Darstellung des lamp-Objekts an.",
        "要求本文で、lamp オブジェクトの JSON 表記を指定します。",
        "En el cuerpo de la solicitud, especifique una representación JSON del objeto lamp.",
        "No corpo da solicitação, forneça uma representação JSON do objeto **lamp**.",
        "В теле запроса добавьте представление объекта lamp в формате JSON.",
        "Предоставьте в тексте запроса описание объекта [lamp](../resources/lamp.md) в формате JSON.",
        "No corpo, forneça JSON para um objeto de [luz](../resources/lamp.md).",
    ]) func aTypeIsFoundWithoutALink(_ sentence: String) {
        let body = operation(sentence)?.body
        #expect(body?.type?.name == "lamp")
        #expect(body?.isParameters == false)
    }

    /// Of what is named nowhere else in English, no word is a type.
    @Test(arguments: [
        "Geben Sie im Anforderungstext die Werte für die Felder an.", "在请求正文中，提供应更新的字段的值。",
        "Indique os valores dos campos da lâmpada.",
        "Geben Sie eine JSON-Darstellung der Lampe an.", "Укажите представление лампы в формате JSON.",
    ]) func noType(_ sentence: String) { #expect(operation(sentence)?.body.type == nil) }

    @Test(arguments: [
        "Geben Sie im Anforderungstext ein JSON-Objekt mit den folgenden Parametern an.", "在请求正文中，提供具有以下参数的 JSON 对象。",
        "下表显示了可用于此操作的参数。", "要求本文で、次のパラメーターを含む JSON オブジェクトを指定します。", "このアクションで使用できるパラメーターを次の表に示します。",
        "Proporcione un objeto JSON con los siguientes parámetros.",
        "Forneça um objeto JSON com os seguintes parâmetros.",
        "A tabela a seguir mostra os parâmetros que podem ser usados com essa ação.",
        "Предоставьте JSON-объект с указанными ниже параметрами.",
    ]) func parameters(_ sentence: String) {
        #expect(operation(sentence)?.body.isParameters == true)
        #expect(operation(sentence)?.body.type == nil)
    }

    @Test(arguments: ["参数", "パラメーター", "Parámetro", "Parâmetro", "Параметр", "Paramètre"])
    func aHeaderSaysParameters(_ header: String) {
        #expect(operation("值：", header: header)?.body.isParameters == true)
        #expect(operation("值：")?.body.isParameters == false)
    }

    @Test(arguments: [
        "Geben Sie in der Anforderungs-URL die folgenden Abfrageparameter mit Werten an.", "在请求 URL 中，提供以下查询参数及其值。",
        "要求 URL で、次のクエリ パラメーターと値を指定します。",
        "En la URL de la solicitud, proporcione los siguientes parámetros de consulta.",
        "Na URL da solicitação, forneça os seguintes parâmetros de consulta.",
        "В URL-адресе запроса укажите следующие параметры.",
        "Parameter, die mit dieser Funktion verwendet werden können.", "下表显示了可用于此函数的参数。",
    ]) func theAddressTakesThem(_ sentence: String) {
        let read = operation(sentence, request: "GET /lamps/lit(brightness={brightness})")
        #expect(read?.functionParameters.map(\.name) == ["brightness"])
        #expect(read?.body.properties.isEmpty == true)
        #expect(read?.body.isNone == true)
    }

    @Test(arguments: [
        "Geben Sie für diese Methode keinen Anforderungstext an.", "请勿为此方法提供请求正文。", "このメソッドには、要求本文を指定しません。",
        "No proporcione un cuerpo de solicitud para este método.",
        "Não forneça um corpo de solicitação para esse método.",
        "Не указывайте текст запроса для этого метода.", "Не предоставляйте тело запроса.", "无", "なし", "Keine.",
        "Ninguno.", "Nenhum.", "Нет.",
    ]) func noBody(_ sentence: String) {
        let page = """
            # <a name="light-lamp"></a>点亮

            ## <a name="http-request"></a>HTTP 请求
            ``` http
            POST /lamps/light
            ```

            ## <a name="request-body"></a>请求正文
            \(sentence)
            """
        #expect(facts(page, page: "v1.0/api/lamp-light.md").operation?.body.isNone == true)
    }

    @Test(
        arguments: [
            ("<a name=\"create-lamp\"></a>Lampe anlegen", "create lamp"), ("lamp erstellen", "create lamp erstellen"),
            ("创建 lamp", "create 创建 lamp"), ("lamp の作成", "create lamp の作成"), ("Crear lamp", "create crear lamp"),
            ("Adicionar lamp", "create adicionar lamp"), ("Создание объекта lamp", "create создание объекта lamp"),
            ("列出 lamp", nil),
        ] as [(String, String?)]) func titles(_ title: String, _ expected: String?)
    {
        let page = "# \(title)\n\n## HTTP 请求\n``` http\nPOST /lamps\n```\n"
        #expect(facts(page, page: "v1.0/api/lamp-x.md").englishTitle == expected)
    }

    @Test(arguments: [
        ("Se requiere un token.", true), ("Obligatorio.", true), ("Обязательный.", true), ("必需。", true),
        ("が必要です。", true), ("Erforderlich", true),
        ("Obrigatório.", true), ("Необязательный.", false), ("Задавать не обязательно.", false), ("可选。", false),
        ("省略可能。", false),
        ("Opcional.", false), ("Nicht erforderlich.", false), ("必須ではありません。", false),
    ]) func headers(_ text: String, _ expected: Bool) {
        #expect(HeaderValues.isRequired(text, column: nil) == expected)
    }
}
