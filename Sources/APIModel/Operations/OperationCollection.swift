import GraphDocs
import GraphGenBase

/// Operations: one for each (method, path) of a page.
struct OperationCollection {
    let names: TypeNames
    let types: TypeTable<Stage.Described>
    var rows: RowReader
    var found = Findings()
    var diagnostics: [Diagnostic] = []

    /// What the API pages say.
    struct Findings {
        var operations: [Operation] = []
        /// Bodies whose rules may concern the type's own properties.
        var bodies: [BodyRules] = []
    }

    /// Reads every API page. Nothing else reads rows afterwards; what they mention is all there is.
    static func run(
        _ pages: [PageFacts], _ types: TypeTable<Stage.Described>, _ catalogue: Catalogue, _ rows: consuming RowReader,
        _ diagnostics: inout [Diagnostic]
    ) -> (Findings, Mentions) {
        var pass = Self(names: catalogue.names, types: types, rows: rows)
        pass.collect(pages)
        diagnostics += pass.diagnostics
        return (pass.found, pass.rows.mentions)
    }

    private mutating func collect(_ pages: [PageFacts]) {
        var naming = OperationNaming()
        var seen: [String: Operation] = [:]
        var further = FurtherRequests(pages)
        // Partial pages come last, so that the plain ids are those of the full ones.
        let plain = pages.indices.filter { pages[$0].operation != nil && !pages[$0].isPartial }
        let partial = pages.indices.filter { pages[$0].operation != nil && pages[$0].isPartial }
        for index in plain + partial {
            let page = pages[index]
            // A page without requests has its diagnostic from the reading.
            guard var facts = page.operation, !facts.requests.isEmpty else { continue }
            facts.requests += further.accepted(of: facts, &diagnostics)
            build(page, facts, &naming, &seen)
        }
        AddressedType.settle(&found.operations, types, &diagnostics)
        AddressedAnswer.settle(&found.operations, types, &diagnostics)
        AddressedType.settleParts(&found.operations, types, &diagnostics)
        found.operations += AddressDerivation.run(found.operations)
    }

    private mutating func build(
        _ page: PageFacts, _ facts: OperationFacts, _ naming: inout OperationNaming, _ seen: inout [String: Operation]
    ) {
        let requests = repaired(facts.requests)
        guard let firstRequest = requests.first else { return }
        var facts = facts
        // What a page mentions first is where a type is known from: the body, but for one that only its example shows.
        hearExamples(&facts, page)
        let shown = ShownBody.rows(facts)
        var body = shown == nil ? self.body(facts, page) : nil
        let response = self.response(facts, page)
        if let shown {
            take(shown.rows, at: shown.source, response, page, &facts)
            body = self.body(facts, page)
        }
        let metadata = self.metadata(facts, page, beside: response)
        if body?.type == nil, body != nil,
            let type = UpdatedType.find(facts, response, page.page, names, types, &diagnostics)
        {
            body?.type = .named(type)
        }
        let permissions = PermissionBinding(facts.permissions)
        let title = page.englishTitle ?? page.title
        let taken = facts.functionParameters.isEmpty ? [] : PlaceholderNames.taken(by: facts.requests)
        let parameters = ParameterRows(page: page, facts: facts, rows: &rows, types: types)
        let paths = requests.map { PathTemplate($0.path) }
        let siblings = Set(paths.map(\.erased))
        let first = OperationKinds.kind(
            of: firstRequest, paths[0], facts, title: title, siblings: siblings, taken: taken)
        if body?.type == nil, body != nil, let type = CreatedType.find(facts, first, response, types, &diagnostics) {
            body?.type = .named(type)
        }
        let id = naming.id(
            page, kind: first, path: paths[0], types: [body?.type?.description, response?.type?.description]
        ) {
            self.knownType($0)
        }
        let mentions = facts.mentions.compactMap { names.lookUp($0, in: page.scope) }
        var built: [Operation] = []
        var own: Set<String> = []
        for (request, path) in zip(requests, paths) {
            let key = "\(request.method) \(request.path)?\(request.query ?? "")"
            guard own.insert(key).inserted else { continue }
            let source = request.source
            let kind = OperationKinds.kind(
                of: request, path, facts, title: title, siblings: siblings, taken: taken)
            var operation = Operation(id: id, kind: kind, method: request.method, path: request.path, source: source)
            operation.query = request.query.flatMap { $0.isEmpty ? nil : $0 }
            operation.isFromExample = request.origin == .example
            operation.title = page.title
            operation.summary = page.summary
            operation.parameters = parameters.parameters(of: request, path, kind)
            if request.method == "GET" { operation.queryLimits = facts.queryLimits }
            operation.requestBody = request.method == "GET" ? nil : mediaBody(kind, request.method, facts) ?? body
            operation.response =
                answer(saidBy: path, request.method, beside: response) ?? metadata.flatMap {
                    OperationKinds.isBytes(path) ? nil : $0
                }
                ?? response
            operation.permissions = permissions.permissions(of: request, path)
            operation.deprecation = facts.deprecation
            operation.isDeprecated = facts.deprecation != nil
            operation.serviceArea = page.serviceArea
            operation.mentions = mentions
            built.append(operation)
        }
        noteDuplicates(built, &seen)
        diagnostics += ExampleBinding.bind(facts.examples, to: &built)
        ResponseShape.settle(&built, types, &diagnostics)
        noteBody(of: built, facts, body)
        found.operations += built
    }

    private mutating func repaired(_ requests: [RequestLine]) -> [RequestLine] {
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
    private mutating func noteDuplicates(_ built: [Operation], _ seen: inout [String: Operation]) {
        var shared: [String: (operation: Operation, other: Operation, count: Int)] = [:]
        for operation in built {
            let types = [operation.requestBody?.type, operation.response?.type].map { $0?.description ?? "" }
            let request = "\(operation.method) \(operation.path)?\(operation.query ?? "")"
            let key = (request + " " + types[0] + " " + types[1]).lowercased()
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
        return types.chain(own).last == types.chain(its).last
    }

    private func knownType(_ name: String) -> String? {
        names["microsoft.graph.\(name)"]
            ?? rows.mentions.placeholders.entries["microsoft.graph.\(name)".lowercased()]?.name
    }

    /// Takes the members of an example for the body: what is made or changed where it has all of them, else parameters.
    private mutating func take(
        _ shown: [PropertyFacts], at source: Place, _ response: Operation.Response?, _ page: PageFacts,
        _ facts: inout OperationFacts
    ) {
        let members = shown.map(\.name).joined(separator: ", ")
        diagnostics.append(
            DiagnosticCode.bodyFromExample.at(source, "Only the example shows the body: \(members)"))
        facts.body.properties = shown
        // An update's type is looked for among all that its page names.
        if facts.requests.allSatisfy({ $0.method == "PATCH" }) { return }
        facts.body.isParameters = true
        guard OperationKinds.saysCreate(page.englishTitle ?? page.title), let response, !response.isCollection,
            let type = response.type?.name
        else { return }
        let own = types.members(of: type)
        guard shown.allSatisfy({ own.contains($0.name) }) else { return }
        facts.body.type = TypeReference(name: type, raw: type)
        facts.body.properties = []
        facts.body.isParameters = false
    }
}
