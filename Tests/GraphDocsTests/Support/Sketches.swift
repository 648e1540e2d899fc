import GraphDocs
import GraphGenBase

/// Short forms of facts, so that a test case fits on a line.
extension TypeReference {
    /// `name*` for a collection, then `->page`, `#fragment`, `<=size`, `(note)`, `?` or `!` for nullable or not,
    /// `|alternative`.
    var sketch: String {
        var text = name + (isCollection ? "*" : "")
        if let linkPage { text += "->" + linkPage }
        if let linkFragment { text += "#" + linkFragment }
        if let maximumSize { text += "<=\(maximumSize)" }
        if let note { text += "(\(note))" }
        if let isNullable { text += isNullable ? "?" : "!" }
        for alternative in alternatives { text += "|" + alternative.sketch }
        return text
    }
}

extension PermissionFacts {
    /// `work: A, B+C; personal: -; app: D`, after the scope when there is one.
    var sketch: String {
        let names: [PermissionKind: String] = [
            .delegatedWork: "work", .delegatedPersonal: "personal", .application: "app",
        ]
        let cells = rows.map { row in
            let scopes = row.scopes.map { $0.joined(separator: "+") }.joined(separator: ", ")
            return "\(names[row.kind] ?? ""): \(scopes.isEmpty ? "-" : scopes)"
        }
        return (scope.isEmpty ? "" : "[\(scope)] ") + cells.joined(separator: "; ")
    }
}

extension PageFacts {
    /// The codes of the diagnostics, in order.
    var codes: [String] { diagnostics.map(\.code.rawValue) }
}

/// A page about one type with what stands below its title, and its JSON representation.
func resourcePage(
    _ body: String, name: String = "sample", title: String? = nil, metadata: String? = nil, json: String = "{}"
) -> String {
    let comment = metadata ?? "{\"blockType\": \"resource\", \"@odata.type\": \"microsoft.graph.\(name)\"}"
    return """
        # \(title ?? name + " resource type")

        Namespace: microsoft.graph

        \(body)

        ## JSON representation
        <!-- \(comment) -->
        ``` json
        \(json)
        ```
        """
}

/// A page about an operation.
func operationPage(_ sections: String, request: String = "GET /samples") -> String {
    """
    # Do something

    Namespace: microsoft.graph

    Does something.

    ## HTTP request
    <!-- { "blockType": "ignored" } -->
    ``` http
    \(request)
    ```

    \(sections)
    """
}

/// The operation of a page.
func operation(_ sections: String, request: String = "GET /samples", others: [String: String] = [:]) -> OperationFacts {
    let page = facts(operationPage(sections, request: request), page: "v1.0/api/sample-do.md", others: others)
    return page.operation ?? OperationFacts(source: Place(page: "", line: 0))
}
