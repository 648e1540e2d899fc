import Testing

@testable import APIModel

/// What no object has as a member is told.
@Suite struct RowsWithoutMemberTests {
    private static func told(_ row: String, path: String = "/lamps/{id}", body: String = "") -> [String] {
        let model = PageSketch([
            "beta/resources/lamp.md": PageText.type("lamp", row),
            "beta/api/lamp-update.md": PageText.api(
                "PATCH \(path)", title: "Update lamp",
                sections: body.isEmpty
                    ? "" : PageText.sends("A representation of a [lamp](../resources/lamp.md).", rows: body)),
        ]).model
        return model.diagnostics.filter { $0.code == .propertyNotAMember }.map {
            "\($0.page.split(separator: "/").last ?? ""): \($0.message.split(separator: ";").first ?? "")"
        }
    }

    @Test func bytesWithoutAnAddress() {
        let words = "shade is bytes, and no page documents their address"
        #expect(Self.told("shade|Stream") == ["lamp.md: \(words)"])
        #expect(Self.told("shade|Stream", path: "/lamps/{id}/Shade") == [])
        #expect(Self.told("shade|Stream", path: "/lamps/{id}/shade/$value") == [])
        #expect(Self.told("shade|Stream", path: "/shade/{id}/lamps/{id}") == ["lamp.md: \(words)"])
        #expect(Self.told("shade|String") == [])
        let both = Self.told("shade|Stream", body: "shade|Stream")
        #expect(both == ["lamp-update.md: \(words)", "lamp.md: \(words)"])
    }

    @Test func annotations() {
        let words = "@odata.etag is an annotation of OData, which the client reads and writes"
        #expect(Self.told("@odata.etag|String") == ["lamp.md: \(words)"])
        #expect(Self.told("@microsoft.graph.mode|String") == [])
        #expect(Self.told("name|String", body: "@odata.etag|String") == ["lamp-update.md: \(words)"])
        #expect(Self.told("name|String", body: "desk@odata.bind|String") == [])
    }

    @Test func rowsAboutAText() {
        let text =
            PageText.type("lamp", "definition|String") + """

                ### Properties of a lamp definition
                |Property|Type|Description|
                |-|-|-|
                |Version|Integer|d|
                """
        let model = PageSketch(["beta/resources/lamp.md": text]).model
        #expect(model.type("lamp")?.properties.map(\.name) == ["definition"])
        #expect(model.diagnostics.filter { $0.code == .propertyNotAMember }.map(\.line) == [15])
    }
}
