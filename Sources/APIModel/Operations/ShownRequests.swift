import GraphDocs
import GraphGenBase

/// Requests that examples make with values in them, where they are no instance of what their page documents:
/// `GET /me/ownedDevices` on a page of `/users/{id}/ownedDevices`, `GET /groups/9a/members/$count` on one of
/// `/groups/{id}/members`.
///
/// Such a request counts when it differs from a documented one in a way that the pages or OData explain:
///
/// - another address of one thing in front: a page gets the thing at both, as `/me` and `/users/{id}`;
/// - behind a collection, the number of its elements (`$count`), a type that is asked for (`microsoft.graph.user`), or both
///   (OData URL conventions, 4.8 and 4.11).
struct ShownRequests {
    /// The pages that get a thing, by its address.
    private var things: [[String]: Set<Int>] = [:]

    init(_ pages: [PageFacts]) {
        for (index, page) in pages.enumerated() {
            for request in page.operation?.requests ?? [] where request.method == "GET" {
                guard let path = PathRepair.repair(request.path).path else { continue }
                let steps = Address(PathTemplate(path)).steps
                // Bytes and numbers are not the thing.
                if let last = steps.last, last.hasPrefix("$") || last == "content" { continue }
                things[steps, default: []].insert(index)
                // What paths begin at is such a thing as they lead to: `root` of `root:/{path}`.
                if let base = Self.base(of: steps) { things[base, default: []].insert(index) }
            }
        }
    }

    /// A request that a page documents.
    struct Documented {
        var method: String
        var path: PathTemplate
        var query: String?
    }

    /// The documented path and query with what the example has in the place of the path; nil where nothing explains the
    /// difference. Parameters of the query must be documented, options (`$top`) are the example's choice.
    func request(
        shown: PathTemplate, query: String?, by method: String, documented: [Documented]
    ) -> (path: String, query: String?)? {
        for other in documented where other.method == method {
            let parameters = Self.parameters(of: other.query)
            guard Self.parameters(of: query).isSubset(of: parameters) else { continue }
            if let path = counted(shown, other.path, method) ?? relocated(shown, other.path) {
                return (path, parameters.isEmpty ? nil : other.query)
            }
        }
        return nil
    }

    /// The names of what a query has besides options.
    private static func parameters(of query: String?) -> Set<String> {
        Set(
            (query ?? "").split(separator: "&").map { $0.prefix { $0 != "=" }.lowercased() }.filter {
                !$0.hasPrefix("$")
            })
    }

    /// The same of every documented path that begins at a thing of that name: `/drives/{id}/root` where the example has
    /// `/me/drive/root` and the page both of them by path.
    func siblings(of path: String, _ documented: [PathTemplate]) -> [String] {
        let steps = Address(PathTemplate(path)).steps
        let bases = documented.filter { Self.base(of: Address($0).steps)?.last == steps.last }
        guard bases.contains(where: { Self.base(of: Address($0).steps) == steps }) else { return [] }
        return bases.compactMap { base in
            guard Self.base(of: Address(base).steps) != steps, let last = base.segments.dropLast().last else {
                return nil
            }
            return "/" + (base.segments.dropLast(2).map(\.text) + [String(last.text.dropLast())]).joined(separator: "/")
        }
    }

    /// `me/drive/root` of `me/drive/root:/{path}`.
    private static func base(of steps: [String]) -> [String]? {
        guard steps.last == Address.placeholder, let word = steps.dropLast().last, word.hasSuffix(":") else {
            return nil
        }
        return steps.dropLast(2) + [String(word.dropLast())]
    }

    // MARK: Behind a collection

    private func counted(_ shown: PathTemplate, _ documented: PathTemplate, _ method: String) -> String? {
        let extra = shown.segments.count - documented.segments.count
        guard method == "GET", (1...2).contains(extra), let last = documented.last,
            OperationKinds.isPlural(last.name) || last.name.lowercased().hasSuffix("of"),
            zip(shown.segments, documented.segments).allSatisfy({ Self.fits($0, $1) })
        else { return nil }
        let behind = shown.segments.suffix(extra)
        let isExplained = behind.enumerated().allSatisfy { place, segment in
            segment.isQualified && segment.arguments == nil && place == 0
                || segment.text.lowercased() == "$count" && place == extra - 1
        }
        guard isExplained else { return nil }
        return "/" + (documented.segments.map(\.text) + behind.map(\.text)).joined(separator: "/")
    }

    // MARK: At another address

    private func relocated(_ shown: PathTemplate, _ documented: PathTemplate) -> String? {
        let steps = Address(shown).steps
        let other = Address(documented).steps
        // The longest common end is what both ask of the thing.
        for count in stride(from: min(steps.count, other.count), through: 0, by: -1) {
            let (head, otherHead) = (Array(steps.dropLast(count)), Array(other.dropLast(count)))
            guard !head.isEmpty, !otherHead.isEmpty, head != otherHead,
                zip(steps.suffix(count), other.suffix(count)).allSatisfy({ $0 == $1 || $1 == Address.placeholder }),
                isOneThing(head, otherHead)
            else { continue }
            let words = shown.segments.prefix(head.count).map(\.text)
            return "/" + (words + documented.segments.suffix(count).map(\.text)).joined(separator: "/")
        }
        return nil
    }

    /// Whether one page gets a thing at both addresses. The one of the example must be all words, so that none of it is a
    /// value.
    private func isOneThing(_ head: [String], _ other: [String]) -> Bool {
        guard let pages = things[head], let others = things[other] else { return false }
        return !head.contains(Address.placeholder) && !pages.isDisjoint(with: others)
    }

    private static func fits(_ shown: PathTemplate.Segment, _ documented: PathTemplate.Segment) -> Bool {
        documented.isPlaceholder || shown.text.lowercased() == documented.text.lowercased()
    }
}
