import Testing

@testable import GraphDocs

@Suite("Status codes")
struct StatusCodesTests {
    @Test(
        "a text that begins with one",
        arguments: [
            ("200 OK", true), ("`204 No Content`", true), ("HTTP 404", true), ("HTTP status code 404", true),
            ("Status code: 500", true), ("HTTP/1.1 200", false), ("Code 200", true), ("The 404", false),
            ("http status code code 200", false), ("299", false), ("0404", false), ("-404", true), ("404x", false),
            ("abc", false), ("http", false), ("", false),
        ])
    func first(text: String, expected: Bool) {
        #expect(StatusCodes.isFirst(in: text) == expected)
    }
}
