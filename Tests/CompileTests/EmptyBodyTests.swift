import Foundation
import TestSupport
import Testing

/// A request whose page lists nothing but annotations under its body takes any body; `bin/test-hostile-pages` found it.
@Suite struct EmptyBodyTests {
    @Test(arguments: ["PUT", "POST", "PATCH"]) func annotationsAreNoParameters(_ method: String) throws {
        let docs = try TemporaryFolder()
        _ = try docs.write(
            """
            # Replace loan

            Namespace: microsoft.graph

            ## HTTP request
            ```http
            \(method) /loans/{id}/terms
            ```

            ## Request body
            In the request body, provide these.

            |Parameter|Type|Description|
            |:---|:---|:---|
            |@odata.type|String|The type.|

            ## Response
            If successful, this method returns a `204 No Content` response code.
            """, to: "api-reference/beta/api/loan-replace.md")
        let files = try Pipeline.files(from: docs.url, module: "EmptyBody")
        let text = files.map(\.text).joined()
        #expect(text.contains(".terms") || text.contains("terms"))
        #expect(!text.contains("GraphParameters()"))
        let result = try Pipeline.typecheck(files, module: "EmptyBody")
        #expect(result.status == 0, "\(result.output.prefix(2000))")
    }
}
