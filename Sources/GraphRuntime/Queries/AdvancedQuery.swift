import HTTPTypes

/// What the service answers from an index of its own, which a request asks for by `ConsistencyLevel: eventual` together with
/// `$count=true` (Graph documentation, "Advanced query capabilities on directory objects").
enum AdvancedQuery {
    /// Whether options need the index where there is one: a search, a count, an order of what is filtered, the operators
    /// `ne`, `not` and `endsWith`, a count inside a filter, and expansions that go on and on.
    static func isNeeded(for options: GraphQueryOptions) -> Bool {
        if options["$search"] != nil || options["$count"]?.lowercased() == "true" { return true }
        if options["$expand"]?.lowercased().contains("$levels=") == true { return true }
        guard let filter = options["$filter"] else { return false }
        if options["$orderby"] != nil { return true }
        let reader = FilterReader(filter)
        return reader.usesCount || reader.uses.contains { operations.contains($0.operation) }
    }

    private static let operations: Set<String> = ["ne", "not", "endswith"]
}

extension RequestParts {
    /// Whether the request asks for the index by itself.
    private var isAdvanced: Bool {
        guard method == .get, headers[.consistencyLevel] == nil else { return false }
        if operation?.requiredHeaders.contains(where: { $0.lowercased() == "consistencylevel" }) == true { return true }
        if isCountOfPath { return takesConsistencyLevel }
        return AdvancedQuery.isNeeded(for: query) && takesConsistencyLevel
    }

    /// Directory objects are in the index, and what else has a page that names the header.
    private var takesConsistencyLevel: Bool {
        if operation?.takesConsistencyLevel == true { return true }
        guard let result else { return false }
        return result.schema.isType(result.name, "microsoft.graph.directoryObject")
    }

    private var isCountOfPath: Bool { path.hasSuffix("/$count") }

    /// The headers as they are sent.
    var sentHeaders: HTTPFields {
        guard isAdvanced else { return headers }
        var headers = headers
        headers[.consistencyLevel] = "eventual"
        return headers
    }

    /// The query options as they are sent.
    var sentQuery: GraphQueryOptions {
        // Who set the header by hand gets the count too, where the query needs it.
        guard !isCountOfPath, query["$count"] == nil, AdvancedQuery.isNeeded(for: query),
            isAdvanced || method == .get && headers[.consistencyLevel]?.lowercased() == "eventual"
        else { return query }
        var options = query
        options.set("$count", "true")
        return options
    }
}
