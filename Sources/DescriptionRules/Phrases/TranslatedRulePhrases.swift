/// What the published translations make of the sentences that machines write, by rule: German, Chinese, Japanese, French,
/// Spanish, Portuguese and Russian. Chinese and Japanese are written without spaces; the tokenizer cuts them into the
/// words used here.
package enum TranslatedRulePhrases {
    /// Phrases by the id of the rule that they add to.
    package static let phrases: [String: [String]] = labels.merging(selections) { $0 + $1 }
        .merging(bounds) { $0 + $1 }.merging(values) { $0 + $1 }

    /// How "Key of the entity" ends.
    package static let entityKeys = [
        "entität", "实体的键", "实体的密钥", "エンティティのキー", "エンティティのキーです", "entité", "entidad", "entidade", "объекта",
    ]

    /// What stands between the ends of a range: `{to}`.
    package static let spans = [
        "bis", "到", "至", "和", "から", "~", "à", "a", "y", "et", "e", "и", "до", "und", "to", "-",
    ]

    /// What stands between the items of a list before a code span.
    package static let separators = [
        "und", "oder", "sowie", "bzw", "和", "或", "与", "及", "以及", "或者", "または", "および", "と", "か", "et", "ou", "y", "o",
        "e",
        "u", "и", "или",
    ]

    /// What stands between the introduction of a list and its items.
    package static let fillers = [
        "sind", "folgende", "folgenden", "le", "les", "suivantes", "suivants", "los", "siguientes", "os", "as",
        "seguintes",
        "следующие", "следующих", "次", "の", "のとおりです", "以下のとおりです", "次のとおりです", "とおりです", "とおり", "です", "以下", "如下", "下列",
        "以下之一",
    ]

    /// What may stand behind the last item of a list, or behind a label, and ends its clause: "… です", "… sein".
    package static let tails = [
        "です", "である", "であり", "のいずれかです", "のいずれか", "のどちらかです", "になります", "の其中一个", "其中一个", "之一", "中的一个", "sein", "werden",
    ]

    /// "Inherited from": machines leave out the full stop before it.
    package static let inheriting = [
        "geerbt", "vererbt", "继承自", "継承元", "hérité", "heredado", "heredada", "herdado", "herdada", "наследуется",
        "унаследовано",
    ]

    /// "Default" in parentheses behind an item of a list.
    package static let defaults = [
        "standard", "standardwert", "standardmäßig", "默认", "默认值", "既定", "既定値", "défaut", "predeterminado",
        "predeterminada", "padrão", "умолчанию",
    ]

    /// Words that make what they follow, or stand before, hold at times only.
    package static let conditions = [
        "wenn", "falls", "sofern", "solange", "außer", "ausgenommen", "如果", "若", "除非", "仅当", "当", "只有", "场合", "場合",
        "si",
        "salvo", "excepto", "cuando", "siempre", "se", "quando", "exceto", "caso", "sauf", "lorsque", "quand", "если",
        "когда", "кроме", "пока",
    ]
}
