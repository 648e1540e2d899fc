import GraphDocs
import GraphGenBase

/// Requests that pages show outside their request sections.
///
/// Such a line counts when it asks for the same as a request of its page with the same method, at another address
/// (`Address.asksForSame`), or for the bytes of what that gets (`…/content`). It must be a template: no segment may be a value for a placeholder of one of the page's
/// requests, names are of letters alone, and a key more or less than in one of them (`/lamps/{id}/add` beside `/lamps/add`) is
/// a misprint. In an example, and where it has no placeholder at all, each step of it must be
/// one that documented requests take, since what is written there may be anybody's data. Options (`$top`) are an example's
/// choice; a line with any other query is none of these.
struct FurtherRequests {
    // Method and address of every documented request.
    private var documented: Set<String> = []
    private var pairs: Set<String> = []
    private let shown: ShownRequests

    init(_ pages: [PageFacts]) {
        shown = ShownRequests(pages)
        for request in pages.compactMap(\.operation).lazy.flatMap(\.requests) {
            guard let path = PathRepair.repair(request.path).path else { continue }
            let address = Address(PathTemplate(path))
            documented.insert(Self.key(request.method, address))
            pairs.formUnion(address.pairs)
        }
    }

    /// The lines of a page that are requests.
    mutating func accepted(of facts: OperationFacts, _ diagnostics: inout [Diagnostic]) -> [RequestLine] {
        guard !facts.furtherRequests.isEmpty else { return [] }
        var paths = facts.requests.map {
            ShownRequests.Documented(
                method: $0.method, path: PathTemplate(PathRepair.repair($0.path).path ?? $0.path), query: $0.query)
        }
        let own = paths.map { (method: $0.method, address: Address($0.path)) }
        var result: [RequestLine] = []
        for var line in facts.furtherRequests.prefix(Limits.furtherRequests) {
            guard let path = PathRepair.repair(line.path).path else { continue }
            // As written: what the repair takes for a sample is one, and no template here.
            let isTemplate = Self.isTemplate(PathTemplate(line.path))
            line.path = path
            let address = Address(PathTemplate(path))
            let key = Self.key(line.method, address)
            if documented.contains(key) || own.contains(where: { address.isInstance(of: $0.address) }) {
                continue
            }
            let isRequest =
                own.contains {
                    $0.method == line.method
                        && (address.asksForSame(as: $0.address) || address.isContent(of: $0.address))
                }
                && !own.contains { address.differsInOneKey(from: $0.address) }
                && isTemplate && Self.hasOnlyOptions(line.query)
            if isRequest, line.origin == .elsewhere && address.hasPlaceholder || isKnown(address) {
                line.query = nil
                for path in [path] + Self.contents(like: path, own: paths) {
                    let template = PathTemplate(path)
                    guard documented.insert(Self.key(line.method, Address(template))).inserted else { continue }
                    line.path = path
                    result.append(line)
                    paths.append(.init(method: line.method, path: template, query: nil))
                    diagnostics.append(
                        Self.code(line).at(line.source, "\(line.method) \(line.path) is read as a request"))
                }
            } else if line.origin == .example || !address.hasPlaceholder,
                let found = shown.request(
                    shown: PathTemplate(path), query: line.query, by: line.method, documented: paths)
            {
                line.query = found.query
                let path = found.path
                for path in [path] + shown.siblings(of: path, paths.map(\.path)) {
                    let key = Self.key(line.method, Address(PathTemplate(path)))
                    guard documented.insert(key).inserted else { continue }
                    line.path = path
                    result.append(line)
                    diagnostics.append(
                        Self.code(line).at(line.source, "\(line.method) \(line.path) is read as a request"))
                }
            } else if isTemplate, address.hasPlaceholder {
                diagnostics.append(
                    DiagnosticCode.requestUndocumented.at(
                        line.source, "\(line.method) \(line.path) is shown here and documented nowhere"))
            }
        }
        return result
    }

    /// Where the bytes are at the page's other addresses of the same thing, when a path is that of bytes.
    private static func contents(like path: String, own: [ShownRequests.Documented]) -> [String] {
        let template = PathTemplate(path)
        let things = own.filter { $0.method == "GET" && $0.query == nil }
        guard let word = template.last?.text,
            let thing = things.first(where: { Address(template).isContent(of: Address($0.path)) })
        else { return [] }
        return things.filter { Address($0.path).asksForSame(as: Address(thing.path)) }.map {
            "/" + ($0.path.segments.map(\.text) + [word]).joined(separator: "/")
        }
    }

    private static func code(_ line: RequestLine) -> DiagnosticCode {
        line.origin == .example ? .requestFromExample : .requestElsewhere
    }

    private static func key(_ method: String, _ address: Address) -> String {
        method + " " + address.steps.joined(separator: "/")
    }

    private func isKnown(_ address: Address) -> Bool { address.pairs.allSatisfy(pairs.contains) }

    /// Whether names are names and arguments are left to the caller.
    private static func isTemplate(_ path: PathTemplate) -> Bool {
        path.segments.allSatisfy { segment in
            let name = segment.placeholders.isEmpty ? segment.name : ""
            return name.utf8.allSatisfy { $0.isLetter || $0 == Byte.period || $0 == Byte.dollar || $0 == Byte.colon }
                && (segment.arguments ?? []).allSatisfy { $0.value.contains("{") || $0.value.contains("<") }
        }
    }

    private static func hasOnlyOptions(_ query: String?) -> Bool {
        (query ?? "").split(separator: "&").allSatisfy { $0.hasPrefix("$") }
    }
}
