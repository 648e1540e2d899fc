import GraphDocs
import Testing

@testable import GraphModel

@Suite("Types of updates") struct UpdatedTypeTests {
    @Test func onlyTablesOfPropertiesOfPatches() {
        let row = PropertyFacts(name: "name", type: nil, source: Make.source())
        func facts(_ method: String, isParameters: Bool = false) -> OperationFacts {
            OperationFacts(
                requests: [.init(method: method, path: "/a", raw: "", source: Make.source())],
                body: BodyFacts(isParameters: isParameters, properties: [row]), source: Make.source())
        }
        #expect(UpdatedType.isUpdate(facts("PATCH")))
        #expect(!UpdatedType.isUpdate(facts("POST")))
        #expect(!UpdatedType.isUpdate(facts("PATCH", isParameters: true)))
    }

    @Test func tablesAreFoundByRequestOrSegment() {
        let tables = (0..<3).map { index in
            PermissionFacts(
                rows: [.init(kind: .application, scopes: [["S\(index)"]], source: Make.source())],
                requestURLs: index == 2 ? ["GET /rooms"] : [],
                scope: index == 2 ? "" : "lamp\(index == 0 ? "" : " shade")",
                source: Make.source())
        }
        let binding = PermissionBinding(tables)
        func scopes(_ path: String) -> [[String]]? {
            binding.permissions(
                of: RequestLine(method: "GET", path: path, raw: "", source: Make.source()), PathTemplate(path)
            ).first?.scopes
        }
        #expect(scopes("/rooms") == [["S2"]])
        #expect(scopes("/lamps/{id}/shades") == [["S1"]])
        #expect(scopes("/others") == [["S0"], ["S1"]])
    }
}
