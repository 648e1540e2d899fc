import GraphGenBase

/// The type that a change takes where its page names none: what the pages say is at the same address.
enum AddressedType {
    /// What is known of an address.
    private struct Known {
        /// By one object.
        var single: [String] = []
        /// By a collection.
        var elements: [String] = []
    }

    /// Looks at each `PATCH` and `PUT` whose body has properties and no type. A type counts that has all of them, itself
    /// or in types derived from it: what it answers, what a `GET` there answers, an element of the collection above.
    static func settle<Settled>(
        _ operations: inout [Operation], _ types: TypeTable<Settled>, _ diagnostics: inout [Diagnostic]
    ) {
        let untyped = operations.indices.filter { index in
            let operation = operations[index]
            return ["PATCH", "PUT"].contains(operation.method) && operation.requestBody?.type == nil
                && operation.requestBody?.properties.isEmpty == false && operation.query == nil
        }
        guard !untyped.isEmpty else { return }
        var known: [String: Known] = [:]
        for operation in operations where operation.method == "GET" && operation.query == nil {
            guard let type = operation.response?.type?.name else { continue }
            let path = PathTemplate(operation.path).erased
            if operation.response?.isCollection == true {
                known[path, default: Known()].elements.append(type)
            } else {
                known[path, default: Known()].single.append(type)
            }
        }
        let families = Families(types)
        for index in untyped {
            let operation = operations[index]
            let path = PathTemplate(operation.path)
            var candidates: [String] = []
            if let type = operation.response?.type?.name, operation.response?.isCollection == false {
                candidates.append(type)
            }
            candidates += known[path.erased]?.single ?? []
            if path.last?.isPlaceholder == true {
                let above = path.segments.dropLast().map(\.erased).joined(separator: "/")
                candidates += known[above]?.elements ?? []
            }
            let rows = operation.requestBody?.properties.map(\.name).filter { !$0.contains("@") } ?? []
            guard let type = candidates.first(where: { families.holds(rows, $0) }) else { continue }
            operations[index].requestBody?.type = .named(type)
            diagnostics.append(
                DiagnosticCode.bodyType.at(
                    operation.source,
                    "The body is taken for a \(type), which is what this address is documented to hold",
                    rule: "body.address-type"))
        }
    }

    /// Takes the type of what is made or changed at an address for the body of pages that say how it is made with something
    /// of its own in it: a page about extended properties documents `POST /me/messages` too, and what it posts is a message.
    ///
    /// Only where another page documents the same request with a type that has a property of the first one's type. Of two
    /// types that hold each other neither is the part, nor of a family: a certificate is sent to where the profile is that
    /// refers to it, since both are configurations.
    static func settleParts<Settled>(
        _ operations: inout [Operation], _ types: TypeTable<Settled>, _ diagnostics: inout [Diagnostic]
    ) {
        func key(_ operation: Operation) -> String { operation.method + " " + PathTemplate(operation.path).erased }
        func holds(_ whole: String, _ parts: [String]) -> Bool {
            types.chain(whole).compactMap { types[$0] }.flatMap(\.properties).contains { property in
                property.type.name.map(parts.contains) ?? false
            }
        }
        func areRelated(_ one: String, _ other: String) -> Bool {
            let bases = Set(types.chain(other)).subtracting([TypeNames.entity])
            return types.chain(one).contains(where: bases.contains)
        }
        var bodies: [String: Set<String>] = [:]
        var names: [String: Set<String>] = [:]
        for operation in operations where operation.query == nil && ["POST", "PATCH"].contains(operation.method) {
            if let type = operation.requestBody?.type?.name { bodies[key(operation), default: []].insert(type) }
            if let name = PathTemplate(operation.path).segments.last(where: { !$0.isPlaceholder })?.name.lowercased() {
                names[operation.source.page, default: []].insert(name)
            }
        }
        for index in operations.indices where ["POST", "PATCH"].contains(operations[index].method) {
            let operation = operations[index]
            guard let part = operation.requestBody?.type?.name, let others = bodies[key(operation)], others.count > 1
            else { continue }
            // A page for many kinds of things may be about one of the types that their properties can hold.
            let isGeneral = (names[operation.source.page]?.count ?? 0) > 2
            let kinds = types.chain(part).prefix(isGeneral ? 2 : 1).filter { $0 != TypeNames.entity }
            let wholes = others.sorted().filter { other in
                other != part && !areRelated(other, part) && holds(other, kinds) && !holds(part, [other])
            }
            // Of a family its base: a message, not an event message.
            let base = wholes.first { candidate in wholes.allSatisfy { types.chain($0).contains(candidate) } }
            guard let whole = base ?? wholes.first else { continue }
            operations[index].requestBody?.type = .named(whole)
            operations[index].requestBody?.properties = []
            if operation.response?.type?.name == part { operations[index].response?.type = .named(whole) }
            diagnostics.append(
                DiagnosticCode.bodyType.at(
                    operation.source, "The body is taken for a \(whole), which holds the \(part)",
                    rule: "body.address-type"))
        }
    }

    /// The properties of types, their bases and all derived from them.
    private struct Families<Settled> {
        let types: TypeTable<Settled>
        private var derived: [String: [String]] = [:]

        init(_ types: TypeTable<Settled>) {
            self.types = types
            for name in types.names {
                for base in types.chain(name).dropFirst() { derived[base, default: []].append(name) }
            }
        }

        func holds(_ rows: [String], _ type: String) -> Bool {
            guard type != TypeNames.entity, let known = types[type], known.kind != .enumeration else { return false }
            let names = types.chain(type) + (derived[type] ?? [])
            let own = Set(names.compactMap { types[$0] }.flatMap(\.properties).map(\.name))
            return rows.allSatisfy(own.contains)
        }
    }
}
