/// Column headers, lower case without markup, and what they say of their column.
///
/// Seeded from the column names Microsoft's own checker accepts, widened by what pages were seen to use; the
/// translations are those of the published German, Chinese, Japanese, French, Spanish, Portuguese and Russian pages.
enum ColumnDictionary {
    /// What a header says; nil when it is unknown.
    static func role(of header: String) -> ColumnRole? { roles[header] }

    private static let roles: [String: ColumnRole] = {
        var all: [String: ColumnRole] = [:]
        for (role, headers) in table { for header in headers { all[header] = role } }
        return all
    }()

    static let table: [(ColumnRole, [String])] = [
        (
            .name,
            [
                "property", "property name", "properties", "name", "parameter", "parameter name", "parameters",
                "query parameter", "required parameter", "optional parameter", "query option", "attribute", "field",
                "attribute name", "field name", "property id", "property key", "propery", "propety", "proprety",
                "eigenschaft", "eigenschaftenname", "eigenschaftsname", "parametername", "属性", "属性名称", "参数", "参数名称",
                "名称", "プロパティ", "プロパティ名", "パラメーター", "パラメーター名", "名前", "propriété", "nom", "paramètre", "propiedad",
                "nombre", "parámetro", "propriedade", "nome", "parâmetro", "свойство", "имя", "параметр", "属性名", "参数名",
                "特性",
                "パラメータ", "パラメータ名", "属性の名前", "nombre de propiedad", "nombre de la propiedad", "nombre del parámetro",
                "nome da propriedade", "nome do parâmetro", "имя свойства", "название", "имя параметра",
                "nom de la propriété",
                "атрибут", "attribut", "atributo", "campo", "поле", "字段", "フィールド",
            ]
        ),
        (
            .relationship,
            [
                "relationship", "relationship name", "relationships", "navigation property", "navigation property name",
                "navigation", "beziehung", "关系",
                "リレーションシップ", "リレーションシップ名", "ナビゲーション プロパティ", "navigationseigenschaft", "导航属性", "关系名称",
                "propiedad de navegación", "propriedade de navegação", "свойство навигации", "отношения", "связи",
                "relaciones",
                "関係", "relation", "relación", "relação", "relacionamento", "связь", "отношение",
            ]
        ),
        (
            .header,
            [
                "header", "header name", "headers", "request header", "kopfzeile", "header-name", "标头", "标头名称", "标题",
                "ヘッダー",
                "ヘッダー名", "en-tête", "encabezado", "cabeçalho", "заголовок",
            ]
        ),
        (
            .member,
            [
                "member", "members", "member name", "enum member", "enumeration member", "enum value",
                "enumeration value",
                "enum name", "constant", "mitglied", "element", "成员", "成员名称", "メンバー",
                "membre", "成员名", "メンバー名", "участник", "mitgliedsname", "nombre de miembro", "nome do membro",
                "имя члена",
                "miembro", "membro", "член", "элемент",
            ]
        ),
        (
            .type,
            [
                "type", "types", "data type", "datatype", "property type", "return type", "value type", "field type",
                "odata type", "edm type", "parameter type", "typ", "datentyp", "类型", "数据类型", "種類",
                "型", "タイプ",
                "データ型", "データの種類", "tipo", "tipo de datos", "tipo de dados", "тип данных", "tipo de propiedad",
                "tipo de propriedade", "тип свойства", "属性类型", "プロパティの型", "eigenschaftstyp", "type de données",
                "тип",
            ]
        ),
        (
            .value,
            [
                "value", "values", "numeric value", "int value", "integer value", "enum integer value",
                "possible values", "wert", "值", "数值",
                "値",
                "valeur", "valor", "valores", "значение", "значения", "mögliche werte", "可能的值", "valores posibles",
                "valores possíveis", "возможные значения", "整数值",
            ]
        ),
        (
            .description,
            [
                "description", "descriptions", "desciption", "decription", "descripton", "property description",
                "field description", "parameter description", "summary", "purpose",
                "definition", "explanation", "remarks", "details", "comment", "comments", "notes", "note", "meaning",
                "beschreibung", "说明", "描述", "説明", "descripción", "descrição", "описание", "備考", "备注", "注释", "详细信息",
                "コメント", "詳細",
                "bemerkungen", "hinweise", "anmerkungen", "notas", "observações", "comentarios", "comentários",
                "примечания",
                "заметки", "bedeutung", "definición", "definição", "определение",
            ]
        ),
        (
            .required,
            [
                "required", "required?", "required (y/n)", "is required", "optional", "optional?", "mandatory",
                "mandatory?", "required on create", "required for create", "required on creation",
                "erforderlich", "必需", "必填", "必須", "obligatoire", "obligatorio", "obrigatório", "обязательный",
                "obligatorisch", "是否必需", "必要", "necesario", "requerido",
                "necessário", "обязательно", "обязательное", "требуется",
            ]
        ),
        (
            .bound,
            [
                "min value", "minimum value", "minimum", "min", "max value", "maximum value", "maximum", "max",
                "default value", "default", "mindestwert", "höchstwert", "standardwert", "最小值", "最大值", "默认值", "最小値",
                "最大値",
                "既定値",
            ]
        ),
        (
            .inheritance,
            [
                "inherited from", "inherits from", "declared in", "declared by", "declaring type", "defined in",
                "defined by", "derived from", "geerbt von", "继承自", "継承元", "hérité de", "heredado de", "herdado de",
            ]
        ),
        (
            .method,
            [
                "method", "methods", "task", "common task", "common tasks", "function", "action", "api", "operation",
                "use case", "use cases", "methode", "方法", "メソッド", "méthode", "método", "метод",
            ]
        ),
        (
            .permissionType,
            [
                "permission type", "permission type (by workflow)", "permissions type", "permission",
                "berechtigungstyp", "权限类型",
                "アクセス許可の種類", "type d’autorisation", "type d'autorisation", "tipo de permiso", "tipo de permissão",
                "тип разрешения",
            ]
        ),
    ]
}
