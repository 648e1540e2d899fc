import Testing

@testable import APIModel

/// What is documented at one address of a thing is there at all of them, but for some.
@Suite struct AddressDerivationTests {
    private func derived(_ request: String, from addresses: [String]) -> [String] {
        let item = PageText.answers("an [item](../resources/item.md) object")
        let model = PageSketch([
            "beta/api/item-get.md": PageText.api(
                addresses.map { "GET \($0)" }.joined(separator: "\n"), sections: item),
            "beta/api/other.md": PageText.api(request, title: "Do it"),
            "beta/resources/item.md": PageText.type("item", "id|String"),
        ]).model
        let derived = model.operations.filter { $0.derivedFrom != nil }
        #expect(derived.allSatisfy { "\($0.method) \($0.derivedFrom ?? "")" == request && $0.examples.isEmpty })
        return derived.map { "\($0.method) \($0.path)" }
    }

    private static let homes = ["/drives/{id}/items/{item-id}", "/me/drive/root", "/me/drive/root:/{path}"]

    @Test(
        "nothing deletes what has a fixed name",
        arguments: [
            ("DELETE /drives/{id}/items/{item-id}", ["DELETE /me/drive/root:/{path}"]),
            ("DELETE /me/drive/root:/{path}", ["DELETE /drives/{id}/items/{item-id}"]),
            (
                "PATCH /drives/{id}/items/{item-id}",
                ["PATCH /me/drive/root", "PATCH /me/drive/root:/{path}"]
            ),
            (
                "PUT /drives/{id}/items/{item-id}",
                ["PUT /me/drive/root", "PUT /me/drive/root:/{path}"]
            ),
            // What is below it has a key of its own.
            (
                "DELETE /drives/{id}/items/{item-id}/parts/{part-id}",
                ["DELETE /me/drive/root/parts/{part-id}", "DELETE /me/drive/root:/{path}:/parts/{part-id}"]
            ),
            (
                "DELETE /drives/{id}/items/{item-id}/cover",
                ["DELETE /me/drive/root/cover", "DELETE /me/drive/root:/{path}:/cover"]
            ),
            ("DELETE /drives/{id}/items/{item-id}/{part-id}", []),
            ("DELETE /drives/{id}/items/{item-id}/parts/{part-id}/cover", []), ("DELETE /drives/{id}", []),
            ("DELETE /drives/{id}/items/{item-id}?key={key}", []),
        ])
    func deletion(request: String, expected: [String]) {
        #expect(derived(request, from: Self.homes).sorted() == expected)
    }

    @Test("and there is none where no address is by path")
    func noPath() {
        let homes = ["/drives/{id}/items/{item-id}", "/me/drive/root", "/me/drive/items/{item-id}"]
        #expect(derived("DELETE /drives/{id}/items/{item-id}", from: homes) == [])
        #expect(derived("DELETE /drives/{id}/root:/{path}", from: ["/drives/{id}/root:/{path}"]) == [])
    }
}
