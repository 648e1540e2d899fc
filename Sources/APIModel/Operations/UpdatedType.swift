import GraphDocs
import GraphGenBase

/// The type that an update takes values of, where its page says only "supply the values for the relevant fields".
enum UpdatedType {
    // Whether the page is about an update and its table lists properties.
    private static func isUpdate(_ facts: OperationFacts) -> Bool {
        !facts.body.isParameters && !facts.body.properties.isEmpty && facts.requests.allSatisfy { $0.method == "PATCH" }
    }

    /// The type that comes back, or the one the page is named after: only one that has every property in the table. A
    /// note tells that it was inferred.
    static func find(
        _ facts: OperationFacts, _ answer: Operation.Response?, _ page: String, in assembly: Assembly
    ) -> String? {
        guard isUpdate(facts) else { return nil }
        var candidates: [String] = []
        if let answer, let type = answer.type?.name, !answer.isCollection { candidates.append(type) }
        if let named = assembly.typeNamed(by: page) { candidates.append(named) }
        let rows = facts.body.properties
        let found = candidates.first { type in
            let own = Set(assembly.chain(type).compactMap { assembly.types[$0] }.flatMap(\.properties).map(\.name))
            return !own.isEmpty && rows.allSatisfy { own.contains($0.name) || $0.name.contains("@") }
        }
        if let found, let first = rows.first {
            assembly.diagnostics.append(
                DiagnosticCode.bodyType.at(
                    first.source, "The body is taken for a \(found), which has all of its properties",
                    rule: "body.updated-type"))
        }
        return found
    }
}

extension Assembly {
    /// The type that a page named `area-type-update.md` is about.
    fileprivate func typeNamed(by page: String) -> String? {
        let slash = page.utf8.lastIndex(of: 0x2f).map { page.utf8.index(after: $0) } ?? page.startIndex
        var parts = page[slash...].lowercased().split(separator: "-").map(String.init)
        guard parts.count > 1, parts.last == "update.md" else { return nil }
        parts.removeLast()
        return names["microsoft.graph." + parts.joined(separator: ".")]
    }
}
