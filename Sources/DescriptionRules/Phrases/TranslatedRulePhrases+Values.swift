/// What comes before a list of values, in other languages.
extension TranslatedRulePhrases {
    static let values: [String: [String]] = [
        "values.possible": [
            "[mögliche|möglichen|gültige|gültigen|zulässige|zulässigen|unterstützte|unterstützten|erlaubte|erlaubten|verfügbare|verfügbaren|akzeptierte] [werte|wert|optionen] [sind|ist|:|umfassen|lauten|sind unter anderem|]",
            "[mögliche|möglichen|gültige|zulässige|unterstützte|unterstützten] werte für {0-4} [sind|lauten|:]",
            "[受支持的|支持的|可能的|允许的] {0-6} [值|取值] [为|為|是|:|包括|]", "[受支持的|支持的|可能的|允许的] {0-6} 值为 [:|]",
            "[möglicher|gültiger|zulässiger] wert [ist|:|]", "folgende werte sind [möglich|zulässig|gültig]",
            "[可能的值|可能值|可取值|可取的值|可能的取值|可能取值|支持的值|受支持的值|支持值|有效值|有效的值|允许的值|允许值|可用值|可用的值|可接受的值|可选值|可能的数值|可能的价值|可能的选项|值可能] [为|為|是|:|包括|包含|有|如下|]",
            "[使用可能な値|可能な値|可能性のある値|指定できる値|指定可能な値|設定可能な値|設定できる値|使用できる値|有効な値|有効値|サポートされている値|サポートされる値|使用される可能性のある値|考えられる値|取り得る値|とり得る値|とりうる値|利用可能な値|許可される値|許可されている値|許容される値|可能な値次|選択可能な値] [は|:|には|]",
            "[valeurs possibles|valeurs prises en charge|valeurs autorisées|valeurs valides] [sont|:|]",
            "[valores|valor|opciones|opções] [posibles|posible|admitidos|permitidos|válidos|aceptados|compatibles|disponibles|possíveis|possível|com suporte|suportados|aceitos|aceitáveis|disponíveis] [son|es|são|é|incluyen|incluem|:|]",
            "posibles valores [son|:|]", "possíveis valores [são|:|]",
            "valores [posibles|admitidos|permitidos|possíveis|permitidos|com suporte] para {0-4} [son|são|:]",
            "[возможные|допустимые|поддерживаемые|доступные|действительные|разрешенные] [значения|варианты|параметры] [:|-|включают|]",
            "[возможное|допустимое] значение [:|-|]", "возможными значениями являются",
            "[возможные|допустимые|поддерживаемые] значения [для|] {0-4} [:|-]",
        ],
        "values.one-of": [
            "[einer der folgenden werte|einen der folgenden werte|einem der folgenden werte]",
            "eine der folgenden optionen",
            "[以下值之一|下列值之一|以下其中一个值|以下值的其中一个|下列其中一个值|以下之一|下列之一]",
            "[次の値のいずれか|次のいずれかの値|次のいずれか|以下の値のいずれか|以下のいずれか|次の値のいずれかです]",
            "[uno de los siguientes valores|uno de los valores siguientes|una de las siguientes opciones]",
            "[um dos seguintes valores|um dos valores a seguir|uma das seguintes opções]",
            "[одно из следующих значений|одним из следующих значений|одного из следующих значений|одно из указанных ниже значений]",
            "[l'une des valeurs suivantes]",
        ],
        "values.can-be": [
            "^ [muss|kann] [entweder|]", "^ [必须为|必须是|可以为|可以是|可为|可能为|可能是]",
            "^ [debe ser|puede ser|tiene que ser] [:|]", "^ [deve ser|pode ser|precisa ser] [:|]",
            "^ [может быть|может иметь значение|должно быть|должен быть|может принимать значение|может принимать значения] [:|]",
            "^ [peut être|doit être] [:|]",
        ],
        "values.evolvable": [
            "um {0-6} [werte|wert] in dieser [erweiterbaren|weiterentwickelbaren|entwicklungsfähigen] {0-1} [abzurufen|zu erhalten] :"
        ],
    ]
}
