import GraphDocs
import Testing

@Suite("The catalogue of diagnostics")
struct CatalogueTests {
    @Test(arguments: DiagnosticCode.allCases)
    func entry(code: DiagnosticCode) {
        #expect(code.rawValue.contains("."))
        #expect(code.rawValue.utf8.allSatisfy { $0 == 0x2E || $0 == 0x2D || (0x61...0x7A).contains($0) })
        #expect(code.explanation.count > 20)
        #expect(!code.explanation.hasSuffix("."))
    }

    @Test func codesAreDifferent() {
        #expect(Set(DiagnosticCode.allCases.map(\.rawValue)).count == DiagnosticCode.allCases.count)
    }
}
