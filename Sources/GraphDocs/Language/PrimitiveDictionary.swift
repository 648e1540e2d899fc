import GraphGenBase

/// The spellings of primitive types, and the words that stand around a type.
enum PrimitiveDictionary {
    /// The primitive of a word in any spelling (lower case, without `Edm.`); nil for anything else.
    ///
    /// `json` is the service's own complex type; `DateTime` and `Timestamp` are what hand-written pages call a
    /// DateTimeOffset, `Date` is not.
    static func type(_ word: String) -> ValueType? {
        spellings[word].map(ValueType.primitive) ?? (word == "json" ? .named(json) : nil)
    }

    private static let json = "microsoft.graph.Json"

    static let spellings: [String: PrimitiveType] = [
        "string": .string, "strings": .string, "text": .string, "url": .string,
        "uri": .string, "etag": .string, "char": .string, "email": .string,
        "boolean": .boolean, "bool": .boolean, "booleans": .boolean,
        "datetimeoffset": .dateTimeOffset, "datetime": .dateTimeOffset, "timestamp": .dateTimeOffset,
        "date-time": .dateTimeOffset, "date": .date, "timeofday": .timeOfDay, "time": .timeOfDay,
        "duration": .duration, "timespan": .duration,
        "int16": .int16, "int32": .int32, "int": .int32, "integer": .int32, "int64": .int64,
        "uint16": .int32, "uint32": .int64, "base64url": .binary, "long": .int64,
        "byte": .byte, "sbyte": .sbyte, "double": .double, "number": .double,
        "single": .single, "float": .single, "decimal": .decimal, "numeric": .decimal,
        "guid": .guid, "uuid": .guid, "binary": .binary, "bytes": .binary, "base64": .binary,
        "stream": .stream, "untyped": .untyped, "object": .untyped, "any": .untyped,
        // A cell that says no more than this leaves the name of the enumeration open.
        "enum": .string, "enumeration": .string,
        "zeichenfolge": .string, "zeichenfolgen": .string, "zeichenkette": .string, "字符串": .string,
        "字符串型": .string, "字符串类型": .string, "文本": .string, "文字列": .string, "文字列型": .string, "テキスト": .string,
        "chaîne": .string, "chaînes": .string, "chaîne de caractères": .string, "cadena": .string,
        "cadenas": .string, "cadena de caracteres": .string, "cadenas de caracteres": .string,
        "texto": .string, "cadeia": .string, "cadeias": .string, "cadeia de caracteres": .string,
        "cadeias de caracteres": .string, "sequência de caracteres": .string, "sequência": .string,
        "строка": .string, "строки": .string, "строк": .string, "строковый": .string, "строковое": .string,
        "строковый тип": .string,
        "boolesch": .boolean, "boolescher wert": .boolean, "boolesche": .boolean, "boolescher": .boolean,
        "boolescher typ": .boolean, "wahrheitswert": .boolean, "布尔": .boolean, "布尔值": .boolean,
        "布尔型": .boolean, "布尔类型": .boolean, "ブール": .boolean, "ブール値": .boolean, "ブール型": .boolean,
        "ブーリアン": .boolean, "論理値": .boolean, "booléen": .boolean, "booléenne": .boolean,
        "valeur booléenne": .boolean, "booleano": .boolean, "booleana": .boolean, "valor booleano": .boolean,
        "booliano": .boolean, "booliana": .boolean, "valor booliano": .boolean, "логический": .boolean,
        "логическое": .boolean, "логическая": .boolean, "логическое значение": .boolean,
        "логический тип": .boolean, "булев": .boolean, "булево": .boolean, "булевый": .boolean,
        "логических значений": .boolean,
        "ganzzahl": .int32, "ganze zahl": .int32, "整数": .int32, "整型": .int32, "整数型": .int32, "整数値": .int32,
        "entier": .int32, "nombre entier": .int32, "entero": .int32, "número entero": .int32,
        "inteiro": .int32, "número inteiro": .int32, "целое": .int32, "целое число": .int32,
        "целочисленный": .int32, "целочисленное": .int32, "целые": .int32,
        "lange ganzzahl": .int64, "长整型": .int64, "长整数": .int64, "長整数": .int64, "entier long": .int64,
        "entero largo": .int64, "inteiro longo": .int64, "длинное целое": .int64,
        "doppelt": .double, "doppelte genauigkeit": .double, "gleitkommazahl": .double, "zahl": .double,
        "双精度": .double, "双精度型": .double, "双精度值": .double, "双精度浮点": .double, "双精度浮点数": .double,
        "双精度浮点型": .double, "双": .double, "数字": .double, "数值": .double, "浮点数": .double, "倍精度": .double,
        "倍精度型": .double, "倍精度浮動小数点": .double, "倍精度浮動小数点型": .double, "倍精度浮動小数点数": .double,
        "倍精度浮動小数点数型": .double, "ダブル": .double, "数値": .double, "番号": .double, "数": .double, "nombre": .double,
        "doble": .double, "doble precisión": .double, "número": .double, "duplo": .double, "dupla": .double,
        "dupla precisão": .double, "precisão dupla": .double, "двойной": .double, "двойная": .double,
        "двойное": .double, "двойная точность": .double, "двойной точности": .double,
        "число двойной точности": .double, "число": .double, "числовой": .double,
        "число с плавающей запятой двойной точности": .double,
        "einfach": .single, "einfache genauigkeit": .single, "单精度": .single, "单精度型": .single,
        "单精度浮点数": .single, "単精度": .single, "単精度浮動小数点数": .single, "シングル": .single,
        "simple precisión": .single, "precisão simples": .single, "одинарной точности": .single,
        "число одинарной точности": .single,
        "dezimal": .decimal, "dezimalzahl": .decimal, "十进制": .decimal, "十进制数": .decimal, "小数": .decimal,
        "10 進": .decimal, "10 進数": .decimal, "十進": .decimal, "décimal": .decimal, "décimale": .decimal,
        "decimales": .decimal, "decimais": .decimal, "десятичный": .decimal, "десятичное": .decimal,
        "десятичное число": .decimal,
        "binär": .binary, "binärdaten": .binary, "二进制": .binary, "二进制数据": .binary, "バイナリ": .binary,
        "バイナリ データ": .binary, "binaire": .binary, "binario": .binary, "datos binarios": .binary,
        "binário": .binary, "dados binários": .binary, "двоичный": .binary, "двоичные данные": .binary,
        "двоичное": .binary,
        "字节": .byte, "バイト": .byte, "байт": .byte,
        "datum": .date, "日期": .date, "日付": .date, "fecha": .date, "data": .date, "дата": .date,
        "datum und uhrzeit": .dateTimeOffset, "datum/uhrzeit": .dateTimeOffset,
        "zeitstempel": .dateTimeOffset, "日期时间": .dateTimeOffset, "日期和时间": .dateTimeOffset,
        "时间戳": .dateTimeOffset, "日時": .dateTimeOffset, "日付と時刻": .dateTimeOffset, "タイムスタンプ": .dateTimeOffset,
        "日付/時刻": .dateTimeOffset, "date et heure": .dateTimeOffset, "horodatage": .dateTimeOffset,
        "fecha y hora": .dateTimeOffset, "marca de tiempo": .dateTimeOffset, "data e hora": .dateTimeOffset,
        "data/hora": .dateTimeOffset, "carimbo de data/hora": .dateTimeOffset,
        "дата и время": .dateTimeOffset, "метка времени": .dateTimeOffset, "дата/время": .dateTimeOffset,
        "uhrzeit": .timeOfDay, "时间": .timeOfDay, "時刻": .timeOfDay, "heure": .timeOfDay, "hora": .timeOfDay,
        "время": .timeOfDay,
        "dauer": .duration, "持续时间": .duration, "时长": .duration, "期間": .duration, "時間": .duration,
        "持続時間": .duration, "durée": .duration, "duración": .duration, "duração": .duration,
        "длительность": .duration, "продолжительность": .duration,
        "datenstrom": .stream, "流": .stream, "数据流": .stream, "ストリーム": .stream, "flux": .stream,
        "flujo": .stream, "secuencia": .stream, "fluxo": .stream, "поток": .stream,
        "全局唯一标识符": .guid,
        "objekt": .untyped, "对象": .untyped, "オブジェクト": .untyped, "objet": .untyped, "objeto": .untyped,
        "объект": .untyped,
    ]

    /// Whole cells of several words.
    static let phrases: [String: PrimitiveType] = [
        "json object": .untyped, "untyped json object": .untyped, "json string": .string,
        "date time": .dateTimeOffset, "date and time": .dateTimeOffset, "boolean value": .boolean,
        "string value": .string, "byte array": .binary,
        "signed integer": .int32, "unsigned integer": .int32, "integer value": .int32,
        "32-bit integer": .int32, "64-bit integer": .int64, "int 32": .int32, "int 64": .int64,
        "string/number": .untyped, "base64 string": .binary, "edm. string": .string,
    ]

    /// Words after a type that make it a collection.
    static let collectionWords: Set<String> = [
        "collection", "collections", "array", "list", "collection.", "sammlung", "auflistung", "objektsammlung",
        "objektauflistung", "ressourcensammlung", "listen", "liste", "集合", "列表", "数组", "コレクション", "配列", "リスト",
        "collecte", "tableau", "colección", "lista", "matriz", "coleção", "conjunto", "коллекция", "коллекции",
        "массив",
        "список", "набор",
    ]

    /// Words after a type that say nothing.
    static let fillers: Set<String> = [
        "resource", "resources", "enum", "enumeration", "object", "objects", "type", "complex", "entity", "value",
        "facet", "ressource", "ressourcen", "objekt", "objekts", "objekte", "objekten", "aufzählung", "enumeration",
        "资源",
        "资源类型", "リソース", "リソース型", "对象", "オブジェクト", "枚举", "类型", "列挙", "列挙型", "型", "objet", "objets",
        "de", "caracteres", "recurso", "recursos", "objeto", "objetos", "число", "ресурс", "ресурса", "ресурсов",
        "объект",
        "объекта", "объектов", "перечисление",
    ]

    /// What stands before a translated type and makes it a collection: "Sammlung von", "Coleção de", "Коллекция объектов".
    static let collectionOpenings: [Needle] = [
        "sammlung von objekten des typs ", "collection von objekten des typs ", "auflistung von objekten des typs ",
        "sammlung von objekten vom typ ", "sammlung mit ", "collection mit ", "sammlung von ", "collection von ",
        "auflistung von ", "liste von ", "liste der ", "array von ", "sammlung ", "auflistung ",
        "collection d'objets ", "collection d’objets ", "collection de ", "collection d'", "collection d’", "liste de ",
        "colección de objetos ", "colección de recursos ", "colección de elementos ", "colección de tipo ",
        "colección de ", "colección ", "conjunto de ", "conjunto ", "lista de ", "matriz de ", "matriz ",
        "coleção de objetos ", "coleção de recursos ", "coleção de itens ", "coleção de ", "coleção do ", "coleção da ",
        "coleção ", "coleções de ", "Коллекция объектов ", "коллекция объектов ", "Коллекция ресурсов ",
        "Коллекция элементов ", "Коллекция значений ", "коллекция значений ", "Коллекция типа ", "Коллекция ",
        "коллекция ", "Набор объектов ", "Набор ", "набор ", "Список объектов ", "Список ", "список ", "Массив ",
        "массив ",
    ]

    /// What joins words around a type in scripts that write no spaces.
    static let particles = ["の", "的"]

    /// Endings glued to a translated primitive that make it a collection.
    static let collectionEndings = [
        "-objektsammlung", "-sammlung", "-auflistung", "-collection", "sammlung", "auflistung", "的集合", " 集合", "集合",
        "列表", "数组", "のコレクション", "コレクション", "の配列", "配列", "collection",
    ]
}
