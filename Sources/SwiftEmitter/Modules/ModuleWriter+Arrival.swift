import APIModel
import GraphGenBase

extension ModuleWriter {
    /// What of the model arrives.
    func arrival() -> Arrival {
        let requests = requests
        let methods = MethodArrival(model.operations, requests, tree: tree, hierarchy: hierarchy)
        let members = MemberArrival(model, models: models, names: names, hierarchy: hierarchy) {
            enumeration(of: $0, $1)
        }
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
                if !isSent(row, by: operation, methods, members, derived) {
                    unsent.append(.init(place: row.source, text: row.name))
                }
            }
        }
        let schema = SchemaArrival(
            model, ids: ids, text: SchemaRecords(model: model, hierarchy: hierarchy, operationIDs: ids).text)
        return Arrival(
            operations: model.operations.count, unreachable: told(.operationUnreachable),
            otherPermissions: told(.operationDuplicate), bodyRows: rows, unsent: unsent,
            kinds: methods.kinds + members.kinds + schema.kinds,
            examples: examples(requests, sample: 0).entries)
    }

    /// Whether a caller can send a member: by an argument, or by a property of the type that is sent or of one derived from
    /// it.
    private func isSent(
        _ row: Property, by operation: APIModel.Operation, _ methods: MethodArrival, _ members: MemberArrival,
        _ derived: [String: [ModelType]]
    ) -> Bool {
        guard let type = operation.requestBody?.type else { return methods.sends(row, operation) }
        guard let name = type.name, hierarchy[name] != nil else { return true }
        let isUpdate = operation.method == "PATCH"
        // The address of what is changed has its key.
        if isUpdate && row.isKey { return true }
        let family = hierarchy.chain(from: name) + (derived[name] ?? [])
        return family.contains { owner in
            // What a base declares, types derived from it take.
            members.takes(row.name, of: owner, isUpdate: isUpdate)
                || isUpdate && hierarchy.ownProperties(of: owner).contains { $0.name == row.name && $0.isKey }
        }
    }
}
