import APIModel
import GraphGenBase

extension ModuleWriter {
    /// What of the model arrives.
    func arrival() -> Arrival {
        let requests = requests
        func told(_ code: DiagnosticCode) -> [Arrival.Loss] {
            requests.diagnostics.filter { $0.code == code }.map { diagnostic in
                .init(place: Place(page: diagnostic.page, line: diagnostic.line), text: diagnostic.message)
            }
        }
        var rows = 0
        var unsent: [Arrival.Loss] = []
        var seen: Set<Place> = []
        var derived: [String: [ModelType]] = [:]
        for type in model.types {
            for base in hierarchy.chain(from: type.qualifiedName).dropFirst() {
                derived[base.qualifiedName, default: []].append(type)
            }
        }
        for operation in model.operations where operation.derivedFrom == nil {
            for row in operation.requestBody?.properties ?? [] {
                guard !row.isReadOnly, !row.name.contains("@"), seen.insert(row.source).inserted else { continue }
                rows += 1
                if !isSent(row, by: operation, derived) { unsent.append(.init(place: row.source, text: row.name)) }
            }
        }
        return Arrival(
            operations: model.operations.count, unreachable: told(.operationUnreachable),
            otherPermissions: told(.operationDuplicate), bodyRows: rows, unsent: unsent,
            examples: examples(requests, sample: 0).entries)
    }

    /// Whether a caller can send a member: by an argument, or by a property of the type that is sent or of one derived from
    /// it.
    private func isSent(
        _ row: Property, by operation: APIModel.Operation, _ derived: [String: [ModelType]]
    ) -> Bool {
        guard let name = operation.requestBody?.type?.name, hierarchy[name] != nil else { return true }
        let isUpdate = operation.method == "PATCH"
        // The address of what is changed has its key.
        if isUpdate && row.isKey { return true }
        let family = hierarchy.chain(from: name) + (derived[name] ?? [])
        return family.contains { owner in
            hierarchy.accessibleProperties(of: owner).contains { property in
                property.name == row.name && (!isUpdate || updated.mayUpdate(property, of: owner) || property.isKey)
            }
        }
    }
}
