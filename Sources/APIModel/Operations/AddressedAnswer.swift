import GraphGenBase

/// What a `GET` answers where its page names no type, though pages say what is at its address.
enum AddressedAnswer {
    /// A name behind the address of one object is a property of it: `GET /me/mailboxSettings` answers what a user's
    /// `mailboxSettings` is. Shorter addresses come first, so that what is found there helps with what is below.
    static func settle<Settled>(
        _ operations: inout [Operation], _ types: TypeTable<Settled>, _ diagnostics: inout [Diagnostic]
    ) {
        let open = operations.indices.filter { index in
            let operation = operations[index]
            return operation.method == "GET" && operation.kind == .get && operation.query == nil
                && operation.response?.type == nil && operation.response?.contentType == nil
                && operation.response?.status.contains(200) == true
        }
        guard !open.isEmpty else { return }
        var known: [String: String] = [:]
        for operation in operations where operation.method == "GET" && operation.response?.isCollection == false {
            guard let type = operation.response?.type?.name, operation.query == nil else { continue }
            let path = PathTemplate(operation.path).erased
            // Of several the one that is said first; pages of subtypes document the address of their base.
            guard let other = known[path] else {
                known[path] = type
                continue
            }
            if types.chain(other).contains(type) { known[path] = type }
        }
        let paths = open.map { (index: $0, path: PathTemplate(operations[$0].path)) }
        for (index, path) in paths.sorted(by: { $0.path.segments.count < $1.path.segments.count }) {
            guard let last = path.last, last.placeholders.isEmpty, last.arguments == nil,
                let owner = known[path.segments.dropLast().map(\.erased).joined(separator: "/")],
                let property = types.chain(owner).lazy.compactMap({ types[$0] }).flatMap(\.properties)
                    .first(where: { $0.name.lowercased() == last.name.lowercased() })
            else { continue }
            operations[index].response?.type = property.type
            operations[index].response?.isCollection = property.isCollection
            if let name = property.type.name, !property.isCollection { known[path.erased] = name }
            diagnostics.append(
                DiagnosticCode.responseType.at(
                    operations[index].source,
                    "The answer is taken for the property \(property.name) of \(owner)", rule: "response.property"))
        }
    }
}
