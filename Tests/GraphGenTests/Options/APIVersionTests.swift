import Testing

@testable import GraphGen

@Suite struct APIVersionTests {
    @Test(arguments: [
        ("api-reference/beta/resources/x.md", APIVersion.beta), ("api-reference/v1.0/api/x.md", .v1),
        ("v1.0/x.md", .v1), ("/home/me/api-reference/beta/", .beta), ("api-reference/includes/x.md", nil),
        ("beta.md", nil), ("resources/beta", nil), ("", nil),
    ])
    func isAFolderOfThePath(_ path: String, _ version: APIVersion?) { #expect(APIVersion(path: path) == version) }
}
