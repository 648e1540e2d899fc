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
        "facultati", "optionnel", "opcional", "no es necesari", "no es obligatori", "não é obrigatóri",
        "não é necessári",
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
        "bevorzugen": "Prefer", "首选": "Prefer", "优先": "Prefer", "優先": "Prefer", "preferir": "Prefer",
        "preferencia": "Prefer",
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

    /// "Create" at the begin of a title.
    static let creatingFirst = [
        "erstellen ", "erstelle ", "hinzufügen ", "anlegen ", "einladen ", "创建", "新建", "新增", "建立", "添加", "邀请", "导入",
        "上传",
        "作成", "追加", "créer ", "création ", "ajouter ", "ajout ", "importer ", "inviter ", "crear ", "creación ",
        "cree ",
        "agregar ", "añadir ", "importar ", "invitar ", "criar ", "crie ", "criação ", "adicionar ", "incluir ",
        "convidar ",
        "postar ", "создание ", "создать ", "добавление ", "добавить ", "приглашение ", "импорт ", "отправка ",
    ]

    /// The same at its end.
    static let creatingLast = [
        " erstellen", " hinzufügen", " anlegen", " einladen", "の作成", "を作成する", "を作成します", "を作成", "作成する", "の追加",
        "を追加する", "を追加します", "を追加", "の招待", "を招待する", "のインポート",
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

    /// Stems of "inherit" and "derive".
    static let inheriting: PhraseSet = [
        "erbt", "vererb", "abgeleitet", "继承", "繼承", "派生", "継承", "hérit", "dérivé", "hereda", "derivad", "herda",
        "наслед",
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
