/// Words of the published translations (German, Chinese, Japanese, French, Spanish, Portuguese, Russian) beyond column
/// headers and names of primitives, which stand in `ColumnDictionary` and `PrimitiveDictionary`.
///
/// Headings need none: their anchors keep the English words.
enum TranslatedPhrases {
    /// "Required." in a header row.
    static let required: PhraseSet = [
        "erforderlich", "obligatorisch", "必需", "必填", "必须", "必要", "必須", "が必要", "obligatoire", "obligatori", "obrigatóri",
        "requis", "necesari", "necessári", "requerid", "se requiere", "обязател", "Обязател", "требуется", "Требуется",
    ]

    /// "Optional." there, and denials of the former.
    static let optional: PhraseSet = [
        "optional", "nicht erforderlich", "可选", "选填", "非必需", "不需要", "不是必需", "省略可能", "オプション", "任意", "必須ではありません",
        "facultati", "optionnel", "opcional", "no es necesari", "no es obligatori", "não é obrigatóri", "não é necessári",
        "необязател", "Необязател", "не обязател", "Не обязател", "не требуется", "Не требуется",
    ]

    /// Names of headers that were translated with the text around them.
    static let headerNames: [String: String] = [
        "annehmen": "Accept", "akzeptieren": "Accept", "接受": "Accept", "承諾": "Accept", "同意": "Accept",
        "受け入れる": "Accept",
        "accepter": "Accept", "aceptar": "Accept", "aceitar": "Accept", "принять": "Accept",
        "autorisierung": "Authorization", "授权": "Authorization", "承認": "Authorization",
        "autorisation": "Authorization", "autorización": "Authorization", "autorização": "Authorization",
        "авторизация": "Authorization", "inhaltstyp": "Content-Type", "内容类型": "Content-Type",
        "コンテンツ タイプ": "Content-Type", "コンテンツの種類": "Content-Type", "コンテンツタイプ": "Content-Type",
        "tipo de contenido": "Content-Type", "tipo de conteúdo": "Content-Type", "тип контента": "Content-Type",
        "тип содержимого": "Content-Type", "type de contenu": "Content-Type",
        "bevorzugen": "Prefer", "首选": "Prefer", "优先": "Prefer", "優先": "Prefer", "preferir": "Prefer", "preferencia": "Prefer",
        "prefiero": "Prefer", "preferência": "Prefer", "предпочитать": "Prefer", "préférer": "Prefer",
        "arbeitsmappensitzungs-id": "Workbook-Session-Id", "arbeitsmappen-sitzungs-id": "Workbook-Session-Id",
        "工作簿会话 id": "Workbook-Session-Id", "工作簿-会话-id": "Workbook-Session-Id",
        "ブック セッション id": "Workbook-Session-Id", "ブックのセッション id": "Workbook-Session-Id",
        "id de sesión del libro": "Workbook-Session-Id", "id da sessão da pasta de trabalho": "Workbook-Session-Id",
        "идентификатор сеанса книги": "Workbook-Session-Id", "ид сеанса книги": "Workbook-Session-Id",
        "inhaltslänge": "Content-Length", "内容长度": "Content-Length", "コンテンツの長さ": "Content-Length",
        "longitud de contenido": "Content-Length", "longitud del contenido": "Content-Length",
        "comprimento do conteúdo": "Content-Length", "длина контента": "Content-Length",
        "inhaltsbereich": "Content-Range", "内容范围": "Content-Range", "コンテンツ範囲": "Content-Range",
    ]

    /// "Do not supply a request body".
    static let noBody: PhraseSet = [
        "keinen anforderungstext", "kein anforderungstext", "keinen anforderungskörper", "kein anforderungskörper",
        "keinen textkörper", "请勿提供此方法的请求正文", "请勿提供请求正文", "请勿为此方法提供请求正文", "不要提供此方法的请求正文", "不要为此方法提供请求正文",
        "不提供此方法的请求正文", "不要提供请求正文", "请勿提供此方法的请求主体", "请勿提供此方法的请求体", "请不要提供此方法的请求正文", "没有请求正文", "不需要请求正文",
        "要求本文を指定しません", "要求本文を指定しないで", "要求の本文を指定しない", "要求の本文を指定しません", "要求本文は指定しない", "要求本文を提供しない",
        "要求本文を入力しない", "要求本文は不要", "要求本文は必要ありません", "リクエスト本文を指定しない", "n'indiquez pas", "n’indiquez pas",
        "ne fournissez pas de corps", "no proporcione un cuerpo", "no proporcione ningún cuerpo", "no proporcione el cuerpo",
        "no proporcionar un cuerpo", "no especifique un cuerpo", "no especifique ningún cuerpo", "no incluya un cuerpo",
        "no se proporciona un cuerpo", "não forneça um corpo", "não forneça nenhum corpo", "não forneça o corpo",
        "não forneça corpo", "não fornecer um corpo", "não especifique um corpo", "não inclua um corpo", "não informe um corpo",
        "не указывайте текст запроса", "Не указывайте текст запроса", "не указывайте тело запроса", "Не указывайте тело запроса",
        "не предоставляйте текст запроса", "Не предоставляйте текст запроса", "не предоставляйте тело запроса",
        "Не предоставляйте тело запроса", "не включайте текст запроса", "Не включайте текст запроса", "не требуется текст запроса",
        "не нужно указывать текст запроса", "не добавляйте текст запроса", "Не добавляйте текст запроса",
    ]

    /// "with the following parameters" and "parameters that can be used with this action".
    static let parameters: [Needle] = [
        "den folgenden parametern", "folgenden parameter", "folgende parameter", "parameter, die mit dieser aktion",
        "parameter, die sie mit dieser aktion", "parameter, die für diese aktion", "具有以下参数", "包含以下参数", "以下参数", "下列参数", "下面的参数",
        "可用于此操作的参数", "可与此操作一起使用的参数", "可在此操作中使用的参数", "可用于此函数的参数", "可与此函数一起使用的参数", "次のパラメーター", "次のパラメータ", "以下のパラメーター",
        "このアクションで使用できるパラメーター", "このアクションで使用できるパラメータ", "この関数で使用できるパラメーター", "les paramètres suivants", "los siguientes parámetros",
        "los parámetros siguientes", "siguientes parámetros", "parámetros que se pueden usar con esta", "parámetros que pueden usarse con esta",
        "parámetros que pueden utilizarse con esta", "os seguintes parâmetros", "seguintes parâmetros", "parâmetros a seguir",
        "parâmetros que podem ser usados com ess", "parâmetros que podem ser usados com est", "parâmetros que podem ser usados nes",
        "следующими параметрами", "следующие параметры", "указанными ниже параметрами", "параметрами, указанными ниже",
        "указанные ниже параметры", "параметры, которые можно использовать с эт", "параметры, используемые с эт",
        "параметры, доступные для эт",
    ]

    /// "Parameter" over a column.
    static let parameterHeaders = ["参数", "パラメーター", "パラメータ", "paramètre", "parámetro", "parâmetro", "параметр"]

    /// "in the request URL" and "parameters that can be used with this function": the table's rows go into the address.
    static let inURL: [Needle] = [
        "anforderungs-url", "url der anforderung", "parameter, die mit dieser funktion", "parameter, die sie mit dieser funktion",
        "parameter, die für diese funktion", "请求 url", "请求url", "可用于此函数的参数", "可与此函数一起使用的参数", "要求 url", "要求url", "要求の url",
        "リクエスト url", "この関数で使用できるパラメーター", "url de la solicitud", "url de solicitud", "parámetros que se pueden usar con esta función",
        "parámetros que pueden usarse con esta función", "url da solicitação", "url de solicitação",
        "parâmetros que podem ser usados com essa função", "parâmetros que podem ser usados com esta função", "url-адресе запроса",
        "url-адрес запроса", "параметры, которые можно использовать с этой функцией", "url de la demande", "url de demande",
        "url de la requête",
    ]

    /// All that a section about the body says of none.
    static let nothing: Set<String> = [
        "keine", "keiner", "nicht erforderlich", "leer", "无", "空", "不需要", "なし", "不要", "空です", "ninguno", "vacío", "nenhum", "vazio",
        "нет", "не требуется", "отсутствует", "aucun",
    ]

    /// "Create" at the begin of a title.
    static let creatingFirst = [
        "erstellen ", "erstelle ", "hinzufügen ", "anlegen ", "einladen ", "创建", "新建", "新增", "建立", "添加", "邀请", "导入", "上传",
        "作成", "追加", "créer ", "création ", "ajouter ", "ajout ", "importer ", "inviter ", "crear ", "creación ", "cree ",
        "agregar ", "añadir ", "importar ", "invitar ", "criar ", "crie ", "criação ", "adicionar ", "incluir ", "convidar ",
        "postar ", "создание ", "создать ", "добавление ", "добавить ", "приглашение ", "импорт ", "отправка ",
    ]

    /// The same at its end.
    static let creatingLast = [
        " erstellen", " hinzufügen", " anlegen", " einladen", "の作成", "を作成する", "を作成します", "を作成", "作成する", "の追加",
        "を追加する", "を追加します", "を追加", "の招待", "を招待する", "のインポート",
    ]

    /// "a JSON representation": where one of these stands, the linked type is the body.
    static let representation: PhraseSet = [
        "json-darstellung", "json-repräsentation", "json 表示形式", "json 表示", "json表示", "json 表記", "json 表現",
        "json 形式", "表示形式", "représentation json", "représentation", "representación json", "representación",
        "representação", "представлени", "в формате json", "json-представление",
    ]

    /// "collection", before or after a type.
    static let collection: [Needle] = [
        "sammlung", "auflistung", "-objekten", "集合", "コレクション", "collection d", "colección", "coleção", "коллекц",
        "collection",
    ]

    /// Words of a sentence that tells what comes back.
    static let returns: [Needle] = [
        "antwort", "zurückgegeben", "响应", "返回", "応答", "返します", "返されます", "réponse", "respuesta", "devuelve", "devolverá",
        "resposta", "retorna", "ответ", "отклик", "возвраща",
    ]

    /// "properties that are required when you create …" before a table.
    static let demands: [Needle] = [
        "erforderlichen eigenschaften", "eigenschaften dargestellt, die", "erforderlichen parameter", "所需的属性", "必需的属性", "必需属性",
        "所需属性", "必要なプロパティ", "必須のプロパティ", "propiedades necesarias", "propiedades obligatorias", "propiedades que son necesarias",
        "propriedades obrigatórias", "propriedades necessárias", "propriedades que são obrigatórias",
        "свойства, которые необходимо указ", "обязательные свойства", "свойства, необходимые", "propriétés requises",
    ]

    /// Stems of "inherit" and "derive".
    static let inheriting: PhraseSet = [
        "erbt", "vererb", "abgeleitet", "继承", "繼承", "派生", "継承", "hérit", "dérivé", "hereda", "derivad", "herda", "наслед",
        "Наслед", "производн",
    ]

    /// "Inherited from" before a link.
    static let inheritedBefore: [Needle] = [
        "geerbt von", "erbt von", "vererbt von", "abgeleitet von", "继承自", "继承于", "从", "hérité de", "hérite de",
        "heredado de", "hereda de", "herdado de", "herda de", "наследуется от", "унаследовано от", "наследует от",
        "Наследуется от", "Унаследовано от", "Наследует от",
    ]

    /// "Inherited from" after a link.
    static let inheritedAfter = ["から継承", "からの継承", "継承", "继承", "を継承"]

    /// Cells that say there are no permissions.
    static let noPermission: Set<String> = [
        "nicht unterstützt", "wird nicht unterstützt", "keine", "nicht verfügbar", "不支持", "不受支持", "无", "不适用", "不可用",
        "サポートされていません", "サポート対象外", "なし", "利用できません", "使用できません", "該当なし", "non prise en charge", "non pris en charge",
        "non supporté", "non supportée", "non disponible", "indisponible", "sans objet", "aucun", "aucune",
        "no admitida",
        "no admitido", "no se admite", "no compatible", "no disponible", "no aplicable", "ninguno", "使用不可",
        "sem suporte", "não suportado",
        "não compatível", "nenhum", "nenhuma", "indisponível", "não disponível", "não aplicável", "не поддерживается",
        "недоступно", "не применимо", "нет", "nicht zutreffend",
    ]

    /// Kinds of caller: delegated.
    static let delegated: [Needle] = [
        "delegiert", "委派", "委托", "委任", "déléguée", "délégué", "delegado", "delegada", "делегированн",
    ]

    /// Kinds of caller: with a personal account.
    static let personal: [Needle] = ["persönlich", "个人", "個人", "personnel", "pessoal", "личн"]

    /// Kinds of caller: application.
    static let application: [Needle] = [
        "anwendung", "应用", "アプリケーション", "アプリ", "aplicación", "aplicativo", "aplicação", "приложение", "для приложени",
    ]

    /// "and" between permissions needed together.
    static let conjunctions: [Needle] = ["und", "et", "y", "e", "и", "和", "及", "および", "と"]

    /// "from most to least privileged".
    static let reversed: [Needle] = [
        "von der höchsten", "von den meisten", "von den am meisten", "从最高", "从高到低", "最高特权到最低", "最高の特権から", "最も高い特権から",
        "特権の大きいものから", "del más al menos", "da mais para a menos", "du plus au moins",
    ]
}
