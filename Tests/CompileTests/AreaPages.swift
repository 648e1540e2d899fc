import Foundation
import TestSupport

/// The pages of a small library: two areas of the service and people whom both know.
struct AreaPages {
    private let folder: TemporaryFolder

    /// The docs folder.
    var url: URL { folder.url }

    /// Writes the pages.
    init() throws {
        folder = try TemporaryFolder()
        try type("entity", area: "non-product-specific", [("id", "String", "The unique identifier.")])
        try type("person", area: "users", base: "entity", [("name", "String", "The name.")], [("loans", "loan")])
        // Foundation has a type of that name.
        try type("operation", area: "users", [("weight", "Int32", "Valid values 1 to 5")])
        try type(
            "loan", area: "lending", base: "entity",
            [("days", "Int32", "Valid values 1 to 30"), ("last", "[operation](operation.md)", "What was done last.")],
            [("copy", "copy"), ("borrower", "person")])
        try type("copy", area: "catalog", base: "entity", [("title", "String", "The title.")], [("shelf", "shelf")])
        try type("shelf", area: "catalog", base: "entity", [("room", "String", "The room.")], [("copies", "copy")])
        try type("atlas", area: "catalog", base: "copy", [("maps", "Int32", "How many maps.")])
        try request("person-get", "GET /people/{id}", area: "users", answers: "person")
        try request("person-list-loans", "GET /people/{id}/loans", area: "lending", answers: "loan", isList: true)
        try request("loan-get", "GET /loans/{id}", area: "lending", answers: "loan")
        try request("loan-update", "PATCH /loans/{id}", area: "lending", answers: "loan")
        try request("copy-list", "GET /copies", area: "catalog", answers: "copy", isList: true)
        try request("shelf-get", "GET /copies/{id}/shelf", area: "catalog", answers: "shelf")
        try request("copy-lend", "POST /copies/{id}/lend", area: "lending", answers: "loan")
    }

    private func type(
        _ name: String, area: String, base: String? = nil, _ properties: [(String, String, String)],
        _ relationships: [(String, String)] = []
    ) throws {
        var text = """
            ---
            title: "\(name) resource type"
            ms.prod: "\(area)"
            doc_type: resourcePageType
            ---

            # \(name) resource type

            Namespace: microsoft.graph

            What a \(name) is.


            """
        if let base { text += "Inherits from [\(base)](\(base).md).\n\n" }
        text += "## Properties\n|Property|Type|Description|\n|:---|:---|:---|\n"
        for property in properties { text += "|\(property.0)|\(property.1)|\(property.2)|\n" }
        if !relationships.isEmpty {
            text += "\n## Relationships\n|Relationship|Type|Description|\n|:---|:---|:---|\n"
            for (name, target) in relationships { text += "|\(name)|[\(target)](\(target).md)|The \(name).|\n" }
        }
        _ = try folder.write(text, to: "api-reference/v1.0/resources/\(name).md")
    }

    private func request(
        _ name: String, _ line: String, area: String, answers: String, isList: Bool = false
    ) throws {
        let object = "[\(answers)](../resources/\(answers).md)"
        let text = """
            ---
            title: "\(name)"
            ms.prod: "\(area)"
            doc_type: apiPageType
            ---

            # \(name)

            Namespace: microsoft.graph

            ## HTTP request
            ``` http
            \(line)
            ```

            ## Response
            If successful, this method returns a `200 OK` response code and \
            \(isList ? "a collection of \(object) objects" : "a \(object) object") in the response body.
            """
        _ = try folder.write(text, to: "api-reference/v1.0/api/\(name).md")
    }
}
