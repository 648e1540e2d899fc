import GraphDocs

/// Which permission table belongs to which request.
enum PermissionBinding {
    /// The permissions of one request, in the order of the kinds.
    static func permissions(
        of request: RequestLine, _ path: PathTemplate, _ tables: [PermissionFacts]
    ) -> [Operation.Permission] {
        let rows = self.tables(for: request, path, tables).flatMap(\.rows)
        return PermissionFacts.Kind.allCases.compactMap { kind in
            let own = rows.filter { $0.kind == kind }
            guard !own.isEmpty else { return nil }
            var scopes: [[String]] = []
            for row in own {
                for scope in row.scopes where !scopes.contains(scope) { scopes.append(scope) }
            }
            return Operation.Permission(kind: kind.rawValue, scopes: scopes)
        }
    }

    // Tables bound to this request, else those about a segment of its path, else all that are bound to none.
    private static func tables(
        for request: RequestLine, _ path: PathTemplate, _ tables: [PermissionFacts]
    ) -> [PermissionFacts] {
        if tables.count < 2 { return tables }
        let key = erased(request.method, request.path)
        let bound = tables.filter { table in table.requestURLs.contains { erased($0) == key } }
        if !bound.isEmpty { return bound }
        let free = tables.filter { $0.requestURLs.isEmpty }
        let words = free.map { Self.words($0.scope) }
        guard words.contains(where: { !$0.isEmpty }) else { return free.isEmpty ? tables : free }
        let segments = path.segments.map { $0.name.lowercased() }.filter { !$0.isEmpty }
        // The segment nearest the end of the path tells most; one that every table is about tells nothing.
        for segment in segments.reversed() {
            let about = free.indices.filter { concerns(words[$0], segment) }
            if !about.isEmpty, about.count < free.count { return about.map { free[$0] } }
        }
        return free.isEmpty ? tables : free
    }

    // The words of a scope, lower-case.
    private static func words(_ scope: String) -> [Substring] {
        if scope.isEmpty { return [] }
        return scope.lowercased().split { !$0.isLetter }
    }

    // `message` and "the messages" concern the segment `messages`.
    private static func concerns(_ words: [Substring], _ segment: String) -> Bool {
        // "The signed-in user" is `me`, not one of the `users`.
        let isOwn = words.contains("signed")
        return words.contains { word in
            segment == "me" && (word == "self" || isOwn) || segment == "users" && word == "others"
                || !(isOwn && word == "user") && (word == segment || word + "s" == segment)
        }
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
