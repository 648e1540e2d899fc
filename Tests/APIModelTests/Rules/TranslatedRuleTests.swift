import DescriptionRules
import Testing

@testable import APIModel

/// Sentences of the published translations say what their originals say.
@Suite struct TranslatedRuleTests {
    @Test(arguments: [
        "Die Anzahl. Gültige Werte: 4 bis 127.", "Gültige Werte 4 bis 127 Geerbt von light",
        "GÜLTIGE WERTE 4 BIS 127.", "Der Wert muss zwischen 4 und 127 liegen.", "有效值为 4 到 127。", "有效值 4 到 127",
        "亮度。有效值：4到127", "该值必须介于 4 和 127 之间。", "有効な値は 4 から 127 です。", "明るさ。有効な値 4 から 127",
        "有効な値: 4 ～ 127", "4 から 127 までの値。", "Valeurs valides 4 à 127", "Valeurs valides : de 4 à 127",
        "Valores válidos de 4 a 127.", "Допустимые значения: от 4 до 127", "ДОПУСТИМЫЕ ЗНАЧЕНИЯ 4–127",
    ]) func ranges(_ text: String) {
        let property = number(text)
        #expect(property.minimum == .integer(4))
        #expect(property.maximum == .integer(127))
        #expect(property.rules.first?.id.hasPrefix("range.") == true)
    }

    @Test(arguments: [
        "Die maximale Länge beträgt 64 Zeichen.", "最大长度为 64 个字符。", "最大長は 64 文字です。", "64 文字以内。",
        "La longueur maximale est de 64 caractères.", "La longitud máxima es de 64 caracteres.",
        "O comprimento máximo é de 64 caracteres.", "Максимальная длина: 64 символа.",
    ]) func lengths(_ text: String) { #expect(property(text).maxLength == 64) }

    @Test(arguments: [
        "Diese Sammlung kann maximal 500 Elemente enthalten.", "此集合最多可包含 500 个元素。", "此集合可以包含最多 500 个元素。",
        "このコレクションには最大 500 個の要素を含めることができます。", "Cette collection peut contenir un maximum de 500 éléments.",
        "Esta colección puede contener un máximo de 500 elementos.",
        "Essa coleção pode conter no máximo 500 elementos.",
    ]) func items(_ text: String) { #expect(property(text, type: "String collection").maxItems == 500) }

    @Test(arguments: [
        "Mögliche Werte: `a1`, `b2` und `c3`.", "Mögliche Werte sind: `a1`, `b2` oder `c3`.",
        "类型。可能的值为：`a1`、`b2`、`c3`。", "可取值为：`a1`、`b2` 和 `c3`。", "使用可能な値: `a1`、`b2`、`c3`。",
        "可能な値は `a1`、`b2`、または `c3` です。", "Les valeurs possibles sont : `a1`, `b2` et `c3`.",
        "Los valores posibles son: `a1`, `b2` y `c3`.", "Os valores possíveis são: `a1`, `b2` e `c3`.",
        "Возможные значения: `a1`, `b2` и `c3`.",
    ]) func values(_ text: String) { #expect(property(text, type: "kind").enumValues == ["a1", "b2", "c3"]) }

    @Test(arguments: [
        "Schreibgeschützt.", "Die Zeit. Schreibgeschützt.", "只读。", "时间。只读。", "时间。\u{3000}只读。", "読み取り専用です。",
        "時刻。読み取り専用。",
        "En lecture seule.", "Solo lectura.", "Somente leitura.", "Только для чтения.",
    ]) func readOnly(_ text: String) { #expect(property(text).isReadOnly) }

    @Test(arguments: ["Erforderlich.", "必需。", "必須。", "Obligatoire.", "Obligatorio.", "Обязательно."])
    func required(_ text: String) { #expect(property(text).isRequiredOnCreate) }

    @Test(arguments: [
        ("默认值为 `false`。", "false"), ("Der Standardwert ist `false`.", "false"), ("既定値は `false` です。", "false"),
    ])
    func defaults(_ text: String, _ value: String) {
        #expect(property(text, type: "Boolean").defaultValue?.value == value)
    }

    @Test(arguments: [
        "只读模式的时间。", "読み取り専用モードかどうか。", "Ob sie im schreibgeschützten Modus ist.", "从 2014 年到现在。", "第 4 到第 5 个。",
        "Von 4 Lampen bis zum Rand.",
    ]) func noRule(_ text: String) {
        #expect(property(text).rules.isEmpty)
        #expect(number(text).rules.isEmpty)
    }
}
