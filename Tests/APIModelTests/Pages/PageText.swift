/// Texts of pages as a test needs them, all of one shape.
enum PageText {
    /// A page about requests; each of `examples` is a message, or several with `---` between them.
    static func api(_ requests: String, title: String = "Do it", sections: String = "", examples: String...) -> String {
        let shown = examples.enumerated().map { index, text in
            let blocks = text.split(separator: "---\n").map { "``` http\n\($0)\n```" }
            return "### Example \(index + 1)\n\(blocks.joined(separator: "\n\n"))\n"
        }
        return """
            # \(title)

            Namespace: microsoft.graph

            Text.

            ## HTTP request
            ``` http
            \(requests)
            ```

            \(sections)

            ## Examples
            \(shown.joined(separator: "\n"))
            """
    }

    /// A page about a type; `rows` are those of its table of properties, `name|Type` each.
    static func type(_ name: String, base: String? = nil, _ rows: String...) -> String {
        let inherits = base.map { " Inherits from [\($0)](\($0).md)." } ?? ""
        let table = rows.map { "|\($0)|d|\n" }.joined()
        return "# \(name) resource type\n\nNamespace: microsoft.graph\n\nText.\(inherits)\n\n"
            + "## Properties\n|Property|Type|Description|\n|-|-|-|\n\(table)"
    }

    /// The response section of a page that answers something.
    static func answers(_ words: String, status: String = "200 OK") -> String {
        "## Response\nIf successful, this method returns a `\(status)` response code and \(words) in the response body."
    }

    /// The section that tells what is sent.
    static func sends(_ words: String, rows: String..., heading: String = "Property") -> String {
        let table = "\n\n|\(heading)|Type|Description|\n|-|-|-|\n" + rows.map { "|\($0)|d|\n" }.joined()
        return "## Request body\n\(words)\(rows.isEmpty ? "" : table)"
    }
}
