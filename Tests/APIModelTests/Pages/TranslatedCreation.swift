import Testing

/// A page that creates a lantern and one that says what a lantern is, in English and six translations: the sentence about the
/// body names the type without a link, as machines leave it, and single words in the tables are translated.
struct TranslatedCreation: CustomTestStringConvertible {
    var language: String
    var title: String
    var summary: String
    var headings: [String]
    var permissions: String
    var headers: String
    var body: String
    var rows: String
    var response: String
    var type: String

    var testDescription: String { language }

    /// The page of the request, with or without what its tools leave in English.
    func create(anchors: Bool) -> String {
        let slugs = [
            "permissions", "http-request", "request-headers", "request-body", "response", "example", "request",
        ]
        let marks = zip(slugs, headings).map { slug, heading in
            anchors && language != "en" ? "<a name=\"\(slug)\"></a>\(heading)" : heading
        }
        let top = anchors && language != "en" ? "<a name=\"create-lantern\"></a>" : ""
        return """
            # \(top)\(title)

            Namespace: microsoft.graph

            \(summary)

            ## \(marks[0])
            \(permissions)

            ## \(marks[1])
            ``` http
            POST /house/lanterns
            ```

            ## \(marks[2])
            \(headers)

            ## \(marks[3])
            \(body)

            \(rows)

            ## \(marks[4])
            \(response)

            ## \(marks[5])
            ### \(marks[6])
            ``` http
            POST https://graph.microsoft.com/beta/house/lanterns
            Content-type: application/json

            {
              "@odata.type": "#microsoft.graph.paperLantern",
              "description": "A lantern",
              "owner": "A person",
              "version": "A version",
              "brightness": 10
            }
            ```
            ### \(marks[4])
            ``` http
            HTTP/1.1 201 Created
            Content-Type: application/json

            {
              "@odata.type": "#microsoft.graph.paperLantern",
              "id": "d5ae51b8",
              "description": "A lantern",
              "owner": "A person",
              "version": "A version",
              "brightness": 10
            }
            ```
            """
    }

    /// The page of the type.
    func resource(anchors: Bool) -> String {
        let top = anchors && language != "en" ? "<a name=\"paperlantern-resource-type\"></a>" : ""
        return "# \(top)" + type + """


            ## JSON
            <!-- {"blockType": "resource", "keyProperty": "id", "@odata.type": "microsoft.graph.paperLantern"} -->
            ``` json
            {
              "@odata.type": "#microsoft.graph.paperLantern",
              "id": "String (identifier)",
              "description": "String",
              "owner": "String",
              "version": "String",
              "brightness": 1.5,
              "tags": ["String"]
            }
            ```
            """
    }
}
