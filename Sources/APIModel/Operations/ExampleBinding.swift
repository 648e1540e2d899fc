import GraphDocs
import GraphGenBase

/// Which example shows which request.
enum ExampleBinding {
    /// Attaches every example to an operation of its page.
    static func bind(_ examples: [ExampleFacts], to operations: inout [Operation]) -> [Diagnostic] {
        guard !operations.isEmpty else { return [] }
        let paths = operations.count > 1 ? operations.map { PathTemplate($0.path) } : []
        var diagnostics: [Diagnostic] = []
        for facts in examples {
            let index = operations.count > 1 ? bestIndex(facts, operations, paths) : 0
            if index == nil, operations.count > 1, facts.request?.method != nil {
                diagnostics.append(
                    DiagnosticCode.exampleUnbound.at(
                        facts.source, "The example shows none of the page's requests; it is kept with the first"))
            }
            operations[index ?? 0].examples.append(example(facts))
        }
        return diagnostics
    }

    private static func bestIndex(_ facts: ExampleFacts, _ operations: [Operation], _ paths: [PathTemplate]) -> Int? {
        guard let method = facts.request?.method, let url = facts.request?.url else { return nil }
        let shown = PathTemplate(Self.path(of: url))
        let option = firstOption(url.split(separator: "?", maxSplits: 1).dropFirst().first)
        var best: (index: Int, score: Int)?
        for (index, operation) in operations.enumerated() where operation.method == method {
            // Of two lines for one path the one with the example's query.
            let isSameQuery = operation.query.map { firstOption($0[...]) == option } ?? (option == nil)
            let score = score(shown, paths[index]) + (isSameQuery ? 1 : 0)
            if score > best?.score ?? 0 { best = (index, score) }
        }
        return best?.index
    }

    // `$expand` of `$expand=members&$top=5`
    private static func firstOption(_ query: Substring?) -> String? {
        query?.split(separator: "=", maxSplits: 1).first?.lowercased()
    }

    // Equal segments count most, a placeholder that takes a value less; a wrong length or name little.
    private static func score(_ shown: PathTemplate, _ path: PathTemplate) -> Int {
        var score = 1
        for (left, right) in zip(shown.segments, path.segments) {
            if left.name.lowercased() == right.name.lowercased(), !left.name.isEmpty {
                score += 3
            } else if right.isPlaceholder {
                score += 2
            } else {
                return score
            }
        }
        return shown.segments.count == path.segments.count ? score + 100 : score
    }

    /// The path of a URL: no scheme, host, version or query.
    static func path(of url: String) -> String {
        let slash = Byte.slash
        var parts = url.utf8.prefix { $0 != Byte.question }.split(separator: slash)
        if let scheme = parts.first, scheme.last == Byte.colon, url.contains("://") {
            parts.removeFirst(min(2, parts.count))
        }
        if let version = parts.first, ["v1.0", "beta", "v1"].contains(Substring(version).lowercased()) {
            parts.removeFirst()
        }
        return "/" + parts.map { Substring($0) }.joined(separator: "/")
    }

    private static func example(_ facts: ExampleFacts) -> Operation.Example {
        Operation.Example(
            name: facts.name,
            request: facts.request.map {
                .init(method: $0.method ?? "", url: $0.url ?? "", headers: $0.headers, body: body($0.body))
            },
            response: facts.response.map { .init(status: $0.status, headers: $0.headers, body: body($0.body)) },
            source: facts.source)
    }

    private static func body(_ body: ExampleFacts.Body?) -> Operation.Example.Body? {
        switch body {
        case .json(let value): .json(value)
        case .text(let text): .text(text)
        case nil: nil
        }
    }
}
