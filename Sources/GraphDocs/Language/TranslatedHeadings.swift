import GraphGenBase

/// Headings of translated pages that have lost their English anchors, and what the English page says there.
enum TranslatedHeadings {
    /// The English slug of a heading; nil when its words are in none of the lists.
    static func slug(of heading: String, isTitle: Bool) -> String? {
        guard heading.utf8.count <= 160 else { return nil }
        // Nearly all headings are English ones: nothing but the ASCII phrases can stand in them.
        let isASCII = heading.utf8.allSatisfy { $0 < 0x80 }
        let text =
            isASCII
            ? heading.asciiLowercased.trimmed
            : heading.lowercased().replacing("\u{00A0}", with: " ").replacing("’", with: "'").trimmed
        if isTitle { return named(text, isASCII ? plainTitles : titles) }
        if let slug = whole[text] { return slug }
        for (word, slug) in isASCII ? plainNumbered : numbered where text.utf8.starts(with: word.utf8) {
            // `Beispiel 1: ...`
            let rest = text.dropFirst(word.count).drop(while: \.isWhitespace)
            if let first = rest.utf8.first, first.isDigit || first == Byte.colon {
                return slug + "-" + Slug.make(String(rest))
            }
        }
        return named(text, isASCII ? plainEnumerations : enumerations)
    }

    /// Words around one name: `lampKind-Werte`, `valeurs lampKind`.
    private static func named(_ text: String, _ phrases: [(words: String, slug: String)]) -> String? {
        for (words, slug) in phrases {
            let rest: String
            if text.utf8.reversed().starts(with: words.utf8.reversed()) {
                rest = String(text.dropLast(words.count))
            } else if text.utf8.starts(with: words.utf8) {
                rest = String(text.dropFirst(words.count))
            } else {
                continue
            }
            let name = rest.trimmed.filter { !"-„“”«»\"'`".contains($0) }
            if !name.isEmpty, name.utf8.allSatisfy({ $0.isWord || $0 == Byte.period }) {
                return Slug.make(name) + slug
            }
        }
        return nil
    }

    private static func plain(_ phrases: [(words: String, slug: String)]) -> [(words: String, slug: String)] {
        phrases.filter { $0.words.utf8.allSatisfy { $0 < 0x80 } }
    }

    private static let plainTitles = plain(titles)
    private static let plainEnumerations = plain(enumerations)
    private static let plainNumbered = plain(numbered)

    private static let whole: [String: String] = {
        var all: [String: String] = [:]
        for (slug, words) in headings { for word in words { all[word] = slug } }
        return all
    }()

    // German, Chinese, Japanese, French, Spanish, Portuguese, Russian.
    static let headings: [(slug: String, words: [String])] = [
        ("properties", ["eigenschaften", "属性", "プロパティ", "propriétés", "propiedades", "propriedades", "свойства"]),
        (
            "relationships",
            [
                "beziehungen", "关系", "リレーションシップ", "関係", "relations", "relaciones", "relações", "relacionamentos",
                "связи", "отношения",
            ]
        ),
        ("methods", ["methoden", "方法", "メソッド", "méthodes", "métodos", "методы"]),
        (
            "json-representation",
            [
                "json-darstellung", "json 表示形式", "json表示形式", "json 表記", "json 表現", "json 表示", "représentation json",
                "representación json", "representação json", "представление json", "json-представление",
            ]
        ),
        (
            "members",
            ["mitglieder", "elemente", "member", "成员", "メンバー", "membres", "miembros", "membros", "члены", "элементы"]
        ),
        (
            "permissions",
            [
                "berechtigungen", "voraussetzungen", "权限", "アクセス許可", "autorisations", "permisos", "permissões",
                "разрешения", "先决条件", "前提条件", "conditions préalables", "requisitos previos", "pré-requisitos",
                "предварительные условия",
            ]
        ),
        (
            "http-request",
            [
                "http-anforderung", "http 请求", "http请求", "http 要求", "http要求", "http リクエスト", "requête http",
                "demande http", "solicitud http", "solicitação http", "запрос http", "http-запрос",
            ]
        ),
        (
            "request-headers",
            [
                "anforderungsheader", "anforderungskopfzeilen", "请求头", "请求标头", "要求ヘッダー", "リクエスト ヘッダー",
                "en-têtes de requête", "en-têtes de demande", "en-tête de requête", "encabezados de solicitud",
                "encabezados de la solicitud", "cabeçalhos de solicitação", "cabeçalhos da solicitação",
                "заголовки запроса", "заголовки запросов",
            ]
        ),
        (
            "optional-query-parameters",
            [
                "optionale abfrageparameter", "abfrageparameter", "可选的查询参数", "可选查询参数", "查询参数", "オプションのクエリ パラメーター",
                "省略可能なクエリ パラメーター", "クエリ パラメーター", "paramètres de requête facultatifs",
                "paramètres facultatifs de la requête", "paramètres de requête", "parámetros de consulta opcionales",
                "parámetros de consulta", "parâmetros de consulta opcionais", "parâmetros opcionais de consulta",
                "parâmetros de consulta", "необязательные параметры запросов", "необязательные параметры запроса",
                "параметры запроса",
            ]
        ),
        (
            "function-parameters",
            [
                "funktionsparameter", "pfadparameter", "parameter", "函数参数", "路径参数", "参数", "関数パラメーター",
                "関数のパラメーター", "パス パラメーター", "パラメーター", "paramètres de fonction", "paramètres de la fonction",
                "paramètres de chemin d'accès", "paramètres", "parámetros de función", "parámetros de la función",
                "parámetros de ruta", "parámetros", "parâmetros de função", "parâmetros da função",
                "parâmetros do caminho", "parâmetros", "параметры функции", "параметры пути", "параметры",
            ]
        ),
        (
            "request-body",
            [
                "anforderungstext", "anforderungskörper", "请求正文", "请求主体", "要求本文", "要求の本文", "リクエスト本文",
                "corps de la demande", "corps de demande", "corps de la requête", "cuerpo de la solicitud",
                "cuerpo de solicitud", "corpo da solicitação", "текст запроса", "тело запроса",
            ]
        ),
        ("response", ["antwort", "响应", "応答", "réponse", "respuesta", "resposta", "отклик", "ответ"]),
        ("request", ["anforderung", "请求", "要求", "demande", "requête", "solicitud", "solicitação", "запрос"]),
        (
            "examples",
            [
                "beispiel", "beispiele", "示例", "例", "exemple", "exemples", "ejemplo", "ejemplos", "exemplo", "exemplos",
                "пример", "примеры",
            ]
        ),
        ("see-also", ["siehe auch", "另请参阅", "関連項目", "voir aussi", "consulte también", "confira também", "см. также"]),
    ]

    static let numbered: [(words: String, slug: String)] = [
        ("beispiel", "example"), ("示例", "example"), ("例", "example"), ("exemple", "example"), ("ejemplo", "example"),
        ("exemplo", "example"), ("пример", "example"), ("anforderung", "request"), ("antwort", "response"),
        ("请求", "request"), ("响应", "response"), ("要求", "request"), ("応答", "response"),
    ]

    static let enumerations: [(words: String, slug: String)] = [
        ("-werte", "-values"), (" werte", "-values"), (" 值", "-values"), ("值", "-values"), (" の値", "-values"),
        ("の値", "-values"), (" 値", "-values"), ("valeurs de ", "-values"), ("valeurs ", "-values"),
        ("valores de ", "-values"), ("valores ", "-values"), ("значения ", "-values"),
    ]

    static let titles: [(words: String, slug: String)] = [
        ("ressourcentyp ", "-resource-type"), ("enumerationstyp ", "-enum-type"), ("-ressourcentyp", "-resource-type"),
        (" ressourcentyp", "-resource-type"), (" 资源类型", "-resource-type"),
        (" リソースの種類", "-resource-type"), (" リソース型", "-resource-type"), (" リソース タイプ", "-resource-type"),
        ("type de ressource ", "-resource-type"), ("tipo de recurso ", "-resource-type"),
        ("тип ресурса ", "-resource-type"), ("-enumerationstyp", "-enum-type"), ("-aufzählungstyp", "-enum-type"),
        (" enumerationstyp", "-enum-type"), (" aufzählungstyp", "-enum-type"), (" 枚举类型", "-enum-type"),
        (" 列挙型", "-enum-type"), (" 列挙型の種類", "-enum-type"), ("type d'énumération ", "-enum-type"),
        ("type énumération ", "-enum-type"), ("tipo de enumeración ", "-enum-type"),
        ("tipo de enumeração ", "-enum-type"), ("тип перечисления ", "-enum-type"),
    ]
}
