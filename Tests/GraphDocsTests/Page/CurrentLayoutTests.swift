import GraphDocs
import Testing

/// Pages as they are written since 2022: our own, in that layout.
@Suite("Current pages")
struct CurrentLayoutTests {
    private let operationText = """
        ---
        title: "Create lantern"
        description: "Create a lantern."
        author: "someone"
        ms.localizationpriority: medium
        ms.subservice: "lighting"
        doc_type: "apiPageType"
        ms.date: 05/01/2025
        ---

        # Create lantern

        Namespace: microsoft.graph.lights

        [!INCLUDE [beta-disclaimer](../../includes/beta-disclaimer.md)]

        Create a new [lantern](../resources/lights-lantern.md) object.

        [!INCLUDE [national-cloud-support](../../includes/global-us.md)]

        ## Permissions

        Choose the permission or permissions marked as least privileged for this API.

        <!-- {
          "blockType": "permissions",
          "name": "lights-lantern-post-permissions"
        }
        -->
        [!INCLUDE [permissions-table](../includes/permissions/lights-lantern-post-permissions.md)]

        [!INCLUDE [rbac-lights](../includes/rbac-for-apis/rbac-lights.md)]

        ## HTTP request

        <!-- { "blockType": "ignored"  } // Note: Removing this line will result in the permissions autogeneration tool. -->
        ``` http
        POST /lights/lanterns
        POST /lights/lanterns/Microsoft.Graph.Lights.FieldLantern
        ```

        ## Request headers

        |Name|Description|
        |:---|:---|
        |Authorization|Bearer {token}. Required. Learn more about [authentication and authorization](/graph/auth/auth-concepts).|
        |Content-Type|application/json. Required.|

        ## Request body

        In the request body, supply a JSON representation of the [microsoft.graph.lights.lantern](../resources/lights-lantern.md) object.

        You can specify the following properties when creating a **lantern**.

        |Property|Type|Description|
        |:---|:---|:---|
        |displayName|String|What people call it. Required.|
        |state|microsoft.graph.lights.lanternState|The state. The possible values are: `off`, `on`, `unknownFutureValue`. Use the `Prefer: include-unknown-enum-members` request header to get the following value in this [evolvable enum](/graph/best-practices-concept#handling-future-members-in-evolvable-enumerations): `dim`. Optional.|

        ## Response

        If successful, this method returns a `201 Created` response code and a [microsoft.graph.lights.lantern](../resources/lights-lantern.md) object in the response body.

        ## Examples

        ### Request

        The following example shows a request.
        # [HTTP](#tab/http)
        <!-- {
          "blockType": "request",
          "name": "create_lantern"
        }
        -->
        ``` http
        POST https://graph.microsoft.com/beta/lights/lanterns
        Content-Type: application/json

        {
          "displayName": "Harbour"
        }
        ```

        # [C#](#tab/csharp)
        [!INCLUDE [sample-code](../includes/snippets/csharp/create-lantern-csharp-snippets.md)]
        [!INCLUDE [sdk-documentation](../includes/snippets/snippets-sdk-documentation-link.md)]

        # [PowerShell](#tab/powershell)
        [!INCLUDE [sample-code](../includes/snippets/powershell/create-lantern-powershell-snippets.md)]

        ---

        ### Response

        The following example shows the response.
        >**Note:** The response object shown here might be shortened for readability.
        <!-- {
          "blockType": "response",
          "truncated": true,
          "@odata.type": "microsoft.graph.lights.lantern"
        }
        -->
        ``` http
        HTTP/1.1 201 Created
        Content-Type: application/json

        {
          "@odata.type": "#microsoft.graph.lights.lantern",
          "displayName": "Harbour",
          "state": "off"
        }
        ```
        """

    private let included = """
        ---
        description: "Automatically generated file. DO NOT MODIFY"
        ms.topic: include
        ---

        |Permission type|Least privileged permissions|Higher privileged permissions|
        |:---|:---|:---|
        |Delegated (work or school account)|Lantern.ReadWrite|Lantern.ReadWrite.All, Directory.ReadWrite.All|
        |Delegated (personal Microsoft account)|Not supported.|Not supported.|
        |Application|Lantern.ReadWrite.All|Not available.|

        """

    private func page() -> PageFacts {
        facts(
            operationText, page: "api-reference/beta/api/lights-lantern-post.md",
            others: [
                "api-reference/beta/includes/permissions/lights-lantern-post-permissions.md": included,
                "api-reference/beta/includes/rbac-for-apis/rbac-lights.md":
                    "> [!IMPORTANT]\n> These roles are needed:\n>\n> - Lamplighter\n",
                "api-reference/includes/beta-disclaimer.md": "> [!IMPORTANT]\n> Subject to change.",
                "api-reference/beta/resources/lights-lantern.md": "# lantern resource type",
            ])
    }

    @Test func top() {
        let page = page()
        #expect(page.kind == .api)
        #expect(page.namespace == "microsoft.graph.lights")
        #expect(page.serviceArea == "lighting")
        #expect(page.cloudSupport == "global-us")
        #expect(page.summary == "Create a new lantern object.")
        #expect(page.codes.filter { $0 != "metadata.repaired" } == [])
    }

    @Test func operation() throws {
        let operation = try #require(page().operation)
        #expect(
            operation.requests.map(\.path) == [
                "/lights/lanterns", "/lights/lanterns/Microsoft.Graph.Lights.FieldLantern",
            ])
        #expect(
            operation.permissions.map(\.sketch) == [
                "work: Lantern.ReadWrite, Lantern.ReadWrite.All, Directory.ReadWrite.All; personal: -; app: Lantern.ReadWrite.All"
            ])
        #expect(operation.headers.map(\.isRequired) == [true, true])
        #expect(
            operation.body.type?.sketch
                == "microsoft.graph.lights.lantern->api-reference/beta/resources/lights-lantern.md")
        #expect(
            operation.body.properties.map { $0.type?.sketch } == ["Edm.String", "microsoft.graph.lights.lanternState"])
        #expect(operation.body.properties.last?.description.contains("this evolvable enum: `dim`.") == true)
        #expect(operation.response.statuses == [201])
        #expect(operation.response.type?.name == "microsoft.graph.lights.lantern")
        #expect(operation.examples.map(\.name) == ["create_lantern"])
        #expect(operation.examples.first?.response?.metadataType == "microsoft.graph.lights.lantern")
    }

    @Test func resource() throws {
        let text = """
            ---
            title: "lantern resource type"
            ms.subservice: "lighting"
            doc_type: resourcePageType
            ---

            # lantern resource type

            Namespace: microsoft.graph.lights

            Represents a light that can be carried.

            Inherits from [microsoft.graph.entity](../resources/entity.md).

            ## Methods
            |Method|Return type|Description|
            |:---|:---|:---|
            |**Care**|||
            |[List](../api/lights-lantern-list.md)|[microsoft.graph.lights.lantern](../resources/lights-lantern.md) collection|Get them.|

            ## Properties
            |Property|Type|Description|
            |:---|:---|:---|
            |**Identity**|||
            |odata.type|String|The kind.|
            |id|String|The ID. Inherited from [microsoft.graph.entity](../resources/entity.md). Inherits from [microsoft.graph.entity](../resources/entity.md)|
            |state|[microsoft.graph.lights.lanternState](../resources/enums-lights.md#lanternstate-values)|The state.|
            |modes|[lanternMode](#lanternmode-values) collection|**modes** is a multi-valued enumeration.|

            ### lanternMode values
            |Member|Description|
            |:---|:---|
            |steady|Shines.|
            |unknownFutureValue|Evolvable enumeration sentinel value. Don't use.|

            ## Relationships
            None.

            ## JSON representation
            The following JSON representation shows the resource type.
            <!-- {
              "blockType": "resource",
              "keyProperty": "id",
              "@odata.type": "microsoft.graph.lights.lantern",
              "baseType": "microsoft.graph.entity",
              "openType": false
            }
            -->
            ``` json
            {
              "@odata.type": "#microsoft.graph.lights.lantern",
              "id": "String (identifier)",
              "state": "String",
              "modes": ["String"]
            }
            ```
            """
        let page = facts(text, page: "api-reference/beta/resources/lights-lantern.md")
        let type = try #require(page.types.first)
        #expect(type.name == "lantern" && type.namespace == "microsoft.graph.lights")
        #expect(type.sentenceBase?.name == "microsoft.graph.entity")
        #expect(type.metadataBase == "microsoft.graph.entity")
        #expect(type.properties.map(\.name) == ["@odata.type", "id", "state", "modes"])
        #expect(type.properties[1].inheritedFrom?.name == "microsoft.graph.entity")
        #expect(
            type.properties[2].type?.sketch
                == "microsoft.graph.lights.lanternState->api-reference/beta/resources/enums-lights.md#lanternstate-values"
        )
        #expect(
            type.properties[3].type?.sketch
                == "lanternMode*->api-reference/beta/resources/lights-lantern.md#lanternmode-values")
        #expect(page.enumerations.map(\.name) == ["lanternMode"])
        #expect(page.enumerations.first?.isOwnPage == false)
        #expect(page.diagnostics.isEmpty)
    }

    @Test("the title may say anything when metadata names the type")
    func oddTitles() throws {
        let text = """
            # service resource type

            Namespace: microsoft.graph.cloudLicensing

            ## Properties
            |Property|Type|Description|
            |:---|:---|:---|
            |id|String|Key.|

            <!-- {"blockType": "resource", "@odata.type": "microsoft.graph.cloudLicensing.service"} -->
            ``` json
            {"id": "String", "state": "#microsoft.graph.cloudLicensing.serviceState"}
            ```
            """
        let type = try #require(facts(text, page: "api-reference/beta/resources/cloudlicensing-service.md").types.first)
        #expect("\(type.namespace).\(type.name)" == "microsoft.graph.cloudLicensing.service")
    }
}
