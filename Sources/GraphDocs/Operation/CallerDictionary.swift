/// How permission tables name the kinds of caller, in the languages of the published pages.
enum CallerDictionary {
    /// The kind of caller a cell names; nil when it names none.
    static func kind(of text: String) -> PermissionFacts.Kind? {
        guard text.utf8.count <= 160 else { return nil }
        let lower = Array(text.lowercased().utf8)
        let isDelegated = delegated.contains { lower.firstIndex(of: $0) != nil }
        if isDelegated {
            return personal.contains { lower.firstIndex(of: $0) != nil } ? .delegatedPersonal : .delegatedWork
        }
        if application.contains(where: { lower.begins(with: $0) }) { return .application }
        return nil
    }

    /// Whether a permission cell says that there are none.
    static func isNone(_ text: String) -> Bool {
        var words = text.lowercased()[...]
        while let last = words.last, last.isWhitespace || ".。*-–—".contains(last), words.count > 1 {
            words = words.dropLast()
        }
        return none.contains(String(words).trimmed)
    }

    private static let delegated: [Phrase] = [
        "delegated", "delegiert", "委派", "委托", "委任", "déléguée", "délégué", "delegado", "delegada", "делегированн",
    ]
    private static let personal: [Phrase] = [
        "personal", "persönlich", "个人", "個人", "personnel", "pessoal", "личн", "consumer",
    ]
    private static let application: [Phrase] = [
        "application", "app-only", "app only", "anwendung", "应用", "アプリケーション", "アプリ", "aplicación", "aplicativo",
        "aplicação", "приложение",
    ]
    private static let none: Set<String> = [
        "not supported", "none", "not applicable", "not available", "n/a", "na", "unsupported", "unavailable",
        "no permissions required", "not required", "-", "nicht unterstützt", "wird nicht unterstützt", "keine",
        "nicht verfügbar", "不支持", "不支持该类型", "无", "不适用", "不可用", "サポートされていません", "なし", "利用できません", "使用できません", "該当なし",
        "non prise en charge", "non pris en charge", "aucune", "no admitida", "no se admite", "no compatible",
        "ninguno",
        "sem suporte", "não suportado", "não compatível", "nenhum", "не поддерживается", "нет",
    ]
}
