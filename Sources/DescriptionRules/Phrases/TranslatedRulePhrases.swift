/// What the published translations make of the sentences that machines write, by rule: German, Chinese, Japanese, French,
/// Spanish, Portuguese and Russian. Chinese and Japanese are written without spaces; the tokenizer cuts them into the
/// words used here.
package enum TranslatedRulePhrases {
    /// Phrases by the id of the rule that they add to.
    package static let phrases: [String: [String]] = [
        "range.valid-values": [
            "[gültige|zulässige|unterstützte|mögliche] werte [sind|:|liegen zwischen|von|reichen von|] {min} {to} {max} [inklusive|]",
            "[有效值|有效的值|允许值|允许的值|支持的值|可能的值|有效範圍|有效范围] [为|為|是|:|介于|从|] {min} {to} {max}",
            "[有効な値|有効値|使用できる値|許容値|サポートされている値|可能な値|有効範囲] [は|:|は :|] {min} {to} {max}",
            "[valeurs valides|valeurs autorisées|valeurs prises en charge] [:|sont|vont|comprises|] [de|entre|] {min} {to} {max}",
            "valores válidos [:|son|são|] [de|entre|] {min} {to} {max}",
            "[допустимые|возможные] значения [:|-|] [от|] {min} {to} {max}",
        ],
        "range.between": [
            "zwischen {min} und {max}", "介于 {min} {to} {max}", "在 {min} {to} {max} 之间", "{min} {to} {max} の [範囲|間]",
            "entre {min} [et|y|e] {max}", "между {min} и {max}",
        ],
        "range.from-to": [
            "von {min} bis {max}", "从 {min} 到 {max}", "從 {min} 到 {max}", "{min} から {max} まで", "de {min} à {max}",
            "от {min} до {max}",
        ],
        "range.minimum": [
            "[mindestwert|minimalwert|kleinste wert] [ist|:|beträgt] {min}", "最小值 [为|為|是|:] {min}",
            "最小値 [は|:] {min}", "valeur minimale [est|:] [de|] {min}", "valor mínimo [es|é|:] {min}",
            "минимальное значение [:|-|] {min}",
        ],
        "range.maximum": [
            "[höchstwert|maximalwert|größte wert] [ist|:|beträgt] {max}", "最大值 [为|為|是|:] {max}",
            "最大値 [は|:] {max}", "valeur maximale [est|:] [de|] {max}", "valor máximo [es|é|:] {max}",
            "максимальное значение [:|-|] {max}",
        ],
        "length.maximum": [
            "maximale [länge|zeichenlänge] [beträgt|ist|:] {max} [zeichen|]", "[maximal|höchstens] {max} zeichen",
            "最大长度 [为|為|是|:|] {max} [个字符|字符|]", "最多 {max} [个字符|字符]", "最大長 [は|:] {max} [文字|]",
            "最大 {max} 文字", "{max} 文字 [以内|以下]", "longueur maximale [est de|:|de] {max} [caractères|]",
            "[maximum de|jusqu'à] {max} caractères", "longitud máxima [es de|es|:] {max} [caracteres|]",
            "comprimento máximo [é de|é|:] {max} [caracteres|]", "máximo de {max} caracteres",
            "максимальная длина [:|-|составляет] {max} [символов|символа|]",
        ],
        "items.collection-maximum": [
            "[sammlung|auflistung] kann [maximal|höchstens|bis zu] {max} [elemente|elementen]",
            "集合 {0-3} 最多 {0-2} {max} [个元素|个]", "集合 {0-3} {max} 个元素", "コレクション {0-3} 最大 {max} 個",
            "collection peut contenir [un maximum de|au maximum|jusqu'à] {max} éléments",
            "colección puede contener [un máximo de|hasta|como máximo] {max} elementos",
            "coleção pode conter [um máximo de|no máximo|até] {max} elementos",
            "коллекция может содержать [не более|максимум|до] {max} элементов",
        ],
        "values.possible": [
            "[mögliche|gültige|zulässige|unterstützte] werte [sind|:|]",
            "[可能的值|可能值|可取值|可能的取值|支持的值|有效值|允许的值|允许值] [为|為|是|:|包括|有|]",
            "[使用可能な値|可能な値|可能性のある値|指定できる値|設定可能な値|使用できる値|有効な値|サポートされている値|使用される可能性のある値] [は|:|]",
            "[valeurs possibles|valeurs prises en charge|valeurs autorisées] [sont|:|]",
            "valores [posibles|admitidos|permitidos|possíveis|com suporte] [son|são|:|]",
            "[возможные|допустимые|поддерживаемые] значения [:|-|]",
        ],
        "read-only.label": [
            "^ schreibgeschützt $", "^ [只读|唯讀|只讀] $", "^ 此属性 [为|是] 只读 $", "^ 読み取り専用 [です|] $",
            "^ [en|] lecture seule $", "^ [de|] solo lectura $", "^ somente leitura $", "^ только для чтения $",
        ],
        "required.label": [
            "^ erforderlich $", "^ [必需|必填|必须] $", "^ 必須 [です|] $", "^ [obligatoire|requis] $",
            "^ [obligatorio|necesario|requerido|obrigatório] $", "^ обязательно $",
        ],
        "nullable.not": [
            "^ [nicht nullwerte zulassend|lässt keine nullwerte zu] $", "^ [不可为|不能为] [null|空] $",
            "^ null 値 [は|を] 許容されません $",
            "^ null 許容ではありません $", "^ non nullable $", "^ no admite valores null $", "^ não anulável $",
        ],
        "default.value": [
            "standardwert [ist|:|lautet] {value}", "默认值 [为|為|是|:] {value}", "既定値 [は|:] {literal}",
            "valeur par défaut [est|:] {literal}", "[valor predeterminado|valor padrão] [es|é|:] {literal}",
            "значение по умолчанию [:|-] {literal}",
        ],
        "key.label": [
            "^ schlüssel der [entität|entity] $", "^ 实体的 [键|密钥] $", "^ エンティティの キー [です|] $", "^ clé de l'entité $",
            "^ clave de la entidad $", "^ chave da entidade $", "^ ключ объекта $",
        ],
    ]

    /// How "Key of the entity" ends.
    package static let entityKeys = [
        "entität", "实体的键", "实体的密钥", "エンティティのキー", "エンティティのキーです", "entité", "entidad", "entidade", "объекта",
    ]

    /// What stands between the ends of a range: `{to}`.
    package static let spans = ["bis", "到", "至", "和", "から", "~", "à", "a", "y", "et", "e", "до", "und", "to", "-"]

    /// What stands between the items of a list before a code span.
    package static let separators = [
        "und", "oder", "和", "或", "与", "及", "または", "および", "と", "et", "ou", "y", "o", "e", "и", "или",
    ]

    /// What stands between the introduction of a list and its items.
    package static let fillers = [
        "sind", "folgende", "folgenden", "le", "les", "suivantes", "suivants", "los", "siguientes", "os", "as",
        "seguintes",
        "следующие", "次", "の", "のとおりです", "以下のとおりです", "次のとおりです", "です", "以下", "如下", "下列", "以下之一",
    ]
}
