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
        "zeichenfolge": .string, "boolesch": .boolean, "boolescher wert": .boolean,
        "ganzzahl": .int32, "binär": .binary, "datum": .date, "dauer": .duration,
        "字符串": .string, "布尔": .boolean, "布尔值": .boolean, "整数": .int32, "二进制": .binary,
        "日期": .date, "持续时间": .duration, "文字列": .string, "ブール値": .boolean, "ブール型": .boolean,
        "文字列型": .string,
        "ブール": .boolean, "バイナリ": .binary, "日付": .date, "期間": .duration,
        "chaîne": .string, "booléen": .boolean, "cadena": .string, "booleano": .boolean,
        "cadeia de caracteres": .string, "строка": .string, "логический": .boolean,
        "chaînes": .string, "entier": .int32, "cadenas": .string, "entero": .int32,
        "cadeias": .string, "inteiro": .int32, "строк": .string, "строки": .string,
        "целое": .int32, "целое число": .int32, "дата": .date, "fecha": .date,
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
