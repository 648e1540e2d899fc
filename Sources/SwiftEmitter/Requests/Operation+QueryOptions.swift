import APIModel

extension APIModel.Operation {
    /// What the page says that there is not of query options, one fact a line.
    var documentedQueryOptions: [String] {
        var facts: [String] = []
        if let complete = queryLimits.complete {
            facts.append("Query options: " + (complete.isEmpty ? "none" : complete.joined(separator: ", ")))
        }
        if !queryLimits.denied.isEmpty {
            facts.append("Not supported: " + queryLimits.denied.joined(separator: ", "))
        }
        facts += queryLimits.exclusions.map { "Not in \($0.option): \($0.property)" }
        return facts
    }
}
