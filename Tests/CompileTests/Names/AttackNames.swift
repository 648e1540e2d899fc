import Foundation

/// Names that mean something to Swift or to what generated code stands on; pages may use each of them for anything.
enum AttackNames {
    /// All of them, each once, in a fixed order.
    static let all = distinct(words + standard + generated + odd + runtime)

    /// Those that paths and parameters meet: their code takes the compiler longest.
    static let ofPaths = distinct(words + generated + odd + ["Swift", "Foundation", "String", "Optional", "hash"])
        .filter { !$0.isEmpty && $0 != " " && !$0.contains(where: { "/{}<>'()".contains($0) }) }

    /// Each as it is and with a capital, once.
    private static func distinct(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.flatMap { [$0, capitalised($0)] }.filter { seen.insert($0).inserted }
    }

    private static func capitalised(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }

    /// Words of the language, those that are words only somewhere included.
    private static let words = """
        Any Protocol Self Type _ actor any as associatedtype associativity async await borrowing break case catch class \
        consume consuming continue convenience copy default defer deinit didSet discard do dynamic each else enum \
        extension fallthrough false fileprivate final for func get guard if import in indirect infix init inout internal \
        is isolated lazy left let macro mutating nil none nonisolated nonmutating open operator optional override \
        package postfix precedence precedencegroup prefix private protocol public repeat required rethrows return right \
        self sending set some static struct subscript super switch then throw throws true try typealias unowned var weak \
        where while willSet yield
        """.split(separator: " ").map(String.init)

    /// Types, protocols, functions and members of the standard library and Foundation.
    private static let standard = """
        Swift Foundation Array ArrayLiteralType Bool BooleanLiteralType Character Codable CodingKey CodingKeys Comparable \
        CustomDebugStringConvertible CustomStringConvertible Data Date Decimal Decodable Decoder Dictionary Double \
        Encodable Encoder Equatable Error Float FloatLiteralType Hashable Hasher Identifiable Int Int16 Int32 Int64 Int8 \
        IntegerLiteralType KeyPath Locale Never Operation Optional OptionSet Process Progress RawRepresentable RawValue \
        Result Sendable Sequence Set StaticString String StringLiteralType Task URL URLRequest UUID UInt8 Void abs \
        customMirror debugDescription decode description dump encode fatalError hash hashValue hasher id iterator max min \
        print some type unsafeBitCast wrapped zip
        """.split(separator: " ").map(String.init)

    /// What generated code declares or names.
    private static let generated = """
        Attacked AttackedCore GraphModule GraphModuleCore GraphRuntime GraphResult HTTPTypes Paths Fields Update Member \
        Members Tag Root Value Everything EverythingProtocol Kind KindMembers Derived allKnown body change count content \
        delta encoded findings item list create update replace delete get key name object reference schema setContent \
        storedObject addReference removeReference value version cloud credential transport root path location client \
        isEmpty segment request modelRequest collectionRequest to arguments \
        as module parts send url method headers query
        """.split(separator: " ").map(String.init)

    /// Names that differ in little, and names that are hardly any.
    private static let odd = [
        "thing", "Thing", "THING", "$thing", "-thing", "thing_", "thing-", "_thing", "thing_2", "th-ing", "thIng",
        "th ing",
        "th.ing", "1thing", "_1thing", "thing1", "-1", "1", "_", "__", "-", "--", "$", "$$", "$0", "$count", "$ref",
        "$value", "$batch", "", " ", ".", "..", "microsoft.graph.thing", "microsoft.graph.", "microsoft.graph",
        "😀", "thing😀", "👩‍👩‍👧", "é", "e\u{301}", "ß", "ı", "日本", "uE9", "ue9", "unnamed", "Unnamed", "Ａ", "#if", "`self`",
        "`", "a`b", "@thing",
        "thing@odata.type", "thing:", "a:b", "a=b", "a,b", "a(b)", "{thing}", "<thing>", "'thing'",
    ]

    /// Everything that GraphRuntime declares, inside and out.
    private static let runtime: [String] = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../Sources/GraphRuntime").standardizedFileURL
        let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        var names: Set<String> = []
        for path in paths where path.hasSuffix(".swift") {
            let text = (try? String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)) ?? ""
            let declaration =
                /(public|case|associatedtype)\b[^\n(:={]*\b(?:var|let|func|struct|class|enum|protocol|typealias|case|associatedtype)\s+`?(\w+)/
            for match in text.matches(of: declaration) { names.insert(String(match.output.2)) }
        }
        return names.sorted()
    }()
}
