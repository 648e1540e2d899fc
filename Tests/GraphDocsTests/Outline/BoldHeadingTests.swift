import GraphDocs
import Testing

@Suite("Bold text for headings")
struct BoldHeadingTests {
    @Test func sectionsOfAPage() {
        let page = operation(
            "## Request body\n\nDo not supply a request body.\n\n**Response**\n\nIf successful, this method returns `204 No Content`."
        )
        #expect(page.body.isNone)
        #expect(page.response.statuses == [204])
    }

    @Test func partsOfAnExample() {
        let page = operation(
            "## Example\n\n**Request**\n\n```http\nPOST /a\n```\n\n```json\n{\"a\": 1}\n```\n\n**Response:**\n\n```json\n{\"b\": 2}\n```"
        )
        #expect(page.examples.count == 1)
        #expect(page.examples.first?.request?.body == .json(.object([.init("a", .number("1"))])))
        #expect(page.examples.first?.response?.body != nil)
    }

    @Test func boldTextInASentenceIsNone() {
        let page = operation("## Request body\n\n**Response** is what comes back with `200 OK`.")
        #expect(page.response.source == nil)
        let more = operation(
            "## Request body\n\nNone.\n\n**Response** is what comes back.\n\nReturns `204 No Content`.")
        #expect(more.response.statuses.isEmpty)
    }
}
