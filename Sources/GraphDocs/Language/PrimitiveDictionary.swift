/// The spellings of primitive types, and the words that stand around a type.
enum PrimitiveDictionary {
    /// The OData name of a primitive in any spelling (lower case, without `Edm.`); nil for anything else.
    ///
    /// `json` stays the service's own complex type; `DateTime` and `Timestamp` are what hand-written pages call a
    /// DateTimeOffset, `Date` is not.
    static func name(_ word: String) -> String? { spellings[word] }

    private static let spellings: [String: String] = [
        "string": "Edm.String", "strings": "Edm.String", "text": "Edm.String", "url": "Edm.String",
        "uri": "Edm.String", "etag": "Edm.String", "char": "Edm.String", "email": "Edm.String",
        "boolean": "Edm.Boolean", "bool": "Edm.Boolean", "booleans": "Edm.Boolean",
        "datetimeoffset": "Edm.DateTimeOffset", "datetime": "Edm.DateTimeOffset", "timestamp": "Edm.DateTimeOffset",
        "date-time": "Edm.DateTimeOffset", "date": "Edm.Date", "timeofday": "Edm.TimeOfDay", "time": "Edm.TimeOfDay",
        "duration": "Edm.Duration", "timespan": "Edm.Duration",
        "int16": "Edm.Int16", "int32": "Edm.Int32", "int": "Edm.Int32", "integer": "Edm.Int32", "int64": "Edm.Int64",
        "uint16": "Edm.Int32", "uint32": "Edm.Int64", "base64url": "Edm.Binary", "long": "Edm.Int64",
        "byte": "Edm.Byte", "sbyte": "Edm.SByte", "double": "Edm.Double", "number": "Edm.Double",
        "single": "Edm.Single", "float": "Edm.Single", "decimal": "Edm.Decimal", "numeric": "Edm.Decimal",
        "guid": "Edm.Guid", "uuid": "Edm.Guid", "binary": "Edm.Binary", "bytes": "Edm.Binary", "base64": "Edm.Binary",
        "stream": "Edm.Stream", "untyped": "Edm.Untyped", "object": "Edm.Untyped", "any": "Edm.Untyped",
        "json": "microsoft.graph.Json",
        // A cell that says no more than this leaves the name of the enumeration open.
        "enum": "Edm.String", "enumeration": "Edm.String",
        "zeichenfolge": "Edm.String", "boolesch": "Edm.Boolean", "boolescher wert": "Edm.Boolean",
        "ganzzahl": "Edm.Int32", "binär": "Edm.Binary", "datum": "Edm.Date", "dauer": "Edm.Duration",
        "字符串": "Edm.String", "布尔": "Edm.Boolean", "布尔值": "Edm.Boolean", "整数": "Edm.Int32", "二进制": "Edm.Binary",
        "日期": "Edm.Date", "持续时间": "Edm.Duration", "文字列": "Edm.String", "ブール値": "Edm.Boolean", "ブール型": "Edm.Boolean",
        "文字列型": "Edm.String",
        "ブール": "Edm.Boolean", "バイナリ": "Edm.Binary", "日付": "Edm.Date", "期間": "Edm.Duration",
        "chaîne": "Edm.String", "booléen": "Edm.Boolean", "cadena": "Edm.String", "booleano": "Edm.Boolean",
        "cadeia de caracteres": "Edm.String", "строка": "Edm.String", "логический": "Edm.Boolean",
        "chaînes": "Edm.String", "entier": "Edm.Int32", "cadenas": "Edm.String", "entero": "Edm.Int32",
        "cadeias": "Edm.String", "inteiro": "Edm.Int32", "строк": "Edm.String", "строки": "Edm.String",
        "целое": "Edm.Int32", "целое число": "Edm.Int32", "дата": "Edm.Date", "fecha": "Edm.Date",
    ]

    /// Whole cells of several words.
    static let phrases: [String: String] = [
        "json object": "Edm.Untyped", "untyped json object": "Edm.Untyped", "json string": "Edm.String",
        "date time": "Edm.DateTimeOffset", "date and time": "Edm.DateTimeOffset", "boolean value": "Edm.Boolean",
        "string value": "Edm.String", "byte array": "Edm.Binary",
        "signed integer": "Edm.Int32", "unsigned integer": "Edm.Int32", "integer value": "Edm.Int32",
        "32-bit integer": "Edm.Int32", "64-bit integer": "Edm.Int64", "int 32": "Edm.Int32", "int 64": "Edm.Int64",
        "string/number": "Edm.Untyped", "base64 string": "Edm.Binary", "edm. string": "Edm.String",
    ]

    /// Words after a type that make it a collection.
    static let collectionWords: Set<String> = [
        "collection", "collections", "array", "list", "collection.", "sammlung", "auflistung", "集合", "コレクション",
        "collecte", "colección", "coleção", "коллекция",
    ]

    /// Words after a type that say nothing.
    static let fillers: Set<String> = [
        "resource", "resources", "enum", "enumeration", "object", "objects", "type", "complex", "entity", "value",
        "facet", "ressource", "资源", "リソース", "对象", "オブジェクト", "枚举", "列挙",
        "de", "caracteres", "recurso", "objeto", "число", "ресурс",
    ]

    /// Endings glued to a translated primitive that make it a collection.
    static let collectionEndings = ["sammlung", "auflistung", "-sammlung", "-auflistung", "集合", "コレクション", "collection"]
}
