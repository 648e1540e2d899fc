import Foundation
import SwiftEmitter
import TestSupport
import Testing

/// Attacks that come all the way from Markdown.
@Suite struct HostilePageTests {
    /// What stands in descriptions, cells, headings, links and values; `pwned` must never be code.
    private static let payloads =
        AttackTests.payloads.filter { !$0.contains("\n") && !$0.contains("|") } + [
            "[text](https://example.com/*/pwned()/*)", "[pwned](../../../../etc/pwned.md)",
            "<img src=x onerror=pwned()>",
            "&#10;pwned()&#10;", "&quot;; pwned(); &quot;", "`\\(pwned())`", "**\"\"\"pwned()\"\"\"**",
            "&#x202E;pwned()",
        ]

    private func resource(_ payload: String, _ index: Int) -> String {
        """
        ---
        title: "\(payload)"
        ms.prod: "\(payload)"
        doc_type: resourcePageType
        ---

        # thing\(index) resource type

        Namespace: microsoft.graph

        \(payload)

        ## Properties
        |Property|Type|Description|
        |:---|:---|:---|
        |id|String|Key of the entity. \(payload)|
        |\(payload)|Int32|Valid values 1 to 5. \(payload)|
        |kind|kind\(index)|Possible values are: `\(payload)`, `b`. \(payload)|
        |pattern|String|The value must match the following regular expression: '\(payload)'|
        |other|[\(payload)](\(payload).md) collection|\(payload)|

        ## JSON representation
        <!-- {
          "blockType": "resource",
          "@odata.type": "microsoft.graph.thing\(index)",
          "baseType": "microsoft.graph.\(payload)"
        }-->
        ``` json
        {"@odata.type": "#microsoft.graph.thing\(index)", "id": "\(payload)"}
        ```
        """
    }

    private func operation(_ payload: String, _ index: Int) -> String {
        """
        # Update thing\(index)

        \(payload)

        ## Permissions
        |Permission type|Permissions (from least to most privileged)|
        |:---|:---|
        |Delegated (work or school account)|\(payload)|

        ## HTTP Request
        ``` http
        PATCH /things\(index)/{\(payload)}/\(payload)
        POST /things\(index)/\(payload)(a='{\(payload)}')
        ```

        ## Request headers
        |Header|Value|
        |:---|:---|
        |\(payload)|Required. \(payload)|

        ## Request body
        |Parameter|Type|Description|
        |:---|:---|:---|
        |\(payload)|String|\(payload)|

        ## Response
        If successful, returns `200 OK` and a [thing\(index)](../resources/thing\(index).md) object.
        """
    }

    @Test func hostilePagesGiveHarmlessCode() throws {
        let docs = try TemporaryFolder()
        for (index, payload) in Self.payloads.enumerated() {
            _ = try docs.write(resource(payload, index), to: "api-reference/beta/resources/thing\(index).md")
            _ = try docs.write(operation(payload, index), to: "api-reference/beta/api/thing\(index)-update.md")
        }
        let files = try Pipeline.files(from: docs.url, module: "Hostile")
        #expect(files.count > Self.payloads.count)
        for file in files {
            #expect(file.path.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_+-/.".contains($0)) })
            #expect(!file.path.contains("..") && !file.path.hasPrefix("/"))
            let code = SwiftCode.withoutTextAndComments(file.text)
            #expect(!code.contains("import pwned") && !code.contains("\\(") && !code.contains("#error"))
            // A name of the page may become a declaration of ours, never a call.
            for line in code.split(separator: "\n") where line.contains("pwned()") {
                #expect(line.contains("func "), "\(file.path): \(line)")
            }
        }
        let result = try Pipeline.typecheck(files, module: "Hostile")
        #expect(result.status == 0, "\(result.output.prefix(4000))")
    }
}
