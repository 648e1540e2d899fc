import GraphDocs
import GraphGenBase

/// Operations: one for each (method, path) of a page.
extension Assembly {
    /// Reads every API page.
    func buildOperations() {
        var naming = OperationNaming()
        var seen: [String: Operation] = [:]
        // Partial pages come last, so that the plain ids are those of the full ones.
        let plain = pages.indices.filter { pages[$0].operation != nil && !Self.isPartial(pages[$0].page) }
        let partial = pages.indices.filter { pages[$0].operation != nil && Self.isPartial(pages[$0].page) }
        for index in plain + partial {
            let page = pages[index]
            // A page without requests has its diagnostic from the reading.
            guard let facts = page.operation, !facts.requests.isEmpty else { continue }
            build(page, facts, &naming, &seen)
        }
    }

    private func build(
        _ page: PageFacts, _ facts: OperationFacts, _ naming: inout OperationNaming, _ seen: inout [String: Operation]
    ) {
        let requests = repaired(facts.requests)
        guard let firstRequest = requests.first else { return }
        var body = self.body(facts, page)
        let response = self.response(facts, page)
        if body?.type == nil, body != nil, let type = UpdatedType.find(facts, response, page.page, in: self) {
            body?.type = .named(type)
        }
        let permissions = PermissionBinding(facts.permissions)
        let parameters = ParameterRows(page: page, facts: facts, assembly: self)
        let paths = requests.map { PathTemplate($0.path) }
        let siblings = Set(paths.map(\.erased))
        let first = OperationKinds.kind(of: firstRequest, paths[0], facts, title: page.title, siblings: siblings)
        let id = naming.id(
            page, kind: first, path: paths[0], types: [body?.type?.description, response?.type?.description]
        ) {
            self.knownType($0)
        }
        var built: [Operation] = []
        var own: Set<String> = []
        for (request, path) in zip(requests, paths) {
            let key = "\(request.method) \(request.path)"
            guard own.insert(key).inserted else { continue }
            let source = request.source
            let kind = OperationKinds.kind(of: request, path, facts, title: page.title, siblings: siblings)
            var operation = Operation(id: id, kind: kind, method: request.method, path: request.path, source: source)
            operation.title = page.title
            operation.summary = page.summary
            operation.parameters = parameters.parameters(of: request, path, kind)
            operation.requestBody = request.method == "GET" ? nil : mediaBody(kind, request.method, facts) ?? body
            operation.response = response
            operation.permissions = permissions.permissions(of: request, path)
            operation.deprecation = facts.deprecation
            operation.isDeprecated = facts.deprecation != nil
            operation.serviceArea = page.serviceArea
            built.append(operation)
        }
        noteDuplicates(built, &seen)
        diagnostics += ExampleBinding.bind(facts.examples, to: &built)
        settleShapes(of: &built)
        noteBody(of: built, facts, body)
        operations += built
    }

    private func repaired(_ requests: [RequestLine]) -> [RequestLine] {
        requests.compactMap { request in
            let repair = PathRepair.repair(request.path)
            for what in Set(repair.repairs).sorted() {
                diagnostics.append(DiagnosticCode.operationPath.at(request.source, "The path \(request.path) \(what)"))
            }
            guard let path = repair.path else { return nil }
            var request = request
            request.path = path
            return request
        }
    }

    // Subtypes share requests and differ in their bodies; only two pages about the same thing are worth a word.
    private func noteDuplicates(_ built: [Operation], _ seen: inout [String: Operation]) {
        var shared: [String: (operation: Operation, other: Operation, count: Int)] = [:]
        for operation in built {
            let types = [operation.requestBody?.type, operation.response?.type].map { $0?.description ?? "" }
            let key = (operation.method + " " + operation.path + " " + types[0] + " " + types[1]).lowercased()
            guard let other = seen[key] else {
                seen[key] = operation
                continue
            }
            if operation.method == "DELETE", areRelated(operation.id, other.id) { continue }
            shared[other.source.page, default: (operation, other, 0)].count += 1
        }
        for (_, found) in shared.sorted(by: { $0.key < $1.key }) {
            let (operation, other) = (found.operation, found.other)
            let more = found.count > 1 ? " (and \(found.count - 1) more)" : ""
            diagnostics.append(
                DiagnosticCode.operationDuplicate.at(
                    operation.source,
                    "\(operation.method) \(operation.path)\(more) is also documented on "
                        + "\(other.source.page):\(other.source.line)"))
        }
    }

    // Whether two operations are those of different types with a common base: what is deleted, no body tells.
    private func areRelated(_ id: String, _ other: String) -> Bool {
        let names = [id, other].map { id in knownType(String(id.prefix { $0 != "." })) }
        guard let own = names[0], let its = names[1], own != its else { return false }
        return chain(own).last == chain(its).last
    }

    private func knownType(_ name: String) -> String? {
        names["microsoft.graph.\(name)"] ?? placeholders.entries["microsoft.graph.\(name)".lowercased()]?.name
    }

    private func mediaBody(_ kind: Operation.Kind, _ method: String, _ facts: OperationFacts) -> Operation.RequestBody?
    {
        guard kind == .media, method != "GET", method != "DELETE", !facts.body.isNone, facts.body.properties.isEmpty
        else {
            return nil
        }
        return Operation.RequestBody(type: .primitive(.stream))
    }

    private func body(_ facts: OperationFacts, _ page: PageFacts) -> Operation.RequestBody? {
        let body = facts.body
        guard !body.isNone, body.type != nil || !body.properties.isEmpty else { return nil }
        let scope = scope(page)
        var result = Operation.RequestBody()
        if let type = body.type, !body.isParameters || body.properties.isEmpty {
            result.type = resolve(type, in: scope, at: body.source ?? facts.source)
            result.isCollection = type.isCollection
        }
        var relations: [(Int, BuiltProperty)] = []
        for row in body.properties {
            let built = build(row, in: scope, isOwn: false)
            var property = built.property
            property.declaredIn = built.inheritedFrom
            if !built.relations.isEmpty { relations.append((result.properties.count, built)) }
            result.properties.append(property)
        }
        let resolver = RelationResolver(siblings: relations.isEmpty ? [] : result.properties.map(\.name))
        for (index, built) in relations {
            for reading in built.relations {
                guard case .relation(let comparison) = reading.effect, let words = reading.name,
                    let other = resolver.resolve(words, from: built.property.name)
                else { continue }
                result.properties[index].add(reading, comparison, other, line: built.source.line)
            }
        }
        return result
    }

    private func response(_ facts: OperationFacts, _ page: PageFacts) -> Operation.Response? {
        let response = facts.response
        guard response.source != nil || !response.statuses.isEmpty || response.type != nil else { return nil }
        var result = Operation.Response()
        result.status = response.statuses
        result.contentType = response.contentType
        if let type = response.type {
            result.type = resolve(type, in: scope(page), at: response.source ?? facts.source)
            result.isCollection = type.isCollection
        }
        return result
    }

    // A type that only bodies describe gets its properties from them; any other may get rules.
    private func noteBody(of operations: [Operation], _ facts: OperationFacts, _ body: Operation.RequestBody?) {
        let kinds = Set(operations.map(\.kind))
        guard let body, let type = body.type?.name, !body.properties.isEmpty,
            !kinds.isDisjoint(with: [.create, .update, .replace])
        else { return }
        if placeholders.contains(type) {
            describe(type, by: body.properties)
        } else {
            var properties = body.properties
            if facts.body.type == nil {
                // The page does not name the type; how it spells values need not be how the type does.
                for index in properties.indices { properties[index].enumValues = [] }
            }
            bodies.append(
                BodyRules(
                    type: type, isCreate: kinds.contains(.create), properties: properties, page: facts.source.page))
        }
    }

    private func describe(_ type: String, by properties: [Property]) {
        var lineage: [String] = []
        for property in properties {
            placeholders.add(property: property, to: type)
            guard let base = property.declaredIn, base != type else { continue }
            if !lineage.contains(base) { lineage.append(base) }
            var own = property
            own.declaredIn = nil
            if placeholders.contains(base) { placeholders.add(property: own, to: base) }
        }
        // Rows go from the root of the inheritance to the type itself.
        for (derived, base) in zip(lineage.dropFirst() + [type], lineage) where placeholders.contains(derived) {
            placeholders.set(base: base, of: derived)
        }
        for base in lineage { placeholders.markBase(base) }
    }
}
