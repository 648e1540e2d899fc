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
        _ facts: OperationFacts, _ answer: Operation.Response?, _ page: String, _ names: TypeNames,
        _ types: TypeTable<Stage.Described>, _ diagnostics: inout [Diagnostic]
    ) -> String? {
        guard isUpdate(facts) else { return nil }
        var candidates: [String] = []
        if let answer, let type = answer.type?.name, !answer.isCollection { candidates.append(type) }
        if let named = names.type(namedBy: page) { candidates.append(named) }
        let rows = facts.body.properties
        let found = candidates.first { type in
            let own = types.members(of: type)
            return !own.isEmpty && rows.allSatisfy { own.contains($0.name) || $0.name.contains("@") }
        }
        if let found, let first = rows.first {
            diagnostics.append(
                DiagnosticCode.bodyType.at(
                    first.source, "The body is taken for a \(found), which has all of its properties",
                    rule: "body.updated-type"))
        }
        return found
    }
}

extension TypeNames {
    /// The type that a page named `area-type-update.md` is about.
    fileprivate func type(namedBy page: String) -> String? {
        let slash = page.utf8.lastIndex(of: Byte.slash).map { page.utf8.index(after: $0) } ?? page.startIndex
        var parts = page[slash...].lowercased().split(separator: "-").map(String.init)
        guard parts.count > 1, parts.last == "update.md" else { return nil }
        parts.removeLast()
        return self["microsoft.graph." + parts.joined(separator: ".")]
    }
}
