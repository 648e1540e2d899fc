/// What is said of bodies and parameters.
extension TranslatedPhrases {
    /// "Do not supply a request body".
    static let noBody: PhraseSet = [
        "keinen anforderungstext", "kein anforderungstext", "keinen anforderungskörper", "kein anforderungskörper",
        "keinen textkörper", "请勿提供此方法的请求正文", "请勿提供请求正文", "请勿为此方法提供请求正文", "不要提供此方法的请求正文", "不要为此方法提供请求正文",
        "不提供此方法的请求正文", "不要提供请求正文", "请勿提供此方法的请求主体", "请勿提供此方法的请求体", "请不要提供此方法的请求正文", "没有请求正文", "不需要请求正文",
        "要求本文を指定しません", "要求本文を指定しないで", "要求の本文を指定しない", "要求の本文を指定しません", "要求本文は指定しない", "要求本文を提供しない",
        "要求本文を入力しない", "要求本文は不要", "要求本文は必要ありません", "リクエスト本文を指定しない", "n'indiquez pas", "n’indiquez pas",
        "ne fournissez pas de corps", "no proporcione un cuerpo", "no proporcione ningún cuerpo",
        "no proporcione el cuerpo",
        "no proporcionar un cuerpo", "no especifique un cuerpo", "no especifique ningún cuerpo", "no incluya un cuerpo",
        "no se proporciona un cuerpo", "não forneça um corpo", "não forneça nenhum corpo", "não forneça o corpo",
        "não forneça corpo", "não fornecer um corpo", "não especifique um corpo", "não inclua um corpo",
        "não informe um corpo",
        "не указывайте текст запроса", "Не указывайте текст запроса", "не указывайте тело запроса",
        "Не указывайте тело запроса",
        "не предоставляйте текст запроса", "Не предоставляйте текст запроса", "не предоставляйте тело запроса",
        "Не предоставляйте тело запроса", "не включайте текст запроса", "Не включайте текст запроса",
        "не требуется текст запроса",
        "не нужно указывать текст запроса", "не добавляйте текст запроса", "Не добавляйте текст запроса",
    ]

    /// "with the following parameters" and "parameters that can be used with this action".
    static let parameters: [Needle] = [
        "den folgenden parametern", "folgenden parameter", "folgende parameter", "parameter, die mit dieser aktion",
        "parameter, die sie mit dieser aktion", "parameter, die für diese aktion", "具有以下参数", "包含以下参数", "以下参数", "下列参数",
        "下面的参数",
        "可用于此操作的参数", "可与此操作一起使用的参数", "可在此操作中使用的参数", "可用于此函数的参数", "可与此函数一起使用的参数", "次のパラメーター", "次のパラメータ", "以下のパラメーター",
        "このアクションで使用できるパラメーター", "このアクションで使用できるパラメータ", "この関数で使用できるパラメーター", "les paramètres suivants",
        "los siguientes parámetros",
        "los parámetros siguientes", "siguientes parámetros", "parámetros que se pueden usar con esta",
        "parámetros que pueden usarse con esta",
        "parámetros que pueden utilizarse con esta", "os seguintes parâmetros", "seguintes parâmetros",
        "parâmetros a seguir",
        "parâmetros que podem ser usados com ess", "parâmetros que podem ser usados com est",
        "parâmetros que podem ser usados nes",
        "следующими параметрами", "следующие параметры", "указанными ниже параметрами", "параметрами, указанными ниже",
        "указанные ниже параметры", "параметры, которые можно использовать с эт", "параметры, используемые с эт",
        "параметры, доступные для эт",
    ]

    /// "Parameter" over a column.
    static let parameterHeaders = ["参数", "パラメーター", "パラメータ", "paramètre", "parámetro", "parâmetro", "параметр"]

    /// "in the request URL" and "parameters that can be used with this function": the table's rows go into the address.
    static let inURL: [Needle] = [
        "anforderungs-url", "url der anforderung", "parameter, die mit dieser funktion",
        "parameter, die sie mit dieser funktion",
        "parameter, die für diese funktion", "请求 url", "请求url", "可用于此函数的参数", "可与此函数一起使用的参数", "要求 url", "要求url",
        "要求の url",
        "リクエスト url", "この関数で使用できるパラメーター", "url de la solicitud", "url de solicitud",
        "parámetros que se pueden usar con esta función",
        "parámetros que pueden usarse con esta función", "url da solicitação", "url de solicitação",
        "parâmetros que podem ser usados com essa função", "parâmetros que podem ser usados com esta função",
        "url-адресе запроса",
        "url-адрес запроса", "параметры, которые можно использовать с этой функцией", "url de la demande",
        "url de demande",
        "url de la requête",
    ]

    /// All that a section about the body says of none.
    static let nothing: Set<String> = [
        "keine", "keiner", "nicht erforderlich", "leer", "无", "空", "不需要", "なし", "不要", "空です", "ninguno", "vacío",
        "nenhum", "vazio",
        "нет", "не требуется", "отсутствует", "aucun",
    ]

    /// "a JSON representation": where one of these stands, the linked type is the body.
    static let representation: PhraseSet = [
        "json-darstellung", "json-repräsentation", "json 表示形式", "json 表示", "json表示", "json 表記", "json 表現",
        "json 形式", "表示形式", "représentation json", "représentation", "representación json", "representación",
        "representação", "представлени", "в формате json", "json-представление",
    ]

    /// "properties that are required when you create …" before a table.
    static let demands: [Needle] = [
        "erforderlichen eigenschaften", "eigenschaften dargestellt, die", "erforderlichen parameter", "所需的属性", "必需的属性",
        "必需属性",
        "所需属性", "必要なプロパティ", "必須のプロパティ", "propiedades necesarias", "propiedades obligatorias",
        "propiedades que son necesarias",
        "propriedades obrigatórias", "propriedades necessárias", "propriedades que são obrigatórias",
        "свойства, которые необходимо указ", "обязательные свойства", "свойства, необходимые", "propriétés requises",
    ]
}
