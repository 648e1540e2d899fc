import GraphGenBase
import Testing

@testable import APIModel

/// What sentences about a property say in German, Chinese, Japanese, Spanish, Portuguese and Russian, and what sentences
/// that look like them do not say.
@Suite struct TranslatedSentenceTests {
    @Test(arguments: [
        "Die Zeit. Schreibgeschützt.", "Diese Eigenschaft ist schreibgeschützt.",
        "Er ist schreibgeschützt und wird automatisch generiert.",
        "Nur lesbar.", "时间。 只读。", "该属性为只读。", "此为只读，且自动生成。", "这是只读的。", "此值是只读的。", "時刻。 読み取り専用です。",
        "このプロパティは読み取り専用です。", "値の取得のみ可能です。", "これは読み取り専用で、自動生成されます。", "La hora. De solo lectura.", "Sólo lectura.",
        "Esta propiedad es de solo lectura.", "Es de solo lectura y generada automáticamente.",
        "A hora. Somente leitura.",
        "Essa propriedade é somente leitura.", "Esta propriedade é somente para leitura.", "Apenas leitura.",
        "É somente leitura e gerada automaticamente.", "Время. Только для чтения.",
        "Это свойство доступно только для чтения.",
        "Свойство только для чтения.",
    ]) func readOnly(_ text: String) { #expect(property(text).isReadOnly) }

    @Test(arguments: [
        "Erforderlich.", "Diese Eigenschaft ist erforderlich.", "Beim Erstellen einer Lampe erforderlich.",
        "Muss beim Erstellen einer Lampe angegeben werden.", "Erforderlich, wenn eine Lampe erstellt wird.", "灯名。必需。",
        "必填。",
        "该属性是必填的。", "创建灯时必需。", "在创建灯时必须指定此属性。", "创建灯时，此属性是必需的。", "必須。", "必須です。", "このプロパティは必須です。",
        "ランプの作成時に必須です。", "このプロパティは、ランプの作成時に指定する必要があります。", "Necesario.", "Obligatoria.",
        "Esta propiedad es obligatoria.",
        "Se requiere al crear una lámpara.", "Esta propiedad es necesaria cuando se crea una lámpara.", "Obrigatória.",
        "Necessário.",
        "Essa propriedade é obrigatória quando uma lâmpada é criada.", "Obrigatório ao criar uma lâmpada.",
        "Essa propriedade deve ser especificada quando uma lâmpada é criada.", "Обязательно.", "Обязательное свойство.",
        "Это свойство обязательно указывать при создании лампы.",
        "Это свойство должно быть указано при создании лампы.",
    ]) func required(_ text: String) { #expect(property(text).isRequiredOnCreate) }

    /// Machines leave out the full stop before "inherited from".
    @Test(arguments: [
        "Schreibgeschützt Geerbt von base", "只读 继承自 base", "Solo lectura Heredado de base",
        "Somente leitura Herdado de base",
        "Только для чтения Наследуется от base", "仅供读取。", "Доступен только для чтения.",
    ]) func readOnlyBeforeInheritance(_ text: String) { #expect(property(text).isReadOnly) }

    @Test(arguments: [
        ("Alle Lampen. Lässt Nullwerte zu.", true), ("Nullwerte zulässig.", true), ("Kann null sein.", true),
        ("可为 NULL。", true),
        ("可以为空。", true), ("可为 null 值。", true), ("Null 許容型。", true), ("null にすることができます。", true), ("Null 許容。", true),
        ("Admite valores NULL.", true), ("Puede ser null.", true), ("Acepta valores nulos.", true), ("Anulável.", true),
        ("Pode ser nulo.", true), ("Допускается значение null.", true), ("Может иметь значение null.", true),
        ("Nicht nullwerte zulassend.", false), ("Lässt keine Nullwerte zu.", false), ("Darf nicht null sein.", false),
        ("不可为 null。", false),
        ("不能为空。", false), ("不可为空。", false), ("null 許容ではありません。", false), ("null 値は許容されません。", false),
        ("No admite valores NULL.", false), ("No puede ser null.", false), ("Não anulável.", false),
        ("Não pode ser nulo.", false),
        ("Значение null не допускается.", false), ("Не допускает значения null.", false),
    ]) func nullable(_ text: String, _ expected: Bool) {
        #expect(property(text).isNullable == expected)
    }

    @Test(arguments: [
        "Unveränderlich.", "Diese Eigenschaft kann nicht geändert werden.",
        "Kann nach der Erstellung nicht geändert werden.", "不可变。",
        "此属性不能更改。", "创建后不能更改。", "変更できません。", "このプロパティは変更できません。", "作成後は変更できません。", "Inmutable.",
        "Esta propiedad no se puede modificar.", "No se puede cambiar después de la creación.", "Imutável.",
        "Essa propriedade não pode ser alterada.", "Não pode ser alterada após a criação.", "Неизменяемое.",
        "Это свойство нельзя изменить.",
        "Нельзя изменить после создания.",
    ]) func immutable(_ text: String) { #expect(property(text).isImmutable) }

    @Test(arguments: [
        "Wird nur bei `$select` zurückgegeben.", "Nur für $select zurückgegeben.", "仅在 `$select` 上返回。",
        "仅在使用 `$select` 时返回。",
        "仅当使用 $select 时才返回。", "仅返回 `$select`。", "需要 `$select` 才能检索。", "`$select` でのみ返されます。",
        "`$select` を使用した場合にのみ返されます。",
        "取得するには `$select` が必要です。", "Solo se devuelve en `$select`.", "Se devuelve solo con $select.",
        "Requiere `$select` para recuperar.",
        "Retornado apenas em `$select`.", "Somente retornado em $select.", "Requer `$select` para recuperar.",
        "Возвращается только при использовании `$select`.", "Возвращается только с $select.",
        "Для получения требуется параметр `$select`.",
    ]) func onlyOnSelect(_ text: String) { #expect(property(text).onlyOnSelect?.value == true) }

    @Test(arguments: [
        ("Unterstützt `$filter` (`eq`, `ne` und `in`).", ["eq", "ne", "in"]),
        ("支持 `$filter`（`eq`、`ne` 和 `in`）。", ["eq", "ne", "in"]),
        ("`$filter` (`eq`、`ne`、`in`) をサポートします。", ["eq", "ne", "in"]),
        ("Admite `$filter` (`eq`, `ne` e `in`).", ["eq", "ne", "in"]),
        ("Suporta `$filter` (`eq`, `ne`, e `in`).", ["eq", "ne", "in"]),
        ("Dá suporte a `$filter` (`eq`, `ne` e `in`).", ["eq", "ne", "in"]),
        ("Поддерживает `$filter` (`eq`, `ne` и `in`).", ["eq", "ne", "in"]), ("Unterstützt $filter.", []),
        ("支持 $filter。", []),
        ("$filter および $orderby をサポートします。", []), ("Es compatible con $filter.", []), ("Oferece suporte a $filter.", []),
        ("Поддерживает параметры $filter и $orderby.", []),
    ]) func filter(_ text: String, _ operators: [String]) {
        let read = property(text)
        #expect(read.filter != nil)
        #expect(read.filterOperators == operators)
    }

    @Test(arguments: [
        "Unterstützt $filter nicht.", "不支持 `$filter`。", "$filter をサポートしていません。", "No admite $filter.",
        "Não dá suporte a $filter.",
        "Не поддерживает $filter.",
    ]) func noFilter(_ text: String) {
        #expect(property(text).rules.map(\.id).contains("filter.unsupported"))
        #expect(!property(text).rules.map(\.id).contains("filter.supported"))
    }

    @Test(arguments: [
        "Veraltet.", "Diese Eigenschaft ist veraltet.", "已弃用。", "[已弃用] 此设置没有作用。", "此属性已弃用。", "此属性的作用是多余的，并且已弃用。",
        "非推奨。",
        "このプロパティは非推奨です。", "En desuso.", "Esta propiedad está en desuso.", "Preterido.",
        "A funcionalidade dessa propriedade é redundante e foi preterida.",
        "Устарело.", "Это свойство устарело.",
    ]) func deprecated(_ text: String) { #expect(property(text).isDeprecated) }

    @Test(arguments: [
        ("Der Standardwert lautet „4“.", "4"), ("Die Standardeinstellung ist 4.", "4"), ("默认为 4。", "4"),
        ("默认值是 `4`。", "4"), ("既定値は 4 です。", "4"),
        ("El valor predeterminado es 4.", "4"), ("O padrão é 4.", "4"), ("A padrão é 4.", "4"),
        ("Значение по умолчанию — 4.", "4"),
    ]) func defaults(_ text: String, _ value: String) { #expect(number(text).defaultValue?.value == value) }

    @Test(arguments: [
        "Die größte Zahl, die Sie für die Lampe konfigurieren können, ist 50. Die kleinste Zahl, die Sie für die Lampe konfigurieren können, ist 4.",
        "可以为此策略设置配置的最大数量为 50。 可以为此策略设置配置的最小数量为 4。", "このランプで構成できる最大値は 50 です。 このランプで構成できる最小値は 4 です。",
        "El número más alto que puede configurar es 50. El número más bajo que puede configurar es 4.",
        "O maior número que é possível definir é 50. O menor número que é possível definir é 4.",
        "范围是整数 X，其中 4 <= X <= 50。",
        "O intervalo é um inteiro X, em que 4 <= X <= 50.", "El intervalo es un entero X, donde 4 < = X < = 50.",
        "Die gültigen Werte liegen zwischen 4 und 50.",
        "取值范围为 4 到 50。", "Действительные значения: от 4 до 50.",
    ]) func ranges(_ text: String) {
        let read = number(text)
        #expect(read.minimum == .integer(4))
        #expect(read.maximum == .integer(50))
    }

    @Test(arguments: [
        "Die maximale Länge beträgt 1.024 Zeichen.", "Darf 1.024 Zeichen nicht überschreiten.", "最大长度为 1,024 个字符。",
        "不能超过 1024 个字符。",
        "最大長は 1,024 文字です。", "1024 文字を超えることはできません。", "La longitud máxima es de 1.024 caracteres.",
        "No puede superar los 1 024 caracteres.",
        "O comprimento máximo é de 1.024 caracteres.", "O tamanho máximo é de 1024 caracteres.",
        "Não pode exceder 1.024 caracteres.",
        "Максимальная длина составляет 1 024 символа.", "Не более 1024 символов.",
    ]) func lengths(_ text: String) { #expect(property(text).maxLength == 1024) }

    @Test(arguments: [
        "Diese Collection darf maximal 1.000 Elemente enthalten.", "此集合最多可包含 1000 个元素。",
        "このコレクションには、最大で 1000 個の要素を含めることができます。",
        "Esta colección puede contener un máximo de 1000 elementos.",
        "Essa coleção pode conter um máximo de 1.000 elementos.",
        "Эта коллекция может содержать не более 1 000 элементов.",
    ]) func items(_ text: String) { #expect(property(text, type: "String collection").maxItems == 1000) }

    @Test(arguments: [
        "Die möglichen Werte sind: `a1`, `b2` und `c3`.", "Die unterstützten Werte sind `a1`, `b2`, `c3`.",
        "可能的值是`a1`， ， `b2``c3`。",
        "可能的值有：`a1`、`b2`、`c3`。", "受支持的值为：`a1`、`b2` 或 `c3`。", "使用可能な値は`a1`次`b2`のとおりです`c3`。",
        "指定できる値は次のとおりです。`a1`、`b2`、`c3`。",
        "使用可能な値は、`a1`、`b2`、`c3` のいずれかです。", "Los valores admitidos son: `a1`, `b2` o `c3`.",
        "Posibles valores: `a1`, `b2`, `c3`.",
        "Os valores possíveis são: , `a1`, `b2``c3`, .", "Os valores com suporte são `a1`, `b2` e `c3`.",
        "Valor possível: `a1`, `b2`, `c3`.",
        "Возможные значения: `a1`, , `b2` и `c3`.", "Поддерживаемые значения: `a1`, `b2`, `c3`.",
        "Valores permitidos: `null`, `a1`, `b2` e `c3`.",
        "Die unterstützten Werte für {name} sind: a1, b2 und c3.",
        "Os valores com suporte para {name} são: a1, b2 e c3.",
    ]) func values(_ text: String) { #expect(property(text, type: "kind").enumValues == ["a1", "b2", "c3"]) }

    /// A machine puts a full stop into a list; a sentence about another code span is none of it.
    @Test func aListGoesOnBehindAFullStop() {
        #expect(property("可能的值是`a1`，`b2`。 `c3`", type: "kind").enumValues == ["a1", "b2", "c3"])
        #expect(property("使用可能な値は`a1`。 `b2`、 `c3`。", type: "kind").enumValues == ["a1", "b2", "c3"])
        #expect(property("可能的值是`a1`，`b2`。 `c3` 是另一盏灯。", type: "kind").enumValues == ["a1", "b2"])
        #expect(
            property("Los valores posibles son `a1`, `b2`. `c3` apaga la luz.", type: "kind").enumValues == [
                "a1", "b2",
            ])
    }

    /// Conditions, other subjects and negations.
    @Test(arguments: [
        "Schreibgeschützt, wenn die Lampe brennt.", "Nicht schreibgeschützt.", "Erforderlich, falls sie brennt.",
        "Nicht erforderlich.",
        "Ob die Lampe schreibgeschützt ist.", "如果灯已点亮，则为只读。", "只读模式。", "不是必需的。", "是否为只读。", "ランプが点灯している場合は読み取り専用です。",
        "必須ではありません。",
        "読み取り専用モードです。", "Solo lectura si la lámpara está encendida.", "Obligatorio, excepto en lámparas apagadas.",
        "No es obligatorio.",
        "Solo lectura, a menos que esté encendida.", "Somente leitura se a lâmpada estiver acesa.",
        "Obrigatório quando acesa.", "Não obrigatório.",
        "Somente leitura, a menos que esteja acesa.", "Только для чтения, если лампа горит.",
        "Обязательно, если лампа горит.", "Необязательно.",
        "Обязательно, кроме старых ламп.", "Lässt keine Lampen zu.", "不支持灯。",
        "Se a lâmpada estiver acesa, é obrigatória.",
        "Kann nicht geändert werden, wenn sie brennt.", "No se puede modificar si está encendida.",
        "Нельзя изменить, если лампа горит.",
    ]) func noLabel(_ text: String) {
        let read = property(text)
        #expect(!read.isReadOnly && !read.isRequiredOnCreate && !read.isImmutable)
        #expect(read.isNullable == nil)
    }

    @Test(arguments: [
        "Zwischen 4 und 50, wenn die Lampe brennt.", "最大值为 50，如果灯已点亮。", "Valor máximo: 50, salvo en lámparas antiguas.",
        "Valor máximo: 50 se a lâmpada estiver acesa.", "Максимальное значение: 50, если лампа горит.",
    ]) func noBound(_ text: String) {
        #expect(number(text).minimum == nil)
        #expect(number(text).maximum == nil)
    }
}
