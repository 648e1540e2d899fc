import GraphDocs
import GraphGenBase

/// Which permission table belongs to which request.
struct PermissionBinding {
    private let tables: [PermissionFacts]
    // Tables by the requests they are bound to, and those that are bound to none by the segments they are about.
    private var bound: [String: [Int]] = [:]
    private var free: [Int] = []
    private var concerned: [String: [Int]] = [:]
    // Of a page with one table, which is what nearly all have: all of its requests'.
    private var only: [Operation.Permission]?

    /// Files the tables of a page.
    init(_ tables: [PermissionFacts]) {
        self.tables = tables
        guard tables.count > 1 else {
            only = Self.permissions(of: tables)
            return
        }
        for (index, table) in tables.enumerated() {
            for key in Set(table.requestURLs.map(Self.erased)) { bound[key, default: []].append(index) }
            guard table.requestURLs.isEmpty else { continue }
            free.append(index)
            for segment in Self.segments(of: table.scope) { concerned[segment, default: []].append(index) }
        }
    }

    /// The permissions of one request, in the order of the kinds.
    func permissions(of request: RequestLine, _ path: PathTemplate) -> [Operation.Permission] {
        only ?? Self.permissions(of: tables(for: request, path))
    }

    private static func permissions(of tables: [PermissionFacts]) -> [Operation.Permission] {
        let rows = tables.flatMap(\.rows)
        return PermissionKind.allCases.compactMap { kind in
            let own = rows.filter { $0.kind == kind }
            guard !own.isEmpty else { return nil }
            var seen: Set<[String]> = []
            let scopes = own.flatMap(\.scopes).filter { seen.insert($0).inserted }
            var permission = Operation.Permission(kind: kind, scopes: scopes)
            // Of several tables together nothing is known to be least.
            if own.count == 1, scopes.count == own[0].scopes.count { permission.least = own[0].least }
            return permission
        }
    }

    // Tables bound to this request, else those about a segment of its path, else all that are bound to none.
    private func tables(for request: RequestLine, _ path: PathTemplate) -> [PermissionFacts] {
        if let own = bound[Self.erased(request.method, request.path)] { return own.map { tables[$0] } }
        // The segment nearest the end of the path tells most; one that every table is about tells nothing.
        for segment in path.segments.reversed() where !segment.name.isEmpty {
            if let about = concerned[segment.name.lowercased()], about.count < free.count {
                return about.map { tables[$0] }
            }
        }
        return free.isEmpty ? tables : free.map { tables[$0] }
    }

    // The segments that the words of a scope concern: `message` and "the messages" concern `messages`.
    private static func segments(of scope: String) -> Set<String> {
        if scope.isEmpty { return [] }
        let words = scope.lowercased().split { !$0.isLetter }.map(String.init)
        // "The signed-in user" is `me`, not one of the `users`.
        let isOwn = words.contains("signed")
        var segments: Set<String> = isOwn ? ["me"] : []
        for word in words {
            if word == "self" { segments.insert("me") }
            if word == "others" { segments.insert("users") }
            if isOwn, word == "user" { continue }
            segments.formUnion([word, word + "s"])
        }
        return segments
    }

    private static func erased(_ url: String) -> String {
        let parts = url.split(separator: " ", maxSplits: 1).map(String.init)
        return parts.count == 2 ? erased(parts[0], parts[1]) : erased("", url)
    }

    // Placeholders differ in their names from table to table.
    private static func erased(_ method: String, _ path: String) -> String {
        let segments = PathTemplate(path.split(separator: "?").first.map(String.init) ?? path).segments
        return method.uppercased() + "/"
            + segments.map { $0.isPlaceholder ? "{}" : $0.name.lowercased() }.joined(separator: "/")
    }
}
