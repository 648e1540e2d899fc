import DescriptionRules
import GraphDocs
import GraphGenBase
import Testing

@testable import APIModel

@Suite struct EvidenceLimitTests {
    @Test func evidence() {
        func kept(_ count: Int) -> Int? {
            let text = (0..<count).map { "Valid values \($0) to \(1_000 - $0)." }.joined(separator: " ")
            let page = PageReader(source: One(text: text)).read("v1.0/resources/loan.md")
            let model = ModelBuilder(apiVersion: "v1.0").build(from: [page])
            return model.types.first?.properties.first?.range.minimum?.evidence.count
        }
        #expect(kept(Limits.evidence) == Limits.evidence)
        #expect(kept(Limits.evidence + 1) == Limits.evidence)
    }

    private struct One: PageSource {
        var text: String
        var pages: [String] { ["v1.0/resources/loan.md"] }
        func bytes(of page: String) -> [UInt8] {
            Array(
                "# loan resource type\n\n## Properties\n|Property|Type|Description|\n|-|-|-|\n|a|Int32|\(text)|\n".utf8)
        }
        func canonicalPath(of page: String) -> String? { page }
    }
}
