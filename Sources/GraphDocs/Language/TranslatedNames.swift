import GraphGenBase

/// Names of properties as machines translate them. Names in camel case are left alone by them; single words are not.
enum TranslatedNames {
    /// The English names that a word of another language may stand for, the likeliest first; nil when it is in no list.
    static func english(_ cell: String) -> [String]? {
        guard !cell.isEmpty, cell.utf8.count <= 64 else { return nil }
        return byWord[cell.lowercased().trimmed]
    }

    /// Whether a cell may be a translated name: no name at all, or one word without a capital inside.
    static func mayBeTranslated(_ cell: String) -> Bool {
        if english(cell) != nil { return true }
        guard cell.utf8.allSatisfy(\.isWord), let first = cell.utf8.first, first.isLetter else { return true }
        return cell.utf8.count > 2 && cell.utf8.dropFirst().allSatisfy { $0.isLetter && !$0.isUppercase }
    }

    /// The name of a type that a link says: a single word that is not the page's may be a translation, and the page's is
    /// taken.
    static func typeName(_ label: String, linkedTo page: String) -> String {
        let isSingle = label.utf8.allSatisfy(\.isLetter) && !label.utf8.dropFirst().contains { $0.isUppercase }
        let parts = PagePath.name(of: page).dropLast(3).split(separator: "-")
        guard isSingle, let last = parts.last.map(String.init), last.utf8.allSatisfy(\.isWord),
            last.asciiLowercased != label.asciiLowercased
        else { return label }
        return last
    }

    private static let byWord: [String: [String]] = {
        var all: [String: [String]] = [:]
        for (name, words) in table { for word in words { all[word, default: []].append(name) } }
        return all
    }()

    // German, Chinese, Japanese, Spanish, Portuguese, Russian, French. No word here is an English name as well.
    static let table: [(name: String, words: [String])] = [
        ("action", ["aktion", "操作", "アクション", "acción", "ação", "действие"]),
        ("actions", ["aktionen", "acciones", "ações", "действия"]),
        ("activities", ["aktivitäten", "活动", "アクティビティ", "actividades", "atividades", "действия"]),
        ("address", ["adresse", "地址", "アドレス", "住所", "dirección", "endereço", "адрес"]),
        ("assignments", ["zuordnungen", "zuweisungen", "分配", "割り当て", "asignaciones", "atribuições", "назначения"]),
        ("attachments", ["anlagen", "附件", "添付ファイル", "datos adjuntos", "anexos", "вложения"]),
        ("attendees", ["teilnehmer", "与会者", "出席者", "asistentes", "participantes", "участники"]),
        ("audio", ["音频", "オーディオ", "áudio", "аудио"]),
        ("body", ["textkörper", "正文", "本文", "cuerpo", "corpo", "текст", "тело"]),
        ("bold", ["fett", "粗体", "加粗", "太字", "negrita", "negrito", "полужирный"]),
        ("calendar", ["kalender", "日历", "予定表", "calendario", "calendário", "календарь"]),
        ("calendars", ["日历", "calendarios", "calendários", "календари"]),
        ("categories", ["kategorien", "类别", "分类", "カテゴリ", "categorías", "categorias", "категории"]),
        ("category", ["kategorie", "类别", "カテゴリ", "カテゴリー", "categoría", "categoria", "категория"]),
        ("channels", ["kanäle", "频道", "チャネル", "canales", "canais", "каналы"]),
        (
            "children",
            ["untergeordnete elemente", "子级", "子项", "子", "elementos secundarios", "filhos", "дочерние элементы"]
        ),
        ("city", ["ort", "stadt", "城市", "市区町村", "市", "ciudad", "cidade", "город"]),
        ("classes", ["klassen", "课程", "クラス", "clases", "aulas", "классы"]),
        ("code", ["代码", "コード", "código", "код"]),
        ("color", ["farbe", "颜色", "色", "cor", "цвет"]),
        ("columns", ["spalten", "列", "columnas", "colunas", "столбцы"]),
        ("comment", ["kommentar", "注释", "批注", "コメント", "comentario", "comentário", "комментарий"]),
        ("comments", ["kommentare", "注释", "评论", "コメント", "comentarios", "comentários", "комментарии"]),
        ("contacts", ["kontakte", "联系人", "連絡先", "contactos", "contatos", "контакты"]),
        ("content", ["inhalt", "内容", "コンテンツ", "contenido", "conteúdo", "содержимое"]),
        ("count", ["anzahl", "计数", "数量", "カウント", "recuento", "contagem", "количество"]),
        ("country", ["land", "国家/地区", "国", "país", "страна"]),
        ("customer", ["kunde", "客户", "顧客", "cliente", "клиент"]),
        ("date", ["datum", "日期", "日付", "fecha", "дата"]),
        ("department", ["abteilung", "部门", "部署", "departamento", "отдел"]),
        ("description", ["beschreibung", "说明", "描述", "説明", "descripción", "descrição", "описание"]),
        ("details", ["详细信息", "詳細", "detalles", "detalhes", "сведения", "подробности"]),
        ("developer", ["entwickler", "开发者", "开发人员", "開発者", "desarrollador", "desenvolvedor", "разработчик"]),
        ("devices", ["geräte", "设备", "デバイス", "dispositivos", "устройства"]),
        ("direction", ["richtung", "方向", "dirección", "direção", "направление"]),
        ("drive", ["laufwerk", "驱动器", "ドライブ", "unidad", "unidade", "диск"]),
        ("duration", ["dauer", "持续时间", "期間", "duración", "duração", "длительность"]),
        ("enabled", ["aktiviert", "已启用", "启用", "有効", "habilitado", "ativado", "включено"]),
        ("end", ["ende", "结束", "終了", "fin", "fim", "конец"]),
        ("error", ["fehler", "错误", "エラー", "erro", "ошибка"]),
        ("errors", ["错误", "errores", "erros", "ошибки"]),
        ("event", ["ereignis", "事件", "イベント", "evento", "событие"]),
        ("events", ["ereignisse", "事件", "イベント", "eventos", "события"]),
        ("extensions", ["erweiterungen", "扩展", "拡張機能", "拡張子", "extensiones", "extensões", "расширения"]),
        ("file", ["datei", "文件", "ファイル", "archivo", "arquivo", "файл"]),
        ("fill", ["ausfüllen", "füllung", "填充", "塗りつぶし", "relleno", "preenchimento", "заливка"]),
        ("flag", ["标志", "フラグ", "marca", "sinalizador", "флаг"]),
        ("folder", ["ordner", "文件夹", "フォルダー", "carpeta", "pasta", "папка"]),
        ("font", ["schriftart", "字体", "フォント", "fuente", "fonte", "шрифт"]),
        ("format", ["格式", "形式", "書式", "formato", "формат"]),
        ("formula", ["formel", "公式", "数式", "fórmula", "формула"]),
        ("from", ["von", "差出人", "发件人", "de", "от"]),
        ("group", ["gruppe", "组", "グループ", "grupo", "группа"]),
        ("groups", ["gruppen", "组", "グループ", "grupos", "группы"]),
        ("height", ["höhe", "高度", "高さ", "alto", "altura", "высота"]),
        ("id", ["标识符", "识别码", "識別子", "identificador", "идентификатор", "ид"]),
        ("image", ["bild", "图像", "映像", "画像", "イメージ", "imagen", "imagem", "изображение"]),
        ("importance", ["wichtigkeit", "重要性", "重要度", "importancia", "importância", "важность"]),
        ("index", ["索引", "インデックス", "índice", "индекс"]),
        ("initiator", ["initiierender", "发起程序", "イニシエーター", "iniciador", "инициатор"]),
        ("items", ["elemente", "项", "项目", "アイテム", "elementos", "itens", "элементы"]),
        ("key", ["schlüssel", "键", "密钥", "キー", "clave", "chave", "ключ"]),
        ("keywords", ["schlüsselwörter", "关键字", "キーワード", "palabras clave", "palavras-chave", "ключевые слова"]),
        ("label", ["bezeichnung", "标签", "ラベル", "etiqueta", "rótulo", "метка"]),
        ("labels", ["bezeichnungen", "标签", "ラベル", "etiquetas", "rótulos", "метки"]),
        ("language", ["sprache", "语言", "言語", "idioma", "язык"]),
        ("left", ["左", "izquierda", "esquerda", "слева"]),
        ("level", ["ebene", "级别", "レベル", "nivel", "nível", "уровень"]),
        ("line", ["linie", "线条", "行", "線", "línea", "linha", "линия"]),
        ("link", ["链接", "リンク", "vínculo", "ссылка"]),
        ("links", ["verknüpfungen", "链接", "リンク", "vínculos", "ссылки"]),
        ("list", ["liste", "列表", "リスト", "lista", "список"]),
        ("locale", ["gebietsschema", "区域设置", "ロケール", "configuración regional", "localidade", "языковой стандарт"]),
        ("location", ["standort", "位置", "場所", "ubicación", "localização", "расположение", "местоположение"]),
        ("locations", ["standorte", "位置", "場所", "ubicaciones", "localizações", "расположения"]),
        ("manager", ["vorgesetzter", "经理", "マネージャー", "上司", "administrador", "gerente", "руководитель"]),
        ("manufacturer", ["hersteller", "制造商", "製造元", "fabricante", "изготовитель", "производитель"]),
        ("members", ["mitglieder", "成员", "メンバー", "miembros", "membros", "участники", "члены"]),
        ("message", ["nachricht", "消息", "邮件", "メッセージ", "mensaje", "mensagem", "сообщение"]),
        ("messages", ["nachrichten", "消息", "邮件", "メッセージ", "mensajes", "mensagens", "сообщения"]),
        ("mode", ["modus", "模式", "モード", "modo", "режим"]),
        ("model", ["modell", "型号", "模型", "モデル", "modelo", "модель"]),
        ("name", ["名称", "姓名", "名前", "nombre", "nome", "имя", "название"]),
        ("notes", ["notizen", "anmerkungen", "备注", "メモ", "備考", "notas", "заметки", "примечания"]),
        ("number", ["nummer", "zahl", "编号", "数字", "番号", "数値", "número", "номер", "число"]),
        ("operations", ["vorgänge", "操作", "operaciones", "operações", "операции"]),
        ("options", ["optionen", "选项", "オプション", "opciones", "opções", "параметры"]),
        ("order", ["reihenfolge", "顺序", "順序", "orden", "ordem", "порядок"]),
        ("organizer", ["organisator", "组织者", "主催者", "開催者", "organizador", "организатор"]),
        ("owner", ["besitzer", "所有者", "propietario", "proprietário", "владелец"]),
        ("owners", ["besitzer", "所有者", "propietarios", "proprietários", "владельцы"]),
        ("pages", ["seiten", "页面", "ページ", "páginas", "страницы"]),
        ("package", ["paket", "包", "パッケージ", "paquete", "pacote", "пакет"]),
        ("path", ["pfad", "路径", "パス", "ruta", "caminho", "путь"]),
        ("period", ["zeitraum", "期间", "期間", "período", "период"]),
        ("permissions", ["berechtigungen", "权限", "アクセス許可", "permisos", "permissões", "разрешения"]),
        ("photo", ["foto", "照片", "写真", "фото", "фотография"]),
        ("photos", ["fotos", "照片", "写真", "фотографии"]),
        ("places", ["orte", "場所", "lugares", "места"]),
        ("plans", ["pläne", "计划", "プラン", "planes", "planos", "планы"]),
        ("platform", ["plattform", "平台", "プラットフォーム", "plataforma", "платформа"]),
        ("points", ["punkte", "点", "磅", "ポイント", "puntos", "pontos", "точки"]),
        ("policies", ["richtlinien", "策略", "ポリシー", "directivas", "políticas", "политики"]),
        ("position", ["位置", "posición", "posição", "положение", "позиция"]),
        ("priority", ["priorität", "优先级", "优先", "優先順位", "優先度", "prioridad", "prioridade", "приоритет"]),
        ("properties", ["eigenschaften", "属性", "プロパティ", "propiedades", "propriedades", "свойства"]),
        ("protection", ["schutz", "保护", "保護", "protección", "proteção", "защита"]),
        ("provider", ["anbieter", "提供程序", "プロバイダー", "proveedor", "provedor", "поставщик"]),
        (
            "publisher",
            ["herausgeber", "发布者", "发行者", "发行商", "発行元", "パブリッシャー", "publicador", "fornecedor", "издатель"]
        ),
        ("range", ["bereich", "范围", "区域", "範囲", "rango", "intervalo", "диапазон"]),
        ("reason", ["grund", "原因", "理由", "razón", "motivo", "причина"]),
        ("recurrence", ["serie", "定期", "重复周期", "定期的なアイテム", "繰り返し", "periodicidad", "recorrência", "повторение"]),
        ("resources", ["ressourcen", "资源", "リソース", "recursos", "ресурсы"]),
        ("role", ["rolle", "角色", "ロール", "役割", "función", "rol", "função", "роль"]),
        ("roles", ["rollen", "角色", "ロール", "役割", "funciones", "funções", "роли"]),
        ("root", ["stamm", "根", "ルート", "raíz", "raiz", "корень"]),
        ("rows", ["zeilen", "行", "filas", "linhas", "строки"]),
        ("rules", ["regeln", "规则", "ルール", "規則", "reglas", "regras", "правила"]),
        ("schools", ["schulen", "学校", "escuelas", "centros educativos", "escolas", "школы"]),
        ("scope", ["范围", "作用域", "スコープ", "範囲", "ámbito", "escopo", "область"]),
        ("sender", ["absender", "发件人", "送信者", "remitente", "remetente", "отправитель"]),
        ("sensitivity", ["vertraulichkeit", "敏感度", "秘密度", "confidencialidad", "sensibilidade", "конфиденциальность"]),
        ("series", ["系列", "シリーズ", "série", "ряды"]),
        ("services", ["dienste", "服务", "サービス", "servicios", "serviços", "службы", "услуги"]),
        ("settings", ["einstellungen", "设置", "設定", "configuración", "configurações", "параметры", "настройки"]),
        ("severity", ["schweregrad", "严重性", "重要度", "重大度", "gravedad", "gravidade", "серьезность"]),
        ("sharing", ["freigabe", "共享", "共有", "uso compartido", "compartilhamento", "общий доступ"]),
        ("size", ["größe", "大小", "サイズ", "tamaño", "tamanho", "размер"]),
        ("source", ["quelle", "源", "来源", "ソース", "origen", "origem", "fonte", "источник"]),
        ("start", ["anfang", "开始", "開始", "inicio", "início", "iniciar", "начало"]),
        ("state", ["zustand", "bundesland", "状态", "省/市/自治区", "状態", "都道府県", "estado", "состояние", "область"]),
        ("status", ["状态", "状態", "ステータス", "estado", "состояние", "статус"]),
        ("street", ["straße", "街道", "番地", "calle", "rua", "улица"]),
        ("students", ["kursteilnehmer", "schüler", "学生", "生徒", "alumnos", "estudiantes", "alunos", "учащиеся"]),
        ("subject", ["betreff", "antragsteller", "主题", "使用者", "件名", "asunto", "assunto", "тема"]),
        ("summary", ["zusammenfassung", "摘要", "概要", "resumen", "resumo", "сводка"]),
        ("tables", ["tabellen", "表", "表格", "テーブル", "tablas", "tabelas", "таблицы"]),
        ("tags", ["标记", "标签", "タグ", "marcas", "теги"]),
        ("target", ["ziel", "目标", "ターゲット", "対象", "destino", "цель"]),
        ("tasks", ["aufgaben", "任务", "タスク", "tareas", "tarefas", "задачи"]),
        ("teachers", ["lehrer", "教师", "教師", "profesores", "professores", "преподаватели"]),
        ("text", ["文本", "テキスト", "texto", "текст"]),
        ("time", ["zeit", "uhrzeit", "时间", "時刻", "hora", "время"]),
        ("title", ["titel", "标题", "职务", "タイトル", "役職", "título", "название", "заголовок"]),
        ("top", ["oben", "顶部", "上", "сверху"]),
        ("type", ["typ", "类型", "種類", "型", "タイプ", "tipo", "тип"]),
        ("user", ["benutzer", "用户", "ユーザー", "usuario", "usuário", "пользователь"]),
        ("users", ["benutzer", "用户", "ユーザー", "usuarios", "usuários", "пользователи"]),
        ("value", ["wert", "值", "値", "valor", "значение"]),
        ("values", ["werte", "值", "値", "valores", "значения"]),
        ("version", ["版本", "バージョン", "versión", "versão", "версия"]),
        ("video", ["视频", "ビデオ", "vídeo", "видео"]),
        ("visibility", ["sichtbarkeit", "可见性", "表示", "visibilidad", "visibilidade", "видимость"]),
        ("visible", ["sichtbar", "可见", "表示", "visível", "видимый"]),
        ("width", ["breite", "宽度", "幅", "ancho", "largura", "ширина"]),
        ("workbook", ["arbeitsmappe", "工作簿", "ブック", "libro", "pasta de trabalho", "книга"]),
        ("worksheets", ["arbeitsblätter", "工作表", "ワークシート", "hojas de cálculo", "planilhas", "листы"]),
    ]
}
